//! What can be found against a code, a touch or an order.

/// What speaks against a code or a touch, in the words of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Placeholder,
    UnknownCode,
    NotYetValid,
    Expired,
    Revoked,
    GenericCode,
    Suspended,
    SettledExternally,
    MinimumSpend,
    LimitReached,
    OutOfWindow,
}

impl Verdict {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Placeholder => "placeholder",
            Self::UnknownCode => "unknown_code",
            Self::NotYetValid => "not_yet_valid",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
            Self::GenericCode => "generic_code",
            Self::Suspended => "suspended",
            Self::SettledExternally => "settled_externally",
            Self::MinimumSpend => "minimum_spend",
            Self::LimitReached => "limit_reached",
            Self::OutOfWindow => "out_of_window",
        }
    }
}

/// What was found about an order's code or touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finding<T> {
    /// There is none, or it was not looked at.
    Nothing,
    /// It does not count.
    Against(Verdict),
    /// It counts.
    Valid(T),
}

impl<T> Finding<T> {
    /// In the words of the result; nothing where there is none.
    pub(crate) fn as_str(&self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Against(verdict) => Some(verdict.as_str()),
            Self::Valid(_) => Some("valid"),
        }
    }
}

/// Why nobody is credited with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    Cancelled,
    WrongCurrency,
    NoCodeOrTouch,
    ZeroBase,
    Found(Verdict),
}

impl Reason {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::WrongCurrency => "wrong_currency",
            Self::NoCodeOrTouch => "no_code_or_touch",
            Self::ZeroBase => "zero_base",
            Self::Found(verdict) => verdict.as_str(),
        }
    }
}
