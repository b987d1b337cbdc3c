//! Types of the host that mirror types of the core, field by field.
//!
//! Rust holds the two together: a field or variant that is added, removed or renamed in the core does not compile here.

/// A value of the host, made from one of the core.
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
same!(bool, u8, u16, u64);

/// Declares a type of the host with the core's name for every field and variant.
///
/// `enum Role of partnerkit::Role { Brand, … }`: the types of the fields are the host's. `Serialize` gives the core's
/// wire form, by which a value goes in; [`FromCore`] is how one comes out.
macro_rules! mirror {
    ($($(#[$meta:meta])* enum $name:ident of $core:ty {
        $($(#[$variant_meta:meta])* $variant:ident $({ $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })?,)*
    })*) => {$(
        #[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Enum)]
        $(#[$meta])*
        pub enum $name {
            $($(#[$variant_meta])* $variant $({ $($(#[$field_meta])* $field: $type,)* })?,)*
        }

        impl $crate::mirror::FromCore<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                match core {
                    $(Core::$variant { $($($field,)*)? } => Self::$variant {
                        $($($field: $crate::mirror::FromCore::from_core($field),)*)?
                    },)*
                }
            }
        }
    )*};
    ($($(#[$meta:meta])* struct $name:ident of $core:ty {
        $($(#[$field_meta:meta])* $field:ident: $type:ty,)*
    })*) => {$(
        #[derive(Clone, Debug, PartialEq, serde::Serialize, uniffi::Record)]
        $(#[$meta])*
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $crate::mirror::FromCore<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                let Core { $($field,)* } = core;
                Self { $($field: $crate::mirror::FromCore::from_core($field),)* }
            }
        }
    )*};
}
pub(crate) use mirror;
