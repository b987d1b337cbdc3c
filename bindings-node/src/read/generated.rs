//! The values that are read by themselves.
//!
//! Generated from the core's types by `cargo xtask gen`.

use serde_json::Value;

use crate::aggregate::not_ours;
use crate::guard::Answer;
use crate::read::again;

/// Has the core read a value of a named type, and writes it again.
pub(super) fn value(kind: &str, text: &str) -> Answer<Value> {
    Ok(match kind {
        "actor.Actor" => again::<partnerkit::Actor>(text)?,
        "exchange.ExchangeRate" => again::<partnerkit::ExchangeRate>(text)?,
        "exchange.Exchanged" => again::<partnerkit::Exchanged>(text)?,
        "ledger.Account" => again::<partnerkit::Account>(text)?,
        "ledger.Entry" => again::<partnerkit::Entry>(text)?,
        "order.Command" => again::<partnerkit::order::Command>(text)?,
        "order.Event" => again::<partnerkit::order::Event>(text)?,
        "order.Request" => again::<partnerkit::aggregate::Request<partnerkit::order::Command>>(text)?,
        "order.Context" => again::<partnerkit::order::Context>(text)?,
        "codes.Command" => again::<partnerkit::codes::Command>(text)?,
        "codes.Event" => again::<partnerkit::codes::Event>(text)?,
        "codes.Request" => again::<partnerkit::aggregate::Request<partnerkit::codes::Command>>(text)?,
        "codes.Context" => again::<partnerkit::codes::Context>(text)?,
        "codes.Parameter" => again::<partnerkit::codes::Parameter>(text)?,
        "codes.Click" => again::<partnerkit::codes::Click>(text)?,
        "creator.Command" => again::<partnerkit::creator::Command>(text)?,
        "creator.Event" => again::<partnerkit::creator::Event>(text)?,
        "creator.Request" => again::<partnerkit::aggregate::Request<partnerkit::creator::Command>>(text)?,
        "creator.Context" => again::<partnerkit::creator::Context>(text)?,
        "creator.Standing" => again::<partnerkit::creator::Standing>(text)?,
        "product_order.Command" => again::<partnerkit::product_order::Command>(text)?,
        "product_order.Event" => again::<partnerkit::product_order::Event>(text)?,
        "product_order.Request" => again::<partnerkit::aggregate::Request<partnerkit::product_order::Command>>(text)?,
        "product_order.Context" => again::<partnerkit::product_order::Context>(text)?,
        "brief.Brief" => again::<partnerkit::brief::Brief>(text)?,
        "brief.StepContent" => again::<partnerkit::brief::StepContent>(text)?,
        "brief.Terms" => again::<partnerkit::brief::Terms>(text)?,
        "brief.ReviewContext" => again::<partnerkit::brief::ReviewContext>(text)?,
        "brief.DatedOccurrence" => again::<partnerkit::brief::DatedOccurrence>(text)?,
        "brief.Instalment" => again::<partnerkit::brief::Instalment>(text)?,
        "content.Post" => again::<partnerkit::content::Post>(text)?,
        "content.ContentSlot" => again::<partnerkit::content::ContentSlot>(text)?,
        "content.MetricsSnapshot" => again::<partnerkit::content::MetricsSnapshot>(text)?,
        "partnership.Command" => again::<partnerkit::partnership::Command>(text)?,
        "partnership.Event" => again::<partnerkit::partnership::Event>(text)?,
        "partnership.Request" => again::<partnerkit::aggregate::Request<partnerkit::partnership::Command>>(text)?,
        "partnership.Context" => again::<partnerkit::partnership::Context>(text)?,
        "engagement.Command" => again::<partnerkit::engagement::Command>(text)?,
        "engagement.Event" => again::<partnerkit::engagement::Event>(text)?,
        "engagement.Request" => again::<partnerkit::aggregate::Request<partnerkit::engagement::Command>>(text)?,
        "engagement.Context" => again::<partnerkit::engagement::Context>(text)?,
        "campaign.Command" => again::<partnerkit::campaign::Command>(text)?,
        "campaign.Event" => again::<partnerkit::campaign::Event>(text)?,
        "campaign.Request" => again::<partnerkit::aggregate::Request<partnerkit::campaign::Command>>(text)?,
        "campaign.Context" => again::<partnerkit::campaign::Context>(text)?,
        "campaign.CampaignFacts" => again::<partnerkit::campaign::CampaignFacts>(text)?,
        "participation.Command" => again::<partnerkit::participation::Command>(text)?,
        "participation.Event" => again::<partnerkit::participation::Event>(text)?,
        "participation.Request" => again::<partnerkit::aggregate::Request<partnerkit::participation::Command>>(text)?,
        "participation.Context" => again::<partnerkit::participation::Context>(text)?,
        "work_room.MemberFacts" => again::<partnerkit::work_room::MemberFacts>(text)?,
        "live.LiveKeys" => again::<partnerkit::live::LiveKeys>(text)?,
        "live.LiveToken" => again::<partnerkit::live::LiveToken>(text)?,
        "live.LiveFacts" => again::<partnerkit::live::LiveFacts>(text)?,
        "deal.DealFacts" => again::<partnerkit::deal::DealFacts>(text)?,
        "settlement.Program" => again::<partnerkit::settlement::Program>(text)?,
        "settlement.ColumnMap" => again::<partnerkit::conversion::ColumnMap>(text)?,
        _ => return Err(not_ours()),
    })
}
