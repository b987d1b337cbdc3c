//! Types of the hosts that mirror types of the core, field by field.
//!
//! Rust holds the two together: a field or variant that is added, removed or renamed in the core does not compile here, nor
//! does one whose type has no conversion.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use partnerkit::{Error, wire};
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value of the hosts, made from one of the core.
pub(crate) trait FromCore<C> {
    fn from_core(core: C) -> Self;
}

impl<C, H: FromCore<C>> FromCore<Option<C>> for Option<H> {
    fn from_core(core: Option<C>) -> Self {
        core.map(H::from_core)
    }
}
impl<C, H: FromCore<C>> FromCore<Vec<C>> for Vec<H> {
    fn from_core(core: Vec<C>) -> Self {
        core.into_iter().map(H::from_core).collect()
    }
}
impl<C: Clone, H: FromCore<C>> FromCore<&[C]> for Vec<H> {
    fn from_core(core: &[C]) -> Self {
        core.iter().cloned().map(H::from_core).collect()
    }
}
impl<C: Clone, H: FromCore<C>> FromCore<&C> for H {
    fn from_core(core: &C) -> Self {
        H::from_core(core.clone())
    }
}
impl<C, H: FromCore<C>> FromCore<Box<C>> for H {
    fn from_core(core: Box<C>) -> Self {
        H::from_core(*core)
    }
}
impl FromCore<BTreeMap<String, String>> for HashMap<String, String> {
    fn from_core(core: BTreeMap<String, String>) -> Self {
        core.into_iter().collect()
    }
}
impl FromCore<&'static str> for String {
    fn from_core(core: &'static str) -> Self {
        core.to_owned()
    }
}
impl FromCore<Cow<'static, str>> for String {
    fn from_core(core: Cow<'static, str>) -> Self {
        core.into_owned()
    }
}

/// Types that are the same on both sides.
macro_rules! same {
    ($($type:ty),*) => {$(
        impl FromCore<$type> for $type {
            fn from_core(core: $type) -> Self {
                core
            }
        }
    )*};
}
same!(bool, u8, u16, u32, u64, String);

/// A value of the core, from one of the hosts. It goes by the wire form: the core reads it as it reads what a server sends,
/// and names every problem with its path.
pub(crate) fn core<C: DeserializeOwned + JsonSchema + 'static>(value: &impl Serialize) -> Result<C, Error> {
    wire::from_value(wire::to_value(value)?)
}

/// An argument: its problems lie under its name.
pub(crate) fn argument<C: DeserializeOwned + JsonSchema + 'static>(
    value: &impl Serialize,
    name: &str,
) -> Result<C, Error> {
    core(value).map_err(|error| error.under(name))
}

/// Declares a type of the hosts with the core's name for every field and variant.
///
/// `enum Role of partnerkit::Role { Brand, … }`: the types of the fields are the hosts'. A field `= filled` is an option
/// because the core fills it in where it is left out; it comes out filled. An `opaque struct` has private fields in the core
/// and is taken apart by methods of their names; `computed` adds what a method says. serde gives the core's wire form, by which a value goes in;
/// [`FromCore`] is how one comes out.
macro_rules! mirror {
    ($($(#[$meta:meta])* enum $name:ident of $core:ty {
        $($(#[$variant_meta:meta])* $variant:ident $({
            $($(#[$field_meta:meta])* $field:ident: $type:ty $(= $how:ident)?,)*
        })?,)*
    })*) => {$(
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
        $(#[$meta])*
        pub enum $name {
            $($(#[$variant_meta])* $variant $({ $($(#[$field_meta])* $field: $type,)* })?,)*
        }

        impl $crate::mirror::FromCore<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                match core {
                    $(Core::$variant { $($($field,)*)? } => Self::$variant {
                        $($($field: $crate::mirror::out!($field $(, $how)?),)*)?
                    },)*
                }
            }
        }
    )*};
    ($(#[$meta:meta])* struct $name:ident of $core:ty {
        $($(#[$field_meta:meta])* $field:ident: $type:ty $(= $how:ident)?,)*
    } $(computed { $($(#[$more_meta:meta])* $more:ident: $more_type:ty = $method:ident,)* })?) => {
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, uniffi::Record)]
        $(#[$meta])*
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
            $($($(#[$more_meta])* pub $more: $more_type,)*)?
        }

        impl $crate::mirror::FromCore<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                $($(let $more = core.$method();)*)?
                let Core { $($field,)* } = core;
                Self { $($field: $crate::mirror::out!($field $(, $how)?),)* $($($more,)*)? }
            }
        }
    };
    ($(#[$meta:meta])* opaque struct $name:ident of $core:ty {
        $($(#[$field_meta:meta])* $field:ident: $type:ty,)*
    }) => {
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, uniffi::Record)]
        $(#[$meta])*
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $crate::mirror::FromCore<$core> for $name {
            fn from_core(core: $core) -> Self {
                Self { $($field: $crate::mirror::FromCore::from_core(core.$field()),)* }
            }
        }
    };
}
pub(crate) use mirror;

/// A field on its way out.
macro_rules! out {
    ($field:ident) => {
        $crate::mirror::FromCore::from_core($field)
    };
    ($field:ident, filled) => {
        Some($crate::mirror::FromCore::from_core($field))
    };
}
pub(crate) use out;

#[cfg(test)]
mod tests {
    use partnerkit::{Code, wire};
    use serde::Serialize;

    use super::FromCore;
    use crate::failure::Problem;
    use crate::values::{Money, Period};

    fn fields(value: &impl Serialize) -> Vec<String> {
        wire::to_value(value).unwrap().as_object().unwrap().keys().cloned().collect()
    }

    /// Their fields are private in the core, so that no match can hold the hosts' to them: their wire forms do.
    #[test]
    fn opaque_values_have_the_fields_of_the_cores() {
        let money = partnerkit::Money::parse("12.50", "EUR").unwrap();
        assert_eq!(fields(&Money::from_core(money)), fields(&money));
        let end = |text: &str| text.parse::<partnerkit::Instant>().unwrap();
        let period = partnerkit::Period::new(end("2026-03-01T12:00:00Z"), Some(end("2026-03-02T12:00:00Z"))).unwrap();
        assert_eq!(fields(&Period::from_core(period)), fields(&period));
        let problem = partnerkit::Problem::new(Code::MalformedValue, "It is wrong.");
        assert_eq!(fields(&Problem::from_core(problem.clone())), fields(&problem));
    }
}
