//! The program, ready to be looked up: everything by number, windows and rates sorted by time.

use std::collections::{BTreeMap, BTreeSet};

use crate::codes::{Ended, Limits};
use crate::columns::{Column, Grouped};
use crate::ids::{AssignmentId, CreatorId, GroupId};
use crate::settlement::program::{Attribution, Base, CreatorTerms, Hold, Program};
use crate::spelling::{Spelling, Typed};
use crate::{Currency, Instant, PayoutRate, Period, Rate, RateEntry, Rounding, Zone};

use super::verdict::Verdict;

#[derive(Clone, Debug)]
pub(crate) struct Terms {
    pub(crate) zone: Zone,
    pub(crate) currencies: BTreeSet<Currency>,
    pub(crate) rounding: Rounding,
    pub(crate) hold: Hold,
    pub(crate) base: Base,
    pub(crate) attribution: Attribution,
    pub(crate) brand: crate::ids::BrandId,
    spelling: Spelling,
    default_rates: Timeline,
    /// By id, as the result sorts them.
    pub(crate) creators: Column<Creator>,
    pub(crate) groups: Column<Group>,
    pub(crate) holdings: Column<Holding>,
    pub(crate) rates: Column<RateTerm>,
    codes: Windows,
    links: Windows,
}

#[derive(Clone, Debug)]
pub(crate) struct Creator {
    pub(crate) id: CreatorId,
    /// The id as text, which lines repeat.
    pub(crate) text: String,
    suspended: Vec<Period>,
    rates: Timeline,
}

#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) id: GroupId,
    pub(crate) limits: Limits,
    settled_externally: bool,
    rates: Timeline,
}

/// A code or link in somebody's hands for a time.
#[derive(Clone, Debug)]
pub(crate) struct Holding {
    /// The assignment's id as text, which lines repeat.
    pub(crate) assignment: String,
    pub(crate) creator: Option<u32>,
    pub(crate) group: u32,
    pub(crate) window: Period,
    ended: Option<Ended>,
    rates: Timeline,
}

/// A rate, where it was found and since when it holds.
#[derive(Clone, Debug)]
pub(crate) struct RateTerm {
    pub(crate) rule: Rule,
    pub(crate) from: Option<Instant>,
    pub(crate) rate: PayoutRate,
}

/// The level of the terms that says a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Assignment,
    Creator,
    Group,
    Program,
}

impl Rule {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Assignment => "assignment",
            Self::Creator => "creator",
            Self::Group => "group",
            Self::Program => "program",
        }
    }
}

/// Rates by the instant they begin, the earliest first: no instant is since ever, and sorts before every other.
#[derive(Clone, Debug, Default)]
struct Timeline(Vec<(Option<Instant>, u32)>);

impl Timeline {
    /// The number of the rate that holds.
    fn at(&self, at: Instant) -> Option<u32> {
        let begun = self.0.partition_point(|(from, _)| from.is_none_or(|from| from <= at));
        self.0.get(begun.checked_sub(1)?).map(|(_, rate)| *rate)
    }
}

/// The windows of each code, or of each link.
#[derive(Clone, Debug, Default)]
struct Windows {
    keys: BTreeMap<String, u32>,
    /// Holdings by key, the earliest first.
    holdings: Grouped,
}

impl Windows {
    fn of(keyed: Vec<(String, u32)>, holdings: &Column<Holding>) -> Self {
        let names: BTreeSet<&String> = keyed.iter().map(|(key, _)| key).collect();
        let keys: BTreeMap<String, u32> = names.into_iter().cloned().zip(0..).collect();
        let mut rows: Vec<(u32, u32)> =
            keyed.iter().filter_map(|(key, holding)| Some((*keys.get(key)?, *holding))).collect();
        rows.sort_by_key(|(key, holding)| (*key, holdings[*holding].window.from()));
        let owners = u32::try_from(keys.len()).unwrap_or(u32::MAX);
        Self { holdings: Grouped::of_sorted(owners, rows), keys }
    }
}

/// The rate that holds where nothing says one: 0 % of the program, since ever.
const NO_RATE: u32 = 0;

/// Numbers the rates while the terms are built.
struct Rates(Column<RateTerm>);

impl Rates {
    fn timeline(&mut self, rule: Rule, entries: &[RateEntry]) -> Timeline {
        let mut timeline: Vec<(Option<Instant>, u32)> = entries
            .iter()
            .map(|entry| {
                let number = u32::try_from(self.0.len()).unwrap_or(NO_RATE);
                self.0.push(RateTerm { rule, from: entry.from, rate: entry.rate.clone() });
                (entry.from, number)
            })
            .collect();
        timeline.sort_unstable();
        Timeline(timeline)
    }
}

impl Terms {
    pub(crate) fn of(program: &Program) -> Self {
        let nothing = RateTerm { rule: Rule::Program, from: None, rate: PayoutRate::Percent { percent: Rate::ZERO } };
        let mut rates = Rates([nothing].into_iter().collect());
        let default_rates = rates.timeline(Rule::Program, &program.rates);
        let creators = creators(program, &mut rates);
        let groups: Column<Group> = program
            .groups
            .iter()
            .map(|terms| Group {
                id: terms.group_id,
                limits: terms.limits.clone(),
                settled_externally: terms.settled_externally,
                rates: rates.timeline(Rule::Group, &terms.rates),
            })
            .collect();
        let mut holdings = Holdings::of(&creators, &groups);
        let spelling = program.spelling;
        let codes = program.codes.iter().filter_map(|code| {
            let holder = (code.creator_id, code.group_id);
            let timeline = rates.timeline(Rule::Assignment, &code.rates);
            let number = holdings.add(code.assignment_id, holder, (code.window, code.ended), timeline)?;
            match spelling.normalise(&code.code) {
                Typed::Code(key) => Some((key, number)),
                Typed::Blank | Typed::Placeholder => None,
            }
        });
        let codes: Vec<(String, u32)> = codes.collect();
        let links = program.links.iter().filter_map(|link| {
            let holder = (Some(link.creator_id), link.group_id);
            let timeline = rates.timeline(Rule::Assignment, &link.rates);
            let number = holdings.add(link.assignment_id, holder, (link.window, link.ended), timeline)?;
            Some((link.link_id.clone(), number))
        });
        let links: Vec<(String, u32)> = links.collect();
        let holdings = holdings.all;
        Self {
            zone: program.zone,
            currencies: program.currencies.iter().copied().collect(),
            rounding: program.rounding,
            hold: program.hold,
            base: program.base,
            attribution: program.attribution,
            brand: program.brand_id,
            spelling,
            default_rates,
            codes: Windows::of(codes, &holdings),
            links: Windows::of(links, &holdings),
            creators,
            groups,
            holdings,
            rates: rates.0,
        }
    }

    /// What a typed text says, and the number of the code that it means.
    pub(crate) fn code(&self, typed: &str) -> Result<Option<u32>, Verdict> {
        match self.spelling.normalise(typed) {
            Typed::Blank => Ok(None),
            Typed::Placeholder => Err(Verdict::Placeholder),
            Typed::Code(code) => self.codes.keys.get(&code).copied().map(Some).ok_or(Verdict::UnknownCode),
        }
    }

    pub(crate) fn link(&self, link_id: &str) -> Option<u32> {
        self.links.keys.get(link_id).copied()
    }

    pub(crate) fn code_at(&self, code: u32, at: Instant) -> Result<u32, Verdict> {
        self.window_at(self.codes.holdings.of(code), at)
    }

    pub(crate) fn link_at(&self, link: u32, at: Instant) -> Result<u32, Verdict> {
        self.window_at(self.links.holdings.of(link), at)
    }

    /// The holding whose window contains the instant; else what the last one before it says. Windows never overlap, so the
    /// last to have begun is also the last to have ended.
    fn window_at(&self, windows: &[u32], at: Instant) -> Result<u32, Verdict> {
        let begun = windows.partition_point(|holding| self.holdings[*holding].window.from() <= at);
        let Some(last) = begun.checked_sub(1).and_then(|last| windows.get(last)) else {
            return Err(Verdict::NotYetValid);
        };
        let holding = &self.holdings[*last];
        if holding.window.contains(at) {
            return Ok(*last);
        }
        Err(match holding.ended {
            Some(Ended::Revoked) => Verdict::Revoked,
            Some(Ended::Expired | Ended::Replaced | Ended::Reassigned) | None => Verdict::Expired,
        })
    }

    /// What speaks against crediting whoever holds a code or link with an order.
    pub(crate) fn against_holder(&self, holding: u32, placed_at: Instant) -> Option<Verdict> {
        let holding = &self.holdings[holding];
        let suspended = holding.creator.is_some_and(|creator| {
            let windows = &self.creators[creator].suspended;
            windows.iter().any(|window| window.contains(placed_at))
        });
        if suspended {
            Some(Verdict::Suspended)
        } else if self.groups[holding.group].settled_externally {
            Some(Verdict::SettledExternally)
        } else {
            None
        }
    }

    /// What each level says about the rate of an order, the closest first.
    pub(crate) fn levels_at(&self, holding: u32, placed_at: Instant) -> [(Rule, Option<u32>); 4] {
        let holding = &self.holdings[holding];
        let of_creator = || self.creators[holding.creator?].rates.at(placed_at);
        [
            (Rule::Assignment, holding.rates.at(placed_at)),
            (Rule::Creator, of_creator()),
            (Rule::Group, self.groups[holding.group].rates.at(placed_at)),
            (Rule::Program, self.default_rates.at(placed_at)),
        ]
    }

    /// The number of the rate of an order: the closest level that says one at the instant of the order.
    pub(crate) fn rate_at(&self, holding: u32, placed_at: Instant) -> u32 {
        let levels = self.levels_at(holding, placed_at);
        levels.into_iter().find_map(|(_, rate)| rate).unwrap_or(NO_RATE)
    }
}

/// Everybody who is named anywhere, by id.
fn creators(program: &Program, rates: &mut Rates) -> Column<Creator> {
    let listed: BTreeMap<CreatorId, &CreatorTerms> =
        program.creators.iter().map(|terms| (terms.creator_id, terms)).collect();
    let named: BTreeSet<CreatorId> = listed
        .keys()
        .copied()
        .chain(program.codes.iter().filter_map(|code| code.creator_id))
        .chain(program.links.iter().map(|link| link.creator_id))
        .collect();
    named
        .into_iter()
        .map(|id| {
            let terms = listed.get(&id);
            Creator {
                id,
                text: id.to_string(),
                suspended: terms.map(|terms| terms.suspended.clone()).unwrap_or_default(),
                rates: rates.timeline(Rule::Creator, terms.map(|terms| terms.rates.as_slice()).unwrap_or_default()),
            }
        })
        .collect()
}

/// Numbers the holdings while the terms are built.
struct Holdings {
    all: Column<Holding>,
    creators: BTreeMap<CreatorId, u32>,
    groups: BTreeMap<GroupId, u32>,
}

impl Holdings {
    fn of(creators: &Column<Creator>, groups: &Column<Group>) -> Self {
        Self {
            all: Column::default(),
            creators: creators.iter().map(|creator| creator.id).zip(0..).collect(),
            groups: groups.iter().map(|group| group.id).zip(0..).collect(),
        }
    }

    fn add(
        &mut self,
        assignment: AssignmentId,
        (creator, group): (Option<CreatorId>, GroupId),
        (window, ended): (Period, Option<Ended>),
        rates: Timeline,
    ) -> Option<u32> {
        let number = u32::try_from(self.all.len()).ok()?;
        self.all.push(Holding {
            assignment: assignment.to_string(),
            creator: creator.and_then(|id| self.creators.get(&id).copied()),
            group: *self.groups.get(&group)?,
            window,
            ended,
            rates,
        });
        Some(number)
    }
}
