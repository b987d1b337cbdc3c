//! From what the engine found to an explanation.

use crate::money::write_minor;
use crate::refusal::{Code, Error, Problem};
use crate::settlement::columnar::credit::{Credit, Outcome};
use crate::settlement::columnar::refunds::Reversal;
use crate::settlement::columnar::terms::Rule;
use crate::settlement::columnar::touches::Candidate;
use crate::settlement::columnar::{Stages, earn, orders};
use crate::settlement::lines::{kind, rate_text};
use crate::settlement::result::money;
use crate::{Money, PayoutRate};

use super::{
    CodeTrace, CreditTrace, Explanation, HolderTrace, LevelTrace, LineTrace, OutcomeTrace, PartTrace, RefundTrace,
    TouchTrace,
};

pub(in crate::settlement) fn explain(stages: &Stages, order_id: &str) -> Result<Explanation, Error> {
    let orders = stages.sources.orders.columns();
    let place = stages.accepted.find(orders, order_id).ok_or_else(|| unknown(stages, order_id))?;
    let row = stages.accepted.rows[place];
    let is_cancelled = stages.accepted.is_cancelled(orders, row);
    let currency = orders.currency[row];
    let was_contested = !is_cancelled && stages.terms.currencies.contains(&currency);
    let touches = if was_contested { touches(stages, row) } else { Vec::new() };
    let outcome = match stages.outcomes[place] {
        Outcome::Not(reason) => OutcomeTrace::NotCredited {
            reason: reason.as_str(),
            base: money(earn::base(stages.terms.base, orders, row), currency)?,
        },
        Outcome::Credited(credit) => OutcomeTrace::Credited { credit: Box::new(credited(stages, place, credit)?) },
    };
    Ok(Explanation {
        order_id: order_id.to_owned(),
        placed_at: orders.placed_at[row],
        currency,
        cancelled_at: orders.cancelled_at[row].filter(|_| is_cancelled),
        code: code(stages, place, was_contested),
        touches,
        touch_verdict: stages.touched[place].as_str().filter(|_| was_contested),
        precedence: stages.terms.attribution.precedence,
        outcome,
    })
}

fn unknown(stages: &Stages, order_id: &str) -> Error {
    let problem = Problem::new(Code::SettlementUnknownOrder, Code::SettlementUnknownOrder.meaning());
    let why = stages.rejected.iter().find(|row| row.table == "orders" && row.id == order_id);
    match why {
        Some(why) => problem.with("rejected", why.code).with("field", why.field).into(),
        None => problem.into(),
    }
}

fn code(stages: &Stages, place: u32, was_contested: bool) -> Option<CodeTrace> {
    let orders = stages.sources.orders.columns();
    let row = stages.accepted.rows[place];
    let typed = orders.text(orders.code[row])?;
    let known = stages.terms.code(typed).ok().flatten();
    let holding = known.and_then(|code| stages.terms.code_at(code, orders.placed_at[row]).ok());
    Some(CodeTrace {
        typed: typed.to_owned(),
        verdict: stages.codes.verdicts[place].as_str().filter(|_| was_contested),
        held_by: holding.map(|holding| holder(stages, holding)),
        full_limit: stages.codes.full[place].map(|limit| limit.as_str()),
    })
}

fn touches(stages: &Stages, row: u32) -> Vec<TouchTrace> {
    let orders = stages.sources.orders.columns();
    let touches = stages.sources.touches.columns();
    let finder = stages.journeys.finder(&stages.terms, orders, touches);
    let trace = |candidate: Candidate| {
        let own_link = || orders.text(orders.link_id[row]).unwrap_or_default();
        let link = candidate.touch.map_or_else(own_link, |touch| touches.texts.get(touches.link_id[touch]));
        TouchTrace {
            way: candidate.way.as_str(),
            touch_id: candidate.touch.map(|touch| touches.id(touch).to_owned()),
            link_id: link.to_owned(),
            at: candidate.touch.map_or(orders.placed_at[row], |touch| touches.at[touch]),
            verdict: candidate.holder.map_or_else(|verdict| verdict.as_str(), |_| "valid"),
            held_by: candidate.held_by.map(|holding| holder(stages, holding)),
        }
    };
    finder.candidates(row).map(trace).collect()
}

fn holder(stages: &Stages, number: u32) -> HolderTrace {
    let holding = &stages.terms.holdings[number];
    HolderTrace {
        creator_id: holding.creator.map(|creator| stages.terms.creators[creator].id),
        assignment_id: holding.assignment.clone(),
        group_id: stages.terms.groups[holding.group].id,
    }
}

fn credited(stages: &Stages, place: u32, credit: Credit) -> Result<CreditTrace, Error> {
    let orders = stages.sources.orders.columns();
    let row = stages.accepted.rows[place];
    // A credited order always has a line.
    let line = stages.lines.find(place).ok_or_else(|| unknown(stages, orders.id(row)))?;
    let currency = orders.currency[row];
    let number = stages.lines.rates[line];
    let term = &stages.terms.rates[number];
    let levels = stages.terms.levels_at(credit.holding, orders.placed_at[row]);
    let level = |(rule, number): (Rule, Option<u32>)| LevelTrace {
        rule: rule.as_str(),
        rate: number.map(|number| rate_text(&stages.terms.rates[number], currency)),
        from: number.and_then(|number| stages.terms.rates[number].from),
    };
    let touches = stages.sources.touches.columns();
    Ok(CreditTrace {
        source: credit.source.as_str(),
        winner: holder(stages, credit.holding),
        touch_id: credit.touch.map(|touch| touches.id(touch).to_owned()),
        loser: credit.loser.map(|creator| stages.terms.creators[creator].id),
        parts: parts(stages, orders::parts(orders, row), line)?,
        base: money(stages.lines.bases[line], currency)?,
        levels: levels.into_iter().map(level).collect(),
        rule: term.rule.as_str(),
        rate: rate_text(term, currency),
        rate_from: term.from,
        exact: exact(stages, line),
        rounding: stages.terms.rounding,
        earned: money(stages.lines.earned[line], currency)?,
        hold: stages.terms.hold,
        locks_at: stages.lines.locks_at[line],
        refunds: refunds(stages, line)?,
        lines: lines(stages, line)?,
    })
}

fn parts(stages: &Stages, amounts: [i128; 3], line: u32) -> Result<Vec<PartTrace>, Error> {
    let named = ["subtotal", "tax", "shipping"].into_iter().zip(amounts);
    let counted = named.zip(earn::in_base(stages.terms.base));
    let trace = |((part, minor), in_base)| {
        let amount = money(minor, stages.currency(line))?;
        Ok(PartTrace { part, amount, in_base })
    };
    counted.map(trace).collect()
}

/// The commission before rounding. A percentage has at most eight more decimals than the currency.
fn exact(stages: &Stages, line: u32) -> String {
    let currency = stages.currency(line);
    let mut text = String::new();
    match &stages.terms.rates[stages.lines.rates[line]].rate {
        PayoutRate::Percent { percent } => {
            let (units, decimals) = percent.exactly_of(stages.lines.bases[line]);
            write_minor(&mut text, units, currency.decimals().saturating_add(decimals));
            if text.contains('.') {
                let shortest = text.trim_end_matches('0').trim_end_matches('.').len();
                text.truncate(shortest);
            }
        }
        PayoutRate::Flat { .. } => write_minor(&mut text, stages.lines.earned[line], currency.decimals()),
    }
    text
}

fn refunds(stages: &Stages, line: u32) -> Result<Vec<RefundTrace>, Error> {
    let mut refunded = 0_i128;
    let begin = stages.reversals.all.partition_point(|(of, _)| *of < line);
    let of_line = stages.reversals.all.iter().skip(begin).take_while(|(of, _)| *of == line);
    of_line
        .map(|(_, reversal)| {
            refunded = refunded.saturating_add(reversal.from_base);
            refund(stages, line, reversal, refunded)
        })
        .collect()
}

fn refund(stages: &Stages, line: u32, reversal: &Reversal, refunded: i128) -> Result<RefundTrace, Error> {
    let refunds = stages.sources.refunds.columns();
    let currency = stages.currency(line);
    let amount = |minor: i128| money(minor, currency);
    let plain = |minor: i128| amount(minor).map(Money::amount);
    let (earned, base) = (stages.lines.earned[line], stages.lines.bases[line]);
    Ok(RefundTrace {
        refund_id: refunds.id(reversal.refund).to_owned(),
        at: refunds.at[reversal.refund],
        amount: amount(refunds.amount[reversal.refund].minor(currency).unwrap_or_default())?,
        parts: parts(stages, reversal.parts, line)?,
        from_base: amount(reversal.from_base)?,
        exact: format!("{} x {} / {}", plain(earned)?, plain(refunded)?, plain(base)?),
        target: amount(reversal.target)?,
        taken_back: amount(reversal.amount)?,
        posted_as: if reversal.is_late { "adjustment" } else { "reversal" },
    })
}

fn lines(stages: &Stages, line: u32) -> Result<Vec<LineTrace>, Error> {
    let refunds = stages.sources.refunds.columns();
    let entries = stages.entries.all.iter().filter(|entry| entry.line == line);
    entries
        .map(|entry| {
            Ok(LineTrace {
                kind: kind(entry),
                refund_id: entry.adjustment.map(|reversal| refunds.id(reversal.refund).to_owned()),
                at: entry.at,
                period: stages.entries.months[entry.month].clone(),
                amount: money(entry.amount, stages.currency(line))?,
                status: entry.status.as_str(),
            })
        })
        .collect()
}
