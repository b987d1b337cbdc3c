//! What speaks for and against each touch of the customer before an order.

use crate::Instant;
use crate::columns::{Column, Grouped, TextId};
use crate::conversion::{OrderColumns, TableBuilder, TouchColumns, TouchKind, TouchesBuilder};
use crate::refusal::Code;

use super::distinct::{Comparison, Rejection, distinct};
use super::orders::Accepted;
use super::terms::Terms;
use super::verdict::{Finding, Verdict};

/// The columns in which the rows of one touch are compared.
const COMPARISONS: &[Comparison<TouchColumns>] = &[
    ("customer_id", |touches, a, b| touches.customer_id[a] == touches.customer_id[b]),
    ("link_id", |touches, a, b| touches.link_id[a] == touches.link_id[b]),
    ("at", |touches, a, b| touches.at[a] == touches.at[b]),
    ("kind", |touches, a, b| touches.kind[a] == touches.kind[b]),
];

/// The touches on links of the program, by customer and in the order of (`at`, `touch_id`).
#[derive(Clone, Debug)]
pub(crate) struct Journeys {
    clicks: Grouped,
    impressions: Grouped,
    /// The row of each touch id that counts, by the number of its text.
    rows: Column<Option<u32>>,
    /// The customers of the orders among those of the touches, by the number of their text in the orders.
    customers: Column<Option<TextId>>,
    /// By row: who held the link at the time of the touch, or why nobody did.
    holders: Column<Result<u32, Verdict>>,
}

impl Journeys {
    pub(crate) fn of(
        terms: &Terms,
        orders: &OrderColumns,
        touches: &TouchColumns,
        as_of: Instant,
        rejected: &mut Vec<Rejection>,
    ) -> Self {
        let texts = touches.texts.len();
        let (mut rows, conflicts) = distinct(touches, &touches.touch_id, texts, |_| 0, COMPARISONS);
        for (row, column) in conflicts {
            let id = touches.id(row);
            rejected.push(Rejection::new(TouchesBuilder::TABLE, id, Code::RowConflict, column));
        }
        let mut links = Column::<Option<Option<u32>>>::filled(None, texts as usize);
        let mut holders = Column::filled(Err(Verdict::NotYetValid), touches.touch_id.len());
        rows.retain(|row| {
            let text = touches.link_id[*row];
            let link = links[text.index()].unwrap_or_else(|| terms.link(touches.texts.get(text)));
            links.set(text.index(), Some(link));
            if let Some(link) = link {
                holders.set(*row, terms.link_at(link, touches.at[*row]));
            }
            link.is_some() && touches.at[*row] <= as_of
        });
        rows.sort_unstable_by(|a, b| {
            let key = |row: u32| (touches.customer_id[row].index(), touches.at[row]);
            key(*a).cmp(&key(*b)).then_with(|| touches.id(*a).cmp(touches.id(*b)))
        });
        let of_kind = |kind: TouchKind| {
            let of_kind = rows.iter().filter(|row| touches.kind[**row] == kind);
            Grouped::of_sorted(texts, of_kind.map(|row| (touches.customer_id[*row].index(), *row)))
        };
        let mut by_id = Column::filled(None, texts as usize);
        for row in &rows {
            by_id.set(touches.touch_id[*row].index(), Some(*row));
        }
        Self {
            clicks: of_kind(TouchKind::Click),
            impressions: of_kind(TouchKind::Impression),
            rows: by_id,
            customers: customers(orders, touches),
            holders,
        }
    }

    pub(crate) fn finder<'a>(
        &'a self,
        terms: &'a Terms,
        orders: &'a OrderColumns,
        touches: &'a TouchColumns,
    ) -> Finder<'a> {
        Finder { journeys: self, terms, orders, touches }
    }
}

/// Finds each customer of the orders once; most of them order again.
fn customers(orders: &OrderColumns, touches: &TouchColumns) -> Column<Option<TextId>> {
    let texts = orders.texts.len() as usize;
    let mut customers = Column::filled(None, texts);
    let mut is_known = Column::filled(false, texts);
    for customer in orders.customer_id.iter().flatten() {
        if !is_known[customer.index()] {
            is_known.set(customer.index(), true);
            customers.set(customer.index(), touches.texts.find(orders.texts.get(*customer)));
        }
    }
    customers
}

/// How a candidate came to an order; this is also how they rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    OwnClick,
    OwnLink,
    Click,
    Impression,
}

impl Way {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::OwnClick => "click_id",
            Self::OwnLink => "link_id",
            Self::Click => "click",
            Self::Impression => "impression",
        }
    }

    fn is_click(self) -> bool {
        match self {
            Self::OwnClick | Self::OwnLink | Self::Click => true,
            Self::Impression => false,
        }
    }
}

/// A touch that may be credited with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) way: Way,
    /// Its row; a link that the order names itself has none.
    pub(crate) touch: Option<u32>,
    /// Who held the link at the time of the touch.
    pub(crate) held_by: Option<u32>,
    /// The same where they may be credited; else why nobody is.
    pub(crate) holder: Result<u32, Verdict>,
}

/// A valid touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Touched {
    pub(crate) holding: u32,
    pub(crate) touch: Option<u32>,
}

/// Finds the candidates of an order.
#[derive(Clone, Copy)]
pub(crate) struct Finder<'a> {
    journeys: &'a Journeys,
    terms: &'a Terms,
    orders: &'a OrderColumns,
    touches: &'a TouchColumns,
}

impl<'a> Finder<'a> {
    /// All candidates of an order, the best first.
    pub(crate) fn candidates(self, row: u32) -> impl Iterator<Item = Candidate> + 'a {
        let placed_at = self.orders.placed_at[row];
        let own_click = self
            .own_click(row)
            .filter(|touch| self.touches.at[*touch] <= placed_at && !self.is_early(*touch, placed_at));
        let link = self.orders.text(self.orders.link_id[row]).and_then(|link| self.terms.link(link));
        let own_link = link.map(|link| (Way::OwnLink, None, self.terms.link_at(link, placed_at)));
        let of_touch = move |way| move |touch: u32| (way, Some(touch), self.journeys.holders[touch]);
        let others = |list: &'a [u32], way| {
            let in_window = self.in_window(list, placed_at).iter().rev().copied();
            in_window.filter(move |touch| Some(*touch) != own_click).map(of_touch(way))
        };
        let (clicks, impressions) = self.journey(row);
        own_click
            .map(of_touch(Way::OwnClick))
            .into_iter()
            .chain(own_link)
            .chain(others(clicks, Way::Click))
            .chain(others(impressions, Way::Impression))
            .map(move |(way, touch, holder)| {
                let against = |holding| self.terms.against_holder(holding, placed_at).map_or(Ok(holding), Err);
                Candidate { way, touch, held_by: holder.ok(), holder: holder.and_then(against) }
            })
    }

    /// What the candidates say together.
    fn verdict(self, row: u32) -> Finding<Touched> {
        let mut first = None;
        for candidate in self.candidates(row) {
            match candidate.holder {
                Ok(holding) => {
                    let touch = candidate.touch;
                    return Finding::Valid(Touched { holding, touch });
                }
                Err(verdict) => first = first.or(Some(verdict)),
            }
        }
        match first {
            Some(verdict) => Finding::Against(verdict),
            None if self.came_too_early(row) => Finding::Against(Verdict::OutOfWindow),
            None => Finding::Nothing,
        }
    }

    /// Whether a creator has a valid click for an order.
    pub(crate) fn has_click_of(self, row: u32, creator: Option<u32>) -> bool {
        self.candidates(row).any(|candidate| {
            let holds = |holding: u32| self.terms.holdings[holding].creator == creator;
            candidate.way.is_click() && candidate.holder.is_ok_and(holds)
        })
    }

    /// The click that the order names, whoever's it is.
    fn own_click(self, row: u32) -> Option<u32> {
        let name = self.orders.text(self.orders.click_id[row])?;
        let touch = self.journeys.rows[self.touches.texts.find(name)?.index()]?;
        (self.touches.kind[touch] == TouchKind::Click).then_some(touch)
    }

    /// The clicks and impressions of the order's customer.
    fn journey(self, row: u32) -> (&'a [u32], &'a [u32]) {
        let customer = self.orders.customer_id[row];
        match customer.and_then(|customer| self.journeys.customers[customer.index()]) {
            Some(customer) => {
                (self.journeys.clicks.of(customer.index()), self.journeys.impressions.of(customer.index()))
            }
            None => (&[], &[]),
        }
    }

    /// Where the window of a kind begins: it reaches back from the order, closed at both ends.
    fn earliest(self, kind: TouchKind, placed_at: Instant) -> Instant {
        let days = match kind {
            TouchKind::Click => self.terms.attribution.click_window_days,
            TouchKind::Impression => self.terms.attribution.impression_window_days,
        };
        placed_at.plus_days(i64::from(days).saturating_neg())
    }

    fn is_early(self, touch: u32, placed_at: Instant) -> bool {
        self.touches.at[touch] < self.earliest(self.touches.kind[touch], placed_at)
    }

    /// Those of one customer and kind that lie in the window.
    fn in_window(self, touches: &'a [u32], placed_at: Instant) -> &'a [u32] {
        let Some(first) = touches.first() else {
            return touches;
        };
        let earliest = self.earliest(self.touches.kind[*first], placed_at);
        let begin = touches.partition_point(|touch| self.touches.at[*touch] < earliest);
        let end = touches.partition_point(|touch| self.touches.at[*touch] <= placed_at);
        touches.get(begin..end).unwrap_or_default()
    }

    fn came_too_early(self, row: u32) -> bool {
        let placed_at = self.orders.placed_at[row];
        let (clicks, impressions) = self.journey(row);
        let first = [clicks.first().copied(), impressions.first().copied(), self.own_click(row)];
        first.into_iter().flatten().any(|touch| self.is_early(touch, placed_at))
    }
}

pub(crate) fn verdicts(finder: &Finder<'_>, accepted: &Accepted) -> Column<Finding<Touched>> {
    let terms = finder.terms;
    let is_ours = |row: u32| terms.currencies.contains(&finder.orders.currency[row]);
    accepted.rows.iter().map(|row| if is_ours(*row) { finder.verdict(*row) } else { Finding::Nothing }).collect()
}
