//! What the events of a code book mean. No rules: a stored event is never refused.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::assignment::{Closing, GroupEntry};
use super::limit::{Usage, Use};
use super::look_alike::LookAlikes;
use super::tracker::Key;
use super::{Assignment, Book, CodeBook, DestinationEntry, Ended, Event, Given, Group, Held};
use crate::ids::{AssignmentId, GroupId};
use crate::payout_rate::RateEntry;
use crate::time::Instant;

pub(super) fn evolve(code_book: &mut CodeBook, event: &Event, at: Instant) {
    if let Event::Opened { brand_id, zone, spelling, hosts } = event {
        code_book.book = Some(Arc::new(Book {
            brand_id: *brand_id,
            zone: *zone,
            spelling: *spelling,
            hosts: hosts.clone(),
            groups: BTreeMap::new(),
            assignments: BTreeMap::new(),
            of_creators: BTreeSet::new(),
            generics: BTreeMap::new(),
            holders: BTreeMap::new(),
            look_alikes: LookAlikes::default(),
            ends: BTreeSet::new(),
            usage: Usage::default(),
        }));
    } else if let Some(book) = &mut code_book.book {
        Arc::make_mut(book).evolve(event, at);
    }
}

impl Book {
    fn evolve(&mut self, event: &Event, at: Instant) {
        match event {
            Event::Opened { .. } => {}
            Event::HostsSet { hosts } => self.hosts.clone_from(hosts),
            Event::GroupAdded { .. }
            | Event::GroupEdited { .. }
            | Event::GroupRateSet { .. }
            | Event::GenericGiven { .. } => self.evolve_group(event),
            Event::Assigned { .. } | Event::PlaceholderAssigned { .. } => self.evolve_new(event),
            Event::Filled { assignment_id, given } => self.hold(*assignment_id, given),
            Event::Delivered { assignment_id } => self.edit(*assignment_id, |assignment| assignment.delivered = true),
            Event::Replaced { assignment_id, .. } => self.close(*assignment_id, at, Ended::Replaced),
            Event::Reassigned { assignment_id, .. } => self.close(*assignment_id, at, Ended::Reassigned),
            Event::Revoked { assignment_id, .. } => self.close(*assignment_id, at, Ended::Revoked),
            Event::Expired { assignment_id } => self.close(*assignment_id, at, Ended::Expired),
            Event::RateSet { assignment_id, rate, from } => self.edit(*assignment_id, |assignment| {
                RateEntry::put(&mut assignment.rates, RateEntry { from: Some(*from), rate: rate.clone() });
            }),
            Event::WindowSet { assignment_id, window } => {
                self.edit(*assignment_id, |assignment| assignment.window = *window);
            }
            Event::GroupMoved { assignment_id, group_id } => self.edit(*assignment_id, |assignment| {
                assignment.groups.retain(|entry| entry.from != Some(at));
                assignment.groups.push(GroupEntry { from: Some(at), group_id: *group_id });
            }),
            Event::DestinationSet { assignment_id, destination, url } => self.edit(*assignment_id, |assignment| {
                if let Some(Held::Link { destinations, .. }) = &mut assignment.held {
                    destinations.retain(|entry| entry.from != Some(at));
                    let (destination, url) = (destination.clone(), url.clone());
                    destinations.push(DestinationEntry { from: Some(at), destination, url });
                }
            }),
            Event::Consumed { order_id, group_id, normalised, customer_id, spend, .. } => {
                let used = Use {
                    group_id: *group_id,
                    normalised: normalised.clone(),
                    customer_id: customer_id.clone(),
                    spend: *spend,
                    given_back: false,
                };
                self.usage.consume(order_id, used);
            }
            Event::GivenBack { order_id } => self.usage.give_back(order_id),
        }
    }

    fn evolve_group(&mut self, event: &Event) {
        if let Event::GroupAdded { group_id, kind, mode, terms, rate, limits, external } = event {
            let group = Group {
                kind: *kind,
                mode: *mode,
                terms: terms.clone(),
                limits: limits.clone(),
                external: external.clone(),
                rates: RateEntry::since_ever(rate.clone()),
                given_to: BTreeSet::new(),
            };
            self.groups.insert(*group_id, group);
        } else if let Event::GroupEdited { group_id, terms } = event {
            self.edit_group(*group_id, |group| group.terms = terms.clone());
        } else if let Event::GroupRateSet { group_id, rate, from } = event {
            self.edit_group(*group_id, |group| {
                RateEntry::put(&mut group.rates, RateEntry { from: Some(*from), rate: rate.clone() });
            });
        } else if let Event::GenericGiven { group_id, creator_id, .. } = event {
            self.edit_group(*group_id, |group| {
                group.given_to.insert(*creator_id);
            });
        }
    }

    fn evolve_new(&mut self, event: &Event) {
        if let Event::Assigned { assignment_id, group_id, creator_id, given, window, rates, origin, .. } = event {
            self.add(
                *assignment_id,
                Assignment {
                    creator_id: *creator_id,
                    held: None,
                    origin: origin.clone(),
                    window: *window,
                    groups: vec![GroupEntry { from: None, group_id: *group_id }],
                    rates: rates.clone(),
                    delivered: false,
                    closed: None,
                },
            );
            self.hold(*assignment_id, given);
            if creator_id.is_none() {
                self.generics.insert(*group_id, *assignment_id);
            }
        } else if let Event::PlaceholderAssigned { assignment_id, group_id, creator_id, window, rates, origin } = event
        {
            self.add(
                *assignment_id,
                Assignment {
                    creator_id: Some(*creator_id),
                    held: None,
                    origin: origin.clone(),
                    window: *window,
                    groups: vec![GroupEntry { from: None, group_id: *group_id }],
                    rates: rates.clone(),
                    delivered: false,
                    closed: None,
                },
            );
        }
    }

    fn add(&mut self, id: AssignmentId, assignment: Assignment) {
        self.ends.extend(assignment.window.to().map(|to| (to, id)));
        self.of_creators.extend(assignment.creator_id.map(|creator_id| (creator_id, id)));
        self.assignments.insert(id, assignment);
    }

    fn edit_group(&mut self, id: GroupId, edit: impl FnOnce(&mut Group)) {
        if let Some(group) = self.groups.get_mut(&id) {
            edit(group);
        }
    }

    /// Changes an assignment, and its place among the ends that lie ahead.
    fn edit(&mut self, id: AssignmentId, edit: impl FnOnce(&mut Assignment)) {
        let Some(assignment) = self.assignments.get_mut(&id) else {
            return;
        };
        let before = assignment.window.to();
        edit(assignment);
        let after = assignment.window.to().filter(|_| assignment.closed.is_none());
        if before != after {
            before.map(|to| self.ends.remove(&(to, id)));
            self.ends.extend(after.map(|to| (to, id)));
        }
    }

    /// Puts a code or link into the hands of a creator.
    fn hold(&mut self, id: AssignmentId, given: &Given) {
        self.edit(id, |assignment| assignment.held = Some(Held::new(given)));
        let key = given.key();
        if let Key::Code(normalised) = &key {
            self.look_alikes.insert(normalised);
        }
        self.holders.entry(key).or_default().push(id);
    }

    fn close(&mut self, id: AssignmentId, at: Instant, ended: Ended) {
        self.edit(id, |assignment| assignment.closed = Some(Closing { at, ended }));
        self.generics.retain(|_, generic| *generic != id);
    }
}
