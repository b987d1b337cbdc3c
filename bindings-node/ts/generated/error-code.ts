/** The codes of errors, to branch on. */
// Generated from the core's types by `cargo xtask gen`.

/** Every code that partnerkit can answer with. They are never renamed or reused. */
export type ErrorCode =
  /**
   * A bug in partnerkit has ended the call. Report it; where it happened is on standard error. What was called answers
   * nothing any more: make it anew from what is stored.
   */
  | 'internal.panic'
  /** The text is not JSON. Send one well-formed JSON document; the details name the line and column. */
  | 'malformed.json'
  /** The bytes are not UTF-8. Encode the text as UTF-8. */
  | 'malformed.utf8'
  /** The document is larger than the cap. Split it, or use the table functions for bulk data. */
  | 'malformed.too_large'
  /**
   * The document is nested deeper than the cap. No command or event needs such depth; look for a cycle in what was
   * serialised.
   */
  | 'malformed.too_deep'
  /** An object has the same key twice. Send each key once; partnerkit never guesses which one counts. */
  | 'malformed.duplicate_key'
  /**
   * A number with a fraction or exponent, or a float of the host. Send amounts and rates as decimal strings, such as
   * "12.50".
   */
  | 'malformed.float'
  /**
   * The value is of another type than the field. See the field in the reference; the details name the expected type.
   */
  | 'malformed.type'
  /** The field does not exist. Remove it or correct its spelling; the details list the known fields. */
  | 'malformed.unknown_field'
  /** A required field is missing. Add it. */
  | 'malformed.missing_field'
  /** The name is none of the allowed ones. Use one of the names in the details. */
  | 'malformed.unknown_variant'
  /** A text or list is longer than the cap. Shorten it; the details name the cap. */
  | 'malformed.too_long'
  /** A text that must say something is blank. Send a text, or leave an optional field out. */
  | 'malformed.blank'
  /** A name or id holds a control character. Remove line breaks, tabs and other control characters. */
  | 'malformed.control_character'
  /** A whole number is out of its range. The details name the range. */
  | 'malformed.number'
  /** The id is not a UUID in lower-case hyphenated form. Send an id such as 0190c3d2-7c1e-7000-8000-000000000001. */
  | 'malformed.id'
  /**
   * The time is not an RFC 3339 instant with an offset and at most microseconds. Send a time such as
   * 2026-03-01T12:00:00Z; a naive time has no meaning here.
   */
  | 'malformed.instant'
  /** The date is not an ISO 8601 calendar date. Send a date such as 2026-03-01. */
  | 'malformed.date'
  /** The country is not an ISO 3166-1 code of two capital letters. Send a code such as DE; GB, not UK. */
  | 'malformed.country'
  /** The time zone is not an IANA name. Send a name such as Europe/Berlin. */
  | 'malformed.zone'
  /** The fingerprint is not a SHA-256 in lower-case hex. Send 64 hex digits. */
  | 'malformed.fingerprint'
  /** The value cannot be read. See the field in the reference. */
  | 'malformed.value'
  /**
   * The amount is not a plain decimal. Send digits with an optional minus and fraction: no exponent, plus sign or
   * separators.
   */
  | 'money.decimal'
  /** The currency is not an ISO 4217 code with a minor unit. Send an upper-case code such as EUR. */
  | 'money.currency'
  /** The amount has more decimals than its currency. Round it first; the details name the decimals of the currency. */
  | 'money.too_precise'
  /**
   * The amount, or what was computed from it, is beyond the exact range. Amounts reach to
   * 79,228,162,514,264,337,593,543,950,335 minor units.
   */
  | 'money.out_of_range'
  /**
   * Amounts of different currencies were to be combined. Convert explicitly first; partnerkit never adds or nets
   * currencies.
   */
  | 'money.mixed_currencies'
  /** The amount is below zero where there can be none. Send an amount of zero or more. */
  | 'money.negative'
  /** A list of amounts names a currency twice. Send one amount per currency. */
  | 'money.currency_twice'
  /** The rate is not a plain decimal percent with at most six decimals. Send a percent such as "12.5". */
  | 'rate.decimal'
  /** The rate is outside its range. The details name the range, in percent. */
  | 'rate.out_of_range'
  /**
   * The exchange rate is not a plain decimal above zero. Send how much of the wanted currency one unit of the given one
   * is, such as "1.0842".
   */
  | 'exchange.rate'
  /** The weights of a split are empty, negative or all zero. Send at least one weight above zero and none below. */
  | 'split.weights'
  /** The period ends before or when it starts. Periods are half-open: the end must be later than the start. */
  | 'period.empty'
  /**
   * A required column is missing, or the column map names one that is not there. Add the column, or name it in the
   * column map; the details say which.
   */
  | 'table.missing_column'
  /** Two columns have the same meaning. Remove one, or say in the column map which one counts. */
  | 'table.duplicate_column'
  /**
   * The column map or a batch names a column that the table does not have. Correct its spelling; the details list the
   * known columns.
   */
  | 'table.unknown_column'
  /** The file has no header line that can be read. Send CSV with the names of the columns in its first line. */
  | 'table.header'
  /**
   * The row has more or fewer fields than the header. Quote fields that contain a comma; the details name both counts.
   */
  | 'csv.field_count'
  /** The file ends inside a quoted field. Send the whole file, and close every quote. */
  | 'csv.truncated'
  /**
   * An amount that cannot be negative is. Send what was paid as an amount of zero or more, and money given back as a
   * refund.
   */
  | 'row.negative_amount'
  /** A refund of nothing. Leave the row out. */
  | 'row.zero_refund'
  /**
   * Rows of one id differ: none of them counts. Send one of them, or a revision for each; the field is the first that
   * differs.
   */
  | 'row.conflict'
  /** The row lies after the instant that is settled. It will count when a later instant is settled. */
  | 'row.after_as_of'
  /** The amount has more decimals than the currency of its order. Round it first. */
  | 'row.malformed'
  /** No accepted order has the id that the refund names. Send the order too, or correct the id. */
  | 'refund.unknown_order'
  /** The refund is in another currency than its order. Refund in the currency of the order. */
  | 'refund.currency_mismatch'
  /** The refund lies before its order. Correct the times; both are instants with an offset. */
  | 'refund.before_order'
  /** A list that needs an entry has none. Add at least one entry. */
  | 'program.empty_list'
  /** An id or currency stands twice where each may stand once. Remove one. */
  | 'program.duplicate'
  /** Two rates of one timeline begin at the same instant. Keep the one that counts. */
  | 'program.duplicate_from'
  /** A code or link names a group that the program does not have. Add the group, or correct the id. */
  | 'program.unknown_group'
  /**
   * A code stands in a group for links, or a link in one for codes. Codes belong into discount groups, links into
   * affiliate groups.
   */
  | 'program.group_kind'
  /**
   * Two windows of one code or link overlap. Close one before the next begins: one code belongs to one creator at a
   * time.
   */
  | 'program.overlap'
  /**
   * The code is blank or a placeholder: nobody can type it. Give the code its text, or leave it out until it has one.
   */
  | 'program.unusable_code'
  /** A commission of more than 100 percent. Correct the rate; 12.5 means 12.5 %. */
  | 'program.rate_over_whole'
  /**
   * The settlement has no order with that id. Look into the rejected rows, and for the spelling of the id: it is
   * compared byte by byte.
   */
  | 'settlement.unknown_order'
  /** The actor may not do this. The details name the role that may. */
  | 'command.forbidden'
  /**
   * The command id was used before, with other content. Use a new id for a new command; the details name the first
   * field that differs.
   */
  | 'command.id_reused'
  /** The command's time lies before the last event's. Send the present time; history only grows forward. */
  | 'command.before_last_event'
  /**
   * The state has another version than the command was decided against. Load the state again and decide anew; the
   * details name both versions.
   */
  | 'command.version_conflict'
  /**
   * The history skips or repeats a version. Load all envelopes of the aggregate, in order; the details name the
   * expected version.
   */
  | 'replay.gap'
  /** An envelope belongs to another aggregate. Load the envelopes of one aggregate only. */
  | 'replay.wrong_aggregate'
  /**
   * An event or schema version is unknown to this release. Upgrade partnerkit; the history was written by a newer
   * release.
   */
  | 'replay.unknown_type'
  /** An envelope lies before the one it follows. Load the envelopes as they were written. */
  | 'replay.time_order'
  /**
   * The entries of a posting do not sum to zero in a currency. Add the missing side; the details name the difference.
   */
  | 'ledger.unbalanced'
  /** A chart needs at least one amount. Draw it when there is something to show. */
  | 'chart.empty'
  /**
   * The order's status does not allow the command. The details name the status; ask the order what may be done now.
   */
  | 'order.wrong_status'
  /** The space has no price above zero. Place orders on priced spaces only. */
  | 'order.price_not_positive'
  /** The payment is not exactly the price in its currency. Return the payment, or ask for the right amount. */
  | 'order.payment_mismatch'
  /** Another payment was confirmed before. Return the second payment. */
  | 'order.already_paid'
  /** The deadline has not come. Wait for the instant in the details, or let `tick` do it. */
  | 'order.too_early'
  /** The hold would end before it starts. Choose a deadline in the future. */
  | 'order.hold_until_past'
  /** Only who put the order on hold, or the platform, may resume it. Ask them, or wait for the deadline. */
  | 'order.not_holder'
  /** An order is completed with evidence. Add at least one link or screenshot reference. */
  | 'order.evidence_missing'
  /** All revisions of the space are used. Verify the work or open a dispute. */
  | 'order.no_revisions_left'
  /**
   * The parts of the split do not add up to the price, or one is not above zero. Send two parts above zero that add up;
   * to give all to one side, release or refund.
   */
  | 'order.split_mismatch'
  /** A request to cancel is open. Wait for its answer. */
  | 'order.cancel_already_requested'
  /** No request to cancel is open. Ask to cancel first. */
  | 'order.no_cancel_request'
  /** Only the other side may answer a request to cancel. Wait, or take the request back. */
  | 'order.own_cancel_request'
  /** Only who asked to cancel may take the request back. Agree to it or refuse it. */
  | 'order.not_cancel_asker'
  /** The refund is not exactly the amount due. Refund the amount in the details. */
  | 'order.refund_mismatch'
  /** Another refund was recorded before. Look into the second refund: it should not have been made. */
  | 'order.already_refunded'
  /** This side has rated the order. Each side rates once. */
  | 'order.already_rated'
  /** The time for ratings is over. Ratings are open for the space's number of days after verification. */
  | 'order.rating_closed'
  /** A rating has one to five stars. Send a whole number from 1 to 5. */
  | 'order.stars'
  /** The time for messages is over. Messages are open for the space's number of days after the order has ended. */
  | 'order.messages_closed'
  /** The metrics survey is not due. Wait for the instant in the details. */
  | 'order.survey_not_due'
  /** The metrics survey was answered before. It is answered once. */
  | 'order.survey_answered'
  /** The text is not an e-mail address. Send one address such as anna@example.com, without a name around it. */
  | 'creator.email'
  /** The handle is blank or holds white space. Send the account's name on its network, such as anna.cooks. */
  | 'creator.handle'
  /** The creator's status does not allow the command. The details name the status and the command. */
  | 'creator.wrong_status'
  /**
   * The creator is not an influencer. Promote the prospect, or restore the record, first; the details name the status.
   */
  | 'creator.not_promoted'
  /** The creator has no address with this id. Look into the record for the ids. */
  | 'creator.unknown_address'
  /** The creator has no such account on this network. Add the account first; upper and lower case do not matter. */
  | 'creator.unknown_account'
  /** The account is on record already. Nothing is to be done; upper and lower case do not matter. */
  | 'creator.account_exists'
  /** The record has no room for another one. Remove one that is not used; the details name the limit. */
  | 'creator.limit_reached'
  /** The connection would have expired by now. Send an expiry that lies later than the command. */
  | 'creator.connection_past'
  /** The account is not connected. There is no connection to end. */
  | 'creator.not_connected'
  /** The connection has not expired. Wait for the instant in the details, or let `tick` do it. */
  | 'creator.too_early'
  /** It belongs to another deal, brand or creator. Give what belongs to the deal, or leave it out. */
  | 'deal.unrelated'
  /** A participation begins, and nobody says in whose calendar its dates are. Give the brand's zone. */
  | 'deal.zone'
  /** The name of a key is not 1 to 40 letters, digits, - and _. Choose another name; it stands in every token. */
  | 'live.key_id'
  /** The secret is not base64url without padding, or has fewer than 32 bytes. Make 32 random bytes and encode them. */
  | 'live.secret'
  /**
   * No key has the name of the one that signs, or two keys have one name. Give each key a name of its own, and name one
   * of them.
   */
  | 'live.keys'
  /** The text is longer than any token. Show the page for a link that does not work. */
  | 'live.token_too_long'
  /** The text is no whole token. The link was cut off or mistyped: ask for a new one. */
  | 'live.token_form'
  /** The token names a key that is not known. Keep a key until its tokens have expired, or send a new link. */
  | 'live.unknown_key'
  /** The token is not what was signed. Refuse it: somebody has changed it. */
  | 'live.signature'
  /** The token has expired. Send a new link; the details name when. */
  | 'live.expired'
  /** The token does not allow this. Send a link for acting, not only for looking. */
  | 'live.scope'
  /**
   * The offer has no products, or a product no variants. Add at least one; a product without sizes or colours has one
   * variant.
   */
  | 'offer.empty'
  /** Two products of the offer, or two variants of a product, have the same id. Give each its own. */
  | 'offer.duplicate'
  /** A price of the offer is below zero. Send zero or more. */
  | 'offer.price_negative'
  /**
   * A limit of the offer allows nothing, or leaves out a currency in which something is priced. Leave the limit out, or
   * state it for every currency of the offer; the details name the one that is missing.
   */
  | 'offer.limit'
  /**
   * The status of the order or shipment does not allow the command. The details name the status; `superseded` and
   * `no_shipment` are a shipment's. Ask the order what may be done now.
   */
  | 'product_order.wrong_status'
  /** A quantity is a whole number from 1 to 10,000. Leave out what is not wanted. */
  | 'product_order.quantity'
  /** By the offer the other side chooses. The offer says whether the creator chooses. */
  | 'product_order.not_chooser'
  /** The selection is empty. Choose something, or decline. */
  | 'product_order.nothing_selected'
  /** The selection names a variant twice. Send one line per variant, with its quantity. */
  | 'product_order.selected_twice'
  /** The offer does not have what is selected. Choose products and variants of the offer. */
  | 'product_order.not_offered'
  /** The selection has more items than the offer allows. The details name the limit. */
  | 'product_order.too_many_items'
  /**
   * The selection is worth more than the offer allows. Choose less; the details name the limit to who may see prices.
   */
  | 'product_order.over_value'
  /** Not enough of it is in stock. The details name what is left; choose again. */
  | 'product_order.out_of_stock'
  /** The offer is not shipped to the country of the address. The details name the countries. */
  | 'product_order.country_not_served'
  /** It is not known where to send the goods. The creator sets the address first. */
  | 'product_order.address_missing'
  /** The order has a shipment with this id. Make a new id for each shipment. */
  | 'product_order.shipment_id_taken'
  /** The id of the update was used before, with other content. Send each update under its own id. */
  | 'product_order.tracking_conflict'
  /**
   * No posting deadline is open. It begins with the delivery, where the order has posting days, and ends with the post.
   */
  | 'product_order.no_posting_deadline'
  /** The new posting deadline is not later than the old one and than the present. The details name the old one. */
  | 'product_order.not_later'
  /** The posting deadline has not passed. Wait for the instant in the details, or let `tick` do it. */
  | 'product_order.too_early'
  /**
   * The host is not a domain name. Send a domain such as shop.example, without scheme, port or path; international
   * names are converted.
   */
  | 'codes.host'
  /**
   * The status of the book, group or assignment does not allow the command. The details name the status; `unassigned`
   * and `no_group` mean that there is none with this id.
   */
  | 'codes.wrong_status'
  /** The book has no such group. Add the group first. */
  | 'codes.unknown_group'
  /** The id of the new assignment is used. Make a new id for each assignment. */
  | 'codes.id_taken'
  /**
   * The group is generic: its one code or link belongs to no creator. Use a personalised group; creators are given the
   * generic code with `give_generic`.
   */
  | 'codes.generic'
  /** A generic group is set up with its code or link. Send `generic` with the code or link. */
  | 'codes.code_required'
  /** A personalised group takes no code at set-up. Leave `generic` out, and assign a code to each creator. */
  | 'codes.code_refused'
  /** The text is a placeholder such as TBD, where a code or link is needed. Send the code or link itself. */
  | 'codes.placeholder'
  /**
   * Discount groups have codes and affiliate groups have links. Send what the group has; the details name both kinds.
   */
  | 'codes.wrong_kind'
  /**
   * The creator is in no accepted participation and no published partnership. Accept or publish first; the host names
   * such creators in the context.
   */
  | 'codes.not_accepted'
  /**
   * The edit would take effect before the command's time. Choose a time that is not before the command's; only a filled
   * placeholder reaches back.
   */
  | 'codes.retroactive'
  /** The window reaches beyond the group's. Choose a window inside the group's; the details name it. */
  | 'codes.outside_group_window'
  /** The address is not a URL. Send an absolute URL such as https://shop.example/sale. */
  | 'codes.url_malformed'
  /** The address is not https. Links lead to https addresses only. */
  | 'codes.url_not_https'
  /** The address names a user or password. Remove what stands before the @. */
  | 'codes.url_userinfo'
  /**
   * The address leads to a host that the brand has not listed. Add the host to the brand's list, or correct the
   * address; the details name the host.
   */
  | 'codes.url_host'
  /** The code looks like another code of the brand. Choose another; the details name the one it looks like. */
  | 'codes.look_alike'
  /** The code or link was revoked and stays reserved. Choose another. */
  | 'codes.reserved'
  /**
   * Another assignment holds the code or link in a part of the window. Choose another code, or a window outside the one
   * in the details.
   */
  | 'codes.window_overlap'
  /** The creator has this code or link already. Nothing is to be done. */
  | 'codes.unchanged'
  /** The placeholder was filled before. Use `assign` with a new id for another window. */
  | 'codes.already_filled'
  /** A rate would be cut without its notice period. The details name the earliest instant. */
  | 'codes.notice_too_short'
  /** The window has not ended. Wait for the instant in the details, or let `tick` do it. */
  | 'codes.too_early'
  /** No code of the brand equals what was typed. Check the spelling. */
  | 'codes.unknown_code'
  /** The code's window has not begun. The details name when it begins. */
  | 'codes.not_yet_valid'
  /** The code's window is over. The order counts without the code. */
  | 'codes.expired'
  /** The code was revoked. The order counts without the code. */
  | 'codes.revoked'
  /** The spend is below the group's minimum. The details name the minimum. */
  | 'codes.minimum_spend'
  /** A usage limit has no room for the order. The details name the limit. */
  | 'codes.limit_reached'
  /**
   * The order id has consumed with other content. Send each order under its own id; the details name the first field
   * that differs.
   */
  | 'codes.order_conflict'
  /** No use was consumed under this order id. Give back only what was consumed. */
  | 'codes.unknown_order'
  /** The group gives no uses back. A cancelled order keeps its use in this group. */
  | 'codes.no_give_back'
  /** The command does not exist in the status of the engagement or of the content. The details name both. */
  | 'engagement.wrong_status'
  /** The terms ask for no drafts. The content is posted at once. */
  | 'engagement.no_drafts'
  /** By the terms the other side approves drafts. The terms name the brand or the platform. */
  | 'engagement.not_approver'
  /** No more changes can be asked for. Approve the draft, do without the content, or turn it down for good. */
  | 'engagement.revisions_used_up'
  /**
   * A draft is turned down for good only when no more changes can be asked for. Ask for changes; the details say how
   * many are left.
   */
  | 'engagement.revisions_left'
  /** A draft of the content has to be approved first. Submit one, and let it be approved. */
  | 'engagement.draft_needed'
  /**
   * The terms do not let the creator deliver by hand. The content is found by its hashtags and mentions, or the brand
   * records it.
   */
  | 'engagement.manual_not_allowed'
  /**
   * The post, or its figures, are dated later than the command. Record them when they are there, and check the clocks.
   */
  | 'engagement.in_future'
  /**
   * The post's id or address is, or was said to be, a piece of content already. Each post is one piece, however its
   * address is written.
   */
  | 'engagement.post_taken'
  /** A story that is delivered by hand needs proof. Say where something shows it, such as a screenshot. */
  | 'engagement.proof_required'
  /** The post is not what the content has to be. The details name why. */
  | 'engagement.post_does_not_fit'
  /** The deadline has not come, or there is none. Wait for the instant in the details, or let `tick` do it. */
  | 'engagement.too_early'
  /** The engagement has no such instalment. The view lists them. */
  | 'engagement.unknown_instalment'
  /** The payment's reference was used for another instalment or amount. Send each payment under its own reference. */
  | 'engagement.payment_conflict'
  /**
   * The instalment was paid under another reference. Give the second payment back, or record it for another instalment.
   */
  | 'engagement.already_paid'
  /** The instalment is not owed. The details say what became of it. */
  | 'engagement.not_due'
  /** The payment is not exactly the instalment. The details name both amounts. */
  | 'engagement.payment_mismatch'
  /** The engagement has not seen the post. Record the post first. */
  | 'engagement.unknown_post'
  /**
   * There are other figures of the post at that moment. Figures are never changed; send new ones with their own time.
   */
  | 'engagement.metrics_conflict'
  /**
   * The new terms would hold before what happened last, or before the terms that hold. The details name the earliest
   * instant.
   */
  | 'engagement.retroactive'
  /**
   * The new schedule counts its months otherwise, and content of a month stays. Keep the schedule's start and its way
   * of counting months.
   */
  | 'engagement.months_renumbered'
  /**
   * The new payment is in another currency than what stays owed or paid. Use one currency; partnerkit never converts by
   * itself.
   */
  | 'engagement.other_currency'
  /** The new total is less than what stays owed or paid. The details name both. */
  | 'engagement.below_earned'
  /** Content is still to be delivered or verified. The details name it; verify it, or do without it. */
  | 'engagement.occurrence_open'
  /** A step that publishing needs was never saved. Save the step. */
  | 'brief.step_missing'
  /** A part that publishing needs is missing. Fill it in. */
  | 'brief.missing'
  /** An entry stands twice where each may stand once. Remove one. */
  | 'brief.duplicate'
  /** A list that needs an entry has none. Add at least one entry. */
  | 'brief.list_empty'
  /** The amount is not above zero. Send an amount above zero, or leave it out. */
  | 'brief.amount_not_positive'
  /** The length of time is zero. Send at least one day, week or month. */
  | 'brief.duration_zero'
  /** The schedule ends before it starts. The end is the last day; it can be the first day too. */
  | 'brief.end_before_start'
  /** The schedule is longer than ten years. Make several. */
  | 'brief.schedule_too_long'
  /** The number of revisions is out of its range. The details name the range. */
  | 'brief.revisions'
  /** The time to answer is out of its range. The details name the range in hours; leave it out for none. */
  | 'brief.response_time'
  /** The network does not allow the media type. The details name what it allows. */
  | 'brief.media_type'
  /** An Instagram story has another media type than story. Use `story`, or leave `storyConnection` out. */
  | 'brief.story_media_type'
  /** Something that is no Instagram story says how a story is connected. Leave `storyConnection` out. */
  | 'brief.story_connection'
  /**
   * An Instagram story needs the creator's connected account, and it is not connected. Ask the creator to connect it,
   * or make the connection optional.
   */
  | 'brief.story_not_connected'
  /** The quantity is out of its range. The details name the range. */
  | 'brief.quantity'
  /** The window ends before it begins. Both days belong to the window; they can be the same. */
  | 'brief.window_reversed'
  /** The date lies outside the schedule. Choose a date inside, or change the schedule. */
  | 'brief.outside_schedule'
  /**
   * It is due by the month, and the schedule has no monthly delivery. Set `monthly` in the schedule, or choose another
   * timing.
   */
  | 'brief.not_monthly'
  /** The schedule has no month of that number. The details say how many it has. */
  | 'brief.month_outside_schedule'
  /** The day of the month is not within 1 and 31. Leave it out for the last day. */
  | 'brief.due_day'
  /** There are more pieces of content than can be kept. The details name how many can; make several briefs. */
  | 'brief.too_many_occurrences'
  /** The creator gets nothing. Add a payment, products or a commission. */
  | 'brief.no_compensation'
  /** The payment exceeds the budget, and the brief refuses that. Raise the budget, or let it warn only. */
  | 'brief.over_budget'
  /** The payment is in another currency than the budget. Use one currency; partnerkit never converts by itself. */
  | 'brief.payment_currency'
  /** A monthly payment in a schedule of less than a month. Choose another dispersal, or a longer schedule. */
  | 'brief.payment_under_month'
  /**
   * The payment is per deliverable, and there is none that it is paid for. Add a deliverable with a weight, or choose
   * another dispersal.
   */
  | 'brief.nothing_to_pay_for'
  /** The brief has no such deliverable. Correct the id, or add the deliverable. */
  | 'brief.unknown_deliverable'
  /** Two milestones have one name. Give each its own. */
  | 'brief.milestone_name_twice'
  /** The milestone's share is not above zero. Remove the milestone, or give it a share. */
  | 'brief.milestone_zero'
  /** The milestone is in another currency than the payment. Use the currency of the total. */
  | 'brief.milestone_currency'
  /** Some milestones are percentages and some are amounts. Use one of them for all. */
  | 'brief.milestones_mixed'
  /** The percentages of the milestones do not add up to 100. The details name the sum. */
  | 'brief.milestone_percentages'
  /** The amounts of the milestones do not add up to the total. The details name both. */
  | 'brief.milestone_amounts'
  /** The limit does not allow even the least that would be sent. Raise the limit, or offer less. */
  | 'brief.limit_contradicts'
  /** The commission names no group. Name a discount group, an affiliate group, or both. */
  | 'brief.commission_group'
  /** The brand has no such group. Add the group first, or correct the id. */
  | 'brief.unknown_group'
  /** The group is of the other kind. Codes come from discount groups, links from affiliate groups. */
  | 'brief.group_kind'
  /** The address is not an https URL, or names a user or password. Send an absolute https URL. */
  | 'brief.url'
  /** The hashtag or mention is not one word that a post can carry. Send each by itself, with or without its sign. */
  | 'brief.mark'
  /** The content type is not of the form type/subtype. Send one such as image/png. */
  | 'brief.content_type'
  /** Whitelisting would end before the schedule starts. Choose a later day. */
  | 'brief.whitelisting_expired'
  /** The amount is below zero, or a payment of nothing. Promise zero or more, and record payments above zero. */
  | 'budget.amount'
  /**
   * The amount is in another currency than the budget. Use the budget's currency; partnerkit never converts by itself.
   */
  | 'budget.currency'
  /**
   * More would be promised and paid than the budget has, and the brief refuses that. Raise the budget, or promise less;
   * the details name what is left.
   */
  | 'budget.exceeded'
  /**
   * The campaign's status does not allow the command. The details name the status; ask the campaign what may be done
   * now.
   */
  | 'campaign.wrong_status'
  /**
   * The campaign is published, and creators agree on what this step says. Overview, assets and titles can be saved;
   * other terms are agreed on with each creator by a proposal.
   */
  | 'campaign.step_fixed'
  /**
   * Participations of the campaign run, or the host has not said that none does. Complete or remove them first; the
   * details say how many there are.
   */
  | 'campaign.participations_running'
  /** The reference was used before, for another participation or amount. Send each payment under its own reference. */
  | 'campaign.spend_conflict'
  /**
   * The participation's status does not allow the command. The details name the status; ask the participation what may
   * be done now.
   */
  | 'participation.wrong_status'
  /**
   * The host has not said how the participation's campaign stands. Give the facts of the campaign with the command.
   */
  | 'participation.campaign_unknown'
  /** The campaign is not open for this. The details name its status. */
  | 'participation.campaign_not_open'
  /** The deadline is not later than the command. Choose a later one. */
  | 'participation.deadline_past'
  /** A proposal has this id. Make a new id for each proposal. */
  | 'participation.proposal_id_taken'
  /** There were more proposals than can be kept. Accept or decline the one that stands; the details name the limit. */
  | 'participation.too_many_proposals'
  /**
   * Neither the proposal nor the campaign says on which terms. Send the terms, or give the facts of the published
   * campaign with the command.
   */
  | 'participation.terms_missing'
  /** There is no such proposal. Correct the id. */
  | 'participation.unknown_proposal'
  /**
   * Another proposal has taken the place of this one. The details name the one that stands; look at it before you
   * answer.
   */
  | 'participation.superseded'
  /** A proposal is answered by the side that did not make it. The details name the side that has to answer. */
  | 'participation.own_proposal'
  /** The other side made the proposal. Decline or counter it. */
  | 'participation.not_author'
  /** The proposal was accepted: it stays. Delete others only. */
  | 'participation.proposal_accepted'
  /**
   * The terms have an Instagram story that needs the creator's connected account, and it is not connected. The creator
   * connects the account first, or a counter-offer makes the connection optional.
   */
  | 'participation.story_not_connected'
  /** The campaign allows no extension. Its settings can. */
  | 'participation.extension_not_allowed'
  /** The one extension is used. Answer in time, or propose anew. */
  | 'participation.already_extended'
  /** The new deadline is not later than the old one, or there is none to extend. The details name the old one. */
  | 'participation.not_later'
  /** The deadline has not come, and the campaign is open. Wait for the instant in the details, or let `tick` do it. */
  | 'participation.too_early'
  /**
   * Content is neither delivered nor waived, or the host has not said that none is open. The details say how much is
   * open.
   */
  | 'participation.occurrences_open'
  /** A creator who is at work is removed with a reason. Say why. */
  | 'participation.reason_missing'
  /**
   * The partnership's status does not allow the command. The details name the status; ask the partnership what may be
   * done now.
   */
  | 'partnership.wrong_status'
  /** The amount is not above zero. Send an amount above zero. */
  | 'partnership.amount_not_positive'
  /**
   * The terms that were accepted are not the ones that are offered now. Show the creator the revision in the details,
   * and ask again.
   */
  | 'partnership.revision_superseded'
  /**
   * The fingerprint of what was accepted is not that of the agreement. Show the creator the exact text of the
   * agreement, and send the SHA-256 of that.
   */
  | 'partnership.terms_altered'
  /**
   * The amendment would take effect before the command's time. Choose a time that is not before the command's: what has
   * been stays as it was.
   */
  | 'partnership.retroactive'
  /** The new terms are the terms there are. Nothing is to be done. */
  | 'partnership.nothing_changed'
  /**
   * The amendment cuts a rate sooner than its notice period allows. Choose the time in the details, or a later one.
   */
  | 'partnership.notice_too_short'
  /** An amendment awaits the creator's answer. Wait for the answer, or withdraw it; the details name it. */
  | 'partnership.amendment_open'
  /** No such amendment is open. It never was, was answered or withdrawn, or has taken effect. */
  | 'partnership.no_open_amendment'
  /**
   * More would be agreed or spent than the budget has, and the brief refuses that. The details name both amounts; raise
   * the budget, or let it warn only.
   */
  | 'partnership.over_budget'
  /** The reference was used before, with another amount. Send each payment under its own reference. */
  | 'partnership.spend_conflict'
  /** The partnership has been active: it can be ended, not cancelled. End it, with a reason. */
  | 'partnership.already_active'
  /** The partnership has never been active: it can be cancelled, not ended. Cancel it. */
  | 'partnership.not_active'
  /**
   * Some content is neither delivered nor waived. Wait for it or waive it, or end the partnership early; the details
   * say how many pieces.
   */
  | 'partnership.occurrences_open'
  /** It is not known whether all content is delivered. Send the number of open pieces in the context; 0 for none. */
  | 'partnership.occurrences_unknown'
  /** The time for this has not come. Wait for the instant in the details, or let `tick` do it. */
  | 'partnership.too_early';

/** Every ErrorCode, in order. */
export const errorCodes: readonly ErrorCode[] = [
  'internal.panic',
  'malformed.json',
  'malformed.utf8',
  'malformed.too_large',
  'malformed.too_deep',
  'malformed.duplicate_key',
  'malformed.float',
  'malformed.type',
  'malformed.unknown_field',
  'malformed.missing_field',
  'malformed.unknown_variant',
  'malformed.too_long',
  'malformed.blank',
  'malformed.control_character',
  'malformed.number',
  'malformed.id',
  'malformed.instant',
  'malformed.date',
  'malformed.country',
  'malformed.zone',
  'malformed.fingerprint',
  'malformed.value',
  'money.decimal',
  'money.currency',
  'money.too_precise',
  'money.out_of_range',
  'money.mixed_currencies',
  'money.negative',
  'money.currency_twice',
  'rate.decimal',
  'rate.out_of_range',
  'exchange.rate',
  'split.weights',
  'period.empty',
  'table.missing_column',
  'table.duplicate_column',
  'table.unknown_column',
  'table.header',
  'csv.field_count',
  'csv.truncated',
  'row.negative_amount',
  'row.zero_refund',
  'row.conflict',
  'row.after_as_of',
  'row.malformed',
  'refund.unknown_order',
  'refund.currency_mismatch',
  'refund.before_order',
  'program.empty_list',
  'program.duplicate',
  'program.duplicate_from',
  'program.unknown_group',
  'program.group_kind',
  'program.overlap',
  'program.unusable_code',
  'program.rate_over_whole',
  'settlement.unknown_order',
  'command.forbidden',
  'command.id_reused',
  'command.before_last_event',
  'command.version_conflict',
  'replay.gap',
  'replay.wrong_aggregate',
  'replay.unknown_type',
  'replay.time_order',
  'ledger.unbalanced',
  'chart.empty',
  'order.wrong_status',
  'order.price_not_positive',
  'order.payment_mismatch',
  'order.already_paid',
  'order.too_early',
  'order.hold_until_past',
  'order.not_holder',
  'order.evidence_missing',
  'order.no_revisions_left',
  'order.split_mismatch',
  'order.cancel_already_requested',
  'order.no_cancel_request',
  'order.own_cancel_request',
  'order.not_cancel_asker',
  'order.refund_mismatch',
  'order.already_refunded',
  'order.already_rated',
  'order.rating_closed',
  'order.stars',
  'order.messages_closed',
  'order.survey_not_due',
  'order.survey_answered',
  'creator.email',
  'creator.handle',
  'creator.wrong_status',
  'creator.not_promoted',
  'creator.unknown_address',
  'creator.unknown_account',
  'creator.account_exists',
  'creator.limit_reached',
  'creator.connection_past',
  'creator.not_connected',
  'creator.too_early',
  'deal.unrelated',
  'deal.zone',
  'live.key_id',
  'live.secret',
  'live.keys',
  'live.token_too_long',
  'live.token_form',
  'live.unknown_key',
  'live.signature',
  'live.expired',
  'live.scope',
  'offer.empty',
  'offer.duplicate',
  'offer.price_negative',
  'offer.limit',
  'product_order.wrong_status',
  'product_order.quantity',
  'product_order.not_chooser',
  'product_order.nothing_selected',
  'product_order.selected_twice',
  'product_order.not_offered',
  'product_order.too_many_items',
  'product_order.over_value',
  'product_order.out_of_stock',
  'product_order.country_not_served',
  'product_order.address_missing',
  'product_order.shipment_id_taken',
  'product_order.tracking_conflict',
  'product_order.no_posting_deadline',
  'product_order.not_later',
  'product_order.too_early',
  'codes.host',
  'codes.wrong_status',
  'codes.unknown_group',
  'codes.id_taken',
  'codes.generic',
  'codes.code_required',
  'codes.code_refused',
  'codes.placeholder',
  'codes.wrong_kind',
  'codes.not_accepted',
  'codes.retroactive',
  'codes.outside_group_window',
  'codes.url_malformed',
  'codes.url_not_https',
  'codes.url_userinfo',
  'codes.url_host',
  'codes.look_alike',
  'codes.reserved',
  'codes.window_overlap',
  'codes.unchanged',
  'codes.already_filled',
  'codes.notice_too_short',
  'codes.too_early',
  'codes.unknown_code',
  'codes.not_yet_valid',
  'codes.expired',
  'codes.revoked',
  'codes.minimum_spend',
  'codes.limit_reached',
  'codes.order_conflict',
  'codes.unknown_order',
  'codes.no_give_back',
  'engagement.wrong_status',
  'engagement.no_drafts',
  'engagement.not_approver',
  'engagement.revisions_used_up',
  'engagement.revisions_left',
  'engagement.draft_needed',
  'engagement.manual_not_allowed',
  'engagement.in_future',
  'engagement.post_taken',
  'engagement.proof_required',
  'engagement.post_does_not_fit',
  'engagement.too_early',
  'engagement.unknown_instalment',
  'engagement.payment_conflict',
  'engagement.already_paid',
  'engagement.not_due',
  'engagement.payment_mismatch',
  'engagement.unknown_post',
  'engagement.metrics_conflict',
  'engagement.retroactive',
  'engagement.months_renumbered',
  'engagement.other_currency',
  'engagement.below_earned',
  'engagement.occurrence_open',
  'brief.step_missing',
  'brief.missing',
  'brief.duplicate',
  'brief.list_empty',
  'brief.amount_not_positive',
  'brief.duration_zero',
  'brief.end_before_start',
  'brief.schedule_too_long',
  'brief.revisions',
  'brief.response_time',
  'brief.media_type',
  'brief.story_media_type',
  'brief.story_connection',
  'brief.story_not_connected',
  'brief.quantity',
  'brief.window_reversed',
  'brief.outside_schedule',
  'brief.not_monthly',
  'brief.month_outside_schedule',
  'brief.due_day',
  'brief.too_many_occurrences',
  'brief.no_compensation',
  'brief.over_budget',
  'brief.payment_currency',
  'brief.payment_under_month',
  'brief.nothing_to_pay_for',
  'brief.unknown_deliverable',
  'brief.milestone_name_twice',
  'brief.milestone_zero',
  'brief.milestone_currency',
  'brief.milestones_mixed',
  'brief.milestone_percentages',
  'brief.milestone_amounts',
  'brief.limit_contradicts',
  'brief.commission_group',
  'brief.unknown_group',
  'brief.group_kind',
  'brief.url',
  'brief.mark',
  'brief.content_type',
  'brief.whitelisting_expired',
  'budget.amount',
  'budget.currency',
  'budget.exceeded',
  'campaign.wrong_status',
  'campaign.step_fixed',
  'campaign.participations_running',
  'campaign.spend_conflict',
  'participation.wrong_status',
  'participation.campaign_unknown',
  'participation.campaign_not_open',
  'participation.deadline_past',
  'participation.proposal_id_taken',
  'participation.too_many_proposals',
  'participation.terms_missing',
  'participation.unknown_proposal',
  'participation.superseded',
  'participation.own_proposal',
  'participation.not_author',
  'participation.proposal_accepted',
  'participation.story_not_connected',
  'participation.extension_not_allowed',
  'participation.already_extended',
  'participation.not_later',
  'participation.too_early',
  'participation.occurrences_open',
  'participation.reason_missing',
  'partnership.wrong_status',
  'partnership.amount_not_positive',
  'partnership.revision_superseded',
  'partnership.terms_altered',
  'partnership.retroactive',
  'partnership.nothing_changed',
  'partnership.notice_too_short',
  'partnership.amendment_open',
  'partnership.no_open_amendment',
  'partnership.over_budget',
  'partnership.spend_conflict',
  'partnership.already_active',
  'partnership.not_active',
  'partnership.occurrences_open',
  'partnership.occurrences_unknown',
  'partnership.too_early',
];
