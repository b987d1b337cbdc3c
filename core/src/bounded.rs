//! Lists with their limits.

/// Declares a list of at most so many items: on the wire an ordinary list, longer ones are `malformed.too_long`.
macro_rules! bounded_list {
    ($(#[$meta:meta])* pub struct $name:ident of $item:ty, up to $cap:expr;) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(Vec<$item>);

        impl $name {
            /// The items.
            pub fn as_slice(&self) -> &[$item] {
                &self.0
            }

            /// Whether there is none.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl TryFrom<Vec<$item>> for $name {
            type Error = $crate::refusal::Error;

            fn try_from(items: Vec<$item>) -> Result<Self, Self::Error> {
                if items.len() > $cap {
                    return Err($crate::wire::caps::too_long($cap).into());
                }
                Ok(Self(items))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let items = <Vec<$item> as serde::Deserialize>::deserialize(deserializer)?;
                Self::try_from(items).map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let items = generator.subschema_for::<$item>();
                schemars::json_schema!({ "type": "array", "items": items, "maxItems": $cap })
            }
        }
    };
}
pub(crate) use bounded_list;
