//! What happens when a command may.

use super::change::{Change, changes};
use super::guards::effect;
use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Command, Context, Event, Opened, Partnership, Revision, RevisionState, budget, evolve, guards, notify};
use crate::actor::{Actor, Role};
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer, Warning, once};
use crate::brief::{Overview, Terms};
use crate::fingerprint::Fingerprint;
use crate::ids::PartnershipId;
use crate::ledger::Posting;
use crate::notification::Notification;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for Partnership {
    const NAME: &'static str = "partnership";
    const WRONG_STATUS: Code = Code::PartnershipWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = PartnershipId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: PartnershipId) -> Self {
        Self { id, opened: None }
    }

    fn uuid(id: PartnershipId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    fn status(&self, _: &Command) -> Option<StatusKind> {
        self.status_kind()
    }

    fn is_own(&self, actor: &Actor, _: &Command) -> bool {
        self.opened.as_ref().is_none_or(|opened| opened.owns(actor))
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        guards::check(guard, self, ask)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        Ok(match (&self.opened, ask.command) {
            (None, Command::Open { creator_id, zone, notice_days }) => {
                let opened = |brand_id| Event::Opened {
                    brand_id,
                    creator_id: *creator_id,
                    zone: *zone,
                    notice_days: *notice_days,
                };
                ask.actor.brand().map(opened).into_iter().collect()
            }
            (Some(opened), command) => opened.decide(command, ask.actor.role(), ask.at),
            (None, _) => Vec::new(),
        })
    }

    fn evolve(&mut self, event: &Event, at: Instant, actor: &Actor) {
        evolve::evolve(self, event, at, actor);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        self.opened.as_ref().map_or_else(Vec::new, |opened| opened.timers())
    }

    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        self.opened.as_ref().map_or_else(Vec::new, |opened| notify::notifications(opened, envelope))
    }

    /// What is paid is posted by who pays it: here it is only counted.
    fn postings(&self, _: &Envelope<Event>) -> Vec<Posting> {
        Vec::new()
    }

    fn warnings(&self, ask: &Ask<'_, Self>) -> Vec<Warning> {
        self.opened.as_ref().map_or_else(Vec::new, |opened| opened.warnings(ask))
    }
}

impl Opened {
    fn decide(&self, command: &Command, role: Role, at: Instant) -> Vec<Event> {
        match command {
            Command::Publish {} => self.publish(),
            Command::Revise { terms } => vec![Event::Revised {
                revision: self.revisions.next_number(),
                terms: terms.clone(),
                ends_at: self.ends_at(terms, self.revisions.newest()),
            }],
            Command::Accept { revision, agreement } => self.accept(*revision, *agreement),
            Command::Amend { terms, .. } => self.amend(terms, effect(command, at).unwrap_or(at), at),
            Command::AcceptAmendment { revision, agreement } => self.accept_amendment(*revision, *agreement, at),
            Command::ApplyAmendment { revision } => self.apply(*revision),
            Command::Open { .. }
            | Command::SaveStep { .. }
            | Command::Decline { .. }
            | Command::DeclineAmendment { .. }
            | Command::WithdrawAmendment { .. }
            | Command::EndSchedule {}
            | Command::Pause { .. }
            | Command::Resume {}
            | Command::SetBudget { .. }
            | Command::RecordSpend { .. }
            | Command::Complete {}
            | Command::End { .. }
            | Command::Cancel { .. } => self.plainly(command, role).into_iter().collect(),
        }
    }

    /// The one event of a command that only says what it says; none where it would change nothing.
    fn plainly(&self, command: &Command, by: Role) -> Option<Event> {
        Some(match command.clone() {
            Command::SaveStep { content } => {
                let mut saved = self.brief.clone();
                saved.save(content.clone());
                return (saved != self.brief).then_some(Event::StepSaved { content });
            }
            Command::Decline { reason } => Event::Declined { reason },
            Command::DeclineAmendment { revision, reason } => Event::AmendmentDeclined { revision, reason },
            Command::WithdrawAmendment { revision } => Event::AmendmentWithdrawn { revision },
            Command::EndSchedule {} => return self.schedule_told_at().map(|_| Event::ScheduleEnded {}),
            Command::Pause { reason } => Event::Paused { by, reason },
            Command::Resume {} => Event::Resumed { paused_since: self.paused_since? },
            Command::SetBudget { budget, over_budget } => {
                let known = self.overview();
                let is_new = (known.budget, known.over_budget) != (budget, over_budget);
                return is_new.then_some(Event::BudgetSet { budget, over_budget });
            }
            Command::RecordSpend { reference, amount } => {
                return self.new_spend(command).map(|_| Event::SpendRecorded { reference, amount });
            }
            Command::Complete {} => Event::Completed {},
            Command::End { reason } => Event::Ended { by, reason },
            Command::Cancel { reason } => Event::Cancelled { by, reason },
            Command::Open { .. }
            | Command::Publish {}
            | Command::Revise { .. }
            | Command::Accept { .. }
            | Command::Amend { .. }
            | Command::AcceptAmendment { .. }
            | Command::ApplyAmendment { .. } => return None,
        })
    }

    /// Where no agreement is asked, publishing begins the partnership.
    fn publish(&self) -> Vec<Event> {
        let Ok(terms) = self.brief.terms() else {
            return Vec::new();
        };
        let (ends_at, agreement) = (self.ends_at(&terms, None), terms.agreement());
        let begins = agreement.is_none().then(|| self.activated(1, &terms));
        [Event::Published { terms, ends_at, agreement }].into_iter().chain(begins).collect()
    }

    fn activated(&self, revision: u32, terms: &Terms) -> Event {
        Event::Activated { revision, terms: terms.clone(), zone: self.zone }
    }

    fn accept(&self, revision: u32, agreement: Option<Fingerprint>) -> Vec<Event> {
        let begins = self.revisions.get(revision).map(|offered| self.activated(revision, &offered.terms));
        [Event::Accepted { revision, agreement }].into_iter().chain(begins).collect()
    }

    fn amend(&self, terms: &Terms, effective_from: Instant, at: Instant) -> Vec<Event> {
        let revision = self.revisions.next_number();
        let changes = changes(self.revisions.displaced_from(effective_from), terms);
        let needs_acceptance = changes.iter().copied().any(Change::is_material);
        let amended = Event::Amended {
            revision,
            terms: terms.clone(),
            effective_from,
            ends_at: self.ends_at(terms, self.revisions.holding_at(effective_from)),
            changes,
            needs_acceptance,
        };
        let is_at_once = !needs_acceptance && effective_from <= at;
        let in_effect = is_at_once.then(|| Event::AmendmentInEffect { revision, terms: terms.clone() });
        [amended].into_iter().chain(in_effect).collect()
    }

    /// It takes effect at the later of its date and its acceptance.
    fn accept_amendment(&self, revision: u32, agreement: Option<Fingerprint>, at: Instant) -> Vec<Event> {
        let Some(offered) = self.revisions.get(revision) else {
            return Vec::new();
        };
        let effective_from = offered.effective_from.max(at);
        let in_effect = if effective_from <= at { self.in_effect(revision) } else { None };
        [Event::AmendmentAccepted { revision, agreement, effective_from }].into_iter().chain(in_effect).collect()
    }

    fn apply(&self, revision: u32) -> Vec<Event> {
        let is_due = self.revisions.get(revision).is_some_and(Revision::is_scheduled);
        if is_due { self.in_effect(revision).into_iter().collect() } else { Vec::new() }
    }

    fn in_effect(&self, revision: u32) -> Option<Event> {
        let terms = self.revisions.get(revision)?.terms.clone();
        Some(Event::AmendmentInEffect { revision, terms })
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        if self.status != StatusKind::Active {
            return Vec::new();
        }
        let scheduled = self.revisions.as_slice().iter().filter(|revision| revision.is_scheduled());
        let amendments = scheduled.map(|revision| Timer {
            due_at: revision.effective_from,
            timer_id: format!("amendment/{}", revision.number).into(),
            command: Command::ApplyAmendment { revision: revision.number },
        });
        let schedule = self.schedule_told_at().map(|due_at| Timer {
            due_at,
            timer_id: "schedule".into(),
            command: Command::EndSchedule {},
        });
        amendments.chain(schedule).collect()
    }

    /// When it is to be told that the schedule is over; none where that was told.
    pub(super) fn schedule_told_at(&self) -> Option<Instant> {
        let ends_at = self.in_effect_now()?.ends_at;
        (self.told_end != Some(ends_at)).then(|| ends_at.max(self.timers_since))
    }

    /// The newest revision whose time has come.
    pub(super) fn in_effect_now(&self) -> Option<&Revision> {
        let is_now = |one: &&Revision| one.state == RevisionState::Agreed && one.is_in_effect;
        self.revisions.as_slice().iter().rev().find(is_now)
    }

    fn warnings(&self, ask: &Ask<'_, Partnership>) -> Vec<Warning> {
        let over = |overview: &Overview, terms: Option<&Terms>| {
            terms.is_some_and(|terms| budget::excess(overview, |currency| budget::committed(terms, currency)).is_some())
        };
        let mut found = Vec::new();
        match ask.command {
            Command::Publish {} | Command::Revise { .. } | Command::Amend { .. } => {
                let Some(terms) = self.terms_of(ask.command) else {
                    return found;
                };
                let brief = ask.command.terms().map_or_else(|| self.brief.clone(), |terms| self.brief_with(terms));
                let review = brief.review(&ask.context.for_review(self.creator_id, ask.at));
                found.extend(review.warnings.iter().map(|warning| Warning::from(warning.warning)));
                found.extend(over(&self.overview(), Some(&terms)).then_some(Warning::BudgetExceeded));
            }
            Command::SetBudget { budget, over_budget } => {
                let overview = Overview { budget: *budget, over_budget: *over_budget, ..self.overview() };
                let present = self.present(ask.at).map(|revision| &revision.terms);
                let is_over = over(&overview, present) || self.spent.is_over(&overview);
                found.extend(is_over.then_some(Warning::BudgetExceeded));
            }
            Command::RecordSpend { .. } => {
                let overview = self.overview();
                let paid = self
                    .new_spend(ask.command)
                    .filter(|paid| overview.budget.is_some_and(|budget| budget.currency() == paid.currency()));
                let is_over = paid.is_some_and(|paid| budget::excess(&overview, |_| self.spent.with(paid)).is_some());
                found.extend(is_over.then_some(Warning::BudgetExceeded));
            }
            Command::Open { .. }
            | Command::SaveStep { .. }
            | Command::Accept { .. }
            | Command::Decline { .. }
            | Command::AcceptAmendment { .. }
            | Command::DeclineAmendment { .. }
            | Command::WithdrawAmendment { .. }
            | Command::ApplyAmendment { .. }
            | Command::EndSchedule {}
            | Command::Pause { .. }
            | Command::Resume {}
            | Command::Complete {}
            | Command::End { .. }
            | Command::Cancel { .. } => {}
        }
        once(found)
    }
}
