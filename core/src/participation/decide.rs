//! What happens when a command may.

use super::status::{CommandKind, Guard, StatusKind, TABLE};
use super::{Assigned, Command, Context, Event, Participation, evolve, guards};
use crate::actor::Actor;
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer};
use crate::ids::{ParticipationId, ProposalId};
use crate::ledger::Posting;
use crate::notification::{Notification, Recipient};
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for Participation {
    const NAME: &'static str = "participation";
    const WRONG_STATUS: Code = Code::ParticipationWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = ParticipationId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: ParticipationId) -> Self {
        Self { id, assigned: None }
    }

    fn uuid(id: ParticipationId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    fn status(&self, _: &Command) -> Option<StatusKind> {
        self.status_kind()
    }

    fn is_own(&self, actor: &Actor, command: &Command) -> bool {
        match (&self.assigned, command) {
            (Some(assigned), _) => assigned.owns(actor),
            // A brand assigns to campaigns of its own only.
            (None, Command::Assign { brand_id, .. }) => actor.brand().is_none_or(|own| own == *brand_id),
            (None, _) => true,
        }
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        guards::check(guard, self, ask)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        let event = match (&self.assigned, ask.command) {
            (None, Command::Assign { brand_id, campaign_id, creator_id, invite_by }) => Some(Event::Assigned {
                brand_id: *brand_id,
                campaign_id: *campaign_id,
                creator_id: *creator_id,
                invite_by: *invite_by,
            }),
            (Some(assigned), _) => assigned.decide(ask),
            (None, _) => None,
        };
        Ok(event.into_iter().collect())
    }

    fn evolve(&mut self, event: &Event, at: Instant, actor: &Actor) {
        evolve::evolve(self, event, at, actor);
    }

    fn timers(&self) -> Vec<Timer<Command>> {
        let due_at = self.assigned.as_ref().and_then(|assigned| assigned.deadline);
        let timer = |due_at| Timer { due_at, timer_id: "expire".into(), command: Command::Expire {} };
        due_at.map(timer).into_iter().collect()
    }

    /// Both sides hear of everything but the roster, which is the brand's own: who was never invited hears of nothing.
    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        let Some(assigned) = &self.assigned else {
            return Vec::new();
        };
        if matches!(envelope.event, Event::Assigned { .. }) {
            return Vec::new();
        }
        let template = format!("participation.{}", envelope.event.name());
        let notify = |recipient| Notification::new(recipient, template.clone(), envelope.event_id);
        let (brand_id, creator_id) = (assigned.brand_id, assigned.creator_id);
        let brand = notify(Recipient::Brand { brand_id });
        if assigned.is_invited { vec![brand, notify(Recipient::Creator { creator_id })] } else { vec![brand] }
    }

    fn postings(&self, _: &Envelope<Event>) -> Vec<Posting> {
        Vec::new()
    }
}

impl Assigned {
    /// The event of a command; none where it would change nothing.
    fn decide(&self, ask: &Ask<'_, Participation>) -> Option<Event> {
        let by = ask.actor.role();
        Some(match ask.command.clone() {
            Command::Assign { .. } => return None,
            Command::Invite { note, respond_by } => Event::Invited { note, respond_by },
            Command::Propose { proposal_id, terms, note, expires_at } => {
                let of_campaign = || ask.context.campaign.as_ref()?.terms.clone();
                // The guard has made sure that there are terms.
                Event::Proposed { proposal_id, by, terms: terms.or_else(of_campaign)?, note, expires_at }
            }
            Command::Counter { answers, proposal_id, terms, note, expires_at } => {
                Event::Countered { answers, proposal_id, by, terms, note, expires_at }
            }
            Command::Accept { proposal_id } => self.accept(proposal_id)?,
            Command::Decline { reason } => Event::Declined { reason },
            Command::DeclineProposal { proposal_id, reason } => Event::ProposalDeclined { proposal_id, by, reason },
            Command::Withdraw { proposal_id, reason } => Event::Withdrawn { proposal_id, by, reason },
            Command::DeleteProposal { proposal_id } => {
                let proposal = self.proposal(proposal_id).filter(|proposal| !proposal.is_deleted)?;
                let standing = self.standing().map(|standing| standing.proposal_id);
                let was_standing = standing == Some(proposal.proposal_id);
                Event::ProposalDeleted { proposal_id, by, was_standing }
            }
            Command::Extend { until } => Event::Extended { until },
            Command::Expire {} => Event::Expired {},
            Command::Activate {} => Event::Activated {},
            Command::Complete {} => Event::Completed {},
            Command::Remove { reason } => Event::Removed { reason },
        })
    }

    fn accept(&self, proposal_id: ProposalId) -> Option<Event> {
        let terms = &self.proposal(proposal_id)?.terms;
        Some(Event::Accepted { proposal_id, terms: terms.fingerprint(), agreement: terms.agreement() })
    }
}
