//! The work room of a campaign with many creators: time and memory per participation must not grow with their number. And
//! one command on a participation.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use partnerkit::aggregate::{Aggregate, Request, Root};
use partnerkit::brief::Terms;
use partnerkit::campaign::{self, Campaign};
use partnerkit::ids::{BrandId, CampaignId, CommandId, CreatorId, ParticipationId, ProposalId, UserId};
use partnerkit::participation::{self, Command, Participation};
use partnerkit::work_room::{Member, MemberFacts, work_room};
use partnerkit::{Actor, Instant, wire};
use partnerkit_benches::{Candidate, compare, timed};
use uuid::Uuid;

const ROUNDS: usize = 9;

/// Counts what is held.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);

// SAFETY: passes everything on to the system's allocator.
#[allow(unsafe_code, reason = "an allocator that counts")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    let campaign = campaign();
    println!("work room: median of {ROUNDS} rounds; bytes held");
    println!("  {:>8} {:>12} {:>12} {:>18} {:>18}", "number", "time", "each", "room, bytes each", "roster, bytes each");
    for number in [1_000, 10_000, 50_000] {
        growth(&campaign, number);
    }
    one_command(&campaign);
}

fn growth(campaign: &Campaign, number: usize) {
    let before = HELD.load(Ordering::Relaxed);
    let roster: Vec<(Root<Participation>, MemberFacts)> =
        (0..number).map(|index| (participation(campaign, index), facts(index))).collect();
    let members: Vec<Member<'_>> =
        roster.iter().map(|(root, facts)| Member { participation: root.state(), facts }).collect();
    let held = HELD.load(Ordering::Relaxed) - before;
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..ROUNDS {
        let empty = HELD.load(Ordering::Relaxed);
        let mut room = None;
        times.push(timed(|| room = Some(black_box(work_room(campaign, &members)))));
        bytes = HELD.load(Ordering::Relaxed) - empty;
        drop(room);
    }
    times.sort();
    let median = times[ROUNDS / 2];
    let each = median.as_nanos() as f64 / number as f64;
    println!(
        "  {number:>8} {:>9.2} ms {each:>9.1} ns {:>18} {:>18}",
        median.as_secs_f64() * 1_000.0,
        bytes / number,
        held / number
    );
}

/// A command in the life of one participation, on a handle.
fn one_command(campaign: &Campaign) {
    let context = context(campaign, 0);
    let counter = |operations: u32| {
        let roots: Vec<Root<Participation>> = (0..operations).map(|_| proposed(campaign, 0)).collect();
        let counter = Command::Counter {
            answers: ProposalId::new(Uuid::from_u128(0x51)),
            proposal_id: ProposalId::new(Uuid::from_u128(0x52)),
            terms: terms(),
            note: None,
            expires_at: at(1_000_000),
        };
        let requests: Vec<_> = (0..operations).map(|_| request(3, brand(), counter.clone())).collect();
        timed(|| {
            for (mut root, request) in roots.into_iter().zip(requests) {
                black_box(root.execute(request, &context).expect("a proposal is countered"));
            }
        })
    };
    let accept = |operations: u32| {
        let roots: Vec<Root<Participation>> = (0..operations).map(|_| proposed(campaign, 0)).collect();
        let accept = Command::Accept { proposal_id: ProposalId::new(Uuid::from_u128(0x51)) };
        let requests: Vec<_> = (0..operations).map(|_| request(3, brand(), accept.clone())).collect();
        timed(|| {
            for (mut root, request) in roots.into_iter().zip(requests) {
                black_box(root.execute(request, &context).expect("a proposal is accepted"));
            }
        })
    };
    compare(
        "one command on a participation",
        500,
        51,
        &mut [
            Candidate { name: "accept: fingerprints, event, envelope", run: Box::new(accept) },
            Candidate { name: "counter: terms checked and kept", run: Box::new(counter) },
        ],
    );
}

fn terms() -> Terms {
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

fn campaign() -> Campaign {
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
fn participation(campaign: &Campaign, index: usize) -> Root<Participation> {
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

fn assigned(campaign: &Campaign, index: usize) -> Root<Participation> {
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

fn proposed(campaign: &Campaign, index: usize) -> Root<Participation> {
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

fn context(campaign: &Campaign, index: usize) -> participation::Context {
    let creator = format!(r#"{{"creatorId": "{}", "status": "influencer"}}"#, creator(index));
    participation::Context {
        campaign: campaign.facts(at(0)),
        creator: Some(wire::from_json(&creator).expect("a standing")),
        open_occurrences: None,
    }
}

fn facts(index: usize) -> MemberFacts {
    let facts = r#"{"codes": 1, "links": 1, "productOrder": "delivered", "content": 2, "conversions": 3,
        "work": {"pieces": 4, "open": 1, "posted": 1, "verified": 2, "missed": 0},
        "revenue": [{"amount": "700.00", "currency": "EUR"}], "due": [{"amount": "70.00", "currency": "EUR"}]}"#;
    if index % 8 >= 4 { wire::from_json(facts).expect("facts") } else { MemberFacts::default() }
}

fn request(number: u128, actor: Actor, command: Command) -> Request<Command> {
    let command_id = CommandId::new(Uuid::from_u128(0xd000 + number));
    Request {
        command_id,
        actor,
        at: at(i64::try_from(number).expect("a small number")),
        expected_version: None,
        command,
    }
}

fn brand() -> Actor {
    Actor::Brand { brand_id: BrandId::new(Uuid::from_u128(0xb1)), user_id: UserId::new(Uuid::from_u128(0xa1)) }
}

/// Not in the order of the participations, so that they are sorted.
fn creator(index: usize) -> CreatorId {
    CreatorId::new(Uuid::from_u128((index as u128).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
}

fn at(second: i64) -> Instant {
    Instant::from_micros(1_772_366_400_000_000 + second * 1_000_000).expect("an instant of 2026")
}
