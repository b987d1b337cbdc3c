//! The product order: offers, commands, events and views. The handle is `partnerkit.ProductOrder`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{Actor, Address, Role};
use crate::mirror::mirror;
use crate::values::{Moment, Money, Uuid};

mirror! {
    /// Where a product order stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum ProductOrderStatusKind of partnerkit::product_order::StatusKind {
        /// Somebody has to choose.
        Selecting,
        /// Chosen; the brand has to agree.
        Requested,
        /// Agreed; the goods are set aside.
        Approved,
        /// Packed.
        Packed,
        /// With the carrier.
        Shipped,
        /// With the creator.
        Delivered,
        /// Ended: the creator wanted nothing, or the brand did not agree.
        Declined,
        /// Ended without a shipment, or without another one.
        Cancelled,
        /// The shipment is given up; the brand has to do something about it.
        Lost,
        /// The shipment is back; the brand has to do something about it.
        Returned,
        /// The creator says that something is wrong; the brand has to do something about it.
        ProblemReported,
        /// Ended: what went wrong is settled.
        Resolved,
        /// Of a shipment, not the order: another one has taken its place.
        Superseded,
        /// Of a shipment, not the order: there is none with this id.
        NoShipment,
    }
}

mirror! {
    /// What can be asked of a product order, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum ProductOrderCommandKind of partnerkit::product_order::CommandKind {
        /// Begin.
        Open,
        /// Choose.
        Select,
        /// Say where to send it.
        SetAddress,
        /// Agree to the selection.
        Approve,
        /// Say no.
        Decline,
        /// End it before it is shipped, or instead of another shipment.
        Cancel,
        /// Pack.
        Pack,
        /// Hand to a carrier.
        Ship,
        /// Tell how a shipment does.
        Track,
        /// Tell that a shipment was delivered.
        TrackDelivered,
        /// Say that the goods have arrived.
        ConfirmDelivery,
        /// Say that something is wrong.
        ReportProblem,
        /// Give the shipment up.
        MarkLost,
        /// Take the shipment back.
        MarkReturned,
        /// Send the same goods again.
        Reship,
        /// Let something else be chosen.
        Replace,
        /// Settle what went wrong.
        Resolve,
        /// Give more time to post.
        ExtendPosting,
        /// Record that the creator has posted.
        RecordPost,
        /// The posting deadline has passed.
        MarkOverdue,
        /// Let the time to post stand still.
        Pause,
        /// Let the time to post go on.
        Resume,
    }
}

mirror! {
    /// What is really sent: a product in one size, one colour.
    struct Variant of partnerkit::product_order::Variant {
        /// The shop's id of it; unique in its product.
        variant_id: String,
        /// What it is called.
        name: String,
        /// What one is worth; zero for a sample without a price.
        price: Money,
        /// How many were left when the offer was made; left out: it is not counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        stock: Option<u32>,
    }
}

mirror! {
    /// A product of an offer.
    struct Product of partnerkit::product_order::Product {
        /// The shop's id of it; unique in the offer.
        product_id: String,
        /// What it is called.
        name: String,
        /// Its sizes, colours and so on, at least one and up to 1,000; a product without any has one variant.
        variants: Vec<Variant>,
    }
}

mirror! {
    /// How much of an offer may be chosen.
    struct OfferLimits of partnerkit::product_order::OfferLimits {
        /// How many items together, each piece counted; left out: no limit.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        max_items: Option<u32>,
        /// What the items may be worth together, in each currency; empty: no limit.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        max_value: Vec<Money>,
    }
}

mirror! {
    /// What a creator may be sent, as the brief has it. A draft may be incomplete or contradict itself; `Offer::problems` says what keeps it from being used.
    struct Offer of partnerkit::product_order::Offer {
        /// The products to choose from, up to 1,000.
        products: Vec<Product>,
        /// Whether the creator chooses; otherwise the brand does.
        creator_chooses: bool,
        /// Whether the creator sees prices, and with them the limits of value.
        show_prices: bool,
        /// How much may be chosen.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        limits: Option<OfferLimits> = filled,
        /// Where it is shipped to; empty: everywhere.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        countries: Vec<String>,
    }
}

mirror! {
    /// One line of a selection: so many of one variant.
    struct Choice of partnerkit::product_order::Choice {
        /// The product.
        product_id: String,
        /// Its variant.
        variant_id: String,
        /// How many.
        quantity: u32,
    }
}

mirror! {
    /// What a carrier says of a shipment.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum TrackingStatus of partnerkit::product_order::TrackingStatus {
        /// The carrier knows of it.
        Registered,
        /// On its way.
        InTransit,
        /// On the last stretch.
        OutForDelivery,
        /// Nobody took it.
        AttemptFailed,
        /// Handed over.
        Delivered,
        /// On its way back.
        Returned,
        /// The carrier does not find it.
        Lost,
    }
}

mirror! {
    /// A command to a product order. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum ProductOrderCommand of partnerkit::product_order::Command {
        /// The order begins: somebody may choose from the offer.
        Open {
            /// Who gives.
            brand_id: Uuid,
            /// Who receives.
            creator_id: Uuid,
            /// What there is to choose from, as it stands now.
            offer: Offer,
            /// Days of 24 hours from delivery within which the creator posts; left out: no deadline.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            posting_days: Option<u16>,
        },
        /// The creator, or the brand where the creator does not choose, makes a selection or another one.
        Select {
            /// What is wanted, each variant once; at least one line.
            choices: Vec<Choice>,
        },
        /// The creator says where to send it.
        SetAddress {
            /// Where.
            address: Address,
        },
        /// The brand agrees to the selection, and its goods are set aside.
        Approve {},
        /// The creator wants nothing, or the brand does not agree to the selection.
        Decline {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The order ends without a shipment, or without another one.
        Cancel {
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The goods are packed.
        Pack {},
        /// The goods are handed to a carrier.
        Ship {
            /// The new shipment.
            shipment_id: Uuid,
            /// Which carrier.
            carrier: String,
            /// The tracking number, where there is one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            number: Option<String>,
        },
        /// The carrier tells how a shipment does, in any order and any number of times.
        Track {
            /// Which shipment.
            shipment_id: Uuid,
            /// The carrier's id of the update; the same again is a repeat.
            update_id: String,
            /// What it says.
            status: TrackingStatus,
            /// When that was so.
            occurred_at: Moment,
        },
        /// A person says that the goods have arrived.
        ConfirmDelivery {},
        /// The creator says that something is wrong.
        ReportProblem {
            /// What.
            reason: String,
        },
        /// The shipment is given up.
        MarkLost {},
        /// The shipment is back.
        MarkReturned {},
        /// The same goods are sent again.
        Reship {
            /// The new shipment.
            shipment_id: Uuid,
            /// Which carrier.
            carrier: String,
            /// The tracking number, where there is one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            number: Option<String>,
        },
        /// Something else is to be chosen.
        Replace {},
        /// What went wrong is settled without another shipment.
        Resolve {
            /// How.
            note: String,
        },
        /// The creator gets more time to post.
        ExtendPosting {
            /// Until when: later than the deadline, and than now.
            until: Moment,
        },
        /// The creator has posted: the deadline is met.
        RecordPost {},
        /// The posting deadline has passed.
        MarkOverdue {},
        /// The time to post stands still, as what was agreed does. Everything else goes on.
        Pause {},
        /// The time to post goes on.
        Resume {},
    }
}

mirror! {
    /// A chosen variant with the price that the offer had for it: what is sent, and what it is worth.
    struct Item of partnerkit::product_order::Item {
        /// The product.
        product_id: String,
        /// Its variant.
        variant_id: String,
        /// How many.
        quantity: u32,
        /// What one is worth.
        price: Money,
    }
}

mirror! {
    /// An event of a product order.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum ProductOrderEvent of partnerkit::product_order::Event {
        /// The order began.
        Opened {
            /// Who gives.
            brand_id: Uuid,
            /// Who receives.
            creator_id: Uuid,
            /// What there is to choose from.
            offer: Offer,
            /// Days from delivery within which the creator posts.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            posting_days: Option<u16>,
        },
        /// A selection was made, the first or another.
        Selected {
            /// By which side.
            by: Role,
            /// What, with the prices of the offer.
            items: Vec<Item>,
        },
        /// The creator said where to send it. Personal data: nobody is notified, and who loads the event sees the address.
        AddressSet {
            /// Where.
            address: Address,
        },
        /// The brand agreed; the goods are taken from the stock.
        Approved {},
        /// The creator wanted nothing, or the brand did not agree.
        Declined {
            /// Which side.
            by: Role,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The order ended without a shipment, or without another one.
        Cancelled {
            /// By which side.
            by: Role,
            /// Whether the goods that were set aside go back to the stock.
            restocked: bool,
            /// Why.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            reason: Option<String>,
        },
        /// The goods were packed.
        Packed {},
        /// The goods were handed to a carrier.
        Shipped {
            /// The new shipment.
            shipment_id: Uuid,
            /// Which carrier.
            carrier: String,
            /// The tracking number.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            number: Option<String>,
        },
        /// The carrier told how a shipment does.
        TrackingUpdated {
            /// Which shipment.
            shipment_id: Uuid,
            /// The carrier's id of the update.
            update_id: String,
            /// What it says.
            status: TrackingStatus,
            /// When that was so.
            occurred_at: Moment,
        },
        /// The goods arrived.
        Delivered {
            /// When.
            delivered_at: Moment,
            /// Until when the creator posts.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            post_by: Option<Moment>,
        },
        /// When the goods arrived became known during a problem, or turned out to be earlier.
        DeliveryDated {
            /// When.
            delivered_at: Moment,
            /// Until when the creator posts.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            post_by: Option<Moment>,
        },
        /// The creator said that something is wrong.
        ProblemReported {
            /// What.
            reason: String,
        },
        /// The shipment was given up.
        MarkedLost {},
        /// The shipment came back.
        MarkedReturned {},
        /// The same goods were sent again.
        Reshipped {
            /// The new shipment.
            shipment_id: Uuid,
            /// Which carrier.
            carrier: String,
            /// Whether the goods were taken from the stock anew; what came back is sent again as it is.
            from_stock: bool,
            /// The tracking number.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            number: Option<String>,
        },
        /// Something else is to be chosen.
        Replaced {},
        /// What went wrong was settled without another shipment.
        Resolved {
            /// How.
            note: String,
            /// Until when the creator posts, if the goods are there: moved by the time that the problem took.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            post_by: Option<Moment>,
        },
        /// The creator got more time to post.
        PostingExtended {
            /// Until when.
            until: Moment,
        },
        /// The creator has posted.
        PostRecorded {},
        /// The posting deadline passed.
        PostingOverdue {},
        /// The time to post stands still.
        Paused {},
        /// The time to post goes on.
        Resumed {
            /// Until when the creator posts, if the goods are there and no problem is open: moved by the time that it stood still.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            post_by: Option<Moment>,
        },
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct ProductOrderRequest of partnerkit::aggregate::Request<partnerkit::product_order::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: ProductOrderCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct ProductOrderTimer of partnerkit::aggregate::Timer<partnerkit::product_order::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: ProductOrderCommand,
    }
}

mirror! {
    /// A variant of a product as one actor may see it.
    struct VariantView of partnerkit::product_order::VariantView {
        /// The shop's id of it.
        variant_id: String,
        /// What it is called.
        name: String,
        /// Whether none was left then.
        sold_out: bool,
        /// What one is worth.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        price: Option<Money>,
        /// How many were left when the offer was made; not shown to creators.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        stock: Option<u32>,
    }
}

mirror! {
    /// A product of an offer as one actor may see it.
    struct ProductView of partnerkit::product_order::ProductView {
        /// The shop's id of it.
        product_id: String,
        /// What it is called.
        name: String,
        /// Its variants.
        variants: Vec<VariantView>,
    }
}

mirror! {
    /// An offer as one actor may see it.
    struct OfferView of partnerkit::product_order::OfferView {
        /// The products.
        products: Vec<ProductView>,
        /// Where it is shipped to; empty: everywhere.
        countries: Vec<String>,
        /// Whether the creator chooses; otherwise the brand does.
        creator_chooses: bool,
        /// How many items together.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        max_items: Option<u32>,
        /// What they may be worth together; only with the prices.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        max_value: Vec<Money>,
    }
}

mirror! {
    /// A chosen variant as one actor may see it.
    struct ItemView of partnerkit::product_order::ItemView {
        /// The product.
        product_id: String,
        /// Its variant.
        variant_id: String,
        /// How many.
        quantity: u32,
        /// What one is worth.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        price: Option<Money>,
    }
}

mirror! {
    /// One update of a carrier.
    struct TrackingUpdate of partnerkit::product_order::TrackingUpdate {
        /// The carrier's id of the update, or the host's: the same again is a repeat.
        update_id: String,
        /// What it says.
        status: TrackingStatus,
        /// When that was so.
        occurred_at: Moment,
    }
}

mirror! {
    /// A shipment with its history.
    struct ShipmentView of partnerkit::product_order::ShipmentView {
        /// Which.
        shipment_id: Uuid,
        /// Which carrier has it.
        carrier: String,
        /// What is in it.
        items: Vec<ItemView>,
        /// When it was shipped.
        shipped_at: Moment,
        /// Whether it is lost or came back.
        is_gone: bool,
        /// What the carrier told, in the order of when it was so; the last is the newest.
        updates: Vec<TrackingUpdate>,
        /// The tracking number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        number: Option<String>,
    }
}

mirror! {
    /// How it stands with the creator's post.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum PostingState of partnerkit::product_order::PostingState {
        /// There is time.
        Open,
        /// The deadline has passed.
        Overdue,
        /// The creator has posted.
        Posted,
    }
}

mirror! {
    /// A product order as one actor may see it at one moment. A creator sees prices only where the offer shows them.
    struct ProductOrderView of partnerkit::product_order::ProductOrderView {
        /// Where it stands.
        status: ProductOrderStatusKind,
        /// Who gives.
        brand_id: Uuid,
        /// Who receives.
        creator_id: Uuid,
        /// What there is to choose from.
        offer: OfferView,
        /// What is chosen.
        items: Vec<ItemView>,
        /// Whether it is known where to send it.
        has_address: bool,
        /// The shipments, in the order of shipping.
        shipments: Vec<ShipmentView>,
        /// What this actor may do now.
        allowed: Vec<ProductOrderCommandKind>,
        /// What it is worth, in each currency.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        value: Option<Vec<Money>>,
        /// When the goods arrived, while they are with the creator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        delivered_at: Option<Moment>,
        /// Until when the creator posts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        post_by: Option<Moment>,
        /// How it stands with the creator's post.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        posting: Option<PostingState>,
        /// Since when the time to post stands still with what was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        paused_since: Option<Moment>,
        /// What was said when it was declined, cancelled, reported or resolved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        note: Option<String>,
    }
}

mirror! {
    /// How many there are of one variant.
    struct StockLevel of partnerkit::product_order::StockLevel {
        /// The product.
        product_id: String,
        /// Its variant.
        variant_id: String,
        /// How many.
        quantity: u64,
    }
}

mirror! {
    /// What the host knows and a product order does not.
    struct ProductOrderContext of partnerkit::product_order::Context {
        /// What is in the shop's stock now. Of a variant that is not named here, the offer's number counts, less what this order has taken.
        #[serde(default)]
        #[uniffi(default = [])]
        stock: Vec<StockLevel>,
    }
}
