//! The code book: commands, events, views and verdicts. The handle is `partnerkit.CodeBook`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::Actor;
use crate::mirror::mirror;
use crate::values::{Amount, Moment, Money, Period, Uuid};

mirror! {
    /// Where the book, a group or an assignment stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum CodeBookStatusKind of partnerkit::codes::StatusKind {
        /// The book is open.
        Open,
        /// No group has this id.
        NoGroup,
        /// The group is there.
        Group,
        /// No assignment has this id.
        Unassigned,
        /// The creator awaits a code or link (TBD).
        Pending,
        /// The creator has a code or link.
        Assigned,
        /// The creator was told.
        Delivered,
        /// The creator got another one, or it went to another creator.
        Replaced,
        /// The window is over.
        Expired,
        /// Taken away, and reserved for ever.
        Revoked,
    }
}

mirror! {
    /// What can be asked of a code book, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum CodeBookCommandKind of partnerkit::codes::CommandKind {
        /// Open the book.
        Open,
        /// Say where links may lead.
        SetHosts,
        /// Add a group.
        AddGroup,
        /// Change what is said of a group.
        EditGroup,
        /// Change what a group's orders earn.
        SetGroupRate,
        /// Give the generic codes and links to a creator.
        GiveGeneric,
        /// Give a code or link to a creator.
        Assign,
        /// Keep the place of a code or link that is not known yet: an `assign` of a placeholder.
        AssignPlaceholder,
        /// Fill a placeholder.
        Fill,
        /// Record that the creator was told.
        Deliver,
        /// Give the creator another code or link.
        Replace,
        /// Give the code or link to another creator.
        Reassign,
        /// Take it away.
        Revoke,
        /// The window is over.
        Expire,
        /// Change what its orders earn.
        SetRate,
        /// Change its window.
        SetWindow,
        /// Move a code to another group.
        MoveGroup,
        /// Change where a link leads.
        SetDestination,
        /// Use a code for an order.
        Consume,
        /// Give an order's use back.
        GiveBack,
    }
}

mirror! {
    /// Whether marks in a code tell codes apart.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Marks of partnerkit::spelling::Marks {
        /// They do not: `ANNA-10` is `ANNA10`.
        Ignore,
        /// They do.
        Keep,
    }
}

mirror! {
    /// What is forgiven in a typed code, beside upper and lower case and compatibility forms, which always are.
    struct Spelling of partnerkit::spelling::Spelling {
        /// White space inside the code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        spaces: Option<Marks> = filled,
        /// Dashes of every length, and the minus sign.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        dashes: Option<Marks> = filled,
    }
}

mirror! {
    /// What a group gives out.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum GroupKind of partnerkit::codes::GroupKind {
        /// Discount codes.
        Discount,
        /// Affiliate links.
        Affiliate,
    }
}

mirror! {
    /// To whom a group gives.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum GroupMode of partnerkit::codes::GroupMode {
        /// One code or link for all accepted creators. Nobody owns it, so an order with it cannot tell who brought it.
        Generic,
        /// One for each creator.
        Personalised,
    }
}

mirror! {
    /// What shoppers save with a code.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Discount of partnerkit::codes::Discount {
        /// A share of the price.
        Percent {
            /// The share.
            percent: Amount,
        },
        /// An amount off the price.
        Amount {
            /// The amount in each currency.
            amounts: Vec<Money>,
        },
    }
}

mirror! {
    /// What a brand says of a group, and may change at any time.
    struct GroupTerms of partnerkit::codes::GroupTerms {
        /// The name that brand and creators see.
        title: String,
        /// What the offer is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        description: Option<String>,
        /// When its codes or links hold, unless an assignment says less. Held windows stay as they are when this changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        window: Option<Period>,
        /// What shoppers save. For information: the shop decides.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        discount: Option<Discount>,
        /// How codes of this group are generated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        pattern: Option<String>,
    }
}

mirror! {
    /// What one order earns.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum PayoutRate of partnerkit::PayoutRate {
        /// A share of the order's base.
        Percent {
            /// The share.
            percent: Amount,
        },
        /// An amount per order, whatever its base.
        Flat {
            /// The amount in each currency.
            amounts: Vec<Money>,
        },
    }
}

mirror! {
    /// How often and for how much the codes of a group can be used. What is left out has no limit.
    struct Limits of partnerkit::codes::Limits {
        /// Uses of one code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        total_uses: Option<u64>,
        /// Uses of one code by one customer; guests have no limit of their own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        uses_per_customer: Option<u64>,
        /// The least that an order must come to, per currency.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        minimum_spend: Vec<Money>,
        /// What the orders with all codes of the group may come to together, per currency.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        budget_spend: Vec<Money>,
        /// Uses of all codes of the group together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        budget_uses: Option<u64>,
        /// Whether a cancelled order gives its use back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        give_back: Option<bool> = filled,
    }
}

mirror! {
    /// A programme outside, which pays the creators itself.
    struct ExternalProgramme of partnerkit::codes::ExternalProgramme {
        /// Where creators sign up.
        url: String,
        /// What creators have to do there.
        instructions: String,
    }
}

mirror! {
    /// A code or link as it is asked for. A code or destination that reads `TBD`, or nothing, is the placeholder.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Tracker of partnerkit::codes::Tracker {
        /// A discount code.
        Code {
            /// In its display spelling.
            code: String,
        },
        /// An affiliate link.
        Link {
            /// The id under which clicks on it are counted. Not kept of a placeholder.
            link_id: String,
            /// The page it leads to.
            destination: String,
            /// The address that the creator shares, where it is another one: a short link, or the network's.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            url: Option<String>,
        },
        /// Not known yet.
        Placeholder {},
    }
}

mirror! {
    /// The one code or link of a generic group.
    struct GenericTracker of partnerkit::codes::GenericTracker {
        /// The id under which it is edited.
        assignment_id: Uuid,
        /// The code or link.
        tracker: Tracker,
    }
}

mirror! {
    /// Where a code or link comes from.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Origin of partnerkit::codes::Origin {
        /// Typed in by hand.
        Manual {},
        /// Made by the shop.
        Shop {},
        /// Made by an affiliate network.
        AffiliateNetwork {
            /// Which.
            name: String,
        },
        /// Made by the group's pattern.
        Generated {},
    }
}

mirror! {
    /// A command to a code book. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CodeBookCommand of partnerkit::codes::Command {
        /// A brand opens its code book.
        Open {
            /// The zone of its calendar.
            zone: String,
            /// How typed codes are forgiven. For good: it decides which codes are equal.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            spelling: Option<Spelling> = filled,
            /// The hosts that its links may lead to.
            #[serde(default)]
            #[uniffi(default = [])]
            hosts: Vec<String>,
        },
        /// The brand says anew which hosts its links may lead to. Links that are out stay as they are.
        SetHosts {
            /// The hosts.
            hosts: Vec<String>,
        },
        /// The brand adds a group of codes or links.
        AddGroup {
            /// The new group.
            group_id: Uuid,
            /// Codes or links.
            kind: GroupKind,
            /// One for all creators or one for each.
            mode: GroupMode,
            /// What is said of it.
            terms: GroupTerms,
            /// What its orders earn, unless an assignment or creator has a rate.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            rate: Option<PayoutRate>,
            /// How often and for how much its codes can be used. For good: move codes to another group to change it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            limits: Option<Limits> = filled,
            /// The programme outside that pays its creators. For good, as the limits are.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            external: Option<ExternalProgramme>,
            /// The one code or link of a generic group; a personalised group has none.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            generic: Option<GenericTracker>,
        },
        /// The brand changes what is said of a group. The new terms take the place of the old ones.
        EditGroup {
            /// The group.
            group_id: Uuid,
            /// All of its terms.
            terms: GroupTerms,
        },
        /// The brand changes what a group's orders earn.
        SetGroupRate {
            /// The group.
            group_id: Uuid,
            /// The rate.
            rate: PayoutRate,
            /// From when on; left out: from now on.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            from: Option<Moment>,
        },
        /// A creator was accepted and is given the generic codes and links that hold now.
        GiveGeneric {
            /// The creator.
            creator_id: Uuid,
        },
        /// The brand gives a code or link, or the promise of one, to a creator.
        Assign {
            /// The new assignment.
            assignment_id: Uuid,
            /// In which group.
            group_id: Uuid,
            /// To whom.
            creator_id: Uuid,
            /// The code or link, or the placeholder.
            tracker: Tracker,
            /// When it holds; left out: from now on, within the group's window.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            window: Option<Period>,
            /// What its orders earn; left out: what the creator or group has.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            rate: Option<PayoutRate>,
            /// Where it comes from; left out: typed in by hand.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            origin: Option<Origin> = filled,
        },
        /// The brand fills a placeholder. The code or link holds from the window's start, so that earlier orders count.
        Fill {
            /// The assignment.
            assignment_id: Uuid,
            /// The code or link.
            tracker: Tracker,
        },
        /// The creator was told the code or link.
        Deliver {
            /// The assignment.
            assignment_id: Uuid,
        },
        /// The brand gives the creator another code or link from now on. In a generic group: all creators.
        Replace {
            /// The assignment that ends.
            assignment_id: Uuid,
            /// The one that begins.
            next_id: Uuid,
            /// The new code or link.
            tracker: Tracker,
            /// What its orders earn; left out: the rates go on.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            rate: Option<PayoutRate>,
            /// Where it comes from; left out: typed in by hand.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            origin: Option<Origin> = filled,
        },
        /// The brand gives a creator's code or link to another creator from now on.
        Reassign {
            /// The assignment that ends.
            assignment_id: Uuid,
            /// The one that begins.
            next_id: Uuid,
            /// To whom.
            creator_id: Uuid,
            /// What its orders earn; left out: what the creator or group has.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            rate: Option<PayoutRate>,
        },
        /// A code or link is taken away. Nobody gets it again.
        Revoke {
            /// The assignment.
            assignment_id: Uuid,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The window is over.
        Expire {
            /// The assignment.
            assignment_id: Uuid,
        },
        /// The brand changes what the orders of an assignment earn, or a rate follows that a deal amended.
        SetRate {
            /// The assignment.
            assignment_id: Uuid,
            /// The rate.
            rate: PayoutRate,
            /// From when on; left out: from now on.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            from: Option<Moment>,
        },
        /// The brand changes a window. What is past stays: a start that has come, and a new end before now, cannot be had.
        SetWindow {
            /// The assignment.
            assignment_id: Uuid,
            /// The window.
            window: Period,
        },
        /// The brand moves a code to another group from now on.
        MoveGroup {
            /// The assignment.
            assignment_id: Uuid,
            /// The group.
            group_id: Uuid,
        },
        /// The brand changes where a link leads from now on.
        SetDestination {
            /// The assignment.
            assignment_id: Uuid,
            /// The page it leads to.
            destination: String,
            /// The address that the creator shares; left out: the destination itself.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            url: Option<String>,
        },
        /// The shop uses a code for an order: checked and used up in one step. The same order again uses nothing.
        Consume {
            /// As the shopper typed it.
            code: String,
            /// The shop's order.
            order_id: String,
            /// What the order comes to, after discounts, before tax and shipping.
            spend: Money,
            /// The shop's customer; a guest has none.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            customer_id: Option<String>,
        },
        /// An order was cancelled and gives its use back.
        GiveBack {
            /// The shop's order.
            order_id: String,
        },
    }
}

mirror! {
    /// A code or link as it was given out: what events record.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Given of partnerkit::codes::Given {
        /// A discount code.
        Code {
            /// In its display spelling.
            code: String,
            /// In the form in which codes are compared.
            normalised: String,
        },
        /// An affiliate link.
        Link {
            /// The id under which clicks on it are counted.
            link_id: String,
            /// The page it leads to, as it was checked.
            destination: String,
            /// The address that the creator shares, where it is another one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            url: Option<String>,
        },
    }
}

mirror! {
    /// A rate with the moment from which it holds.
    struct RateEntry of partnerkit::RateEntry {
        /// The rate.
        rate: PayoutRate,
        /// Since when; left out: since ever.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        from: Option<Moment>,
    }
}

mirror! {
    /// An event of a code book.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CodeBookEvent of partnerkit::codes::Event {
        /// The book was opened.
        Opened {
            /// By which brand.
            brand_id: Uuid,
            /// The zone of its calendar.
            zone: String,
            /// How typed codes are forgiven.
            spelling: Spelling,
            /// The hosts that its links may lead to.
            hosts: Vec<String>,
        },
        /// The hosts that links may lead to were said anew.
        HostsSet {
            /// The hosts.
            hosts: Vec<String>,
        },
        /// A group was added.
        GroupAdded {
            /// The group.
            group_id: Uuid,
            /// Codes or links.
            kind: GroupKind,
            /// One for all creators or one for each.
            mode: GroupMode,
            /// What is said of it.
            terms: GroupTerms,
            /// How often and for how much its codes can be used.
            limits: Limits,
            /// What its orders earn.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            rate: Option<PayoutRate>,
            /// The programme outside that pays its creators.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            external: Option<ExternalProgramme>,
        },
        /// What is said of a group was changed.
        GroupEdited {
            /// The group.
            group_id: Uuid,
            /// All of its terms.
            terms: GroupTerms,
        },
        /// What a group's orders earn was changed.
        GroupRateSet {
            /// The group.
            group_id: Uuid,
            /// The rate.
            rate: PayoutRate,
            /// From when on.
            from: Moment,
        },
        /// A creator was given a group's generic code or link.
        GenericGiven {
            /// The group.
            group_id: Uuid,
            /// The generic assignment.
            assignment_id: Uuid,
            /// The creator.
            creator_id: Uuid,
        },
        /// A code or link was given out.
        Assigned {
            /// The new assignment.
            assignment_id: Uuid,
            /// In which group.
            group_id: Uuid,
            /// The code or link.
            given: Given,
            /// When it holds.
            window: Period,
            /// Where it comes from.
            origin: Origin,
            /// To whom; none: the generic one of its group.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            creator_id: Option<Uuid>,
            /// What its orders earn; before the first entry the creator's or group's rate holds.
            #[serde(default)]
            #[uniffi(default = [])]
            rates: Vec<RateEntry>,
            /// The assignment in whose place it comes.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            continues: Option<Uuid>,
        },
        /// The place of a code or link that is not known yet was kept.
        PlaceholderAssigned {
            /// The new assignment.
            assignment_id: Uuid,
            /// In which group.
            group_id: Uuid,
            /// For whom.
            creator_id: Uuid,
            /// When it will hold, or have held.
            window: Period,
            /// Where it will come from.
            origin: Origin,
            /// What its orders earn; before the first entry the creator's or group's rate holds.
            #[serde(default)]
            #[uniffi(default = [])]
            rates: Vec<RateEntry>,
        },
        /// A placeholder was filled; the code or link holds from the window's start.
        Filled {
            /// The assignment.
            assignment_id: Uuid,
            /// The code or link.
            given: Given,
        },
        /// The creator was told.
        Delivered {
            /// The assignment.
            assignment_id: Uuid,
        },
        /// The creator got another code or link.
        Replaced {
            /// The assignment that ended.
            assignment_id: Uuid,
            /// The one that began.
            next_id: Uuid,
        },
        /// Another creator got the code or link.
        Reassigned {
            /// The assignment that ended.
            assignment_id: Uuid,
            /// The one that began.
            next_id: Uuid,
        },
        /// A code or link was taken away.
        Revoked {
            /// The assignment.
            assignment_id: Uuid,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The window was over.
        Expired {
            /// The assignment.
            assignment_id: Uuid,
        },
        /// What the orders of an assignment earn was changed.
        RateSet {
            /// The assignment.
            assignment_id: Uuid,
            /// The rate.
            rate: PayoutRate,
            /// From when on.
            from: Moment,
        },
        /// A window was changed.
        WindowSet {
            /// The assignment.
            assignment_id: Uuid,
            /// The window.
            window: Period,
        },
        /// A code was moved to another group.
        GroupMoved {
            /// The assignment.
            assignment_id: Uuid,
            /// The group.
            group_id: Uuid,
        },
        /// A link leads elsewhere.
        DestinationSet {
            /// The assignment.
            assignment_id: Uuid,
            /// The page it leads to, as it was checked.
            destination: String,
            /// The address that the creator shares, where it is another one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            url: Option<String>,
        },
        /// An order used a code.
        Consumed {
            /// The shop's order.
            order_id: String,
            /// Whose code.
            assignment_id: Uuid,
            /// The group whose limits it counts for.
            group_id: Uuid,
            /// The code in the form in which codes are compared.
            normalised: String,
            /// What the order comes to.
            spend: Money,
            /// The shop's customer.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            customer_id: Option<String>,
        },
        /// A cancelled order gave its use back.
        GivenBack {
            /// The shop's order.
            order_id: String,
        },
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct CodeBookRequest of partnerkit::aggregate::Request<partnerkit::codes::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: CodeBookCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct CodeBookTimer of partnerkit::aggregate::Timer<partnerkit::codes::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: CodeBookCommand,
    }
}

mirror! {
    /// A group as one actor may see it.
    struct GroupView of partnerkit::codes::GroupView {
        /// Which.
        group_id: Uuid,
        /// Codes or links.
        kind: GroupKind,
        /// One for all creators or one for each.
        mode: GroupMode,
        /// What is said of it.
        terms: GroupTerms,
        /// What this actor may do with it.
        allowed: Vec<CodeBookCommandKind>,
        /// The programme outside that pays its creators.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        external: Option<ExternalProgramme>,
        /// What its orders earn; not shown to creators, who may have agreed on something else.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        rates: Vec<RateEntry>,
        /// Its limits; not shown to creators.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        limits: Option<Limits>,
    }
}

mirror! {
    /// Where a link leads, and since when.
    struct DestinationEntry of partnerkit::codes::DestinationEntry {
        /// The page it leads to.
        destination: String,
        /// Since when; left out: since the link exists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        from: Option<Moment>,
        /// The address that the creator shares, where it is another one: a short link, or the network's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        url: Option<String>,
    }
}

mirror! {
    /// A code or link in the hands of a creator.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Held of partnerkit::codes::Held {
        /// A discount code.
        Code {
            /// In its display spelling.
            code: String,
            /// In the form in which codes are compared.
            normalised: String,
        },
        /// An affiliate link.
        Link {
            /// The id under which clicks on it are counted.
            link_id: String,
            /// Where it leads, and since when.
            destinations: Vec<DestinationEntry>,
        },
    }
}

mirror! {
    /// The group of an assignment since a moment.
    struct GroupEntry of partnerkit::codes::GroupEntry {
        /// Which.
        group_id: Uuid,
        /// Since when; left out: since the assignment exists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        from: Option<Moment>,
    }
}

mirror! {
    /// How a window was closed.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Ended of partnerkit::codes::Ended {
        /// It was over.
        Expired,
        /// The creator got another code or link.
        Replaced,
        /// Another creator got the code or link.
        Reassigned,
        /// It was taken away; nobody gets it again.
        Revoked,
    }
}

mirror! {
    /// The end of an assignment.
    struct Closing of partnerkit::codes::Closing {
        /// When.
        at: Moment,
        /// How.
        ended: Ended,
    }
}

mirror! {
    /// A creator's hold on a code or link. What was earned in its window stays with its owner, however it ended.
    struct Assignment of partnerkit::codes::Assignment {
        /// Where it comes from.
        origin: Origin,
        /// The window as it was given; `Assignment::effective` is what is left of it once it was closed.
        window: Period,
        /// The groups it was in, and since when.
        groups: Vec<GroupEntry>,
        /// What its orders earn, and since when; before the first entry the creator's or group's rate holds.
        rates: Vec<RateEntry>,
        /// Whether the creator was told.
        delivered: bool,
        /// Whose; none: the generic one of its group.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        creator_id: Option<Uuid>,
        /// The code or link; none: a placeholder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        held: Option<Held>,
        /// How it ended, once it has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        closed: Option<Closing>,
    }
}

mirror! {
    /// An assignment as one actor may see it.
    struct AssignmentView of partnerkit::codes::AssignmentView {
        /// Which.
        assignment_id: Uuid,
        /// Where it stands.
        status: CodeBookStatusKind,
        /// The assignment.
        assignment: Assignment,
        /// What this actor may do with it.
        allowed: Vec<CodeBookCommandKind>,
    }
}

mirror! {
    /// A code book as one actor may see it: a creator sees what is theirs.
    struct CodeBookView of partnerkit::codes::CodeBookView {
        /// Whose it is.
        brand_id: Uuid,
        /// The zone of its calendar.
        zone: String,
        /// How typed codes are forgiven.
        spelling: Spelling,
        /// The groups, by id.
        groups: Vec<GroupView>,
        /// The assignments, by id.
        assignments: Vec<AssignmentView>,
        /// What this actor may do with the book itself: what adds to it, too.
        allowed: Vec<CodeBookCommandKind>,
        /// The hosts that links may lead to; not shown to creators.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        hosts: Vec<String>,
    }
}

mirror! {
    /// What the host knows and a code book does not.
    struct CodeBookContext of partnerkit::codes::Context {
        /// The creators with an accepted participation or a published partnership of the brand: those who may get a code or link.
        #[serde(default)]
        #[uniffi(default = [])]
        accepted: Vec<Uuid>,
        /// How many days of 24 hours lie between a command that cuts a rate and its effect, at least: the longest notice period that was agreed with those whom it concerns. Left out: none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        notice_days: Option<u16> = filled,
    }
}

mirror! {
    /// Who holds a typed code, or why nobody does: what a settlement would say of an order placed at that moment.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Verdict of partnerkit::codes::Verdict {
        /// Nothing was typed.
        NoCode {},
        /// A spelling of the placeholder was typed.
        Placeholder {},
        /// No code of the brand.
        UnknownCode {},
        /// Its window has not begun.
        NotYetValid {
            /// When it will.
            from: Moment,
        },
        /// Its window is over.
        Expired {
            /// Since when.
            since: Moment,
        },
        /// It was revoked.
        Revoked {
            /// Since when.
            since: Moment,
        },
        /// It holds and belongs to nobody.
        GenericCode {
            /// The generic assignment.
            assignment_id: Uuid,
            /// Its group.
            group_id: Uuid,
        },
        /// It holds, and a programme outside pays its creator.
        SettledExternally {
            /// The assignment.
            assignment_id: Uuid,
            /// Its group at that moment.
            group_id: Uuid,
            /// Its owner at that moment.
            creator_id: Uuid,
        },
        /// It holds.
        Valid {
            /// The assignment.
            assignment_id: Uuid,
            /// Its group at that moment.
            group_id: Uuid,
            /// Its owner at that moment.
            creator_id: Uuid,
        },
    }
}

mirror! {
    /// A parameter of an address.
    struct Parameter of partnerkit::codes::Parameter {
        /// Its name, such as `utm_source`.
        name: String,
        /// Its value, as it is meant; it is encoded where it is put in.
        value: String,
    }
}

mirror! {
    /// What happens to a parameter that the address has already.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum MergePolicy of partnerkit::codes::MergePolicy {
        /// The address keeps its own; the new one is left out.
        Keep,
        /// The new one takes the place of the address's first of that name; its others go.
        Overwrite,
        /// Both: the new one comes last.
        Append,
    }
}

mirror! {
    /// A click on a link.
    struct Click of partnerkit::codes::Click {
        /// Its own id.
        click_id: String,
        /// The link.
        link_id: String,
        /// Who clicked, as the host tells visitors apart.
        visitor_id: String,
        /// When.
        at: Moment,
    }
}
