//! The aggregates as objects, and their values as JSON text.
//!
//! Generated from the core's list of aggregates by `cargo xtask gen`.

use partnerkit::aggregate::{Decision, Envelope, Request};
use partnerkit::wire;

use super::*;
use crate::aggregate::{self, Handle, aggregate, question, shown};
use crate::failure::{PartnerkitError, catching};
use crate::mirror::{FromCore, argument, core};
use crate::values::{Moment, Money, Uuid};
use crate::wire::{read_and_written, written};

aggregate! {
    /// A marketplace order: an advertiser buys a creator's advertising space. It keeps its state in Rust.
    Order of partnerkit::order::Order, in order;
    OrderEnvelope, OrderDecision, OrderOutcome;
    OrderEvent, OrderRequest, OrderContext, OrderTimer;
    order_diagram, read_order_envelope, write_order_envelope, read_order_decision, write_order_decision;
}
shown! { Order: OrderStatusKind, OrderView, OrderCommandKind }
read_and_written! {
    OrderCommand of partnerkit::order::Command: read_order_command, write_order_command;
    OrderContext of partnerkit::order::Context: read_order_context, write_order_context;
    OrderEvent of partnerkit::order::Event: read_order_event, write_order_event;
    OrderRequest of Request<partnerkit::order::Command>: read_order_request, write_order_request;
}
written! {
    OrderTimer: read_order_timer, write_order_timer;
    OrderView: read_order_view, write_order_view;
}

aggregate! {
    /// A creator on the record of a brand or of the platform: how far they have come with each other, and on which networks. It keeps its state in Rust.
    Creator of partnerkit::creator::Creator, in creator;
    CreatorEnvelope, CreatorDecision, CreatorOutcome;
    CreatorEvent, CreatorRequest, CreatorContext, CreatorTimer;
    creator_diagram, read_creator_envelope, write_creator_envelope, read_creator_decision, write_creator_decision;
}
shown! { Creator: CreatorStatusKind, CreatorView, CreatorCommandKind }
read_and_written! {
    CreatorCommand of partnerkit::creator::Command: read_creator_command, write_creator_command;
    CreatorContext of partnerkit::creator::Context: read_creator_context, write_creator_context;
    CreatorEvent of partnerkit::creator::Event: read_creator_event, write_creator_event;
    CreatorRequest of Request<partnerkit::creator::Command>: read_creator_request, write_creator_request;
}
written! {
    CreatorTimer: read_creator_timer, write_creator_timer;
    CreatorView: read_creator_view, write_creator_view;
}
question! {
    /// Where the creator stands at a moment and on which networks, without anything private: what partnerships and campaigns need to know.
    Creator: standing(at) -> Standing
}

aggregate! {
    /// A product order: what a creator chose of an offer, where it goes, and how far it is. It keeps its state in Rust.
    ProductOrder of partnerkit::product_order::ProductOrder, in product_order;
    ProductOrderEnvelope, ProductOrderDecision, ProductOrderOutcome;
    ProductOrderEvent, ProductOrderRequest, ProductOrderContext, ProductOrderTimer;
    product_order_diagram, read_product_order_envelope, write_product_order_envelope, read_product_order_decision, write_product_order_decision;
}
shown! { ProductOrder: ProductOrderStatusKind, ProductOrderView, ProductOrderCommandKind }
read_and_written! {
    ProductOrderCommand of partnerkit::product_order::Command: read_product_order_command, write_product_order_command;
    ProductOrderContext of partnerkit::product_order::Context: read_product_order_context, write_product_order_context;
    ProductOrderEvent of partnerkit::product_order::Event: read_product_order_event, write_product_order_event;
    ProductOrderRequest of Request<partnerkit::product_order::Command>: read_product_order_request, write_product_order_request;
}
written! {
    ProductOrderTimer: read_product_order_timer, write_product_order_timer;
    ProductOrderView: read_product_order_view, write_product_order_view;
}
question! {
    /// Where to send the goods, for who sends them: the brand from its approval until all has ended, the platform and the creator at any time. Nothing else gives the address.
    ProductOrder: address(actor) -> Address
}
question! {
    /// What was shipped to the creator is worth, in each currency, for statements: every shipment by the prices of the offer but those that are lost or came back.
    ProductOrder: shipped_value() -> Money
}
question! {
    /// What the order has taken from the stock and not given back, by product and variant.
    ProductOrder: stock_taken() -> StockLevel
}

aggregate! {
    /// A partnership: what one brand and one creator agree on, and how the agreement lives. It keeps its state in Rust.
    Partnership of partnerkit::partnership::Partnership, in partnership;
    PartnershipEnvelope, PartnershipDecision, PartnershipOutcome;
    PartnershipEvent, PartnershipRequest, PartnershipContext, PartnershipTimer;
    partnership_diagram, read_partnership_envelope, write_partnership_envelope, read_partnership_decision, write_partnership_decision;
}
shown! { Partnership: PartnershipStatusKind, PartnershipView, PartnershipCommandKind }
read_and_written! {
    PartnershipCommand of partnerkit::partnership::Command: read_partnership_command, write_partnership_command;
    PartnershipContext of partnerkit::partnership::Context: read_partnership_context, write_partnership_context;
    PartnershipEvent of partnerkit::partnership::Event: read_partnership_event, write_partnership_event;
    PartnershipRequest of Request<partnerkit::partnership::Command>: read_partnership_request, write_partnership_request;
}
written! {
    PartnershipTimer: read_partnership_timer, write_partnership_timer;
    PartnershipView: read_partnership_view, write_partnership_view;
}
question! {
    /// The terms that hold at a moment: from the beginning of the partnership on always those of one revision.
    Partnership: terms_at(at) -> Terms
}
question! {
    /// The revision that holds at a moment; nothing before the partnership has begun.
    Partnership: revision_at(at) -> Revision
}
question! {
    /// How far each step of the brief is, all problems, the warnings, and what the creator would see. For the brand: it speaks of the budget.
    Partnership: review(context, at) of PartnershipContext -> Review
}

aggregate! {
    /// An engagement: what was agreed, being carried out. Its content is reviewed, found and verified, and paid. It keeps its state in Rust.
    Engagement of partnerkit::engagement::Engagement, in engagement;
    EngagementEnvelope, EngagementDecision, EngagementOutcome;
    EngagementEvent, EngagementRequest, EngagementContext, EngagementTimer;
    engagement_diagram, read_engagement_envelope, write_engagement_envelope, read_engagement_decision, write_engagement_decision;
}
shown! { Engagement: EngagementStatusKind, EngagementView, EngagementCommandKind }
read_and_written! {
    EngagementCommand of partnerkit::engagement::Command: read_engagement_command, write_engagement_command;
    EngagementContext of partnerkit::engagement::Context: read_engagement_context, write_engagement_context;
    EngagementEvent of partnerkit::engagement::Event: read_engagement_event, write_engagement_event;
    EngagementRequest of Request<partnerkit::engagement::Command>: read_engagement_request, write_engagement_request;
}
written! {
    EngagementTimer: read_engagement_timer, write_engagement_timer;
    EngagementView: read_engagement_view, write_engagement_view;
}
question! {
    /// The terms that hold at a moment; nothing before it begins.
    Engagement: terms_at(at) -> Terms
}

aggregate! {
    /// A campaign: one brand, many creators, one brief. It keeps its state in Rust.
    Campaign of partnerkit::campaign::Campaign, in campaign;
    CampaignEnvelope, CampaignDecision, CampaignOutcome;
    CampaignEvent, CampaignRequest, CampaignContext, CampaignTimer;
    campaign_diagram, read_campaign_envelope, write_campaign_envelope, read_campaign_decision, write_campaign_decision;
}
shown! { Campaign: CampaignStatusKind, CampaignView, CampaignCommandKind }
read_and_written! {
    CampaignCommand of partnerkit::campaign::Command: read_campaign_command, write_campaign_command;
    CampaignContext of partnerkit::campaign::Context: read_campaign_context, write_campaign_context;
    CampaignEvent of partnerkit::campaign::Event: read_campaign_event, write_campaign_event;
    CampaignRequest of Request<partnerkit::campaign::Command>: read_campaign_request, write_campaign_request;
}
written! {
    CampaignTimer: read_campaign_timer, write_campaign_timer;
    CampaignView: read_campaign_view, write_campaign_view;
}
question! {
    /// What a participation needs to know of its campaign: the `campaign` of its context. Nothing of a campaign happens by itself: the answer is the same until the next command.
    Campaign: facts(at) -> CampaignFacts
}
question! {
    /// How far each step of the brief is, all problems, the warnings, and what creators would see. For the brand: it speaks of the budget.
    Campaign: review(context, at) of CampaignContext -> Review
}
question! {
    /// What creators see of the campaign, invited ones first of all: what it is called, says and hands out now, and the terms that they are invited to; no hidden price, no stock, no budget. Nothing before it is published.
    Campaign: preview(at) -> Preview
}

aggregate! {
    /// A participation: one creator's part in one campaign, from the roster to the last piece of content. It keeps its state in Rust.
    Participation of partnerkit::participation::Participation, in participation;
    ParticipationEnvelope, ParticipationDecision, ParticipationOutcome;
    ParticipationEvent, ParticipationRequest, ParticipationContext, ParticipationTimer;
    participation_diagram, read_participation_envelope, write_participation_envelope, read_participation_decision, write_participation_decision;
}
shown! { Participation: ParticipationStatusKind, ParticipationView, ParticipationCommandKind }
read_and_written! {
    ParticipationCommand of partnerkit::participation::Command: read_participation_command, write_participation_command;
    ParticipationContext of partnerkit::participation::Context: read_participation_context, write_participation_context;
    ParticipationEvent of partnerkit::participation::Event: read_participation_event, write_participation_event;
    ParticipationRequest of Request<partnerkit::participation::Command>: read_participation_request, write_participation_request;
}
written! {
    ParticipationTimer: read_participation_timer, write_participation_timer;
    ParticipationView: read_participation_view, write_participation_view;
}
