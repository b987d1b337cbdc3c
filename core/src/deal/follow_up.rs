//! What follows from a deal in the aggregates that carry it out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::sending::{Sent, sent};
use super::standing::{Agreed, Phase};
use super::{DealParts, Standing};
use crate::aggregate::CommandOf;
use crate::brief::{Commission, CommissionPay, Terms};
use crate::codes::{self, CodeBook, GroupMode, Origin, Tracker};
use crate::engagement::{self, ContentAccounts, Engagement};
use crate::ids::{AssignmentId, CommandId, EngagementId, GroupId, ProductOrderId};
use crate::payout_rate::{PayoutRate, RateEntry};
use crate::product_order::{self, ProductOrder};
use crate::rate::Rate;
use crate::refusal::{Code, Error, Problem};
use crate::time::{Instant, Zone};

/// What the host knows and a deal does not. What is left out is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct DealFacts {
    /// In whose calendar the dates of a participation are. A partnership has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Zone>,
    /// The creator's accounts: content of others does not count.
    pub accounts: ContentAccounts,
}

/// A command that follows from a deal. It is given by the system. Its ids come from the deal's, so that the same command is a
/// repeat, and nothing is done twice.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[allow(clippy::large_enum_variant, reason = "a boxed field would not cross to other languages")]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum FollowUp {
    /// To the engagement: it begins, follows the deal's terms, stands still, goes on, or is over.
    Engagement {
        /// Which; where there is none yet, its id to be.
        engagement_id: EngagementId,
        /// The command's id.
        command_id: CommandId,
        /// When it is to be given.
        at: Instant,
        /// The command.
        #[schemars(with = "CommandOf<Engagement>")]
        command: engagement::Command,
    },
    /// To the brand's code book: the creator gets a place for a code or link, or the generic ones, or a rate that was amended.
    /// The command's context says that the creator was accepted.
    CodeBook {
        /// The command's id.
        command_id: CommandId,
        /// When it is to be given.
        at: Instant,
        /// The command.
        #[schemars(with = "CommandOf<CodeBook>")]
        command: codes::Command,
    },
    /// To a product order: it begins, or its time to post stands still or goes on.
    ProductOrder {
        /// Which; where there is none yet, its id to be.
        product_order_id: ProductOrderId,
        /// The command's id.
        command_id: CommandId,
        /// When it is to be given: later, where products are sent later.
        at: Instant,
        /// The command.
        #[schemars(with = "CommandOf<ProductOrder>")]
        command: product_order::Command,
    },
}

/// The commands that bring what carries out a deal in line with it, in their order. None while nothing was agreed, and none
/// when all is in line: it can be asked after each command, and as often as one likes.
///
/// Codes follow only where the code book is given, since it knows what the creator holds. What was done by hand in the
/// meantime counts: a creator who holds a code of the group gets no other, and a place that was revoked is not kept again.
///
/// # Errors
/// `deal.unrelated` with the path of what belongs to another deal, brand or creator; `deal.zone` where a participation begins
/// and nobody says in whose calendar.
pub fn follow_ups(parts: &DealParts<'_>, facts: &DealFacts, at: Instant) -> Result<Vec<FollowUp>, Error> {
    let Some(standing) = parts.standing(at)? else {
        return Ok(Vec::new());
    };
    let Some((phase, terms)) = standing.phase.zip(standing.terms) else {
        return Ok(Vec::new());
    };
    let zone = || {
        let zoneless = || Error::from(Problem::new(Code::DealZone, Code::DealZone.meaning()).under("zone"));
        standing.zone.or(facts.zone).ok_or_else(zoneless)
    };
    let follow = Follow { standing: &standing, terms, at };
    let mut found = follow.engagement(parts.engagement, phase, facts, zone)?;
    if matches!(phase, Phase::Running) {
        found.extend(parts.code_book.into_iter().flat_map(|book| follow.codes(book)));
        found.extend(follow.product_orders(parts, zone)?);
    }
    found.extend(parts.product_orders.iter().filter_map(|order| follow.time_to_post(order, phase)));
    Ok(found)
}

/// A deal that holds, and its terms, at a moment.
struct Follow<'a> {
    standing: &'a Standing<'a>,
    terms: &'a Terms,
    at: Instant,
}

impl Follow<'_> {
    fn engagement(
        &self,
        engagement: Option<&Engagement>,
        phase: Phase<'_>,
        facts: &DealFacts,
        zone: impl Fn() -> Result<Zone, Error>,
    ) -> Result<Vec<FollowUp>, Error> {
        use engagement::{Command as C, StatusKind as S};
        let status = engagement.and_then(Engagement::status_kind);
        let id = engagement.map_or_else(|| EngagementId::new(self.id("engagement")), Engagement::id);
        let ask_at = |at: Instant, name: String, command| FollowUp::Engagement {
            engagement_id: id,
            command_id: CommandId::new(self.id(&name)),
            at,
            command,
        };
        let ask = |name, command| ask_at(self.at, name, command);
        // What stands still does so with the deal, whenever it is told.
        let since = self.stands_so_since(engagement.and_then(Engagement::last_at));
        // What may be asked again has another name each time.
        let events = engagement.map_or(0, Engagement::events);
        let mut found = Vec::new();
        match (phase, status) {
            (Phase::Running, None) => {
                let Standing { brand_id, creator_id, source, .. } = *self.standing;
                let (zone, accounts, terms) = (zone()?, facts.accounts.clone(), self.terms.clone());
                found.push(ask("begin".into(), C::Begin { brand_id, creator_id, source, zone, accounts, terms }));
            }
            (Phase::Running, Some(S::Paused)) => found.push(ask_at(since, format!("resume/{events}"), C::Resume {})),
            (Phase::Paused(reason), Some(S::Running)) => {
                found.push(ask_at(since, format!("pause/{events}"), C::Pause { reason: reason.cloned() }));
            }
            (Phase::Ended(reason), Some(S::Running | S::Paused)) => {
                found.push(ask("end".into(), C::End { reason: reason.cloned() }));
            }
            // A deal that was completed too early leaves its content open; when nothing is open any more this follows, too.
            (Phase::Completed, Some(S::Running)) if !engagement.is_some_and(Engagement::has_open_content) => {
                found.push(ask("complete".into(), C::Complete {}));
            }
            _ => {}
        }
        let runs = matches!((phase, status), (Phase::Running, None | Some(S::Running | S::Paused)));
        let is_known = |terms: &Terms, from: Instant| engagement.and_then(|it| it.terms_at(from)) == Some(terms);
        let now = status.map(|_| (self.terms, self.at));
        // New terms take the place of those that were agreed for later, which then have to be told again.
        let told = now
            .into_iter()
            .chain(self.standing.scheduled.iter().map(|later| (later.terms, later.from)))
            .filter(|_| runs);
        for (terms, from) in told.skip_while(|(terms, from)| is_known(terms, *from)) {
            found.push(ask(format!("amend/{events}@{from}"), C::Amend { terms: terms.clone(), effective_at: from }));
        }
        Ok(found)
    }

    fn codes(&self, book: &CodeBook) -> Vec<FollowUp> {
        let Some(Commission { discount_group, affiliate_group, pay }) = &self.terms.compensation.commission else {
            return Vec::new();
        };
        let creator_id = self.standing.creator_id;
        let wanted = [*discount_group, *affiliate_group].into_iter().flatten();
        let (generic, own): (Vec<GroupId>, Vec<GroupId>) =
            wanted.partition(|id| book.group(*id).is_some_and(|group| group.mode == GroupMode::Generic));
        let is_given = |id: &GroupId| book.group(*id).is_some_and(|group| group.given_to.contains(&creator_id));
        let ask = |name: String, command| FollowUp::CodeBook {
            command_id: CommandId::new(self.id(&name)),
            at: self.at,
            command,
        };
        let mut found: Vec<FollowUp> = own.iter().filter_map(|id| self.place(book, *id, earned(pay))).collect();
        found.extend(own.iter().flat_map(|id| self.rates(book, *id)));
        if !generic.iter().all(is_given) {
            found.push(ask("give_generic".into(), codes::Command::GiveGeneric { creator_id }));
        }
        found
    }

    /// A place in a group for the creator, who holds none in it and had none by this deal.
    fn place(&self, book: &CodeBook, group_id: GroupId, rate: PayoutRate) -> Option<FollowUp> {
        let creator_id = self.standing.creator_id;
        let assignment_id = AssignmentId::new(self.id(&format!("place/{group_id}")));
        if book.assignment(assignment_id).is_some() || book.has_place(creator_id, group_id) {
            return None;
        }
        let (tracker, window, origin) = (Tracker::Placeholder {}, None, Origin::Manual {});
        let rate = Some(rate);
        let command = codes::Command::Assign { assignment_id, group_id, creator_id, tracker, window, rate, origin };
        Some(FollowUp::CodeBook {
            command_id: CommandId::new(self.id(&format!("assign/{group_id}"))),
            at: self.at,
            command,
        })
    }

    /// The rates that were amended, for what the creator held in a group before. One that was agreed for later is for then: a
    /// pause, or other terms, may still move it.
    fn rates(&self, book: &CodeBook, group_id: GroupId) -> Vec<FollowUp> {
        let rate =
            |one: &Agreed<'_>| one.terms.compensation.commission.as_ref().map(|commission| earned(&commission.pay));
        let all: Vec<Agreed<'_>> = self.standing.held.iter().chain(&self.standing.scheduled).copied().collect();
        let changes = all.iter().zip(all.iter().skip(1)).filter(|(before, after)| rate(before) != rate(after));
        let changes: Vec<&Agreed<'_>> = changes.map(|(_, after)| after).collect();
        // Of what has held already only the last counts.
        let past = changes.iter().filter(|one| one.from <= self.at).count().saturating_sub(1);
        let mut found = Vec::new();
        for (change, rate) in changes.into_iter().skip(past).filter_map(|change| Some((change, rate(change)?))) {
            for (assignment_id, assignment) in book.open_in(self.standing.creator_id, group_id) {
                let is_told = assignment.rates.iter().any(|entry| entry.from >= Some(change.from));
                let is_so = RateEntry::at(&assignment.rates, change.from).is_some_and(|entry| entry.rate == rate);
                if is_told || is_so || assignment.window.from() >= change.from {
                    continue;
                }
                let from = change.from.max(self.at);
                found.push(FollowUp::CodeBook {
                    command_id: CommandId::new(self.id(&format!("rate/{assignment_id}/{}", change.revision))),
                    at: from,
                    command: codes::Command::SetRate { assignment_id, rate: rate.clone(), from: Some(from) },
                });
            }
        }
        found
    }

    fn product_orders(
        &self,
        parts: &DealParts<'_>,
        zone: impl Fn() -> Result<Zone, Error>,
    ) -> Result<Vec<FollowUp>, Error> {
        let Some(product) = &self.terms.compensation.product else {
            return Ok(Vec::new());
        };
        // What is sent by terms that were agreed for later is asked for when they hold.
        let is_by_these = |one: &Sent| self.standing.scheduled.first().is_none_or(|later| one.from < later.from);
        let times = sent(self.terms, self.standing, zone, self.at)?.into_iter().filter(is_by_these);
        let (brand_id, creator_id) = (self.standing.brand_id, self.standing.creator_id);
        let open = |Sent { number, from }: Sent| {
            let id = ProductOrderId::new(self.id(&format!("product_order/{number}")));
            let is_open = parts.product_orders.iter().any(|order| order.id() == id && order.parties().is_some());
            let (offer, posting_days) = (product.offer.clone(), product.posting_days);
            (!is_open).then(|| FollowUp::ProductOrder {
                product_order_id: id,
                command_id: CommandId::new(self.id(&format!("open/{number}"))),
                at: from.max(self.at),
                command: product_order::Command::Open { brand_id, creator_id, offer, posting_days },
            })
        };
        Ok(times.filter_map(open).collect())
    }

    /// The time to post of a product order stands still with the deal.
    fn time_to_post(&self, order: &ProductOrder, phase: Phase<'_>) -> Option<FollowUp> {
        use product_order::Command as C;
        let pauses = order.pauses().filter(|pauses| !pauses.is_over)?;
        let (name, command) = match (phase, pauses.is_paused) {
            (Phase::Paused(_), false) => ("pause", C::Pause {}),
            (Phase::Running | Phase::Completed | Phase::Ended(_), true) => ("resume", C::Resume {}),
            (Phase::Paused(_), true) | (Phase::Running | Phase::Completed | Phase::Ended(_), false) => return None,
        };
        Some(FollowUp::ProductOrder {
            product_order_id: order.id(),
            command_id: CommandId::new(self.id(&format!("{name}/{}/{}", order.id(), pauses.count))),
            at: self.stands_so_since(Some(pauses.last_at)),
            command,
        })
    }

    /// When the deal began to stand as it does, but not before the last event of what is told.
    fn stands_so_since(&self, last_at: Option<Instant>) -> Instant {
        self.standing.since.map_or(self.at, |since| last_at.map_or(since, |last_at| last_at.max(since)))
    }

    /// An id that belongs to the deal: the same on every host (RFC 9562, version 5).
    fn id(&self, name: &str) -> Uuid {
        Uuid::new_v5(&self.standing.uuid(), name.as_bytes())
    }
}

/// What an order earns here. Nothing where a programme outside pays: the group's own rate would pay it a second time.
fn earned(pay: &CommissionPay) -> PayoutRate {
    match pay {
        CommissionPay::Rate { rate } => rate.clone(),
        CommissionPay::External { .. } => PayoutRate::Percent { percent: Rate::ZERO },
    }
}
