//! Clicks on links: which of them count.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::Label;
use crate::time::Instant;

/// A click on a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Click {
    /// Its own id.
    pub click_id: Label,
    /// The link.
    pub link_id: Label,
    /// Who clicked, as the host tells visitors apart.
    pub visitor_id: Label,
    /// When.
    pub at: Instant,
}

/// Microseconds in a minute.
const MINUTE_MICROS: i64 = 60_000_000;

/// The clicks that count: of one visitor on one link the first, and then the first that comes at least `window_minutes`
/// after the last one that counted. In the order (`at`, `click_id`), whatever the order they are given in; a click id counts
/// once.
pub fn distinct_clicks(clicks: &[Click], window_minutes: u32) -> Vec<Click> {
    let mut in_order: Vec<&Click> = clicks.iter().collect();
    in_order.sort_by_key(|click| (click.at, &click.click_id, &click.link_id, &click.visitor_id));
    let window = i64::from(window_minutes).saturating_mul(MINUTE_MICROS);
    let mut known: BTreeSet<&Label> = BTreeSet::new();
    let mut counted: BTreeMap<(&Label, &Label), Instant> = BTreeMap::new();
    let mut distinct = Vec::new();
    for click in in_order {
        let visit = (&click.link_id, &click.visitor_id);
        let last = counted.get(&visit);
        let is_next = last.is_none_or(|last| click.at.micros().saturating_sub(last.micros()) >= window);
        if known.insert(&click.click_id) && is_next {
            counted.insert(visit, click.at);
            distinct.push(click.clone());
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::*;

    fn click(id: &str, link: &str, visitor: &str, minute: u32) -> Click {
        let at = format!("2026-03-01T12:{minute:02}:00Z");
        let label = |text: &str| text.parse().unwrap();
        Click { click_id: label(id), link_id: label(link), visitor_id: label(visitor), at: at.parse().unwrap() }
    }

    fn counted(mut clicks: Vec<Click>, window: u32) -> Vec<String> {
        let forwards = distinct_clicks(&clicks, window);
        clicks.reverse();
        assert_eq!(distinct_clicks(&clicks, window), forwards, "the order of arrival does not matter");
        forwards.iter().map(|click| click.click_id.to_string()).collect()
    }

    #[test]
    fn a_visitor_counts_once_per_window() {
        let clicks = || {
            vec![
                click("1", "l", "v", 0),
                click("2", "l", "v", 29),
                click("3", "l", "v", 30),
                click("4", "l", "v", 59),
                click("5", "l", "w", 1),
                click("6", "m", "v", 2),
                click("1", "l", "v", 50),
            ]
        };
        assert_eq!(counted(clicks(), 30), ["1", "5", "6", "3"]);
        assert_eq!(counted(clicks(), 0), ["1", "5", "6", "2", "3", "4"], "without a window every click counts");
    }
}
