"""The codes of errors, to branch on. They are never renamed or reused.

Generated from the core's types by `cargo xtask gen`.
"""

from __future__ import annotations

from partnerkit._values import StrEnum

__all__ = [
    "ErrorCode",
]


class ErrorCode(StrEnum):
    """Every code that partnerkit can answer with. `error.code == ErrorCode.ORDER_ALREADY_PAID`."""

    INTERNAL_PANIC = "internal.panic"
    """A bug in partnerkit has ended the call. Report it; where it happened is on standard error. What was called
    answers nothing any more: make it anew from what is stored.
    """
    MALFORMED_JSON = "malformed.json"
    """The text is not JSON. Send one well-formed JSON document; the details name the line and column."""
    MALFORMED_UTF8 = "malformed.utf8"
    """The bytes are not UTF-8. Encode the text as UTF-8."""
    MALFORMED_TOO_LARGE = "malformed.too_large"
    """The document is larger than the cap. Split it, or use the table functions for bulk data."""
    MALFORMED_TOO_DEEP = "malformed.too_deep"
    """The document is nested deeper than the cap. No command or event needs such depth; look for a cycle in what was
    serialised.
    """
    MALFORMED_DUPLICATE_KEY = "malformed.duplicate_key"
    """An object has the same key twice. Send each key once; partnerkit never guesses which one counts."""
    MALFORMED_FLOAT = "malformed.float"
    """A number with a fraction or exponent, or a float of the host. Send amounts and rates as decimal strings, such as
    "12.50".
    """
    MALFORMED_TYPE = "malformed.type"
    """The value is of another type than the field. See the field in the reference; the details name the expected type.
    """
    MALFORMED_UNKNOWN_FIELD = "malformed.unknown_field"
    """The field does not exist. Remove it or correct its spelling; the details list the known fields."""
    MALFORMED_MISSING_FIELD = "malformed.missing_field"
    """A required field is missing. Add it."""
    MALFORMED_UNKNOWN_VARIANT = "malformed.unknown_variant"
    """The name is none of the allowed ones. Use one of the names in the details."""
    MALFORMED_TOO_LONG = "malformed.too_long"
    """A text or list is longer than the cap. Shorten it; the details name the cap."""
    MALFORMED_BLANK = "malformed.blank"
    """A text that must say something is blank. Send a text, or leave an optional field out."""
    MALFORMED_CONTROL_CHARACTER = "malformed.control_character"
    """A name or id holds a control character. Remove line breaks, tabs and other control characters."""
    MALFORMED_NUMBER = "malformed.number"
    """A whole number is out of its range. The details name the range."""
    MALFORMED_ID = "malformed.id"
    """The id is not a UUID in lower-case hyphenated form. Send an id such as 0190c3d2-7c1e-7000-8000-000000000001."""
    MALFORMED_INSTANT = "malformed.instant"
    """The time is not an RFC 3339 instant with an offset and at most microseconds. Send a time such as
    2026-03-01T12:00:00Z; a naive time has no meaning here.
    """
    MALFORMED_DATE = "malformed.date"
    """The date is not an ISO 8601 calendar date. Send a date such as 2026-03-01."""
    MALFORMED_COUNTRY = "malformed.country"
    """The country is not an ISO 3166-1 code of two capital letters. Send a code such as DE; GB, not UK."""
    MALFORMED_ZONE = "malformed.zone"
    """The time zone is not an IANA name. Send a name such as Europe/Berlin."""
    MALFORMED_FINGERPRINT = "malformed.fingerprint"
    """The fingerprint is not a SHA-256 in lower-case hex. Send 64 hex digits."""
    MALFORMED_VALUE = "malformed.value"
    """The value cannot be read. See the field in the reference."""
    MONEY_DECIMAL = "money.decimal"
    """The amount is not a plain decimal. Send digits with an optional minus and fraction: no exponent, plus sign or
    separators.
    """
    MONEY_CURRENCY = "money.currency"
    """The currency is not an ISO 4217 code with a minor unit. Send an upper-case code such as EUR."""
    MONEY_TOO_PRECISE = "money.too_precise"
    """The amount has more decimals than its currency. Round it first; the details name the decimals of the currency."""
    MONEY_OUT_OF_RANGE = "money.out_of_range"
    """The amount, or what was computed from it, is beyond the exact range. Amounts reach to
    79,228,162,514,264,337,593,543,950,335 minor units.
    """
    MONEY_MIXED_CURRENCIES = "money.mixed_currencies"
    """Amounts of different currencies were to be combined. Convert explicitly first; partnerkit never adds or nets
    currencies.
    """
    MONEY_NEGATIVE = "money.negative"
    """The amount is below zero where there can be none. Send an amount of zero or more."""
    MONEY_CURRENCY_TWICE = "money.currency_twice"
    """A list of amounts names a currency twice. Send one amount per currency."""
    RATE_DECIMAL = "rate.decimal"
    """The rate is not a plain decimal percent with at most six decimals. Send a percent such as "12.5"."""
    RATE_OUT_OF_RANGE = "rate.out_of_range"
    """The rate is outside its range. The details name the range, in percent."""
    EXCHANGE_RATE = "exchange.rate"
    """The exchange rate is not a plain decimal above zero. Send how much of the wanted currency one unit of the given
    one is, such as "1.0842".
    """
    SPLIT_WEIGHTS = "split.weights"
    """The weights of a split are empty, negative or all zero. Send at least one weight above zero and none below."""
    PERIOD_EMPTY = "period.empty"
    """The period ends before or when it starts. Periods are half-open: the end must be later than the start."""
    TABLE_MISSING_COLUMN = "table.missing_column"
    """A required column is missing, or the column map names one that is not there. Add the column, or name it in the
    column map; the details say which.
    """
    TABLE_DUPLICATE_COLUMN = "table.duplicate_column"
    """Two columns have the same meaning. Remove one, or say in the column map which one counts."""
    TABLE_UNKNOWN_COLUMN = "table.unknown_column"
    """The column map or a batch names a column that the table does not have. Correct its spelling; the details list the
    known columns.
    """
    TABLE_HEADER = "table.header"
    """The file has no header line that can be read. Send CSV with the names of the columns in its first line."""
    CSV_FIELD_COUNT = "csv.field_count"
    """The row has more or fewer fields than the header. Quote fields that contain a comma; the details name both
    counts.
    """
    CSV_TRUNCATED = "csv.truncated"
    """The file ends inside a quoted field. Send the whole file, and close every quote."""
    ROW_NEGATIVE_AMOUNT = "row.negative_amount"
    """An amount that cannot be negative is. Send what was paid as an amount of zero or more, and money given back as a
    refund.
    """
    ROW_ZERO_REFUND = "row.zero_refund"
    """A refund of nothing. Leave the row out."""
    ROW_CONFLICT = "row.conflict"
    """Rows of one id differ: none of them counts. Send one of them, or a revision for each; the field is the first that
    differs.
    """
    ROW_AFTER_AS_OF = "row.after_as_of"
    """The row lies after the instant that is settled. It will count when a later instant is settled."""
    ROW_MALFORMED = "row.malformed"
    """The amount has more decimals than the currency of its order. Round it first."""
    REFUND_UNKNOWN_ORDER = "refund.unknown_order"
    """No accepted order has the id that the refund names. Send the order too, or correct the id."""
    REFUND_CURRENCY_MISMATCH = "refund.currency_mismatch"
    """The refund is in another currency than its order. Refund in the currency of the order."""
    REFUND_BEFORE_ORDER = "refund.before_order"
    """The refund lies before its order. Correct the times; both are instants with an offset."""
    PROGRAM_EMPTY_LIST = "program.empty_list"
    """A list that needs an entry has none. Add at least one entry."""
    PROGRAM_DUPLICATE = "program.duplicate"
    """An id or currency stands twice where each may stand once. Remove one."""
    PROGRAM_DUPLICATE_FROM = "program.duplicate_from"
    """Two rates of one timeline begin at the same instant. Keep the one that counts."""
    PROGRAM_UNKNOWN_GROUP = "program.unknown_group"
    """A code or link names a group that the program does not have. Add the group, or correct the id."""
    PROGRAM_GROUP_KIND = "program.group_kind"
    """A code stands in a group for links, or a link in one for codes. Codes belong into discount groups, links into
    affiliate groups.
    """
    PROGRAM_OVERLAP = "program.overlap"
    """Two windows of one code or link overlap. Close one before the next begins: one code belongs to one creator at a
    time.
    """
    PROGRAM_UNUSABLE_CODE = "program.unusable_code"
    """The code is blank or a placeholder: nobody can type it. Give the code its text, or leave it out until it has one.
    """
    PROGRAM_RATE_OVER_WHOLE = "program.rate_over_whole"
    """A commission of more than 100 percent. Correct the rate; 12.5 means 12.5 %."""
    SETTLEMENT_UNKNOWN_ORDER = "settlement.unknown_order"
    """The settlement has no order with that id. Look into the rejected rows, and for the spelling of the id: it is
    compared byte by byte.
    """
    COMMAND_FORBIDDEN = "command.forbidden"
    """The actor may not do this. The details name the role that may."""
    COMMAND_ID_REUSED = "command.id_reused"
    """The command id was used before, with other content. Use a new id for a new command; the details name the first
    field that differs.
    """
    COMMAND_BEFORE_LAST_EVENT = "command.before_last_event"
    """The command's time lies before the last event's. Send the present time; history only grows forward."""
    COMMAND_VERSION_CONFLICT = "command.version_conflict"
    """The state has another version than the command was decided against. Load the state again and decide anew; the
    details name both versions.
    """
    REPLAY_GAP = "replay.gap"
    """The history skips or repeats a version. Load all envelopes of the aggregate, in order; the details name the
    expected version.
    """
    REPLAY_WRONG_AGGREGATE = "replay.wrong_aggregate"
    """An envelope belongs to another aggregate. Load the envelopes of one aggregate only."""
    REPLAY_UNKNOWN_TYPE = "replay.unknown_type"
    """An event or schema version is unknown to this release. Upgrade partnerkit; the history was written by a newer
    release.
    """
    REPLAY_TIME_ORDER = "replay.time_order"
    """An envelope lies before the one it follows. Load the envelopes as they were written."""
    LEDGER_UNBALANCED = "ledger.unbalanced"
    """The entries of a posting do not sum to zero in a currency. Add the missing side; the details name the difference.
    """
    CHART_EMPTY = "chart.empty"
    """A chart needs at least one amount. Draw it when there is something to show."""
    ORDER_WRONG_STATUS = "order.wrong_status"
    """The order's status does not allow the command. The details name the status; ask the order what may be done now.
    """
    ORDER_PRICE_NOT_POSITIVE = "order.price_not_positive"
    """The space has no price above zero. Place orders on priced spaces only."""
    ORDER_PAYMENT_MISMATCH = "order.payment_mismatch"
    """The payment is not exactly the price in its currency. Return the payment, or ask for the right amount."""
    ORDER_ALREADY_PAID = "order.already_paid"
    """Another payment was confirmed before. Return the second payment."""
    ORDER_TOO_EARLY = "order.too_early"
    """The deadline has not come. Wait for the instant in the details, or let `tick` do it."""
    ORDER_HOLD_UNTIL_PAST = "order.hold_until_past"
    """The hold would end before it starts. Choose a deadline in the future."""
    ORDER_NOT_HOLDER = "order.not_holder"
    """Only who put the order on hold, or the platform, may resume it. Ask them, or wait for the deadline."""
    ORDER_EVIDENCE_MISSING = "order.evidence_missing"
    """An order is completed with evidence. Add at least one link or screenshot reference."""
    ORDER_NO_REVISIONS_LEFT = "order.no_revisions_left"
    """All revisions of the space are used. Verify the work or open a dispute."""
    ORDER_SPLIT_MISMATCH = "order.split_mismatch"
    """The parts of the split do not add up to the price, or one is not above zero. Send two parts above zero that add
    up; to give all to one side, release or refund.
    """
    ORDER_CANCEL_ALREADY_REQUESTED = "order.cancel_already_requested"
    """A request to cancel is open. Wait for its answer."""
    ORDER_NO_CANCEL_REQUEST = "order.no_cancel_request"
    """No request to cancel is open. Ask to cancel first."""
    ORDER_OWN_CANCEL_REQUEST = "order.own_cancel_request"
    """Only the other side may answer a request to cancel. Wait, or take the request back."""
    ORDER_NOT_CANCEL_ASKER = "order.not_cancel_asker"
    """Only who asked to cancel may take the request back. Agree to it or refuse it."""
    ORDER_REFUND_MISMATCH = "order.refund_mismatch"
    """The refund is not exactly the amount due. Refund the amount in the details."""
    ORDER_ALREADY_REFUNDED = "order.already_refunded"
    """Another refund was recorded before. Look into the second refund: it should not have been made."""
    ORDER_ALREADY_RATED = "order.already_rated"
    """This side has rated the order. Each side rates once."""
    ORDER_RATING_CLOSED = "order.rating_closed"
    """The time for ratings is over. Ratings are open for the space's number of days after verification."""
    ORDER_STARS = "order.stars"
    """A rating has one to five stars. Send a whole number from 1 to 5."""
    ORDER_MESSAGES_CLOSED = "order.messages_closed"
    """The time for messages is over. Messages are open for the space's number of days after the order has ended."""
    ORDER_SURVEY_NOT_DUE = "order.survey_not_due"
    """The metrics survey is not due. Wait for the instant in the details."""
    ORDER_SURVEY_ANSWERED = "order.survey_answered"
    """The metrics survey was answered before. It is answered once."""
    CREATOR_EMAIL = "creator.email"
    """The text is not an e-mail address. Send one address such as anna@example.com, without a name around it."""
    CREATOR_HANDLE = "creator.handle"
    """The handle is blank or holds white space. Send the account's name on its network, such as anna.cooks."""
    CREATOR_WRONG_STATUS = "creator.wrong_status"
    """The creator's status does not allow the command. The details name the status and the command."""
    CREATOR_NOT_PROMOTED = "creator.not_promoted"
    """The creator is not an influencer. Promote the prospect, or restore the record, first; the details name the
    status.
    """
    CREATOR_UNKNOWN_ADDRESS = "creator.unknown_address"
    """The creator has no address with this id. Look into the record for the ids."""
    CREATOR_UNKNOWN_ACCOUNT = "creator.unknown_account"
    """The creator has no such account on this network. Add the account first; upper and lower case do not matter."""
    CREATOR_ACCOUNT_EXISTS = "creator.account_exists"
    """The account is on record already. Nothing is to be done; upper and lower case do not matter."""
    CREATOR_LIMIT_REACHED = "creator.limit_reached"
    """The record has no room for another one. Remove one that is not used; the details name the limit."""
    CREATOR_CONNECTION_PAST = "creator.connection_past"
    """The connection would have expired by now. Send an expiry that lies later than the command."""
    CREATOR_NOT_CONNECTED = "creator.not_connected"
    """The account is not connected. There is no connection to end."""
    CREATOR_TOO_EARLY = "creator.too_early"
    """The connection has not expired. Wait for the instant in the details, or let `tick` do it."""
    DEAL_UNRELATED = "deal.unrelated"
    """It belongs to another deal, brand or creator. Give what belongs to the deal, or leave it out."""
    DEAL_ZONE = "deal.zone"
    """A participation begins, and nobody says in whose calendar its dates are. Give the brand's zone."""
    LIVE_KEY_ID = "live.key_id"
    """The name of a key is not 1 to 40 letters, digits, - and _. Choose another name; it stands in every token."""
    LIVE_SECRET = "live.secret"
    """The secret is not base64url without padding, or has fewer than 32 bytes. Make 32 random bytes and encode them."""
    LIVE_KEYS = "live.keys"
    """No key has the name of the one that signs, or two keys have one name. Give each key a name of its own, and name
    one of them.
    """
    LIVE_TOKEN_TOO_LONG = "live.token_too_long"
    """The text is longer than any token. Show the page for a link that does not work."""
    LIVE_TOKEN_FORM = "live.token_form"
    """The text is no whole token. The link was cut off or mistyped: ask for a new one."""
    LIVE_UNKNOWN_KEY = "live.unknown_key"
    """The token names a key that is not known. Keep a key until its tokens have expired, or send a new link."""
    LIVE_SIGNATURE = "live.signature"
    """The token is not what was signed. Refuse it: somebody has changed it."""
    LIVE_EXPIRED = "live.expired"
    """The token has expired. Send a new link; the details name when."""
    LIVE_SCOPE = "live.scope"
    """The token does not allow this. Send a link for acting, not only for looking."""
    OFFER_EMPTY = "offer.empty"
    """The offer has no products, or a product no variants. Add at least one; a product without sizes or colours has one
    variant.
    """
    OFFER_DUPLICATE = "offer.duplicate"
    """Two products of the offer, or two variants of a product, have the same id. Give each its own."""
    OFFER_PRICE_NEGATIVE = "offer.price_negative"
    """A price of the offer is below zero. Send zero or more."""
    OFFER_LIMIT = "offer.limit"
    """A limit of the offer allows nothing, or leaves out a currency in which something is priced. Leave the limit out,
    or state it for every currency of the offer; the details name the one that is missing.
    """
    PRODUCT_ORDER_WRONG_STATUS = "product_order.wrong_status"
    """The status of the order or shipment does not allow the command. The details name the status; `superseded` and
    `no_shipment` are a shipment's. Ask the order what may be done now.
    """
    PRODUCT_ORDER_QUANTITY = "product_order.quantity"
    """A quantity is a whole number from 1 to 10,000. Leave out what is not wanted."""
    PRODUCT_ORDER_NOT_CHOOSER = "product_order.not_chooser"
    """By the offer the other side chooses. The offer says whether the creator chooses."""
    PRODUCT_ORDER_NOTHING_SELECTED = "product_order.nothing_selected"
    """The selection is empty. Choose something, or decline."""
    PRODUCT_ORDER_SELECTED_TWICE = "product_order.selected_twice"
    """The selection names a variant twice. Send one line per variant, with its quantity."""
    PRODUCT_ORDER_NOT_OFFERED = "product_order.not_offered"
    """The offer does not have what is selected. Choose products and variants of the offer."""
    PRODUCT_ORDER_TOO_MANY_ITEMS = "product_order.too_many_items"
    """The selection has more items than the offer allows. The details name the limit."""
    PRODUCT_ORDER_OVER_VALUE = "product_order.over_value"
    """The selection is worth more than the offer allows. Choose less; the details name the limit to who may see prices.
    """
    PRODUCT_ORDER_OUT_OF_STOCK = "product_order.out_of_stock"
    """Not enough of it is in stock. The details name what is left; choose again."""
    PRODUCT_ORDER_COUNTRY_NOT_SERVED = "product_order.country_not_served"
    """The offer is not shipped to the country of the address. The details name the countries."""
    PRODUCT_ORDER_ADDRESS_MISSING = "product_order.address_missing"
    """It is not known where to send the goods. The creator sets the address first."""
    PRODUCT_ORDER_SHIPMENT_ID_TAKEN = "product_order.shipment_id_taken"
    """The order has a shipment with this id. Make a new id for each shipment."""
    PRODUCT_ORDER_TRACKING_CONFLICT = "product_order.tracking_conflict"
    """The id of the update was used before, with other content. Send each update under its own id."""
    PRODUCT_ORDER_NO_POSTING_DEADLINE = "product_order.no_posting_deadline"
    """No posting deadline is open. It begins with the delivery, where the order has posting days, and ends with the
    post.
    """
    PRODUCT_ORDER_NOT_LATER = "product_order.not_later"
    """The new posting deadline is not later than the old one and than the present. The details name the old one."""
    PRODUCT_ORDER_TOO_EARLY = "product_order.too_early"
    """The posting deadline has not passed. Wait for the instant in the details, or let `tick` do it."""
    CODES_HOST = "codes.host"
    """The host is not a domain name. Send a domain such as shop.example, without scheme, port or path; international
    names are converted.
    """
    CODES_WRONG_STATUS = "codes.wrong_status"
    """The status of the book, group or assignment does not allow the command. The details name the status; `unassigned`
    and `no_group` mean that there is none with this id.
    """
    CODES_UNKNOWN_GROUP = "codes.unknown_group"
    """The book has no such group. Add the group first."""
    CODES_ID_TAKEN = "codes.id_taken"
    """The id of the new assignment is used. Make a new id for each assignment."""
    CODES_GENERIC = "codes.generic"
    """The group is generic: its one code or link belongs to no creator. Use a personalised group; creators are given
    the generic code with `give_generic`.
    """
    CODES_CODE_REQUIRED = "codes.code_required"
    """A generic group is set up with its code or link. Send `generic` with the code or link."""
    CODES_CODE_REFUSED = "codes.code_refused"
    """A personalised group takes no code at set-up. Leave `generic` out, and assign a code to each creator."""
    CODES_PLACEHOLDER = "codes.placeholder"
    """The text is a placeholder such as TBD, where a code or link is needed. Send the code or link itself."""
    CODES_WRONG_KIND = "codes.wrong_kind"
    """Discount groups have codes and affiliate groups have links. Send what the group has; the details name both kinds.
    """
    CODES_NOT_ACCEPTED = "codes.not_accepted"
    """The creator is in no accepted participation and no published partnership. Accept or publish first; the host names
    such creators in the context.
    """
    CODES_RETROACTIVE = "codes.retroactive"
    """The edit would take effect before the command's time. Choose a time that is not before the command's; only a
    filled placeholder reaches back.
    """
    CODES_OUTSIDE_GROUP_WINDOW = "codes.outside_group_window"
    """The window reaches beyond the group's. Choose a window inside the group's; the details name it."""
    CODES_URL_MALFORMED = "codes.url_malformed"
    """The address is not a URL. Send an absolute URL such as https://shop.example/sale."""
    CODES_URL_NOT_HTTPS = "codes.url_not_https"
    """The address is not https. Links lead to https addresses only."""
    CODES_URL_USERINFO = "codes.url_userinfo"
    """The address names a user or password. Remove what stands before the @."""
    CODES_URL_HOST = "codes.url_host"
    """The address leads to a host that the brand has not listed. Add the host to the brand's list, or correct the
    address; the details name the host.
    """
    CODES_LOOK_ALIKE = "codes.look_alike"
    """The code looks like another code of the brand. Choose another; the details name the one it looks like."""
    CODES_RESERVED = "codes.reserved"
    """The code or link was revoked and stays reserved. Choose another."""
    CODES_WINDOW_OVERLAP = "codes.window_overlap"
    """Another assignment holds the code or link in a part of the window. Choose another code, or a window outside the
    one in the details.
    """
    CODES_UNCHANGED = "codes.unchanged"
    """The creator has this code or link already. Nothing is to be done."""
    CODES_ALREADY_FILLED = "codes.already_filled"
    """The placeholder was filled before. Use `assign` with a new id for another window."""
    CODES_NOTICE_TOO_SHORT = "codes.notice_too_short"
    """A rate would be cut without its notice period. The details name the earliest instant."""
    CODES_TOO_EARLY = "codes.too_early"
    """The window has not ended. Wait for the instant in the details, or let `tick` do it."""
    CODES_UNKNOWN_CODE = "codes.unknown_code"
    """No code of the brand equals what was typed. Check the spelling."""
    CODES_NOT_YET_VALID = "codes.not_yet_valid"
    """The code's window has not begun. The details name when it begins."""
    CODES_EXPIRED = "codes.expired"
    """The code's window is over. The order counts without the code."""
    CODES_REVOKED = "codes.revoked"
    """The code was revoked. The order counts without the code."""
    CODES_MINIMUM_SPEND = "codes.minimum_spend"
    """The spend is below the group's minimum. The details name the minimum."""
    CODES_LIMIT_REACHED = "codes.limit_reached"
    """A usage limit has no room for the order. The details name the limit."""
    CODES_ORDER_CONFLICT = "codes.order_conflict"
    """The order id has consumed with other content. Send each order under its own id; the details name the first field
    that differs.
    """
    CODES_UNKNOWN_ORDER = "codes.unknown_order"
    """No use was consumed under this order id. Give back only what was consumed."""
    CODES_NO_GIVE_BACK = "codes.no_give_back"
    """The group gives no uses back. A cancelled order keeps its use in this group."""
    ENGAGEMENT_WRONG_STATUS = "engagement.wrong_status"
    """The command does not exist in the status of the engagement or of the content. The details name both."""
    ENGAGEMENT_NO_DRAFTS = "engagement.no_drafts"
    """The terms ask for no drafts. The content is posted at once."""
    ENGAGEMENT_NOT_APPROVER = "engagement.not_approver"
    """By the terms the other side approves drafts. The terms name the brand or the platform."""
    ENGAGEMENT_REVISIONS_USED_UP = "engagement.revisions_used_up"
    """No more changes can be asked for. Approve the draft, do without the content, or turn it down for good."""
    ENGAGEMENT_REVISIONS_LEFT = "engagement.revisions_left"
    """A draft is turned down for good only when no more changes can be asked for. Ask for changes; the details say how
    many are left.
    """
    ENGAGEMENT_DRAFT_NEEDED = "engagement.draft_needed"
    """A draft of the content has to be approved first. Submit one, and let it be approved."""
    ENGAGEMENT_MANUAL_NOT_ALLOWED = "engagement.manual_not_allowed"
    """The terms do not let the creator deliver by hand. The content is found by its hashtags and mentions, or the brand
    records it.
    """
    ENGAGEMENT_IN_FUTURE = "engagement.in_future"
    """The post, or its figures, are dated later than the command. Record them when they are there, and check the
    clocks.
    """
    ENGAGEMENT_POST_TAKEN = "engagement.post_taken"
    """The post's id or address is, or was said to be, a piece of content already. Each post is one piece, however its
    address is written.
    """
    ENGAGEMENT_PROOF_REQUIRED = "engagement.proof_required"
    """A story that is delivered by hand needs proof. Say where something shows it, such as a screenshot."""
    ENGAGEMENT_POST_DOES_NOT_FIT = "engagement.post_does_not_fit"
    """The post is not what the content has to be. The details name why."""
    ENGAGEMENT_TOO_EARLY = "engagement.too_early"
    """The deadline has not come, or there is none. Wait for the instant in the details, or let `tick` do it."""
    ENGAGEMENT_UNKNOWN_INSTALMENT = "engagement.unknown_instalment"
    """The engagement has no such instalment. The view lists them."""
    ENGAGEMENT_PAYMENT_CONFLICT = "engagement.payment_conflict"
    """The payment's reference was used for another instalment or amount. Send each payment under its own reference."""
    ENGAGEMENT_ALREADY_PAID = "engagement.already_paid"
    """The instalment was paid under another reference. Give the second payment back, or record it for another
    instalment.
    """
    ENGAGEMENT_NOT_DUE = "engagement.not_due"
    """The instalment is not owed. The details say what became of it."""
    ENGAGEMENT_PAYMENT_MISMATCH = "engagement.payment_mismatch"
    """The payment is not exactly the instalment. The details name both amounts."""
    ENGAGEMENT_UNKNOWN_POST = "engagement.unknown_post"
    """The engagement has not seen the post. Record the post first."""
    ENGAGEMENT_METRICS_CONFLICT = "engagement.metrics_conflict"
    """There are other figures of the post at that moment. Figures are never changed; send new ones with their own time.
    """
    ENGAGEMENT_RETROACTIVE = "engagement.retroactive"
    """The new terms would hold before what happened last, or before the terms that hold. The details name the earliest
    instant.
    """
    ENGAGEMENT_MONTHS_RENUMBERED = "engagement.months_renumbered"
    """The new schedule counts its months otherwise, and content of a month stays. Keep the schedule's start and its way
    of counting months.
    """
    ENGAGEMENT_OTHER_CURRENCY = "engagement.other_currency"
    """The new payment is in another currency than what stays owed or paid. Use one currency; partnerkit never converts
    by itself.
    """
    ENGAGEMENT_BELOW_EARNED = "engagement.below_earned"
    """The new total is less than what stays owed or paid. The details name both."""
    ENGAGEMENT_OCCURRENCE_OPEN = "engagement.occurrence_open"
    """Content is still to be delivered or verified. The details name it; verify it, or do without it."""
    BRIEF_STEP_MISSING = "brief.step_missing"
    """A step that publishing needs was never saved. Save the step."""
    BRIEF_MISSING = "brief.missing"
    """A part that publishing needs is missing. Fill it in."""
    BRIEF_DUPLICATE = "brief.duplicate"
    """An entry stands twice where each may stand once. Remove one."""
    BRIEF_LIST_EMPTY = "brief.list_empty"
    """A list that needs an entry has none. Add at least one entry."""
    BRIEF_AMOUNT_NOT_POSITIVE = "brief.amount_not_positive"
    """The amount is not above zero. Send an amount above zero, or leave it out."""
    BRIEF_DURATION_ZERO = "brief.duration_zero"
    """The length of time is zero. Send at least one day, week or month."""
    BRIEF_END_BEFORE_START = "brief.end_before_start"
    """The schedule ends before it starts. The end is the last day; it can be the first day too."""
    BRIEF_SCHEDULE_TOO_LONG = "brief.schedule_too_long"
    """The schedule is longer than ten years. Make several."""
    BRIEF_REVISIONS = "brief.revisions"
    """The number of revisions is out of its range. The details name the range."""
    BRIEF_RESPONSE_TIME = "brief.response_time"
    """The time to answer is out of its range. The details name the range in hours; leave it out for none."""
    BRIEF_MEDIA_TYPE = "brief.media_type"
    """The network does not allow the media type. The details name what it allows."""
    BRIEF_STORY_MEDIA_TYPE = "brief.story_media_type"
    """An Instagram story has another media type than story. Use `story`, or leave `storyConnection` out."""
    BRIEF_STORY_CONNECTION = "brief.story_connection"
    """Something that is no Instagram story says how a story is connected. Leave `storyConnection` out."""
    BRIEF_STORY_NOT_CONNECTED = "brief.story_not_connected"
    """An Instagram story needs the creator's connected account, and it is not connected. Ask the creator to connect it,
    or make the connection optional.
    """
    BRIEF_QUANTITY = "brief.quantity"
    """The quantity is out of its range. The details name the range."""
    BRIEF_WINDOW_REVERSED = "brief.window_reversed"
    """The window ends before it begins. Both days belong to the window; they can be the same."""
    BRIEF_OUTSIDE_SCHEDULE = "brief.outside_schedule"
    """The date lies outside the schedule. Choose a date inside, or change the schedule."""
    BRIEF_NOT_MONTHLY = "brief.not_monthly"
    """It is due by the month, and the schedule has no monthly delivery. Set `monthly` in the schedule, or choose
    another timing.
    """
    BRIEF_MONTH_OUTSIDE_SCHEDULE = "brief.month_outside_schedule"
    """The schedule has no month of that number. The details say how many it has."""
    BRIEF_DUE_DAY = "brief.due_day"
    """The day of the month is not within 1 and 31. Leave it out for the last day."""
    BRIEF_TOO_MANY_OCCURRENCES = "brief.too_many_occurrences"
    """There are more pieces of content than can be kept. The details name how many can; make several briefs."""
    BRIEF_NO_COMPENSATION = "brief.no_compensation"
    """The creator gets nothing. Add a payment, products or a commission."""
    BRIEF_OVER_BUDGET = "brief.over_budget"
    """The payment exceeds the budget, and the brief refuses that. Raise the budget, or let it warn only."""
    BRIEF_PAYMENT_CURRENCY = "brief.payment_currency"
    """The payment is in another currency than the budget. Use one currency; partnerkit never converts by itself."""
    BRIEF_PAYMENT_UNDER_MONTH = "brief.payment_under_month"
    """A monthly payment in a schedule of less than a month. Choose another dispersal, or a longer schedule."""
    BRIEF_NOTHING_TO_PAY_FOR = "brief.nothing_to_pay_for"
    """The payment is per deliverable, and there is none that it is paid for. Add a deliverable with a weight, or choose
    another dispersal.
    """
    BRIEF_UNKNOWN_DELIVERABLE = "brief.unknown_deliverable"
    """The brief has no such deliverable. Correct the id, or add the deliverable."""
    BRIEF_MILESTONE_NAME_TWICE = "brief.milestone_name_twice"
    """Two milestones have one name. Give each its own."""
    BRIEF_MILESTONE_ZERO = "brief.milestone_zero"
    """The milestone's share is not above zero. Remove the milestone, or give it a share."""
    BRIEF_MILESTONE_CURRENCY = "brief.milestone_currency"
    """The milestone is in another currency than the payment. Use the currency of the total."""
    BRIEF_MILESTONES_MIXED = "brief.milestones_mixed"
    """Some milestones are percentages and some are amounts. Use one of them for all."""
    BRIEF_MILESTONE_PERCENTAGES = "brief.milestone_percentages"
    """The percentages of the milestones do not add up to 100. The details name the sum."""
    BRIEF_MILESTONE_AMOUNTS = "brief.milestone_amounts"
    """The amounts of the milestones do not add up to the total. The details name both."""
    BRIEF_LIMIT_CONTRADICTS = "brief.limit_contradicts"
    """The limit does not allow even the least that would be sent. Raise the limit, or offer less."""
    BRIEF_COMMISSION_GROUP = "brief.commission_group"
    """The commission names no group. Name a discount group, an affiliate group, or both."""
    BRIEF_UNKNOWN_GROUP = "brief.unknown_group"
    """The brand has no such group. Add the group first, or correct the id."""
    BRIEF_GROUP_KIND = "brief.group_kind"
    """The group is of the other kind. Codes come from discount groups, links from affiliate groups."""
    BRIEF_URL = "brief.url"
    """The address is not an https URL, or names a user or password. Send an absolute https URL."""
    BRIEF_MARK = "brief.mark"
    """The hashtag or mention is not one word that a post can carry. Send each by itself, with or without its sign."""
    BRIEF_CONTENT_TYPE = "brief.content_type"
    """The content type is not of the form type/subtype. Send one such as image/png."""
    BRIEF_WHITELISTING_EXPIRED = "brief.whitelisting_expired"
    """Whitelisting would end before the schedule starts. Choose a later day."""
    BUDGET_AMOUNT = "budget.amount"
    """The amount is below zero, or a payment of nothing. Promise zero or more, and record payments above zero."""
    BUDGET_CURRENCY = "budget.currency"
    """The amount is in another currency than the budget. Use the budget's currency; partnerkit never converts by
    itself.
    """
    BUDGET_EXCEEDED = "budget.exceeded"
    """More would be promised and paid than the budget has, and the brief refuses that. Raise the budget, or promise
    less; the details name what is left.
    """
    CAMPAIGN_WRONG_STATUS = "campaign.wrong_status"
    """The campaign's status does not allow the command. The details name the status; ask the campaign what may be done
    now.
    """
    CAMPAIGN_STEP_FIXED = "campaign.step_fixed"
    """The campaign is published, and creators agree on what this step says. Overview, assets and titles can be saved;
    other terms are agreed on with each creator by a proposal.
    """
    CAMPAIGN_PARTICIPATIONS_RUNNING = "campaign.participations_running"
    """Participations of the campaign run, or the host has not said that none does. Complete or remove them first; the
    details say how many there are.
    """
    CAMPAIGN_SPEND_CONFLICT = "campaign.spend_conflict"
    """The reference was used before, for another participation or amount. Send each payment under its own reference."""
    PARTICIPATION_WRONG_STATUS = "participation.wrong_status"
    """The participation's status does not allow the command. The details name the status; ask the participation what
    may be done now.
    """
    PARTICIPATION_CAMPAIGN_UNKNOWN = "participation.campaign_unknown"
    """The host has not said how the participation's campaign stands. Give the facts of the campaign with the command.
    """
    PARTICIPATION_CAMPAIGN_NOT_OPEN = "participation.campaign_not_open"
    """The campaign is not open for this. The details name its status."""
    PARTICIPATION_DEADLINE_PAST = "participation.deadline_past"
    """The deadline is not later than the command. Choose a later one."""
    PARTICIPATION_PROPOSAL_ID_TAKEN = "participation.proposal_id_taken"
    """A proposal has this id. Make a new id for each proposal."""
    PARTICIPATION_TOO_MANY_PROPOSALS = "participation.too_many_proposals"
    """There were more proposals than can be kept. Accept or decline the one that stands; the details name the limit."""
    PARTICIPATION_TERMS_MISSING = "participation.terms_missing"
    """Neither the proposal nor the campaign says on which terms. Send the terms, or give the facts of the published
    campaign with the command.
    """
    PARTICIPATION_UNKNOWN_PROPOSAL = "participation.unknown_proposal"
    """There is no such proposal. Correct the id."""
    PARTICIPATION_SUPERSEDED = "participation.superseded"
    """Another proposal has taken the place of this one. The details name the one that stands; look at it before you
    answer.
    """
    PARTICIPATION_OWN_PROPOSAL = "participation.own_proposal"
    """A proposal is answered by the side that did not make it. The details name the side that has to answer."""
    PARTICIPATION_NOT_AUTHOR = "participation.not_author"
    """The other side made the proposal. Decline or counter it."""
    PARTICIPATION_PROPOSAL_ACCEPTED = "participation.proposal_accepted"
    """The proposal was accepted: it stays. Delete others only."""
    PARTICIPATION_STORY_NOT_CONNECTED = "participation.story_not_connected"
    """The terms have an Instagram story that needs the creator's connected account, and it is not connected. The
    creator connects the account first, or a counter-offer makes the connection optional.
    """
    PARTICIPATION_EXTENSION_NOT_ALLOWED = "participation.extension_not_allowed"
    """The campaign allows no extension. Its settings can."""
    PARTICIPATION_ALREADY_EXTENDED = "participation.already_extended"
    """The one extension is used. Answer in time, or propose anew."""
    PARTICIPATION_NOT_LATER = "participation.not_later"
    """The new deadline is not later than the old one, or there is none to extend. The details name the old one."""
    PARTICIPATION_TOO_EARLY = "participation.too_early"
    """The deadline has not come, and the campaign is open. Wait for the instant in the details, or let `tick` do it."""
    PARTICIPATION_OCCURRENCES_OPEN = "participation.occurrences_open"
    """Content is neither delivered nor waived, or the host has not said that none is open. The details say how much is
    open.
    """
    PARTICIPATION_REASON_MISSING = "participation.reason_missing"
    """A creator who is at work is removed with a reason. Say why."""
    PARTNERSHIP_WRONG_STATUS = "partnership.wrong_status"
    """The partnership's status does not allow the command. The details name the status; ask the partnership what may be
    done now.
    """
    PARTNERSHIP_AMOUNT_NOT_POSITIVE = "partnership.amount_not_positive"
    """The amount is not above zero. Send an amount above zero."""
    PARTNERSHIP_REVISION_SUPERSEDED = "partnership.revision_superseded"
    """The terms that were accepted are not the ones that are offered now. Show the creator the revision in the details,
    and ask again.
    """
    PARTNERSHIP_TERMS_ALTERED = "partnership.terms_altered"
    """The fingerprint of what was accepted is not that of the agreement. Show the creator the exact text of the
    agreement, and send the SHA-256 of that.
    """
    PARTNERSHIP_RETROACTIVE = "partnership.retroactive"
    """The amendment would take effect before the command's time. Choose a time that is not before the command's: what
    has been stays as it was.
    """
    PARTNERSHIP_NOTHING_CHANGED = "partnership.nothing_changed"
    """The new terms are the terms there are. Nothing is to be done."""
    PARTNERSHIP_NOTICE_TOO_SHORT = "partnership.notice_too_short"
    """The amendment cuts a rate sooner than its notice period allows. Choose the time in the details, or a later one.
    """
    PARTNERSHIP_AMENDMENT_OPEN = "partnership.amendment_open"
    """An amendment awaits the creator's answer. Wait for the answer, or withdraw it; the details name it."""
    PARTNERSHIP_NO_OPEN_AMENDMENT = "partnership.no_open_amendment"
    """No such amendment is open. It never was, was answered or withdrawn, or has taken effect."""
    PARTNERSHIP_OVER_BUDGET = "partnership.over_budget"
    """More would be agreed or spent than the budget has, and the brief refuses that. The details name both amounts;
    raise the budget, or let it warn only.
    """
    PARTNERSHIP_SPEND_CONFLICT = "partnership.spend_conflict"
    """The reference was used before, with another amount. Send each payment under its own reference."""
    PARTNERSHIP_ALREADY_ACTIVE = "partnership.already_active"
    """The partnership has been active: it can be ended, not cancelled. End it, with a reason."""
    PARTNERSHIP_NOT_ACTIVE = "partnership.not_active"
    """The partnership has never been active: it can be cancelled, not ended. Cancel it."""
    PARTNERSHIP_OCCURRENCES_OPEN = "partnership.occurrences_open"
    """Some content is neither delivered nor waived. Wait for it or waive it, or end the partnership early; the details
    say how many pieces.
    """
    PARTNERSHIP_OCCURRENCES_UNKNOWN = "partnership.occurrences_unknown"
    """It is not known whether all content is delivered. Send the number of open pieces in the context; 0 for none."""
    PARTNERSHIP_TOO_EARLY = "partnership.too_early"
    """The time for this has not come. Wait for the instant in the details, or let `tick` do it."""
