//! What happens in a code book when a command may happen.

use super::tracker::{Given, Held, Key, Tracker};
use super::{
    Assignment, Book, CodeBook, Command, CommandKind, Context, Event, GroupMode, Guard, LinkText, Origin, StatusKind,
    TABLE, evolve, guards,
};
use crate::actor::Actor;
use crate::aggregate::{Aggregate, Ask, Envelope, Row, Timer, Warning};
use crate::ids::{AssignmentId, CodeBookId, CreatorId, GroupId};
use crate::ledger::Posting;
use crate::money::out_of_range;
use crate::notification::{Notification, Recipient};
use crate::payout_rate::RateEntry;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

impl Aggregate for CodeBook {
    const NAME: &'static str = "code_book";
    const WRONG_STATUS: Code = Code::CodesWrongStatus;
    const TABLE: &'static [Row<Self>] = TABLE;

    type Id = CodeBookId;
    type Status = StatusKind;
    type CommandKind = CommandKind;
    type Guard = Guard;
    type Command = Command;
    type Event = Event;
    type Context = Context;

    fn new(id: CodeBookId) -> Self {
        Self { id, book: None }
    }

    fn uuid(id: CodeBookId) -> uuid::Uuid {
        id.uuid()
    }

    fn kind(command: &Command) -> CommandKind {
        command.kind()
    }

    /// That of the assignment or group which the command addresses, else the book's.
    fn status(&self, command: &Command) -> Option<StatusKind> {
        let book = self.book.as_ref()?;
        Some(if let Some(id) = command.assignment_id() {
            book.assignments.get(&id).map_or(StatusKind::Unassigned, Assignment::status)
        } else if let Some(id) = command.addressed_group() {
            if book.groups.contains_key(&id) { StatusKind::Group } else { StatusKind::NoGroup }
        } else {
            StatusKind::Open
        })
    }

    fn is_own(&self, actor: &Actor, command: &Command) -> bool {
        self.book.as_ref().is_none_or(|book| match (actor.creator(), book.addressed(command)) {
            (Some(creator_id), Some(assignment)) => assignment.creator_id == Some(creator_id),
            (Some(_), None) => true,
            (None, _) => book.owns(actor),
        })
    }

    fn guard(&self, guard: Guard, ask: &Ask<'_, Self>) -> Result<(), Error> {
        Ok(self.book.as_ref().map_or(Ok(()), |book| guards::check(guard, book, ask))?)
    }

    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Event>, Problem> {
        match (&self.book, ask.command.clone()) {
            (Some(book), _) => book.decide(ask),
            (None, Command::Open { zone, spelling, hosts }) => {
                let opened = ask.actor.brand().map(|brand_id| Event::Opened { brand_id, zone, spelling, hosts });
                Ok(opened.into_iter().collect())
            }
            (None, _) => Ok(Vec::new()),
        }
    }

    fn evolve(&mut self, event: &Event, at: Instant, _: &Actor) {
        evolve::evolve(self, event, at);
    }

    /// The next end of a window. A book may hold ten thousand: listing them all would make every command slow.
    fn timers(&self) -> Vec<Timer<Command>> {
        let next = self.book.as_ref().and_then(|book| book.ends.first());
        let timer = next.map(|(due_at, assignment_id)| Timer {
            due_at: *due_at,
            timer_id: format!("expire:{assignment_id}").into(),
            command: Command::Expire { assignment_id: *assignment_id },
        });
        timer.into_iter().collect()
    }

    fn notifications(&self, envelope: &Envelope<Event>) -> Vec<Notification> {
        let creators = self.book.as_ref().map_or_else(Vec::new, |book| book.concerned(&envelope.event));
        let template = format!("{}.{}", Self::NAME, envelope.event.name());
        let notify =
            |creator_id| Notification::new(Recipient::Creator { creator_id }, template.clone(), envelope.event_id);
        creators.into_iter().map(notify).collect()
    }

    fn postings(&self, _: &Envelope<Event>) -> Vec<Posting> {
        Vec::new()
    }

    fn warnings(&self, ask: &Ask<'_, Self>) -> Vec<Warning> {
        if let Command::AddGroup { mode: GroupMode::Generic, .. } = ask.command {
            return vec![Warning::CoarseAttribution];
        }
        Vec::new()
    }
}

impl Book {
    fn decide(&self, ask: &Ask<'_, CodeBook>) -> Result<Vec<Event>, Problem> {
        let at = ask.at;
        let event = match ask.command.clone() {
            Command::Open { .. } => return Ok(Vec::new()),
            Command::SetHosts { hosts } => Event::HostsSet { hosts },
            Command::AddGroup { .. } => return Ok(self.add_group(ask)),
            Command::EditGroup { group_id, terms } => Event::GroupEdited { group_id, terms },
            Command::SetGroupRate { group_id, rate, from } => {
                Event::GroupRateSet { group_id, rate, from: from.unwrap_or(at) }
            }
            Command::GiveGeneric { creator_id } => return Ok(self.give_generic(creator_id)),
            Command::Assign { .. } => return Ok(self.assign(ask.command, at).into_iter().collect()),
            Command::Fill { assignment_id, tracker } => match self.given(&tracker) {
                Some(given) => Event::Filled { assignment_id, given },
                None => return Ok(Vec::new()),
            },
            Command::Deliver { assignment_id } => Event::Delivered { assignment_id },
            Command::Replace { .. } | Command::Reassign { .. } => return Ok(self.hand_over(ask.command, at)),
            Command::Revoke { assignment_id, reason } => Event::Revoked { assignment_id, reason },
            Command::Expire { assignment_id } => Event::Expired { assignment_id },
            Command::SetRate { assignment_id, rate, from } => {
                Event::RateSet { assignment_id, rate, from: from.unwrap_or(at) }
            }
            Command::SetWindow { assignment_id, window } => Event::WindowSet { assignment_id, window },
            Command::MoveGroup { assignment_id, group_id } => Event::GroupMoved { assignment_id, group_id },
            Command::SetDestination { assignment_id, destination, url } => Event::DestinationSet {
                assignment_id,
                destination: address(&destination),
                url: url.as_ref().map(address),
            },
            Command::Consume { .. } => return self.consume(ask.command, at),
            Command::GiveBack { order_id } => {
                if self.usage.order(&order_id).is_none_or(|used| used.given_back) {
                    return Ok(Vec::new());
                }
                Event::GivenBack { order_id }
            }
        };
        Ok(vec![event])
    }

    /// The group, its generic code or link, and who is given that: all who are accepted now.
    fn add_group(&self, ask: &Ask<'_, CodeBook>) -> Vec<Event> {
        let Command::AddGroup { group_id, kind, mode, terms, rate, limits, external, generic } = ask.command.clone()
        else {
            return Vec::new();
        };
        let window = self.window(ask.command, ask.at);
        let mut events = vec![Event::GroupAdded { group_id, kind, mode, terms, rate, limits, external }];
        let generic = generic.and_then(|generic| Some((generic.assignment_id, self.given(&generic.tracker)?, window?)));
        let Some((assignment_id, given, window)) = generic else {
            return events;
        };
        events.push(Event::Assigned {
            assignment_id,
            group_id,
            creator_id: None,
            given,
            window,
            rates: Vec::new(),
            origin: Origin::default(),
            continues: None,
        });
        let accepted: std::collections::BTreeSet<CreatorId> = ask.context.accepted.iter().copied().collect();
        let given = |creator_id| Event::GenericGiven { group_id, assignment_id, creator_id };
        events.extend(accepted.into_iter().map(given));
        events
    }

    /// Every generic code and link that the creator has not been given.
    fn give_generic(&self, creator_id: CreatorId) -> Vec<Event> {
        let waiting = self.generics.iter().filter(|(group_id, _)| {
            let group = self.groups.get(group_id);
            group.is_some_and(|group| !group.given_to.contains(&creator_id))
        });
        let given = |(group_id, assignment_id): (&GroupId, &AssignmentId)| Event::GenericGiven {
            group_id: *group_id,
            assignment_id: *assignment_id,
            creator_id,
        };
        waiting.map(given).collect()
    }

    fn assign(&self, command: &Command, at: Instant) -> Option<Event> {
        let window = self.window(command, at)?;
        let Command::Assign { assignment_id, group_id, creator_id, tracker, rate, origin, .. } = command.clone() else {
            return None;
        };
        let rates = RateEntry::since_ever(rate);
        if tracker.is_placeholder() {
            return Some(Event::PlaceholderAssigned { assignment_id, group_id, creator_id, window, rates, origin });
        }
        let given = self.given(&tracker)?;
        let (creator_id, continues) = (Some(creator_id), None);
        Some(Event::Assigned { assignment_id, group_id, creator_id, given, window, rates, origin, continues })
    }

    /// One assignment ends and the next begins: another tracker for the same creator, or the same for another.
    fn hand_over(&self, command: &Command, at: Instant) -> Vec<Event> {
        let (Some(old), Some(window)) = (self.addressed(command), self.window(command, at)) else {
            return Vec::new();
        };
        let Some(group_id) = old.group_id() else {
            return Vec::new();
        };
        if let Command::Replace { assignment_id, next_id, tracker, rate, origin } = command.clone() {
            let Some(given) = self.given(&tracker) else {
                return Vec::new();
            };
            let rates = rate.map_or_else(|| old.rates.clone(), |rate| RateEntry::since_ever(Some(rate)));
            let next = Event::Assigned {
                assignment_id: next_id,
                group_id,
                creator_id: old.creator_id,
                given,
                window,
                rates,
                origin,
                continues: Some(assignment_id),
            };
            return vec![Event::Replaced { assignment_id, next_id }, next];
        }
        let Command::Reassign { assignment_id, next_id, creator_id, rate } = command.clone() else {
            return Vec::new();
        };
        let Some(given) = old.held.as_ref().and_then(|held| given_on(held, at)) else {
            return Vec::new();
        };
        let next = Event::Assigned {
            assignment_id: next_id,
            group_id,
            creator_id: Some(creator_id),
            given,
            window,
            rates: RateEntry::since_ever(rate),
            origin: old.origin.clone(),
            continues: Some(assignment_id),
        };
        vec![Event::Reassigned { assignment_id, next_id }, next]
    }

    fn consume(&self, command: &Command, at: Instant) -> Result<Vec<Event>, Problem> {
        let Command::Consume { code, order_id, customer_id, spend } = command.clone() else {
            return Ok(Vec::new());
        };
        if self.usage.order(&order_id).is_some() {
            return Ok(Vec::new());
        }
        let holder = self.lookup(code.as_str(), at).holder();
        let Some((assignment_id, group_id)) = holder else {
            return Ok(Vec::new());
        };
        let Some(wanted) = self.use_of(command, group_id) else {
            return Ok(Vec::new());
        };
        if self.usage.spend_with(&wanted).is_none() {
            let problem = out_of_range().problems().first().cloned();
            return problem.map_or(Ok(Vec::new()), |p| Err(p.under("amount").under("spend").under("command")));
        }
        let normalised = wanted.normalised;
        Ok(vec![Event::Consumed { order_id, assignment_id, group_id, normalised, customer_id, spend }])
    }

    /// A code or link as events record it; `None` for a placeholder.
    fn given(&self, tracker: &Tracker) -> Option<Given> {
        match (tracker.clone(), self.key(tracker)) {
            (Tracker::Code { code }, Some(Key::Code(normalised))) => Some(Given::Code { code, normalised }),
            (Tracker::Link { link_id, destination, url }, _) => {
                Some(Given::Link { link_id, destination: address(&destination), url: url.as_ref().map(address) })
            }
            (Tracker::Code { .. } | Tracker::Placeholder {}, _) => None,
        }
    }
}

/// The code or link as it is at a moment.
fn given_on(held: &Held, at: Instant) -> Option<Given> {
    match held.clone() {
        Held::Code { code, normalised } => Some(Given::Code { code, normalised }),
        Held::Link { link_id, destinations } => {
            let now = destinations.into_iter().rfind(|entry| entry.from <= Some(at))?;
            Some(Given::Link { link_id, destination: now.destination, url: now.url })
        }
    }
}

/// An address as it was checked. The guards have parsed it before.
fn address(text: &LinkText) -> String {
    text.parsed().map_or_else(|_| text.to_string(), |url| url.to_string())
}
