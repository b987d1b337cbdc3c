//! What happens when a command may.

use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Campaign, Command, Context, Event, Opened, evolve, guards};
use crate::actor::Actor;
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer, Warning, once};
use crate::brief::Brief;
use crate::budget::Limit;
use crate::ids::CampaignId;
use crate::ledger::Posting;
use crate::notification::{Notification, Recipient};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for Campaign {
    const NAME: &'static str = "campaign";
    const WRONG_STATUS: Code = Code::CampaignWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = CampaignId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: CampaignId) -> Self {
        Self { id, opened: None }
    }

    fn uuid(id: CampaignId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    fn status(&self, _: &Command) -> Option<StatusKind> {
        self.status_kind()
    }

    fn is_own(&self, actor: &Actor, command: &Command) -> bool {
        match (&self.opened, command) {
            (Some(opened), _) => opened.owns(actor),
            // A brand opens campaigns of its own only.
            (None, Command::Open { brand_id, .. }) => actor.brand().is_none_or(|own| own == *brand_id),
            (None, _) => true,
        }
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        guards::check(guard, self, ask)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        let event = match (&self.opened, ask.command) {
            (None, Command::Open { brand_id, settings }) => {
                Some(Event::Opened { brand_id: *brand_id, settings: *settings })
            }
            (Some(opened), command) => opened.decide(command, ask.context),
            (None, _) => None,
        };
        Ok(event.into_iter().collect())
    }

    fn evolve(&mut self, event: &Event, at: Instant, _: &Actor) {
        evolve::evolve(self, event, at);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        Vec::new()
    }

    /// The brand hears of what opens and ends its campaign. Creators hear by their participations.
    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        let Some(opened) = &self.opened else {
            return Vec::new();
        };
        match envelope.event {
            Event::Published { .. } | Event::Discarded {} | Event::Closed {} | Event::Archived {} => {
                let template = format!("campaign.{}", envelope.event.name());
                let recipient = Recipient::Brand { brand_id: opened.brand_id };
                vec![Notification::new(recipient, template, envelope.event_id)]
            }
            Event::Opened { .. }
            | Event::StepSaved { .. }
            | Event::SettingsSet { .. }
            | Event::BudgetCommitted { .. }
            | Event::SpendRecorded { .. } => Vec::new(),
        }
    }

    fn postings(&self, _: &Envelope<Event>) -> Vec<Posting> {
        Vec::new()
    }

    fn warnings(&self, ask: &Ask<'_, Self>) -> Vec<Warning> {
        self.opened.as_ref().map_or_else(Vec::new, |opened| opened.warnings(ask.command, ask.context))
    }
}

impl Opened {
    /// The event of a command; none where it would change nothing.
    fn decide(&self, command: &Command, context: &Context) -> Option<Event> {
        match command {
            Command::Open { .. } => None,
            Command::SaveStep { content } => {
                (self.with_step(content) != self.brief).then(|| Event::StepSaved { content: content.clone() })
            }
            Command::SetSettings { settings } => {
                (*settings != self.settings).then_some(Event::SettingsSet { settings: *settings })
            }
            // The guard has made sure that there are terms.
            Command::Publish {} => self.terms(context).ok().map(|terms| Event::Published { terms }),
            Command::Discard {} => Some(Event::Discarded {}),
            Command::Close {} => Some(Event::Closed {}),
            Command::Archive {} => Some(Event::Archived {}),
            Command::CommitBudget { participation_id, amount } => {
                let is_new = self.spending.promised(*participation_id, amount.currency()) != *amount;
                is_new.then_some(Event::BudgetCommitted { participation_id: *participation_id, amount: *amount })
            }
            Command::RecordSpend { participation_id, amount, reference } => {
                let (participation_id, amount, reference) = (*participation_id, *amount, reference.clone());
                let is_new = !self.payments.contains_key(&reference);
                is_new.then_some(Event::SpendRecorded { participation_id, amount, reference })
            }
        }
    }

    fn warnings(&self, command: &Command, context: &Context) -> Vec<Warning> {
        let over = |is_over: bool| is_over.then_some(Warning::BudgetExceeded);
        match command {
            Command::Publish {} => reviewed(&self.brief, context),
            Command::SaveStep { content } if self.status == StatusKind::Published => {
                let brief = self.with_step(content);
                let mut found = reviewed(&brief, context);
                found.extend(over(self.spending.view(Limit::of(&brief)).is_over));
                once(found)
            }
            Command::CommitBudget { .. } | Command::RecordSpend { .. } => {
                over(self.goes_over(command).unwrap_or(false)).into_iter().collect()
            }
            Command::Open { .. }
            | Command::SaveStep { .. }
            | Command::SetSettings { .. }
            | Command::Discard {}
            | Command::Close {}
            | Command::Archive {} => Vec::new(),
        }
    }
}

/// What a review of the brief warns of, each once.
fn reviewed(brief: &Brief, context: &Context) -> Vec<Warning> {
    once(brief.review(&context.review()).warnings.iter().map(|warning| warning.warning.into()).collect())
}
