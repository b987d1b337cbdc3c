//! Who is credited with each order, or why nobody is.

use crate::columns::Column;
use crate::conversion::OrderColumns;
use crate::settlement::program::Precedence;

use super::codes::CodeFindings;
use super::orders::Accepted;
use super::terms::Terms;
use super::touches::{Finder, Touched};
use super::verdict::{Finding, Reason};

/// What became of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Credited(Credit),
    Not(Reason),
}

/// Who brought an order, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Credit {
    pub(crate) source: Source,
    pub(crate) holding: u32,
    /// The row of the credited touch.
    pub(crate) touch: Option<u32>,
    /// The creator whose claim was valid too.
    pub(crate) loser: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Code,
    Link,
}

impl Source {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Link => "link",
        }
    }
}

pub(crate) fn outcomes(
    terms: &Terms,
    orders: &OrderColumns,
    accepted: &Accepted,
    (codes, touched): (&CodeFindings, &Column<Finding<Touched>>),
    finder: &Finder<'_>,
) -> Column<Outcome> {
    let findings = codes.verdicts.iter().zip(touched.iter());
    let outcome = |(row, (code, touch)): (&u32, (&Finding<u32>, &Finding<Touched>))| {
        if accepted.is_cancelled(orders, *row) {
            Outcome::Not(Reason::Cancelled)
        } else if !terms.currencies.contains(&orders.currency[*row]) {
            Outcome::Not(Reason::WrongCurrency)
        } else {
            contest(terms, *code, *touch, |creator| finder.has_click_of(*row, creator))
        }
    };
    accepted.rows.iter().zip(findings).map(outcome).collect()
}

/// The contest of an order's code and touch. Whether the code's creator has a valid click is asked only where it matters.
fn contest(
    terms: &Terms,
    code: Finding<u32>,
    touch: Finding<Touched>,
    has_click: impl Fn(Option<u32>) -> bool,
) -> Outcome {
    let (holding, touched) = match (code, touch) {
        (Finding::Valid(holding), Finding::Valid(touched)) => (holding, touched),
        (Finding::Valid(holding), Finding::Nothing | Finding::Against(_)) => return by_code(holding, None),
        (Finding::Nothing | Finding::Against(_), Finding::Valid(touched)) => return by_link(touched, None),
        (Finding::Against(verdict), Finding::Nothing | Finding::Against(_))
        | (Finding::Nothing, Finding::Against(verdict)) => return Outcome::Not(Reason::Found(verdict)),
        (Finding::Nothing, Finding::Nothing) => return Outcome::Not(Reason::NoCodeOrTouch),
    };
    let creator = |holding: u32| terms.holdings[holding].creator;
    let (of_code, of_link) = (creator(holding), creator(touched.holding));
    let loser = |other: Option<u32>| other.filter(|_| of_code != of_link);
    let code_wins = match terms.attribution.precedence {
        Precedence::CodeOverLink => true,
        Precedence::LinkOverCode => false,
        Precedence::ClicklessCodeFirst => !has_click(of_code),
    };
    if code_wins { by_code(holding, loser(of_link)) } else { by_link(touched, loser(of_code)) }
}

fn by_code(holding: u32, loser: Option<u32>) -> Outcome {
    Outcome::Credited(Credit { source: Source::Code, holding, touch: None, loser })
}

fn by_link(touched: Touched, loser: Option<u32>) -> Outcome {
    Outcome::Credited(Credit { source: Source::Link, holding: touched.holding, touch: touched.touch, loser })
}
