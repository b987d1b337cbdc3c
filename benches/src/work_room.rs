//! The work room of a campaign with many creators: time and memory per participation must not grow with their number. And
//! one command on a participation.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

use partnerkit::aggregate::Root;
use partnerkit::campaign::Campaign;
use partnerkit::ids::ProposalId;
use partnerkit::participation::{Command, Participation};
use partnerkit::wire;
use partnerkit::work_room::{Member, MemberFacts, work_room};
use partnerkit_benches::roster::{at, brand, campaign, context, participation, proposed, request, terms};
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

fn facts(index: usize) -> MemberFacts {
    let facts = r#"{"codes": 1, "links": 1, "productOrder": "delivered", "content": 2, "conversions": 3,
        "work": {"pieces": 4, "open": 1, "posted": 1, "verified": 2, "missed": 0},
        "revenue": [{"amount": "700.00", "currency": "EUR"}], "due": [{"amount": "70.00", "currency": "EUR"}]}"#;
    if index % 8 >= 4 { wire::from_json(facts).expect("facts") } else { MemberFacts::default() }
}
