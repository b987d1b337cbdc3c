//! The classes of the aggregates that have a status as a whole, and the readers of all values.
//!
//! Generated from the core's list of aggregates and its types by `cargo xtask gen`.

use partnerkit::aggregate::Named;
use partnerkit::wire;
use pyo3::prelude::*;

use super::{answer, answers, who_and_when};
use crate::decision::PyDecision;
use crate::guard::guard;
use crate::handle::{Handle, Surroundings, aggregate_class};
use crate::read::{Reader, again, as_class};
use crate::{from_python, instant};

shown_class! {
    /// A marketplace order: an advertiser buys a creator's advertising space.
    ///
    /// `Order(id)` is one before it is placed. Commands and events are in `partnerkit.order`.
    PyOrder as "Order" of partnerkit::order::Order, in "partnerkit.order", seen as "OrderView" {}
}

shown_class! {
    /// A creator on the record of a brand or of the platform: how far they have come with each other, and on which networks.
    ///
    /// `Creator(id)` is one before being added. Commands and events are in `partnerkit.creator`.
    PyCreator as "Creator" of partnerkit::creator::Creator, in "partnerkit.creator", seen as "CreatorView" {
    /// Where the creator stands at a moment and on which networks, without anything private: what partnerships and campaigns need to know.
    fn standing<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().standing(at))?;
            answer(py, ("partnerkit.creator", "Standing"), &found)
        })
    }
}
}

shown_class! {
    /// A product order: what a creator chose of an offer, where it goes, and how far it is.
    ///
    /// `ProductOrder(id)` is one before it is offered. Commands and events are in `partnerkit.product_order`.
    PyProductOrder as "ProductOrder" of partnerkit::product_order::ProductOrder, in "partnerkit.product_order", seen as "ProductOrderView" {
    /// Where to send the goods, for who sends them: the brand from its approval until all has ended, the platform and the creator at any time. Nothing else gives the address.
    fn address<'py>(&self, py: Python<'py>, actor: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let actor = from_python::argument(actor, "actor")?;
            let found = wire::to_value(&self.handle.root()?.state().address(&actor))?;
            answer(py, ("partnerkit.creator", "Address"), &found)
        })
    }

    /// What was shipped to the creator is worth, in each currency, for statements: every shipment by the prices of the offer but those that are lost or came back.
    fn shipped_value<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        guard(py, || {
            let found = wire::to_value(&self.handle.root()?.state().shipped_value())?;
            answers(py, ("partnerkit", "Money"), &found)
        })
    }

    /// What the order has taken from the stock and not given back, by product and variant.
    fn stock_taken<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        guard(py, || {
            let found = wire::to_value(&self.handle.root()?.state().stock_taken())?;
            answers(py, ("partnerkit.product_order", "StockLevel"), &found)
        })
    }
}
}

shown_class! {
    /// A partnership: what one brand and one creator agree on, and how the agreement lives.
    ///
    /// `Partnership(id)` is one before it is opened. Commands and events are in `partnerkit.partnership`.
    PyPartnership as "Partnership" of partnerkit::partnership::Partnership, in "partnerkit.partnership", seen as "PartnershipView" {
    /// The terms that hold at a moment: from the beginning of the partnership on always those of one revision.
    fn terms_at<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().terms_at(at))?;
            answer(py, ("partnerkit.brief", "Terms"), &found)
        })
    }

    /// The revision that holds at a moment; nothing before the partnership has begun.
    fn revision_at<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().revision_at(at))?;
            answer(py, ("partnerkit.partnership", "Revision"), &found)
        })
    }

    /// How far each step of the brief is, all problems, the warnings, and what the creator would see. For the brand: it speaks of the budget.
    fn review<'py>(&self, py: Python<'py>, context: &Bound<'py, PyAny>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let context = crate::handle::context::<partnerkit::partnership::Partnership>(Some(context))?;
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().review(&context, at))?;
            answer(py, ("partnerkit.brief", "Review"), &found)
        })
    }
}
}

shown_class! {
    /// An engagement: what was agreed, being carried out. Its content is reviewed, found and verified, and paid.
    ///
    /// `Engagement(id)` is one before it begins. Commands and events are in `partnerkit.engagement`.
    PyEngagement as "Engagement" of partnerkit::engagement::Engagement, in "partnerkit.engagement", seen as "EngagementView" {
    /// The terms that hold at a moment; nothing before it begins.
    fn terms_at<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().terms_at(at))?;
            answer(py, ("partnerkit.brief", "Terms"), &found)
        })
    }
}
}

shown_class! {
    /// A campaign: one brand, many creators, one brief.
    ///
    /// `Campaign(id)` is one before it is opened. Commands and events are in `partnerkit.campaign`.
    PyCampaign as "Campaign" of partnerkit::campaign::Campaign, in "partnerkit.campaign", seen as "CampaignView" {
    /// What a participation needs to know of its campaign: the `campaign` of its context. Nothing of a campaign happens by itself: the answer is the same until the next command.
    fn facts<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().facts(at))?;
            answer(py, ("partnerkit.campaign", "CampaignFacts"), &found)
        })
    }

    /// How far each step of the brief is, all problems, the warnings, and what creators would see. For the brand: it speaks of the budget.
    fn review<'py>(&self, py: Python<'py>, context: &Bound<'py, PyAny>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let context = crate::handle::context::<partnerkit::campaign::Campaign>(Some(context))?;
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().review(&context, at))?;
            answer(py, ("partnerkit.brief", "Review"), &found)
        })
    }

    /// What creators see of the campaign, invited ones first of all: what it is called, says and hands out now, and the terms that they are invited to; no hidden price, no stock, no budget. Nothing before it is published.
    fn preview<'py>(&self, py: Python<'py>, at: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        guard(py, || {
            let at = instant::argument(at, "at")?;
            let found = wire::to_value(&self.handle.root()?.state().preview(at))?;
            answer(py, ("partnerkit.brief", "Preview"), &found)
        })
    }
}
}

shown_class! {
    /// A participation: one creator's part in one campaign, from the roster to the last piece of content.
    ///
    /// `Participation(id)` is one before the creator is assigned. Commands and events are in `partnerkit.participation`.
    PyParticipation as "Participation" of partnerkit::participation::Participation, in "partnerkit.participation", seen as "ParticipationView" {}
}

/// Adds them to the native module.
pub(crate) fn add_to(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<PyOrder>()?;
    module.add_class::<PyCreator>()?;
    module.add_class::<PyProductOrder>()?;
    module.add_class::<PyPartnership>()?;
    module.add_class::<PyEngagement>()?;
    module.add_class::<PyCampaign>()?;
    module.add_class::<PyParticipation>()?;
    Ok(())
}

/// How the core reads a value of a named type; nothing for what it only writes.
#[expect(clippy::too_many_lines, reason = "one list")]
pub(crate) fn reader(kind: &str) -> Option<Reader> {
    Some(match kind {
        "actor.Actor" => again::<partnerkit::Actor>,
        "exchange.ExchangeRate" => again::<partnerkit::ExchangeRate>,
        "exchange.Exchanged" => again::<partnerkit::Exchanged>,
        "ledger.Account" => again::<partnerkit::Account>,
        "ledger.Entry" => again::<partnerkit::Entry>,
        "order.SpaceDays" => again::<partnerkit::order::SpaceDays>,
        "order.Space" => again::<partnerkit::order::Space>,
        "order.Evidence" => again::<partnerkit::order::Evidence>,
        "order.SurveyAnswers" => again::<partnerkit::order::SurveyAnswers>,
        "order.Command" => again::<partnerkit::order::Command>,
        "order.Event" => again::<partnerkit::order::Event>,
        "order.Request" => again::<partnerkit::aggregate::Request<partnerkit::order::Command>>,
        "order.Context" => again::<partnerkit::order::Context>,
        "codes.Spelling" => again::<partnerkit::spelling::Spelling>,
        "codes.Discount" => again::<partnerkit::codes::Discount>,
        "codes.GroupTerms" => again::<partnerkit::codes::GroupTerms>,
        "codes.PayoutRate" => again::<partnerkit::PayoutRate>,
        "codes.Limits" => again::<partnerkit::codes::Limits>,
        "codes.ExternalProgramme" => again::<partnerkit::codes::ExternalProgramme>,
        "codes.Tracker" => again::<partnerkit::codes::Tracker>,
        "codes.GenericTracker" => again::<partnerkit::codes::GenericTracker>,
        "codes.Origin" => again::<partnerkit::codes::Origin>,
        "codes.Command" => again::<partnerkit::codes::Command>,
        "codes.Given" => again::<partnerkit::codes::Given>,
        "codes.RateEntry" => again::<partnerkit::RateEntry>,
        "codes.Event" => again::<partnerkit::codes::Event>,
        "codes.Request" => again::<partnerkit::aggregate::Request<partnerkit::codes::Command>>,
        "codes.Context" => again::<partnerkit::codes::Context>,
        "codes.Parameter" => again::<partnerkit::codes::Parameter>,
        "codes.Click" => again::<partnerkit::codes::Click>,
        "creator.Address" => again::<partnerkit::Address>,
        "creator.Command" => again::<partnerkit::creator::Command>,
        "creator.Keeper" => again::<partnerkit::creator::Keeper>,
        "creator.Event" => again::<partnerkit::creator::Event>,
        "creator.Request" => again::<partnerkit::aggregate::Request<partnerkit::creator::Command>>,
        "creator.Connection" => again::<partnerkit::creator::Connection>,
        "creator.CreatorAccount" => again::<partnerkit::creator::CreatorAccount>,
        "creator.Context" => again::<partnerkit::creator::Context>,
        "creator.Standing" => again::<partnerkit::creator::Standing>,
        "product_order.Variant" => again::<partnerkit::product_order::Variant>,
        "product_order.Product" => again::<partnerkit::product_order::Product>,
        "product_order.OfferLimits" => again::<partnerkit::product_order::OfferLimits>,
        "product_order.Offer" => again::<partnerkit::product_order::Offer>,
        "product_order.Choice" => again::<partnerkit::product_order::Choice>,
        "product_order.Command" => again::<partnerkit::product_order::Command>,
        "product_order.Item" => again::<partnerkit::product_order::Item>,
        "product_order.Event" => again::<partnerkit::product_order::Event>,
        "product_order.Request" => again::<partnerkit::aggregate::Request<partnerkit::product_order::Command>>,
        "product_order.StockLevel" => again::<partnerkit::product_order::StockLevel>,
        "product_order.Context" => again::<partnerkit::product_order::Context>,
        "brief.Overview" => again::<partnerkit::brief::Overview>,
        "brief.Length" => again::<partnerkit::brief::Length>,
        "brief.ReviewPolicy" => again::<partnerkit::brief::ReviewPolicy>,
        "brief.ScheduleDraft" => again::<partnerkit::brief::ScheduleDraft>,
        "brief.Timing" => again::<partnerkit::brief::Timing>,
        "brief.DeliverableDraft" => again::<partnerkit::brief::DeliverableDraft>,
        "brief.DeliverableWeight" => again::<partnerkit::brief::DeliverableWeight>,
        "brief.Share" => again::<partnerkit::brief::Share>,
        "brief.MilestoneDue" => again::<partnerkit::brief::MilestoneDue>,
        "brief.Milestone" => again::<partnerkit::brief::Milestone>,
        "brief.Dispersal" => again::<partnerkit::brief::Dispersal>,
        "brief.PaymentDraft" => again::<partnerkit::brief::PaymentDraft>,
        "brief.Sending" => again::<partnerkit::brief::Sending>,
        "brief.ProductDraft" => again::<partnerkit::brief::ProductDraft>,
        "brief.CommissionPay" => again::<partnerkit::brief::CommissionPay>,
        "brief.CommissionDraft" => again::<partnerkit::brief::CommissionDraft>,
        "brief.CompensationDraft" => again::<partnerkit::brief::CompensationDraft>,
        "brief.Tracking" => again::<partnerkit::brief::Tracking>,
        "brief.Asset" => again::<partnerkit::brief::Asset>,
        "brief.UsageLength" => again::<partnerkit::brief::UsageLength>,
        "brief.UsageRights" => again::<partnerkit::brief::UsageRights>,
        "brief.Exclusivity" => again::<partnerkit::brief::Exclusivity>,
        "brief.Whitelisting" => again::<partnerkit::brief::Whitelisting>,
        "brief.Rights" => again::<partnerkit::brief::Rights>,
        "brief.Titles" => again::<partnerkit::brief::Titles>,
        "brief.Brief" => again::<partnerkit::brief::Brief>,
        "brief.StepContent" => again::<partnerkit::brief::StepContent>,
        "brief.Schedule" => again::<partnerkit::brief::Schedule>,
        "brief.Deliverable" => again::<partnerkit::brief::Deliverable>,
        "brief.Payment" => again::<partnerkit::brief::Payment>,
        "brief.ProductCompensation" => again::<partnerkit::brief::ProductCompensation>,
        "brief.Commission" => again::<partnerkit::brief::Commission>,
        "brief.Compensation" => again::<partnerkit::brief::Compensation>,
        "brief.Terms" => again::<partnerkit::brief::Terms>,
        "brief.CreatorFacts" => again::<partnerkit::brief::CreatorFacts>,
        "brief.GroupFacts" => again::<partnerkit::brief::GroupFacts>,
        "brief.ReviewContext" => again::<partnerkit::brief::ReviewContext>,
        "brief.DatedOccurrence" => again::<partnerkit::brief::DatedOccurrence>,
        "brief.InstalmentTrigger" => again::<partnerkit::brief::InstalmentTrigger>,
        "brief.Instalment" => again::<partnerkit::brief::Instalment>,
        "content.Post" => again::<partnerkit::content::Post>,
        "content.OccurrenceName" => again::<partnerkit::content::OccurrenceName>,
        "content.ContentSlot" => again::<partnerkit::content::ContentSlot>,
        "content.MetricsSnapshot" => again::<partnerkit::content::MetricsSnapshot>,
        "partnership.Command" => again::<partnerkit::partnership::Command>,
        "partnership.Event" => again::<partnerkit::partnership::Event>,
        "partnership.Request" => again::<partnerkit::aggregate::Request<partnerkit::partnership::Command>>,
        "partnership.Context" => again::<partnerkit::partnership::Context>,
        "engagement.Source" => again::<partnerkit::engagement::Source>,
        "engagement.ContentAccount" => again::<partnerkit::engagement::ContentAccount>,
        "engagement.Rejection" => again::<partnerkit::engagement::Rejection>,
        "engagement.Command" => again::<partnerkit::engagement::Command>,
        "engagement.PlannedInstalment" => again::<partnerkit::engagement::PlannedInstalment>,
        "engagement.Event" => again::<partnerkit::engagement::Event>,
        "engagement.Request" => again::<partnerkit::aggregate::Request<partnerkit::engagement::Command>>,
        "engagement.Context" => again::<partnerkit::engagement::Context>,
        "campaign.CampaignSettings" => again::<partnerkit::campaign::CampaignSettings>,
        "campaign.Command" => again::<partnerkit::campaign::Command>,
        "campaign.Event" => again::<partnerkit::campaign::Event>,
        "campaign.Request" => again::<partnerkit::aggregate::Request<partnerkit::campaign::Command>>,
        "campaign.Context" => again::<partnerkit::campaign::Context>,
        "campaign.CampaignFacts" => again::<partnerkit::campaign::CampaignFacts>,
        "participation.Command" => again::<partnerkit::participation::Command>,
        "participation.Event" => again::<partnerkit::participation::Event>,
        "participation.Request" => again::<partnerkit::aggregate::Request<partnerkit::participation::Command>>,
        "participation.Context" => again::<partnerkit::participation::Context>,
        "work_room.WorkFacts" => again::<partnerkit::work_room::WorkFacts>,
        "work_room.MemberFacts" => again::<partnerkit::work_room::MemberFacts>,
        "live.LiveKey" => again::<partnerkit::live::LiveKey>,
        "live.LiveKeys" => again::<partnerkit::live::LiveKeys>,
        "live.LiveSubject" => again::<partnerkit::live::LiveSubject>,
        "live.LiveToken" => again::<partnerkit::live::LiveToken>,
        "live.LiveFacts" => again::<partnerkit::live::LiveFacts>,
        "deal.DealFacts" => again::<partnerkit::deal::DealFacts>,
        "settlement.Hold" => again::<partnerkit::settlement::Hold>,
        "settlement.Base" => again::<partnerkit::settlement::Base>,
        "settlement.Attribution" => again::<partnerkit::settlement::Attribution>,
        "settlement.CreatorTerms" => again::<partnerkit::settlement::CreatorTerms>,
        "settlement.ProgramGroup" => again::<partnerkit::settlement::ProgramGroup>,
        "settlement.CodeHolding" => again::<partnerkit::settlement::CodeHolding>,
        "settlement.LinkHolding" => again::<partnerkit::settlement::LinkHolding>,
        "settlement.Program" => again::<partnerkit::settlement::Program>,
        "settlement.ColumnMap" => again::<partnerkit::conversion::ColumnMap>,
        _ => return None,
    })
}
