//! A campaign, and the participations in it.

use partnerkit::aggregate::{Aggregate, Request, Root};
use partnerkit::brief::Terms;
use partnerkit::campaign::{self, Campaign};
use partnerkit::ids::{BrandId, CampaignId, CommandId, CreatorId, ParticipationId, ProposalId, UserId};
use partnerkit::participation::{self, Command, Participation};
use partnerkit::{Actor, Instant, wire};
use uuid::Uuid;

/// What is agreed on: one reel, for money, a share of sales and a mug.
pub fn terms() -> Terms {
    wire::from_json(
        r##"{"schedule": {"start": "2026-04-01", "end": "2026-04-30", "review": {"type": "no_drafts"}},
        "deliverables": [{"deliverableId": "00000000-0000-4000-8000-0000000000d1", "network": "instagram", "mediaType": "reel",
            "name": "One reel", "quantity": 1, "timing": {"type": "anytime"}}],
        "compensation": {"payment": {"total": {"amount": "500.00", "currency": "EUR"}, "dispersal": {"type": "on_completion"}},
            "commission": {"discountGroup": "00000000-0000-4000-8000-000000000061",
                "affiliateGroup": "00000000-0000-4000-8000-000000000062",
                "pay": {"type": "rate", "rate": {"type": "percent", "percent": "10"}}},
            "product": {"sending": {"type": "on_acceptance"}, "offer": {"creatorChooses": true, "showPrices": false,
                "products": [{"productId": "mug", "name": "Mug", "variants": [{"variantId": "red", "name": "Red",
                    "price": {"amount": "12.00", "currency": "EUR"}}]}]}}},
        "tracking": {"hashtags": ["spring"]}, "rights": {"terms": "Be kind, and say that it is advertising."}}"##,
    )
    .expect("terms")
}

/// A campaign that is published.
pub fn campaign() -> Campaign {
    let mut campaign = Campaign::new(CampaignId::new(Uuid::from_u128(0xca)));
    let settings = campaign::CampaignSettings { allows_extension: true };
    for event in [
        campaign::Event::Opened { brand_id: BrandId::new(Uuid::from_u128(0xb1)), settings },
        campaign::Event::Published { terms: terms() },
    ] {
        campaign.evolve(&event, at(0), &brand());
    }
    campaign
}

/// Each eighth of the roster stands elsewhere; half is at work.
pub fn participation(campaign: &Campaign, index: usize) -> Root<Participation> {
    let mut root = if index.is_multiple_of(8) { assigned(campaign, index) } else { proposed(campaign, index) };
    if index % 8 >= 3 {
        let accept = Command::Accept { proposal_id: ProposalId::new(Uuid::from_u128(0x51)) };
        let context = context(campaign, index);
        root.execute(request(3, brand(), accept), &context).expect("a proposal is accepted");
        if index % 8 >= 4 {
            root.execute(request(4, brand(), Command::Activate {}), &context).expect("work is begun");
        }
    }
    root
}

/// A creator who is assigned to it.
pub fn assigned(campaign: &Campaign, index: usize) -> Root<Participation> {
    let mut root = Root::new(ParticipationId::new(Uuid::from_u128(0x9_0000 + index as u128)));
    let assign = Command::Assign {
        brand_id: BrandId::new(Uuid::from_u128(0xb1)),
        campaign_id: campaign.id(),
        creator_id: creator(index),
        invite_by: None,
    };
    root.execute(request(0, brand(), assign), &context(campaign, index)).expect("a creator is assigned");
    root
}

/// A creator who has proposed.
pub fn proposed(campaign: &Campaign, index: usize) -> Root<Participation> {
    let mut root = assigned(campaign, index);
    let context = context(campaign, index);
    let invite = Command::Invite { note: None, respond_by: None };
    root.execute(request(1, brand(), invite), &context).expect("a creator is invited");
    let propose = Command::Propose {
        proposal_id: ProposalId::new(Uuid::from_u128(0x51)),
        terms: None,
        note: Some("Yes, gladly.".parse().expect("prose")),
        expires_at: at(1_000_000),
    };
    let actor = Actor::Creator { creator_id: creator(index) };
    root.execute(request(2, actor, propose), &context).expect("a creator proposes");
    root
}

/// What the host knows of a creator.
pub fn context(campaign: &Campaign, index: usize) -> participation::Context {
    let creator = format!(r#"{{"creatorId": "{}", "status": "influencer"}}"#, creator(index));
    participation::Context {
        campaign: campaign.facts(at(0)),
        creator: Some(wire::from_json(&creator).expect("a standing")),
        open_occurrences: None,
    }
}

/// A command, with an id of its number.
pub fn request<C>(number: u128, actor: Actor, command: C) -> Request<C> {
    let command_id = CommandId::new(Uuid::from_u128(0xd000 + number));
    Request {
        command_id,
        actor,
        at: at(i64::try_from(number).expect("a small number")),
        expected_version: None,
        command,
    }
}

/// The brand.
pub fn brand() -> Actor {
    Actor::Brand { brand_id: BrandId::new(Uuid::from_u128(0xb1)), user_id: UserId::new(Uuid::from_u128(0xa1)) }
}

/// A creator. Not in the order of the participations, so that they are sorted.
pub fn creator(index: usize) -> CreatorId {
    CreatorId::new(Uuid::from_u128((index as u128).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
}

/// So many seconds after the beginning.
pub fn at(second: i64) -> Instant {
    Instant::from_micros(1_772_366_400_000_000 + second * 1_000_000).expect("an instant of 2026")
}
