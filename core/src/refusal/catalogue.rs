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
    /// No answer: a bug in partnerkit.
    Internal,
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
    // A bug.
    InternalPanic = "internal.panic", Internal, "A bug in partnerkit has ended the call.", "Report it; where it happened is on standard error. What was called answers nothing any more: make it anew from what is stored.";
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
    MalformedCountry = "malformed.country", Malformed, "The country is not an ISO 3166-1 code of two capital letters.", "Send a code such as DE; GB, not UK.";
    MalformedZone = "malformed.zone", Malformed, "The time zone is not an IANA name.", "Send a name such as Europe/Berlin.";
    MalformedFingerprint = "malformed.fingerprint", Malformed, "The fingerprint is not a SHA-256 in lower-case hex.", "Send 64 hex digits.";
    MalformedValue = "malformed.value", Malformed, "The value cannot be read.", "See the field in the reference.";
    // Money, rates, splits, periods.
    MoneyDecimal = "money.decimal", Malformed, "The amount is not a plain decimal.", "Send digits with an optional minus and fraction: no exponent, plus sign or separators.";
    MoneyCurrency = "money.currency", Malformed, "The currency is not an ISO 4217 code with a minor unit.", "Send an upper-case code such as EUR.";
    MoneyTooPrecise = "money.too_precise", Malformed, "The amount has more decimals than its currency.", "Round it first; the details name the decimals of the currency.";
    MoneyOutOfRange = "money.out_of_range", Malformed, "The amount, or what was computed from it, is beyond the exact range.", "Amounts reach to 79,228,162,514,264,337,593,543,950,335 minor units.";
    MoneyMixedCurrencies = "money.mixed_currencies", Malformed, "Amounts of different currencies were to be combined.", "Convert explicitly first; partnerkit never adds or nets currencies.";
    MoneyNegative = "money.negative", Malformed, "The amount is below zero where there can be none.", "Send an amount of zero or more.";
    MoneyCurrencyTwice = "money.currency_twice", Malformed, "A list of amounts names a currency twice.", "Send one amount per currency.";
    RateDecimal = "rate.decimal", Malformed, "The rate is not a plain decimal percent with at most six decimals.", "Send a percent such as \"12.5\".";
    RateOutOfRange = "rate.out_of_range", Malformed, "The rate is outside its range.", "The details name the range, in percent.";
    ExchangeRate = "exchange.rate", Malformed, "The exchange rate is not a plain decimal above zero.", "Send how much of the wanted currency one unit of the given one is, such as \"1.0842\".";
    SplitWeights = "split.weights", Malformed, "The weights of a split are empty, negative or all zero.", "Send at least one weight above zero and none below.";
    PeriodEmpty = "period.empty", Malformed, "The period ends before or when it starts.", "Periods are half-open: the end must be later than the start.";
    // Tables: the file or batch as a whole, then one row.
    TableMissingColumn = "table.missing_column", Malformed, "A required column is missing, or the column map names one that is not there.", "Add the column, or name it in the column map; the details say which.";
    TableDuplicateColumn = "table.duplicate_column", Malformed, "Two columns have the same meaning.", "Remove one, or say in the column map which one counts.";
    TableUnknownColumn = "table.unknown_column", Malformed, "The column map or a batch names a column that the table does not have.", "Correct its spelling; the details list the known columns.";
    TableHeader = "table.header", Malformed, "The file has no header line that can be read.", "Send CSV with the names of the columns in its first line.";
    CsvFieldCount = "csv.field_count", Malformed, "The row has more or fewer fields than the header.", "Quote fields that contain a comma; the details name both counts.";
    CsvTruncated = "csv.truncated", Malformed, "The file ends inside a quoted field.", "Send the whole file, and close every quote.";
    RowNegativeAmount = "row.negative_amount", Malformed, "An amount that cannot be negative is.", "Send what was paid as an amount of zero or more, and money given back as a refund.";
    RowZeroRefund = "row.zero_refund", Malformed, "A refund of nothing.", "Leave the row out.";
    RowConflict = "row.conflict", Malformed, "Rows of one id differ: none of them counts.", "Send one of them, or a revision for each; the field is the first that differs.";
    RowAfterAsOf = "row.after_as_of", Malformed, "The row lies after the instant that is settled.", "It will count when a later instant is settled.";
    RowMalformed = "row.malformed", Malformed, "The amount has more decimals than the currency of its order.", "Round it first.";
    RefundUnknownOrder = "refund.unknown_order", Malformed, "No accepted order has the id that the refund names.", "Send the order too, or correct the id.";
    RefundCurrencyMismatch = "refund.currency_mismatch", Malformed, "The refund is in another currency than its order.", "Refund in the currency of the order.";
    RefundBeforeOrder = "refund.before_order", Malformed, "The refund lies before its order.", "Correct the times; both are instants with an offset.";
    // A program.
    ProgramEmptyList = "program.empty_list", Malformed, "A list that needs an entry has none.", "Add at least one entry.";
    ProgramDuplicate = "program.duplicate", Malformed, "An id or currency stands twice where each may stand once.", "Remove one.";
    ProgramDuplicateFrom = "program.duplicate_from", Malformed, "Two rates of one timeline begin at the same instant.", "Keep the one that counts.";
    ProgramUnknownGroup = "program.unknown_group", Malformed, "A code or link names a group that the program does not have.", "Add the group, or correct the id.";
    ProgramGroupKind = "program.group_kind", Malformed, "A code stands in a group for links, or a link in one for codes.", "Codes belong into discount groups, links into affiliate groups.";
    ProgramOverlap = "program.overlap", Malformed, "Two windows of one code or link overlap.", "Close one before the next begins: one code belongs to one creator at a time.";
    ProgramUnusableCode = "program.unusable_code", Malformed, "The code is blank or a placeholder: nobody can type it.", "Give the code its text, or leave it out until it has one.";
    ProgramRateOverWhole = "program.rate_over_whole", Malformed, "A commission of more than 100 percent.", "Correct the rate; 12.5 means 12.5 %.";
    // Settling.
    SettlementUnknownOrder = "settlement.unknown_order", Refused, "The settlement has no order with that id.", "Look into the rejected rows, and for the spelling of the id: it is compared byte by byte.";
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
    // Creators.
    CreatorEmail = "creator.email", Malformed, "The text is not an e-mail address.", "Send one address such as anna@example.com, without a name around it.";
    CreatorHandle = "creator.handle", Malformed, "The handle is blank or holds white space.", "Send the account's name on its network, such as anna.cooks.";
    CreatorWrongStatus = "creator.wrong_status", Refused, "The creator's status does not allow the command.", "The details name the status and the command.";
    CreatorNotPromoted = "creator.not_promoted", Refused, "The creator is not an influencer.", "Promote the prospect, or restore the record, first; the details name the status.";
    CreatorUnknownAddress = "creator.unknown_address", Refused, "The creator has no address with this id.", "Look into the record for the ids.";
    CreatorUnknownAccount = "creator.unknown_account", Refused, "The creator has no such account on this network.", "Add the account first; upper and lower case do not matter.";
    CreatorAccountExists = "creator.account_exists", Conflict, "The account is on record already.", "Nothing is to be done; upper and lower case do not matter.";
    CreatorLimitReached = "creator.limit_reached", Refused, "The record has no room for another one.", "Remove one that is not used; the details name the limit.";
    CreatorConnectionPast = "creator.connection_past", Refused, "The connection would have expired by now.", "Send an expiry that lies later than the command.";
    CreatorNotConnected = "creator.not_connected", Refused, "The account is not connected.", "There is no connection to end.";
    CreatorTooEarly = "creator.too_early", Refused, "The connection has not expired.", "Wait for the instant in the details, or let `tick` do it.";
    // Deals.
    DealUnrelated = "deal.unrelated", Malformed, "It belongs to another deal, brand or creator.", "Give what belongs to the deal, or leave it out.";
    DealZone = "deal.zone", Malformed, "A participation begins, and nobody says in whose calendar its dates are.", "Give the brand's zone.";
    // Live URLs.
    LiveKeyId = "live.key_id", Malformed, "The name of a key is not 1 to 40 letters, digits, - and _.", "Choose another name; it stands in every token.";
    LiveSecret = "live.secret", Malformed, "The secret is not base64url without padding, or has fewer than 32 bytes.", "Make 32 random bytes and encode them.";
    LiveKeys = "live.keys", Malformed, "No key has the name of the one that signs, or two keys have one name.", "Give each key a name of its own, and name one of them.";
    LiveTokenTooLong = "live.token_too_long", Refused, "The text is longer than any token.", "Show the page for a link that does not work.";
    LiveTokenForm = "live.token_form", Refused, "The text is no whole token.", "The link was cut off or mistyped: ask for a new one.";
    LiveUnknownKey = "live.unknown_key", Refused, "The token names a key that is not known.", "Keep a key until its tokens have expired, or send a new link.";
    LiveSignature = "live.signature", Refused, "The token is not what was signed.", "Refuse it: somebody has changed it.";
    LiveExpired = "live.expired", Refused, "The token has expired.", "Send a new link; the details name when.";
    LiveScope = "live.scope", Forbidden, "The token does not allow this.", "Send a link for acting, not only for looking.";
    // Offers of products.
    OfferEmpty = "offer.empty", Malformed, "The offer has no products, or a product no variants.", "Add at least one; a product without sizes or colours has one variant.";
    OfferDuplicate = "offer.duplicate", Malformed, "Two products of the offer, or two variants of a product, have the same id.", "Give each its own.";
    OfferPriceNegative = "offer.price_negative", Malformed, "A price of the offer is below zero.", "Send zero or more.";
    OfferLimit = "offer.limit", Malformed, "A limit of the offer allows nothing, or leaves out a currency in which something is priced.", "Leave the limit out, or state it for every currency of the offer; the details name the one that is missing.";
    // Product orders.
    ProductOrderWrongStatus = "product_order.wrong_status", Refused, "The status of the order or shipment does not allow the command.", "The details name the status; `superseded` and `no_shipment` are a shipment's. Ask the order what may be done now.";
    ProductOrderQuantity = "product_order.quantity", Malformed, "A quantity is a whole number from 1 to 10,000.", "Leave out what is not wanted.";
    ProductOrderNotChooser = "product_order.not_chooser", Forbidden, "By the offer the other side chooses.", "The offer says whether the creator chooses.";
    ProductOrderNothingSelected = "product_order.nothing_selected", Refused, "The selection is empty.", "Choose something, or decline.";
    ProductOrderSelectedTwice = "product_order.selected_twice", Refused, "The selection names a variant twice.", "Send one line per variant, with its quantity.";
    ProductOrderNotOffered = "product_order.not_offered", Refused, "The offer does not have what is selected.", "Choose products and variants of the offer.";
    ProductOrderTooManyItems = "product_order.too_many_items", Refused, "The selection has more items than the offer allows.", "The details name the limit.";
    ProductOrderOverValue = "product_order.over_value", Refused, "The selection is worth more than the offer allows.", "Choose less; the details name the limit to who may see prices.";
    ProductOrderOutOfStock = "product_order.out_of_stock", Refused, "Not enough of it is in stock.", "The details name what is left; choose again.";
    ProductOrderCountryNotServed = "product_order.country_not_served", Refused, "The offer is not shipped to the country of the address.", "The details name the countries.";
    ProductOrderAddressMissing = "product_order.address_missing", Refused, "It is not known where to send the goods.", "The creator sets the address first.";
    ProductOrderShipmentIdTaken = "product_order.shipment_id_taken", Conflict, "The order has a shipment with this id.", "Make a new id for each shipment.";
    ProductOrderTrackingConflict = "product_order.tracking_conflict", Conflict, "The id of the update was used before, with other content.", "Send each update under its own id.";
    ProductOrderNoPostingDeadline = "product_order.no_posting_deadline", Refused, "No posting deadline is open.", "It begins with the delivery, where the order has posting days, and ends with the post.";
    ProductOrderNotLater = "product_order.not_later", Refused, "The new posting deadline is not later than the old one and than the present.", "The details name the old one.";
    ProductOrderTooEarly = "product_order.too_early", Refused, "The posting deadline has not passed.", "Wait for the instant in the details, or let `tick` do it.";
    // Codes and links.
    CodesHost = "codes.host", Malformed, "The host is not a domain name.", "Send a domain such as shop.example, without scheme, port or path; international names are converted.";
    CodesWrongStatus = "codes.wrong_status", Refused, "The status of the book, group or assignment does not allow the command.", "The details name the status; `unassigned` and `no_group` mean that there is none with this id.";
    CodesUnknownGroup = "codes.unknown_group", Refused, "The book has no such group.", "Add the group first.";
    CodesIdTaken = "codes.id_taken", Conflict, "The id of the new assignment is used.", "Make a new id for each assignment.";
    CodesGeneric = "codes.generic", Refused, "The group is generic: its one code or link belongs to no creator.", "Use a personalised group; creators are given the generic code with `give_generic`.";
    CodesCodeRequired = "codes.code_required", Refused, "A generic group is set up with its code or link.", "Send `generic` with the code or link.";
    CodesCodeRefused = "codes.code_refused", Refused, "A personalised group takes no code at set-up.", "Leave `generic` out, and assign a code to each creator.";
    CodesPlaceholder = "codes.placeholder", Refused, "The text is a placeholder such as TBD, where a code or link is needed.", "Send the code or link itself.";
    CodesWrongKind = "codes.wrong_kind", Refused, "Discount groups have codes and affiliate groups have links.", "Send what the group has; the details name both kinds.";
    CodesNotAccepted = "codes.not_accepted", Refused, "The creator is in no accepted participation and no published partnership.", "Accept or publish first; the host names such creators in the context.";
    CodesRetroactive = "codes.retroactive", Refused, "The edit would take effect before the command's time.", "Choose a time that is not before the command's; only a filled placeholder reaches back.";
    CodesOutsideGroupWindow = "codes.outside_group_window", Refused, "The window reaches beyond the group's.", "Choose a window inside the group's; the details name it.";
    CodesUrlMalformed = "codes.url_malformed", Refused, "The address is not a URL.", "Send an absolute URL such as https://shop.example/sale.";
    CodesUrlNotHttps = "codes.url_not_https", Refused, "The address is not https.", "Links lead to https addresses only.";
    CodesUrlUserinfo = "codes.url_userinfo", Refused, "The address names a user or password.", "Remove what stands before the @.";
    CodesUrlHost = "codes.url_host", Refused, "The address leads to a host that the brand has not listed.", "Add the host to the brand's list, or correct the address; the details name the host.";
    CodesLookAlike = "codes.look_alike", Conflict, "The code looks like another code of the brand.", "Choose another; the details name the one it looks like.";
    CodesReserved = "codes.reserved", Conflict, "The code or link was revoked and stays reserved.", "Choose another.";
    CodesWindowOverlap = "codes.window_overlap", Conflict, "Another assignment holds the code or link in a part of the window.", "Choose another code, or a window outside the one in the details.";
    CodesUnchanged = "codes.unchanged", Refused, "The creator has this code or link already.", "Nothing is to be done.";
    CodesAlreadyFilled = "codes.already_filled", Refused, "The placeholder was filled before.", "Use `assign` with a new id for another window.";
    CodesNoticeTooShort = "codes.notice_too_short", Refused, "A rate would be cut without its notice period.", "The details name the earliest instant.";
    CodesTooEarly = "codes.too_early", Refused, "The window has not ended.", "Wait for the instant in the details, or let `tick` do it.";
    CodesUnknownCode = "codes.unknown_code", Refused, "No code of the brand equals what was typed.", "Check the spelling.";
    CodesNotYetValid = "codes.not_yet_valid", Refused, "The code's window has not begun.", "The details name when it begins.";
    CodesExpired = "codes.expired", Refused, "The code's window is over.", "The order counts without the code.";
    CodesRevoked = "codes.revoked", Refused, "The code was revoked.", "The order counts without the code.";
    CodesMinimumSpend = "codes.minimum_spend", Refused, "The spend is below the group's minimum.", "The details name the minimum.";
    CodesLimitReached = "codes.limit_reached", Refused, "A usage limit has no room for the order.", "The details name the limit.";
    CodesOrderConflict = "codes.order_conflict", Conflict, "The order id has consumed with other content.", "Send each order under its own id; the details name the first field that differs.";
    CodesUnknownOrder = "codes.unknown_order", Refused, "No use was consumed under this order id.", "Give back only what was consumed.";
    CodesNoGiveBack = "codes.no_give_back", Refused, "The group gives no uses back.", "A cancelled order keeps its use in this group.";
    // An engagement.
    EngagementWrongStatus = "engagement.wrong_status", Refused, "The command does not exist in the status of the engagement or of the content.", "The details name both.";
    EngagementNoDrafts = "engagement.no_drafts", Refused, "The terms ask for no drafts.", "The content is posted at once.";
    EngagementNotApprover = "engagement.not_approver", Refused, "By the terms the other side approves drafts.", "The terms name the brand or the platform.";
    EngagementRevisionsUsedUp = "engagement.revisions_used_up", Refused, "No more changes can be asked for.", "Approve the draft, do without the content, or turn it down for good.";
    EngagementRevisionsLeft = "engagement.revisions_left", Refused, "A draft is turned down for good only when no more changes can be asked for.", "Ask for changes; the details say how many are left.";
    EngagementDraftNeeded = "engagement.draft_needed", Refused, "A draft of the content has to be approved first.", "Submit one, and let it be approved.";
    EngagementManualNotAllowed = "engagement.manual_not_allowed", Refused, "The terms do not let the creator deliver by hand.", "The content is found by its hashtags and mentions, or the brand records it.";
    EngagementInFuture = "engagement.in_future", Refused, "The post, or its figures, are dated later than the command.", "Record them when they are there, and check the clocks.";
    EngagementPostTaken = "engagement.post_taken", Refused, "The post's id or address is, or was said to be, a piece of content already.", "Each post is one piece, however its address is written.";
    EngagementProofRequired = "engagement.proof_required", Refused, "A story that is delivered by hand needs proof.", "Say where something shows it, such as a screenshot.";
    EngagementPostDoesNotFit = "engagement.post_does_not_fit", Refused, "The post is not what the content has to be.", "The details name why.";
    EngagementTooEarly = "engagement.too_early", Refused, "The deadline has not come, or there is none.", "Wait for the instant in the details, or let `tick` do it.";
    EngagementUnknownInstalment = "engagement.unknown_instalment", Refused, "The engagement has no such instalment.", "The view lists them.";
    EngagementPaymentConflict = "engagement.payment_conflict", Conflict, "The payment's reference was used for another instalment or amount.", "Send each payment under its own reference.";
    EngagementAlreadyPaid = "engagement.already_paid", Refused, "The instalment was paid under another reference.", "Give the second payment back, or record it for another instalment.";
    EngagementNotDue = "engagement.not_due", Refused, "The instalment is not owed.", "The details say what became of it.";
    EngagementPaymentMismatch = "engagement.payment_mismatch", Refused, "The payment is not exactly the instalment.", "The details name both amounts.";
    EngagementUnknownPost = "engagement.unknown_post", Refused, "The engagement has not seen the post.", "Record the post first.";
    EngagementMetricsConflict = "engagement.metrics_conflict", Conflict, "There are other figures of the post at that moment.", "Figures are never changed; send new ones with their own time.";
    EngagementRetroactive = "engagement.retroactive", Refused, "The new terms would hold before what happened last, or before the terms that hold.", "The details name the earliest instant.";
    EngagementMonthsRenumbered = "engagement.months_renumbered", Refused, "The new schedule counts its months otherwise, and content of a month stays.", "Keep the schedule's start and its way of counting months.";
    EngagementOtherCurrency = "engagement.other_currency", Refused, "The new payment is in another currency than what stays owed or paid.", "Use one currency; partnerkit never converts by itself.";
    EngagementBelowEarned = "engagement.below_earned", Refused, "The new total is less than what stays owed or paid.", "The details name both.";
    EngagementOccurrenceOpen = "engagement.occurrence_open", Refused, "Content is still to be delivered or verified.", "The details name it; verify it, or do without it.";
    // A brief.
    BriefStepMissing = "brief.step_missing", Malformed, "A step that publishing needs was never saved.", "Save the step.";
    BriefMissing = "brief.missing", Malformed, "A part that publishing needs is missing.", "Fill it in.";
    BriefDuplicate = "brief.duplicate", Malformed, "An entry stands twice where each may stand once.", "Remove one.";
    BriefListEmpty = "brief.list_empty", Malformed, "A list that needs an entry has none.", "Add at least one entry.";
    BriefAmountNotPositive = "brief.amount_not_positive", Malformed, "The amount is not above zero.", "Send an amount above zero, or leave it out.";
    BriefDurationZero = "brief.duration_zero", Malformed, "The length of time is zero.", "Send at least one day, week or month.";
    BriefEndBeforeStart = "brief.end_before_start", Malformed, "The schedule ends before it starts.", "The end is the last day; it can be the first day too.";
    BriefScheduleTooLong = "brief.schedule_too_long", Malformed, "The schedule is longer than ten years.", "Make several.";
    BriefRevisions = "brief.revisions", Malformed, "The number of revisions is out of its range.", "The details name the range.";
    BriefResponseTime = "brief.response_time", Malformed, "The time to answer is out of its range.", "The details name the range in hours; leave it out for none.";
    BriefMediaType = "brief.media_type", Malformed, "The network does not allow the media type.", "The details name what it allows.";
    BriefStoryMediaType = "brief.story_media_type", Malformed, "An Instagram story has another media type than story.", "Use `story`, or leave `storyConnection` out.";
    BriefStoryConnection = "brief.story_connection", Malformed, "Something that is no Instagram story says how a story is connected.", "Leave `storyConnection` out.";
    BriefStoryNotConnected = "brief.story_not_connected", Malformed, "An Instagram story needs the creator's connected account, and it is not connected.", "Ask the creator to connect it, or make the connection optional.";
    BriefQuantity = "brief.quantity", Malformed, "The quantity is out of its range.", "The details name the range.";
    BriefWindowReversed = "brief.window_reversed", Malformed, "The window ends before it begins.", "Both days belong to the window; they can be the same.";
    BriefOutsideSchedule = "brief.outside_schedule", Malformed, "The date lies outside the schedule.", "Choose a date inside, or change the schedule.";
    BriefNotMonthly = "brief.not_monthly", Malformed, "It is due by the month, and the schedule has no monthly delivery.", "Set `monthly` in the schedule, or choose another timing.";
    BriefMonthOutsideSchedule = "brief.month_outside_schedule", Malformed, "The schedule has no month of that number.", "The details say how many it has.";
    BriefDueDay = "brief.due_day", Malformed, "The day of the month is not within 1 and 31.", "Leave it out for the last day.";
    BriefTooManyOccurrences = "brief.too_many_occurrences", Malformed, "There are more pieces of content than can be kept.", "The details name how many can; make several briefs.";
    BriefNoCompensation = "brief.no_compensation", Malformed, "The creator gets nothing.", "Add a payment, products or a commission.";
    BriefOverBudget = "brief.over_budget", Malformed, "The payment exceeds the budget, and the brief refuses that.", "Raise the budget, or let it warn only.";
    BriefPaymentCurrency = "brief.payment_currency", Malformed, "The payment is in another currency than the budget.", "Use one currency; partnerkit never converts by itself.";
    BriefPaymentUnderMonth = "brief.payment_under_month", Malformed, "A monthly payment in a schedule of less than a month.", "Choose another dispersal, or a longer schedule.";
    BriefNothingToPayFor = "brief.nothing_to_pay_for", Malformed, "The payment is per deliverable, and there is none that it is paid for.", "Add a deliverable with a weight, or choose another dispersal.";
    BriefUnknownDeliverable = "brief.unknown_deliverable", Malformed, "The brief has no such deliverable.", "Correct the id, or add the deliverable.";
    BriefMilestoneNameTwice = "brief.milestone_name_twice", Malformed, "Two milestones have one name.", "Give each its own.";
    BriefMilestoneZero = "brief.milestone_zero", Malformed, "The milestone's share is not above zero.", "Remove the milestone, or give it a share.";
    BriefMilestoneCurrency = "brief.milestone_currency", Malformed, "The milestone is in another currency than the payment.", "Use the currency of the total.";
    BriefMilestonesMixed = "brief.milestones_mixed", Malformed, "Some milestones are percentages and some are amounts.", "Use one of them for all.";
    BriefMilestonePercentages = "brief.milestone_percentages", Malformed, "The percentages of the milestones do not add up to 100.", "The details name the sum.";
    BriefMilestoneAmounts = "brief.milestone_amounts", Malformed, "The amounts of the milestones do not add up to the total.", "The details name both.";
    BriefLimitContradicts = "brief.limit_contradicts", Malformed, "The limit does not allow even the least that would be sent.", "Raise the limit, or offer less.";
    BriefCommissionGroup = "brief.commission_group", Malformed, "The commission names no group.", "Name a discount group, an affiliate group, or both.";
    BriefUnknownGroup = "brief.unknown_group", Malformed, "The brand has no such group.", "Add the group first, or correct the id.";
    BriefGroupKind = "brief.group_kind", Malformed, "The group is of the other kind.", "Codes come from discount groups, links from affiliate groups.";
    BriefUrl = "brief.url", Malformed, "The address is not an https URL, or names a user or password.", "Send an absolute https URL.";
    BriefMark = "brief.mark", Malformed, "The hashtag or mention is not one word that a post can carry.", "Send each by itself, with or without its sign.";
    BriefContentType = "brief.content_type", Malformed, "The content type is not of the form type/subtype.", "Send one such as image/png.";
    BriefWhitelistingExpired = "brief.whitelisting_expired", Malformed, "Whitelisting would end before the schedule starts.", "Choose a later day.";
    // Budgets, of partnerships and campaigns.
    BudgetAmount = "budget.amount", Refused, "The amount is below zero, or a payment of nothing.", "Promise zero or more, and record payments above zero.";
    BudgetCurrency = "budget.currency", Refused, "The amount is in another currency than the budget.", "Use the budget's currency; partnerkit never converts by itself.";
    BudgetExceeded = "budget.exceeded", Refused, "More would be promised and paid than the budget has, and the brief refuses that.", "Raise the budget, or promise less; the details name what is left.";
    // Campaigns.
    CampaignWrongStatus = "campaign.wrong_status", Refused, "The campaign's status does not allow the command.", "The details name the status; ask the campaign what may be done now.";
    CampaignStepFixed = "campaign.step_fixed", Refused, "The campaign is published, and creators agree on what this step says.", "Overview, assets and titles can be saved; other terms are agreed on with each creator by a proposal.";
    CampaignParticipationsRunning = "campaign.participations_running", Refused, "Participations of the campaign run, or the host has not said that none does.", "Complete or remove them first; the details say how many there are.";
    CampaignSpendConflict = "campaign.spend_conflict", Conflict, "The reference was used before, for another participation or amount.", "Send each payment under its own reference.";
    // Participations in campaigns.
    ParticipationWrongStatus = "participation.wrong_status", Refused, "The participation's status does not allow the command.", "The details name the status; ask the participation what may be done now.";
    ParticipationCampaignUnknown = "participation.campaign_unknown", Refused, "The host has not said how the participation's campaign stands.", "Give the facts of the campaign with the command.";
    ParticipationCampaignNotOpen = "participation.campaign_not_open", Refused, "The campaign is not open for this.", "The details name its status.";
    ParticipationDeadlinePast = "participation.deadline_past", Refused, "The deadline is not later than the command.", "Choose a later one.";
    ParticipationProposalIdTaken = "participation.proposal_id_taken", Conflict, "A proposal has this id.", "Make a new id for each proposal.";
    ParticipationTooManyProposals = "participation.too_many_proposals", Refused, "There were more proposals than can be kept.", "Accept or decline the one that stands; the details name the limit.";
    ParticipationTermsMissing = "participation.terms_missing", Refused, "Neither the proposal nor the campaign says on which terms.", "Send the terms, or give the facts of the published campaign with the command.";
    ParticipationUnknownProposal = "participation.unknown_proposal", Refused, "There is no such proposal.", "Correct the id.";
    ParticipationSuperseded = "participation.superseded", Conflict, "Another proposal has taken the place of this one.", "The details name the one that stands; look at it before you answer.";
    ParticipationOwnProposal = "participation.own_proposal", Refused, "A proposal is answered by the side that did not make it.", "The details name the side that has to answer.";
    ParticipationNotAuthor = "participation.not_author", Refused, "The other side made the proposal.", "Decline or counter it.";
    ParticipationProposalAccepted = "participation.proposal_accepted", Refused, "The proposal was accepted: it stays.", "Delete others only.";
    ParticipationStoryNotConnected = "participation.story_not_connected", Refused, "The terms have an Instagram story that needs the creator's connected account, and it is not connected.", "The creator connects the account first, or a counter-offer makes the connection optional.";
    ParticipationExtensionNotAllowed = "participation.extension_not_allowed", Refused, "The campaign allows no extension.", "Its settings can.";
    ParticipationAlreadyExtended = "participation.already_extended", Refused, "The one extension is used.", "Answer in time, or propose anew.";
    ParticipationNotLater = "participation.not_later", Refused, "The new deadline is not later than the old one, or there is none to extend.", "The details name the old one.";
    ParticipationTooEarly = "participation.too_early", Refused, "The deadline has not come, and the campaign is open.", "Wait for the instant in the details, or let `tick` do it.";
    ParticipationOccurrencesOpen = "participation.occurrences_open", Refused, "Content is neither delivered nor waived, or the host has not said that none is open.", "The details say how much is open.";
    ParticipationReasonMissing = "participation.reason_missing", Refused, "A creator who is at work is removed with a reason.", "Say why.";
    // Partnerships.
    PartnershipWrongStatus = "partnership.wrong_status", Refused, "The partnership's status does not allow the command.", "The details name the status; ask the partnership what may be done now.";
    PartnershipAmountNotPositive = "partnership.amount_not_positive", Malformed, "The amount is not above zero.", "Send an amount above zero.";
    PartnershipRevisionSuperseded = "partnership.revision_superseded", Conflict, "The terms that were accepted are not the ones that are offered now.", "Show the creator the revision in the details, and ask again.";
    PartnershipTermsAltered = "partnership.terms_altered", Conflict, "The fingerprint of what was accepted is not that of the agreement.", "Show the creator the exact text of the agreement, and send the SHA-256 of that.";
    PartnershipRetroactive = "partnership.retroactive", Refused, "The amendment would take effect before the command's time.", "Choose a time that is not before the command's: what has been stays as it was.";
    PartnershipNothingChanged = "partnership.nothing_changed", Refused, "The new terms are the terms there are.", "Nothing is to be done.";
    PartnershipNoticeTooShort = "partnership.notice_too_short", Refused, "The amendment cuts a rate sooner than its notice period allows.", "Choose the time in the details, or a later one.";
    PartnershipAmendmentOpen = "partnership.amendment_open", Conflict, "An amendment awaits the creator's answer.", "Wait for the answer, or withdraw it; the details name it.";
    PartnershipNoOpenAmendment = "partnership.no_open_amendment", Refused, "No such amendment is open.", "It never was, was answered or withdrawn, or has taken effect.";
    PartnershipOverBudget = "partnership.over_budget", Refused, "More would be agreed or spent than the budget has, and the brief refuses that.", "The details name both amounts; raise the budget, or let it warn only.";
    PartnershipSpendConflict = "partnership.spend_conflict", Conflict, "The reference was used before, with another amount.", "Send each payment under its own reference.";
    PartnershipAlreadyActive = "partnership.already_active", Refused, "The partnership has been active: it can be ended, not cancelled.", "End it, with a reason.";
    PartnershipNotActive = "partnership.not_active", Refused, "The partnership has never been active: it can be cancelled, not ended.", "Cancel it.";
    PartnershipOccurrencesOpen = "partnership.occurrences_open", Refused, "Some content is neither delivered nor waived.", "Wait for it or waive it, or end the partnership early; the details say how many pieces.";
    PartnershipOccurrencesUnknown = "partnership.occurrences_unknown", Refused, "It is not known whether all content is delivered.", "Send the number of open pieces in the context; 0 for none.";
    PartnershipTooEarly = "partnership.too_early", Refused, "The time for this has not come.", "Wait for the instant in the details, or let `tick` do it.";
}

impl Code {
    /// The code of a text; `None` where this release has no such code.
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text)
    }

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
