//! What follows from the deals of a campaign, asked of each of them beside one code book with a place for everybody: once a night
//! all is asked anew, and the time for each must not grow with their number.

use std::hint::black_box;

use partnerkit::aggregate::Root;
use partnerkit::codes::{self, CodeBook, Context};
use partnerkit::deal::{Deal, DealFacts, DealParts, FollowUp, follow_ups};
use partnerkit::ids::CodeBookId;
use partnerkit::participation::Participation;
use partnerkit::wire;
use partnerkit_benches::roster::{at, brand, campaign, creator, participation, request};
use partnerkit_benches::timed;
use uuid::Uuid;

const ROUNDS: usize = 5;

fn main() {
    let campaign = campaign();
    let facts: DealFacts = wire::from_json(r#"{"zone": "Europe/Berlin"}"#).expect("facts");
    println!("what follows from each deal of a campaign: median of {ROUNDS} rounds");
    println!("  {:>8} {:>22} {:>22}", "number", "the first time, each", "when all is done, each");
    for number in [1_000_usize, 10_000, 50_000] {
        // The fourth of each eight has accepted.
        let deals: Vec<(usize, Root<Participation>)> =
            (0..number).map(|index| (index, participation(&campaign, index * 8 + 3))).collect();
        let mut book = book();
        let mut given = 0_u128;
        let ask = |book: &CodeBook, root: &Root<Participation>| {
            let deal = Deal::Participation(root.state(), &campaign);
            let parts = DealParts { deal, engagement: None, code_book: Some(book), product_orders: &[] };
            follow_ups(&parts, &facts, at(10)).expect("what follows")
        };
        let first = timed(|| {
            for (index, root) in &deals {
                let context = Context { accepted: vec![creator(index * 8 + 3)], notice_days: 0 };
                for follow_up in ask(book.state(), root) {
                    if let FollowUp::CodeBook { command, .. } = follow_up {
                        given += 1;
                        book.execute(request(given, brand(), command), &context).expect("a place is kept");
                    }
                }
            }
        });
        let mut times: Vec<_> = (0..ROUNDS)
            .map(|_| timed(|| deals.iter().for_each(|(_, root)| drop(black_box(ask(book.state(), root))))))
            .collect();
        times.sort();
        let each = |time: std::time::Duration| time.as_nanos() as f64 / 1_000.0 / number as f64;
        assert_eq!(given, 2 * number as u128, "a place in each of two groups");
        println!("  {number:>8} {:>19.2} us {:>19.2} us", each(first), each(times[ROUNDS / 2]));
    }
}

fn book() -> Root<CodeBook> {
    let mut book = Root::new(CodeBookId::new(Uuid::from_u128(0xcb)));
    for (number, command) in [
        r#"{"type": "open", "zone": "Europe/Berlin"}"#,
        r#"{"type": "add_group", "groupId": "00000000-0000-4000-8000-000000000061", "kind": "discount", "mode": "personalised",
            "terms": {"title": "Codes"}}"#,
        r#"{"type": "add_group", "groupId": "00000000-0000-4000-8000-000000000062", "kind": "affiliate", "mode": "personalised",
            "terms": {"title": "Links"}}"#,
    ]
    .into_iter()
    .enumerate()
    {
        let command: codes::Command = wire::from_json(command).expect("a command");
        let request = request(0x1_0000_0000 + number as u128, brand(), command);
        book.execute(partnerkit::aggregate::Request { at: at(0), ..request }, &Context::default()).expect("the book is opened");
    }
    book
}
