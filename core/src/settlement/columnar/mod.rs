//! The engine: columns in, columns out, one stage after the other.
//!
//! | stage | decides |
//! | --- | --- |
//! | [`terms`] | the program, ready to be looked up |
//! | [`distinct`] | which rows count: repeats, revisions, conflicts |
//! | [`orders`] | which orders are settled, in the order of time |
//! | [`codes`] | what speaks for and against each typed code, and the limits |
//! | [`touches`] | what speaks for and against each touch |
//! | [`credit`] | who is credited, or why nobody is |
//! | [`earn`] | base, rate, commission and lock |
//! | [`refunds`] | which refunds count, and what they take back |
//! | [`entries`] | the lines, in the order of the result |
//! | [`statements`] | the sums |
//!
//! An accepted order is known by its *place*: its number in the order of (`placed_at`, `order_id`). A credited order is
//! known by its *line*: its number among the credited ones, in the same order. Every column is by row, place or line.

pub(crate) mod codes;
pub(crate) mod credit;
pub(crate) mod distinct;
pub(crate) mod earn;
pub(crate) mod entries;
pub(crate) mod orders;
pub(crate) mod refunds;
pub(crate) mod statements;
pub(crate) mod terms;
pub(crate) mod touches;
pub(crate) mod verdict;

use std::collections::BTreeMap;

use crate::conversion::{OrderColumns, Orders, Refunds, Touches};
use crate::refusal::Error;
use crate::{Currency, Instant};

use codes::CodeFindings;
use credit::Outcome;
use distinct::Rejection;
use earn::Lines;
use entries::Entries;
use orders::Accepted;
use refunds::Reversals;
use terms::Terms;
use touches::Journeys;
use verdict::Finding;

use crate::columns::Column;

use super::lines::rate_text;
use super::program::Program;

/// All that was found on the way, kept so that every cent can be explained.
#[derive(Clone, Debug)]
pub(crate) struct Stages {
    pub(crate) terms: Terms,
    pub(crate) sources: Sources,
    pub(crate) accepted: Accepted,
    pub(crate) codes: CodeFindings,
    pub(crate) journeys: Journeys,
    pub(crate) touched: Column<Finding<touches::Touched>>,
    pub(crate) outcomes: Column<Outcome>,
    pub(crate) lines: Lines,
    pub(crate) reversals: Reversals,
    pub(crate) entries: Entries,
    pub(crate) rejected: Vec<Rejection>,
    /// Rates as the lines show them, by number and currency.
    pub(crate) rate_texts: BTreeMap<(u32, Currency), String>,
}

/// What is settled.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    pub(crate) orders: Orders,
    pub(crate) refunds: Refunds,
    pub(crate) touches: Touches,
    pub(crate) as_of: Instant,
}

pub(crate) fn run(program: &Program, sources: Sources) -> Result<Stages, Error> {
    program.check()?;
    let terms = Terms::of(program);
    let orders = sources.orders.columns();
    let mut rejected = Vec::new();
    let accepted = orders::accept(orders, sources.as_of, &mut rejected);
    let codes = codes::verdicts(&terms, orders, &accepted);
    let journeys = Journeys::of(&terms, orders, sources.touches.columns(), sources.as_of, &mut rejected);
    let finder = journeys.finder(&terms, orders, sources.touches.columns());
    let touched = touches::verdicts(&finder, &accepted);
    let mut outcomes = credit::outcomes(&terms, orders, &accepted, (&codes, &touched), &finder);
    let lines = earn::lines(&terms, orders, &accepted, &mut outcomes)?;
    let refunds = refunds::accept(orders, &accepted, sources.refunds.columns(), sources.as_of, &mut rejected);
    let reversals = refunds::reverse(&terms, (orders, &accepted), &lines, (&refunds, sources.refunds.columns()))?;
    let entries = Entries::of(&terms, &sources, &accepted, &lines, &reversals);
    let rate_texts = rate_texts(&terms, orders, &accepted, &lines);
    rejected.sort();
    rejected.dedup();
    Ok(Stages {
        terms,
        accepted,
        codes,
        journeys,
        touched,
        outcomes,
        lines,
        reversals,
        entries,
        rejected,
        rate_texts,
        sources,
    })
}

/// Each rate that a line has, as text.
fn rate_texts(
    terms: &Terms,
    orders: &OrderColumns,
    accepted: &Accepted,
    lines: &Lines,
) -> BTreeMap<(u32, Currency), String> {
    let used = lines.places.iter().zip(lines.rates.iter());
    let mut texts = BTreeMap::new();
    for (place, rate) in used {
        let currency = orders.currency[accepted.rows[*place]];
        let text = || rate_text(&terms.rates[*rate], currency);
        texts.entry((*rate, currency)).or_insert_with(text);
    }
    texts
}
