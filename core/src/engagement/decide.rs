//! What happens when a command may.

use super::amend::{Amendment, first_problem};
use super::content::{Occurrence, PostedBy};
use super::instalment::{Closed, InstalmentState, Part, PlannedInstalment, known_due};
use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Agreed, Command, Context, DatedTerms, Engagement, Event, evolve, guards, notify};
use crate::actor::{Actor, Role};
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer};
use crate::brief::InstalmentTrigger;
use crate::content::OccurrenceName;
use crate::ids::EngagementId;
use crate::ledger::{Account, Posting};
use crate::notification::Notification;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for Engagement {
    const NAME: &'static str = "engagement";
    const WRONG_STATUS: Code = Code::EngagementWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = EngagementId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: EngagementId) -> Self {
        Self { id, agreed: None }
    }

    fn uuid(id: EngagementId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    /// That of the content which the command names, else the engagement's.
    fn status(&self, command: &Command) -> Option<StatusKind> {
        let agreed = self.agreed.as_ref()?;
        Some(command.occurrence().map_or(agreed.status, |name| agreed.status_of(name)))
    }

    fn is_own(&self, actor: &Actor, command: &Command) -> bool {
        match (&self.agreed, command) {
            (Some(agreed), _) => agreed.owns(actor),
            (None, Command::Begin { brand_id, .. }) => actor.brand().is_none_or(|own| own == *brand_id),
            (None, _) => true,
        }
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        guards::check(guard, self, ask)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        match (&self.agreed, ask.command) {
            (None, command) => begin(command, ask.at),
            (Some(agreed), command) => match command.occurrence() {
                Some(name) => Ok(agreed.decide_content(name, ask)),
                None => agreed.decide(ask),
            },
        }
    }

    fn evolve(&mut self, event: &Event, at: Instant, _: &Actor) {
        evolve::evolve(self, event, at);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        self.agreed.as_ref().and_then(|agreed| agreed.next_timer()).into_iter().collect()
    }

    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        self.agreed
            .as_ref()
            .map_or_else(Vec::new, |agreed| notify::notifications(agreed.brand_id, agreed.creator_id, envelope))
    }

    /// What falls due is owed by the brand to the creator; what is paid leaves the creator's account for the world outside.
    fn postings(&self, envelope: &Envelope<Event>) -> Vec<Posting> {
        let Some(agreed) = &self.agreed else {
            return Vec::new();
        };
        let brand = Account::Brand { brand_id: agreed.brand_id };
        let creator = Account::Creator { creator_id: agreed.creator_id };
        match envelope.event {
            Event::InstalmentFellDue { amount, .. } => vec![Posting::transfer(envelope.at, brand, creator, amount)],
            Event::PaymentRecorded { amount, .. } => {
                vec![Posting::transfer(envelope.at, creator, Account::External {}, amount)]
            }
            Event::Begun { .. }
            | Event::AccountsSet { .. }
            | Event::Paused { .. }
            | Event::Resumed { .. }
            | Event::AmendmentScheduled { .. }
            | Event::Amended { .. }
            | Event::Ended { .. }
            | Event::Completed {}
            | Event::PostRecorded { .. }
            | Event::PostUnmatched { .. }
            | Event::MetricsRecorded { .. }
            | Event::InstalmentDropped { .. }
            | Event::DraftSubmitted { .. }
            | Event::ChangesRequested { .. }
            | Event::DraftApproved { .. }
            | Event::Declined { .. }
            | Event::Verified { .. }
            | Event::PostRejected { .. }
            | Event::Waived { .. }
            | Event::Missed { .. }
            | Event::AnswerOverdue { .. }
            | Event::ReworkOverdue { .. } => Vec::new(),
        }
    }
}

/// The content and the instalments that follow from the terms; what is due at once falls due.
fn begin(command: &Command, at: Instant) -> Result<Vec<Event>, Problem> {
    let Command::Begin { brand_id, creator_id, source, zone, accounts, terms } = command.clone() else {
        return Ok(Vec::new());
    };
    let occurrences = terms.occurrences(zone);
    let stated = terms.instalments(zone).map_err(first_problem)?;
    let planned = |instalment: crate::brief::Instalment| {
        let due_at = known_due(instalment.due, at);
        PlannedInstalment::new(instalment.number, instalment, due_at)
    };
    let instalments: Vec<PlannedInstalment> = stated.into_iter().map(planned).collect();
    let is_due = |instalment: &&PlannedInstalment| instalment.due_at.is_some_and(|due_at| due_at <= at);
    let fell_due = |instalment: &PlannedInstalment| Event::InstalmentFellDue {
        number: instalment.number,
        amount: instalment.amount,
    };
    let due: Vec<Event> = instalments.iter().filter(is_due).map(fell_due).collect();
    let begun = Event::Begun { brand_id, creator_id, source, zone, accounts, terms, occurrences, instalments };
    Ok(std::iter::once(begun).chain(due).collect())
}

impl Agreed {
    /// What happens to the engagement.
    fn decide(&self, ask: &Ask<'_, Engagement>) -> Result<Vec<Event>, Problem> {
        let (command, at) = (ask.command.clone(), ask.at);
        Ok(match command {
            Command::SetAccounts { accounts } if accounts == self.accounts => Vec::new(),
            Command::SetAccounts { accounts } => vec![Event::AccountsSet { accounts }],
            Command::Pause { reason } => vec![Event::Paused { reason }],
            Command::Resume {} => vec![Event::Resumed { since: self.paused_at.unwrap_or(at) }],
            Command::Amend { terms, effective_at } if effective_at > at => {
                vec![Event::AmendmentScheduled { terms, effective_at }]
            }
            Command::Amend { terms, effective_at } => self.with_what_follows(
                self.amended(Amendment { terms: &terms, effective_at, was_agreed_before: false })?,
                at,
            ),
            Command::ApplyAmendment {} => match self.pending.first() {
                Some(DatedTerms { from, terms }) => {
                    let amendment = Amendment { terms, effective_at: *from, was_agreed_before: true };
                    self.with_what_follows(self.amended(amendment)?, at)
                }
                None => Vec::new(),
            },
            Command::End { reason } => vec![self.ended(ask.actor.role(), reason)],
            Command::Complete {} => self.completed(),
            Command::RecordPosts { posts } => self.found(posts.as_slice(), ask.context, at),
            Command::RecordMetrics { network, post_id, metrics } => {
                let record = self.posts.get(&(network, post_id.clone()));
                let is_known = record.is_some_and(|record| record.metrics.contains(&metrics));
                if is_known { Vec::new() } else { vec![Event::MetricsRecorded { network, post_id, metrics }] }
            }
            Command::InstalmentDue { number } => {
                let part = self.instalments.get(&number).filter(|part| part.is_waiting());
                part.map(|part| Event::InstalmentFellDue { number, amount: part.amount }).into_iter().collect()
            }
            Command::RecordPayment { number, reference, amount } => {
                let is_due = |part: &&Part| part.state == InstalmentState::Due;
                let part = self.instalments.get(&number).filter(is_due);
                part.map(|_| Event::PaymentRecorded { number, reference, amount }).into_iter().collect()
            }
            Command::Begin { .. }
            | Command::SubmitDraft { .. }
            | Command::RequestChanges { .. }
            | Command::Approve { .. }
            | Command::Decline { .. }
            | Command::RecordPost { .. }
            | Command::DeliverManually { .. }
            | Command::Verify { .. }
            | Command::RejectPost { .. }
            | Command::Waive { .. }
            | Command::Miss { .. }
            | Command::MarkAnswerOverdue { .. }
            | Command::MarkReworkOverdue { .. } => Vec::new(),
        })
    }

    /// New terms, and what is owed or given up at once by them.
    fn with_what_follows(&self, amended: Event, at: Instant) -> Vec<Event> {
        let mut after = self.clone();
        after.evolve(&amended, at);
        std::iter::once(amended).chain(after.settled()).collect()
    }

    /// What happens to a piece of content, and to the instalments that hang on it.
    fn decide_content(&self, occurrence: OccurrenceName, ask: &Ask<'_, Engagement>) -> Vec<Event> {
        let Some(one) = self.occurrences.get(&occurrence) else {
            return Vec::new();
        };
        let Some(event) = self.content_event(occurrence, one, ask) else {
            return Vec::new();
        };
        let closed = if let Event::Verified { .. } | Event::Waived { paid: true, .. } = event {
            Closed::Earned
        } else if let Event::Waived { .. } = event {
            Closed::Forgone
        } else if let Event::Declined { .. } | Event::PostRejected { to: StatusKind::Cancelled, .. } = event {
            Closed::TurnedDown
        } else {
            Closed::No
        };
        let follow = if closed == Closed::No { Vec::new() } else { self.follow(occurrence, closed) };
        std::iter::once(event).chain(follow).collect()
    }

    fn content_event(&self, occurrence: OccurrenceName, one: &Occurrence, ask: &Ask<'_, Engagement>) -> Option<Event> {
        let (at, by) = (ask.at, ask.actor.role());
        let hours = |hours: Option<u32>| hours.map(|hours| at.plus_hours(hours));
        let review = self.review(at);
        Some(match ask.command.clone() {
            Command::SubmitDraft { draft, note, .. } => {
                let answer_by = hours(review.and_then(|review| review.answer_hours));
                Event::DraftSubmitted { occurrence, draft, note, answer_by }
            }
            Command::RequestChanges { reason, .. } => {
                let rework_by = hours(review.and_then(|review| review.rework_hours));
                Event::ChangesRequested { occurrence, by, reason, rework_by, due_at: time_left(one, at) }
            }
            Command::Approve { .. } => Event::DraftApproved { occurrence, by, due_at: time_left(one, at) },
            Command::Decline { reason, .. } => Event::Declined { occurrence, by, reason },
            Command::RecordPost { post, .. } => {
                let outside_window = self.is_outside(occurrence, &post);
                Event::PostRecorded { occurrence, post, by: PostedBy::Brand, proof: None, outside_window }
            }
            Command::DeliverManually { post, proof, .. } => {
                let outside_window = self.is_outside(occurrence, &post);
                let proof = proof.filter(|proof| !proof.is_placeholder());
                Event::PostRecorded { occurrence, post, by: PostedBy::Creator, proof, outside_window }
            }
            Command::Verify { .. } => Event::Verified { occurrence, by },
            Command::RejectPost { reason, .. } => {
                Event::PostRejected { occurrence, by, reason, to: self.after_rejection(one, at) }
            }
            Command::Waive { paid, reason, .. } => Event::Waived { occurrence, by, paid, reason },
            Command::Miss { .. } => Event::Missed { occurrence },
            Command::MarkAnswerOverdue { .. } | Command::MarkReworkOverdue { .. } if one.is_late => return None,
            Command::MarkAnswerOverdue { .. } => Event::AnswerOverdue { occurrence },
            Command::MarkReworkOverdue { .. } => Event::ReworkOverdue { occurrence },
            Command::Begin { .. }
            | Command::SetAccounts { .. }
            | Command::Pause { .. }
            | Command::Resume {}
            | Command::Amend { .. }
            | Command::ApplyAmendment {}
            | Command::End { .. }
            | Command::Complete {}
            | Command::RecordPosts { .. }
            | Command::RecordMetrics { .. }
            | Command::InstalmentDue { .. }
            | Command::RecordPayment { .. } => return None,
        })
    }

    /// Where a piece of content stands when its post is not taken.
    fn after_rejection(&self, one: &Occurrence, at: Instant) -> StatusKind {
        if self.status != StatusKind::Running {
            StatusKind::Cancelled
        } else if one.due_at <= at {
            StatusKind::Missed
        } else if one.is_approved {
            StatusKind::Approved
        } else {
            StatusKind::Pending
        }
    }

    fn ended(&self, by: Role, reason: Option<crate::text::Prose>) -> Event {
        let open = self.occurrences.iter().filter(|(_, one)| one.is_open());
        let lost = self.instalments.iter().filter(|(_, part)| part.is_waiting() && !self.survives_end(part));
        let (cancelled, dropped) = (open.map(|(name, _)| *name).collect(), lost.map(|(number, _)| *number).collect());
        Event::Ended { by, reason, cancelled, dropped }
    }

    fn completed(&self) -> Vec<Event> {
        let at_once = |part: &Part| part.is_waiting() && part.due == InstalmentTrigger::AfterCompletion { days: 0 };
        let due = self.instalments.iter().filter(|(_, part)| at_once(part));
        let fell_due = due.map(|(number, part)| Event::InstalmentFellDue { number: *number, amount: part.amount });
        std::iter::once(Event::Completed {}).chain(fell_due).collect()
    }
}

/// The new deadline of content whose deadline passed while its draft was in review: from the answer on there is as much time
/// as there was when the draft was handed in.
fn time_left(one: &Occurrence, at: Instant) -> Option<Instant> {
    let (_, submitted_at) = one.draft.as_ref()?;
    (one.due_at <= at).then(|| at.plus_between(*submitted_at, one.due_at))
}
