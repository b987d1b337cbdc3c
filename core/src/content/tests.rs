//! What is listed for posts that are none of many pieces of content.
#![allow(clippy::arithmetic_side_effects, reason = "small numbers of a test")]

use serde_json::json;

use super::*;
use crate::brief::Tracking;
use crate::wire;

fn slots(count: u32, network: impl Fn(u32) -> &'static str) -> ContentSlots {
    let slot = |number: u32| {
        json!({"occurrence": {"deliverableId": "00000000-0000-4000-8000-0000000000d1", "number": number},
            "network": network(number), "from": "2026-03-01T00:00:00Z", "dueAt": "2026-04-01T00:00:00Z"})
    };
    wire::from_value((1..=count).map(slot).collect::<Vec<_>>().into()).unwrap()
}

fn listed(count: u32, network: impl Fn(u32) -> &'static str) -> Vec<u32> {
    let posts: Posts = wire::from_value(json!([{"postId": "p", "network": "blog", "handle": "bob", "url": "",
        "at": "2026-03-05T00:00:00Z"}]))
    .unwrap();
    let found = match_posts(&posts, &slots(count, network), &Tracking::default(), &CreatorAccounts::default());
    found.unmatched[0].mismatches.iter().map(|mismatch| mismatch.occurrence.number).collect()
}

#[test]
fn of_many_pieces_the_nearest_are_listed() {
    assert_eq!(listed(100, |_| "podcast"), (1..=100).collect::<Vec<_>>());
    // The even ones miss for one reason less.
    let of_both = |number: u32| if number.is_multiple_of(2) { "blog" } else { "podcast" };
    assert_eq!(listed(200, of_both), (1..=100).map(|half| half * 2).collect::<Vec<_>>());
    assert_eq!(listed(101, of_both), (1..=100).collect::<Vec<_>>());
}

#[test]
fn there_are_never_too_many_posts() {
    let post = json!({"postId": "p", "network": "blog", "handle": "bob", "url": "", "at": "2026-03-05T00:00:00Z"});
    assert!(wire::from_value::<Posts>(vec![post.clone(); 200].into()).is_ok());
    assert!(wire::from_value::<Posts>(vec![post; 201].into()).is_err());
}
