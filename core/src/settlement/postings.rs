//! The settlement as double entries.
//!
//! | when | from | to | what |
//! | --- | --- | --- | --- |
//! | the order was placed | brand | held | what it earned |
//! | a refund before the lock | held | brand | what it took back |
//! | the lock, once it has come | held | creator | what is left |
//! | a refund after the lock | creator | brand | what it took back |

use crate::refusal::Error;
use crate::{Account, Instant, Posting};

use super::columnar::Stages;
use super::result::money;

pub(super) fn postings(stages: &Stages) -> Result<Vec<Posting>, Error> {
    let refunds = stages.sources.refunds.columns();
    let orders = stages.sources.orders.columns();
    let brand = Account::Brand { brand_id: stages.terms.brand };
    let held = Account::Held {};
    let mut postings = Vec::new();
    let mut transfer = |at: Instant, from: Account, to: Account, line: u32, minor: i128| {
        if minor != 0 {
            let amount = money(minor, stages.currency(line))?;
            postings.push(Posting::transfer(at, from, to, amount));
        }
        Ok::<(), Error>(())
    };
    let creator = |line: u32| {
        let holding = &stages.terms.holdings[stages.lines.credits[line].holding];
        holding.creator.map(|number| Account::Creator { creator_id: stages.terms.creators[number].id })
    };
    for line in 0..stages.lines.len() {
        let earned = stages.lines.earned[line];
        transfer(orders.placed_at[stages.order(line)], brand, held, line, earned)?;
        let locks_at = stages.lines.locks_at[line];
        if let Some(creator) = creator(line).filter(|_| locks_at <= stages.sources.as_of) {
            let left = earned.saturating_sub(stages.reversals.reversed[line]);
            transfer(locks_at, held, creator, line, left)?;
        }
    }
    for (line, reversal) in &stages.reversals.all {
        let at = refunds.at[reversal.refund];
        let from = if reversal.is_late { creator(*line) } else { Some(held) };
        if let Some(from) = from {
            transfer(at, from, brand, *line, reversal.amount)?;
        }
    }
    // The sort is stable: at one instant, accruals come before what is taken back.
    postings.sort_by_key(Posting::at);
    Ok(postings)
}
