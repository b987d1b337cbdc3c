//! Every code that partnerkit can answer with, once.

use serde::{Serialize, Serializer};

/// The family a code belongs to; hosts give each its own exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The caller's bug.
    Malformed,
    /// A business "no".
    Refused,
    /// A business "no" because of who asks.
    Forbidden,
    /// A business "no" because something else happened first.
    Conflict,
}

macro_rules! catalogue {
    ($($variant:ident = $code:literal, $class:ident, $meaning:literal, $remedy:literal;)*) => {
        /// A stable code: what happened, dotted, the area first. Codes are never renamed or reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the reference.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code as text, as it travels.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// The family of the code.
            pub const fn class(self) -> Class {
                match self { $(Self::$variant => Class::$class),* }
            }

            /// What happened, in general.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),* }
            }

            /// What the caller can do about it.
            pub const fn remedy(self) -> &'static str {
                match self { $(Self::$variant => $remedy),* }
            }
        }
    };
}

#[rustfmt::skip]
catalogue! {
    // The document as a whole.
    MalformedJson = "malformed.json", Malformed, "The text is not JSON.", "Send one well-formed JSON document; the details name the line and column.";
    MalformedUtf8 = "malformed.utf8", Malformed, "The bytes are not UTF-8.", "Encode the text as UTF-8.";
    MalformedTooLarge = "malformed.too_large", Malformed, "The document is larger than the cap.", "Split it, or use the table functions for bulk data.";
    MalformedTooDeep = "malformed.too_deep", Malformed, "The document is nested deeper than the cap.", "No command or event needs such depth; look for a cycle in what was serialised.";
    MalformedDuplicateKey = "malformed.duplicate_key", Malformed, "An object has the same key twice.", "Send each key once; partnerkit never guesses which one counts.";
    MalformedFloat = "malformed.float", Malformed, "A number with a fraction or exponent, or a float of the host.", "Send amounts and rates as decimal strings, such as \"12.50\".";
    // A value.
    MalformedType = "malformed.type", Malformed, "The value is of another type than the field.", "See the field in the reference; the details name the expected type.";
    MalformedUnknownField = "malformed.unknown_field", Malformed, "The field does not exist.", "Remove it or correct its spelling; the details list the known fields.";
    MalformedMissingField = "malformed.missing_field", Malformed, "A required field is missing.", "Add it.";
    MalformedUnknownVariant = "malformed.unknown_variant", Malformed, "The name is none of the allowed ones.", "Use one of the names in the details.";
    MalformedTooLong = "malformed.too_long", Malformed, "A text or list is longer than the cap.", "Shorten it; the details name the cap.";
    MalformedBlank = "malformed.blank", Malformed, "A text that must say something is blank.", "Send a text, or leave an optional field out.";
    MalformedControlCharacter = "malformed.control_character", Malformed, "A name or id holds a control character.", "Remove line breaks, tabs and other control characters.";
    MalformedNumber = "malformed.number", Malformed, "A whole number is out of its range.", "The details name the range.";
    MalformedId = "malformed.id", Malformed, "The id is not a UUID in lower-case hyphenated form.", "Send an id such as 0190c3d2-7c1e-7000-8000-000000000001.";
    MalformedInstant = "malformed.instant", Malformed, "The time is not an RFC 3339 instant with an offset and at most microseconds.", "Send a time such as 2026-03-01T12:00:00Z; a naive time has no meaning here.";
    MalformedDate = "malformed.date", Malformed, "The date is not an ISO 8601 calendar date.", "Send a date such as 2026-03-01.";
    MalformedZone = "malformed.zone", Malformed, "The time zone is not an IANA name.", "Send a name such as Europe/Berlin.";
    MalformedValue = "malformed.value", Malformed, "The value cannot be read.", "See the field in the reference.";
    // Money, rates, splits, periods.
    MoneyDecimal = "money.decimal", Malformed, "The amount is not a plain decimal.", "Send digits with an optional minus and fraction: no exponent, plus sign or separators.";
    MoneyCurrency = "money.currency", Malformed, "The currency is not an ISO 4217 code with a minor unit.", "Send an upper-case code such as EUR.";
    MoneyTooPrecise = "money.too_precise", Malformed, "The amount has more decimals than its currency.", "Round it first; the details name the decimals of the currency.";
    MoneyOutOfRange = "money.out_of_range", Malformed, "The amount, or what was computed from it, is beyond the exact range.", "Amounts reach to 79,228,162,514,264,337,593,543,950,335 minor units.";
    MoneyMixedCurrencies = "money.mixed_currencies", Malformed, "Amounts of different currencies were to be combined.", "Convert explicitly first; partnerkit never adds or nets currencies.";
    RateDecimal = "rate.decimal", Malformed, "The rate is not a plain decimal percent with at most six decimals.", "Send a percent such as \"12.5\".";
    RateOutOfRange = "rate.out_of_range", Malformed, "The rate is outside its range.", "The details name the range, in percent.";
    SplitWeights = "split.weights", Malformed, "The weights of a split are empty, negative or all zero.", "Send at least one weight above zero and none below.";
    PeriodEmpty = "period.empty", Malformed, "The period ends before or when it starts.", "Periods are half-open: the end must be later than the start.";
    // Commands on any aggregate.
    CommandForbidden = "command.forbidden", Forbidden, "The actor may not do this.", "The details name the role that may.";
    CommandIdReused = "command.id_reused", Conflict, "The command id was used before, with other content.", "Use a new id for a new command; the details name the first field that differs.";
    CommandBeforeLastEvent = "command.before_last_event", Conflict, "The command's time lies before the last event's.", "Send the present time; history only grows forward.";
    CommandVersionConflict = "command.version_conflict", Conflict, "The state has another version than the command was decided against.", "Load the state again and decide anew; the details name both versions.";
    // Replaying a stored history.
    ReplayGap = "replay.gap", Malformed, "The history skips or repeats a version.", "Load all envelopes of the aggregate, in order; the details name the expected version.";
    ReplayWrongAggregate = "replay.wrong_aggregate", Malformed, "An envelope belongs to another aggregate.", "Load the envelopes of one aggregate only.";
    ReplayUnknownType = "replay.unknown_type", Malformed, "An event or schema version is unknown to this release.", "Upgrade partnerkit; the history was written by a newer release.";
    ReplayTimeOrder = "replay.time_order", Malformed, "An envelope lies before the one it follows.", "Load the envelopes as they were written.";
    // The ledger.
    LedgerUnbalanced = "ledger.unbalanced", Malformed, "The entries of a posting do not sum to zero in a currency.", "Add the missing side; the details name the difference.";
    // Charts.
    ChartEmpty = "chart.empty", Malformed, "A chart needs at least one amount.", "Draw it when there is something to show.";
    // Marketplace orders.
    OrderWrongStatus = "order.wrong_status", Refused, "The order's status does not allow the command.", "The details name the status; ask the order what may be done now.";
    OrderPriceNotPositive = "order.price_not_positive", Refused, "The space has no price above zero.", "Place orders on priced spaces only.";
    OrderPaymentMismatch = "order.payment_mismatch", Refused, "The payment is not exactly the price in its currency.", "Return the payment, or ask for the right amount.";
    OrderAlreadyPaid = "order.already_paid", Refused, "Another payment was confirmed before.", "Return the second payment.";
    OrderTooEarly = "order.too_early", Refused, "The deadline has not come.", "Wait for the instant in the details, or let `tick` do it.";
    OrderHoldUntilPast = "order.hold_until_past", Refused, "The hold would end before it starts.", "Choose a deadline in the future.";
    OrderNotHolder = "order.not_holder", Forbidden, "Only who put the order on hold, or the platform, may resume it.", "Ask them, or wait for the deadline.";
    OrderEvidenceMissing = "order.evidence_missing", Refused, "An order is completed with evidence.", "Add at least one link or screenshot reference.";
    OrderNoRevisionsLeft = "order.no_revisions_left", Refused, "All revisions of the space are used.", "Verify the work or open a dispute.";
    OrderSplitMismatch = "order.split_mismatch", Refused, "The parts of the split do not add up to the price, or one is not above zero.", "Send two parts above zero that add up; to give all to one side, release or refund.";
    OrderCancelAlreadyRequested = "order.cancel_already_requested", Conflict, "A request to cancel is open.", "Wait for its answer.";
    OrderNoCancelRequest = "order.no_cancel_request", Refused, "No request to cancel is open.", "Ask to cancel first.";
    OrderOwnCancelRequest = "order.own_cancel_request", Forbidden, "Only the other side may answer a request to cancel.", "Wait, or take the request back.";
    OrderNotCancelAsker = "order.not_cancel_asker", Forbidden, "Only who asked to cancel may take the request back.", "Agree to it or refuse it.";
    OrderRefundMismatch = "order.refund_mismatch", Refused, "The refund is not exactly the amount due.", "Refund the amount in the details.";
    OrderAlreadyRefunded = "order.already_refunded", Refused, "Another refund was recorded before.", "Look into the second refund: it should not have been made.";
    OrderAlreadyRated = "order.already_rated", Refused, "This side has rated the order.", "Each side rates once.";
    OrderRatingClosed = "order.rating_closed", Refused, "The time for ratings is over.", "Ratings are open for the space's number of days after verification.";
    OrderStars = "order.stars", Malformed, "A rating has one to five stars.", "Send a whole number from 1 to 5.";
    OrderMessagesClosed = "order.messages_closed", Refused, "The time for messages is over.", "Messages are open for the space's number of days after the order has ended.";
    OrderSurveyNotDue = "order.survey_not_due", Refused, "The metrics survey is not due.", "Wait for the instant in the details.";
    OrderSurveyAnswered = "order.survey_answered", Refused, "The metrics survey was answered before.", "It is answered once.";
}

impl Code {
    /// The anchor of the code's entry in the reference: `errors.html#order-wrong-status`.
    pub fn docs(self) -> String {
        format!("errors.html#{}", self.as_str().replace(['.', '_'], "-"))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
