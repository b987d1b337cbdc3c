//! An explanation for a person: short lines, indented.

use std::fmt::{self, Display};

use crate::wire;

use super::{CodeTrace, CreditTrace, Explanation, HolderTrace, OutcomeTrace, PartTrace, RefundTrace, TouchTrace};

impl Explanation {
    /// For a person: short lines, indented, in the order in which it was decided.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_string()
    }
}

impl Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Order {}, placed at {}", self.order_id, self.placed_at)?;
        if let Some(at) = self.cancelled_at {
            writeln!(f, "  cancelled at {at}")?;
        }
        match &self.code {
            Some(code) => code.fmt(f)?,
            None => writeln!(f, "  no code")?,
        }
        for touch in &self.touches {
            touch.fmt(f)?;
        }
        if self.touches.is_empty() {
            writeln!(f, "  no touch{}", aside(self.touch_verdict))?;
        }
        match &self.outcome {
            OutcomeTrace::NotCredited { reason, base } => {
                writeln!(f, "  not credited: {reason}; the base would be {base}")
            }
            OutcomeTrace::Credited { credit } => {
                if credit.loser.is_some() {
                    writeln!(f, "  both count; precedence: {}", name(&self.precedence))?;
                }
                credit.fmt(f)
            }
        }
    }
}

/// A name in parentheses, where there is one.
fn aside(text: Option<&str>) -> String {
    text.map(|text| format!(" ({text})")).unwrap_or_default()
}

/// The wire form of a value that is a name.
fn name<T: serde::Serialize>(value: &T) -> String {
    let value = wire::to_value(value).unwrap_or_default();
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Display for HolderTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.creator_id {
            Some(creator) => write!(f, "creator {creator}, assignment {}", self.assignment_id),
            None => write!(f, "nobody's, assignment {}", self.assignment_id),
        }
    }
}

fn held(holder: Option<&HolderTrace>) -> String {
    holder.map(|holder| format!(", {holder}")).unwrap_or_default()
}

impl Display for CodeTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = self.verdict.unwrap_or("not looked at");
        write!(f, "  code \"{}\": {verdict}{}", self.typed, aside(self.full_limit))?;
        writeln!(f, "{}", held(self.held_by.as_ref()))
    }
}

impl Display for TouchTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.touch_id.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
        let holder = held(self.held_by.as_ref());
        writeln!(f, "  {}{id} on link {} at {}: {}{holder}", self.way, self.link_id, self.at, self.verdict)
    }
}

/// `10.00 subtotal, 1.90 tax`; those that do not count in brackets.
fn spread(parts: &[PartTrace]) -> String {
    let part = |PartTrace { part, amount, in_base }: &PartTrace| {
        let amount = amount.amount();
        if *in_base { format!("{part} {amount}") } else { format!("[{part} {amount}]") }
    };
    parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

impl Display for CreditTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  credited by {}: {}", self.source, self.winner)?;
        if let Some(loser) = self.loser {
            writeln!(f, "    over creator {loser}, who lost by precedence")?;
        }
        writeln!(f, "    base {} of {}", self.base, spread(&self.parts))?;
        for level in &self.levels {
            let from = level.from.map(|at| format!(" from {at}")).unwrap_or_default();
            let chosen = if level.rule == self.rule { ": this one holds" } else { "" };
            match &level.rate {
                Some(rate) => writeln!(f, "    rate of the {}: {rate}{from}{chosen}", level.rule)?,
                None => writeln!(f, "    rate of the {}: none", level.rule)?,
            }
        }
        writeln!(f, "    earned {}: {} rounded {}", self.earned, self.exact, name(&self.rounding))?;
        writeln!(f, "    locks at {}", self.locks_at)?;
        for refund in &self.refunds {
            refund.fmt(f)?;
        }
        for line in &self.lines {
            let refund = line.refund_id.as_ref().map(|id| format!(" for refund {id}")).unwrap_or_default();
            writeln!(f, "    line: {}{refund} {} in {}, {}", line.kind, line.amount, line.period, line.status)?;
        }
        Ok(())
    }
}

impl Display for RefundTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "    refund {} of {} at {}", self.refund_id, self.amount, self.at)?;
        writeln!(f, "      spread over {}: {} of the base", spread(&self.parts), self.from_base)?;
        writeln!(f, "      taken back in all {}: {} rounded", self.target, self.exact)?;
        writeln!(f, "      by this refund {}, as {}", self.taken_back, self.posted_as)
    }
}
