//! The conditions of the table, each with its refusal.

use std::collections::BTreeSet;

use super::selection::{Choice, Item, value};
use super::shipment::TrackingUpdate;
use super::status::Guard;
use super::{Command, Context, Opened, PostingState, ProductOrder};
use crate::actor::Role;
use crate::aggregate::Ask;
use crate::ids::ShipmentId;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

/// Checks one condition. On an order that is not open only [`Guard::OfferUsable`] can be asked.
pub(super) fn check(guard: Guard, order: &ProductOrder, ask: &Ask<'_, ProductOrder>) -> Result<(), Error> {
    let Some(opened) = &order.opened else {
        return offer_usable(ask.command);
    };
    Ok(match guard {
        Guard::OfferUsable => return offer_usable(ask.command),
        Guard::SomethingSelected | Guard::Offered | Guard::WithinItems | Guard::WithinValue => {
            opened.check_selection(guard, ask)
        }
        Guard::InStock => opened.in_stock(ask),
        Guard::CountryServed => opened.country_served(ask.command),
        Guard::NewShipment => opened.new_shipment(ask.command),
        Guard::SameUpdate => opened.same_update(ask.command),
        Guard::LaterDeadline => opened.later_deadline(ask),
        Guard::Chooser | Guard::AddressKnown | Guard::PostingDue | Guard::PostingOpen | Guard::DeadlineReached => {
            opened.check_state(guard, ask.actor.role(), ask.at)
        }
    }?)
}

impl Opened {
    /// The conditions that do not depend on what a command says: they decide what is offered, too.
    pub(super) fn check_state(&self, guard: Guard, role: Role, at: Instant) -> Result<(), Problem> {
        match guard {
            Guard::Chooser => {
                let chooser = if self.offer.creator_chooses { Role::Creator } else { Role::Brand };
                refuse_if(role != chooser, Code::ProductOrderNotChooser)
            }
            Guard::AddressKnown => refuse_if(self.address.is_none(), Code::ProductOrderAddressMissing),
            Guard::PostingDue => refuse_if(self.posting().is_none(), Code::ProductOrderNoPostingDeadline),
            Guard::PostingOpen => {
                let is_over = self.posting().is_none_or(|posting| posting.state == PostingState::Posted);
                refuse_if(is_over, Code::ProductOrderNoPostingDeadline)
            }
            Guard::DeadlineReached => match self.posting() {
                Some(posting) if posting.state == PostingState::Open && self.is_paused() => {
                    Err(refusal(Code::ProductOrderTooEarly))
                }
                Some(posting) if posting.noticed_at > at => {
                    Err(refusal(Code::ProductOrderTooEarly).with("dueAt", posting.noticed_at))
                }
                Some(_) | None => Ok(()),
            },
            Guard::OfferUsable
            | Guard::SomethingSelected
            | Guard::Offered
            | Guard::WithinItems
            | Guard::WithinValue
            | Guard::InStock
            | Guard::CountryServed
            | Guard::NewShipment
            | Guard::SameUpdate
            | Guard::LaterDeadline => Ok(()),
        }
    }

    fn check_selection(&self, guard: Guard, ask: &Ask<'_, ProductOrder>) -> Result<(), Problem> {
        let Command::Select { choices } = ask.command else {
            return Ok(());
        };
        let choices = choices.as_slice();
        let checked = match guard {
            Guard::SomethingSelected => something_selected(choices),
            Guard::Offered => self.offered(choices),
            Guard::WithinItems => self.within_items(choices),
            Guard::WithinValue => self.within_value(choices, ask.actor.role()),
            Guard::OfferUsable
            | Guard::Chooser
            | Guard::InStock
            | Guard::CountryServed
            | Guard::AddressKnown
            | Guard::NewShipment
            | Guard::SameUpdate
            | Guard::PostingDue
            | Guard::PostingOpen
            | Guard::LaterDeadline
            | Guard::DeadlineReached => Ok(()),
        };
        checked.map_err(|problem| problem.under("choices").under("command"))
    }

    fn offered(&self, choices: &[Choice]) -> Result<(), Problem> {
        let is_unknown = |choice: &Choice| self.offer.variant(&choice.product_id, &choice.variant_id).is_none();
        match choices.iter().position(is_unknown) {
            Some(index) => Err(refusal(Code::ProductOrderNotOffered).under(&index.to_string())),
            None => Ok(()),
        }
    }

    fn within_items(&self, choices: &[Choice]) -> Result<(), Problem> {
        let count: u64 = choices.iter().map(|choice| u64::from(choice.quantity.count())).sum();
        match self.offer.limits.max_items.map(u64::from) {
            Some(max) if count > max => {
                Err(refusal(Code::ProductOrderTooManyItems).with("max", max).with("found", count))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// A creator who is not shown prices is not told them by a refusal either.
    fn within_value(&self, choices: &[Choice], role: Role) -> Result<(), Problem> {
        let limits = &self.offer.limits.max_value;
        let items = self.priced(choices);
        // What cannot be said exactly could not be stated later either.
        let Some(worth) = value(&items) else {
            return Err(refusal(Code::ProductOrderOverValue));
        };
        let is_over =
            |limit: &&crate::Money| worth.get(limit.currency()).is_some_and(|worth| worth.minor() > limit.minor());
        let Some(max) = limits.as_slice().iter().find(is_over) else {
            return Ok(());
        };
        let problem = refusal(Code::ProductOrderOverValue);
        let found = worth.get(max.currency()).filter(|_| self.sees_prices(role));
        Err(match found {
            Some(found) => problem.with("max", *max).with("found", found),
            None => problem,
        })
    }

    pub(super) fn sees_prices(&self, role: Role) -> bool {
        self.offer.shows_prices_to(role)
    }

    /// The choices with the prices of the offer; what is not offered is left out.
    pub(super) fn priced(&self, choices: &[Choice]) -> Vec<Item> {
        let item = |choice: &Choice| {
            let variant = self.offer.variant(&choice.product_id, &choice.variant_id)?;
            let Choice { product_id, variant_id, quantity } = choice.clone();
            Some(Item { product_id, variant_id, quantity, price: variant.price })
        };
        choices.iter().filter_map(item).collect()
    }

    /// Of a selection, the choices; else the goods that were chosen.
    fn in_stock(&self, ask: &Ask<'_, ProductOrder>) -> Result<(), Problem> {
        if let Command::Select { choices } = ask.command {
            let checked = self.all_in_stock(&self.priced(choices.as_slice()), ask);
            return checked
                .map_err(|(index, problem)| problem.under(&index.to_string()).under("choices").under("command"));
        }
        self.all_in_stock(self.items.as_slice(), ask).map_err(|(_, problem)| problem)
    }

    /// A creator is told that it is not enough, and not how much is left.
    fn all_in_stock(&self, items: &[Item], ask: &Ask<'_, ProductOrder>) -> Result<(), (usize, Problem)> {
        for (index, item) in items.iter().enumerate() {
            let (wanted, left) = (u64::from(item.quantity.count()), self.left(item, ask.context));
            if let Some(left) = left.filter(|left| *left < wanted) {
                let problem = refusal(Code::ProductOrderOutOfStock)
                    .with("productId", item.product_id.as_str())
                    .with("variantId", item.variant_id.as_str())
                    .with("wanted", wanted);
                let is_told = ask.actor.role() != Role::Creator;
                return Err((index, if is_told { problem.with("left", left) } else { problem }));
            }
        }
        Ok(())
    }

    fn left(&self, item: &Item, context: &Context) -> Option<u64> {
        self.taken.left(&self.offer, context, &item.product_id, &item.variant_id)
    }

    fn country_served(&self, command: &Command) -> Result<(), Problem> {
        let Command::SetAddress { address } = command else {
            return Ok(());
        };
        if self.offer.serves(address.country) {
            return Ok(());
        }
        let served: Vec<String> = self.offer.countries.as_slice().iter().map(ToString::to_string).collect();
        let problem = refusal(Code::ProductOrderCountryNotServed).with("countries", served);
        Err(problem.under("country").under("address").under("command"))
    }

    fn new_shipment(&self, command: &Command) -> Result<(), Problem> {
        let (Command::Ship { shipment_id, .. } | Command::Reship { shipment_id, .. }) = command else {
            return Ok(());
        };
        let is_known = self.shipment(*shipment_id).is_some();
        refuse_if(is_known, Code::ProductOrderShipmentIdTaken)
            .map_err(|problem| problem.under("shipmentId").under("command"))
    }

    fn same_update(&self, command: &Command) -> Result<(), Problem> {
        let Some((shipment_id, update)) = tracking(command) else {
            return Ok(());
        };
        let known = self.shipment(shipment_id).and_then(|shipment| shipment.update(&update.update_id));
        let differs = known.is_some_and(|known| *known != update);
        refuse_if(differs, Code::ProductOrderTrackingConflict)
            .map_err(|problem| problem.under("updateId").under("command"))
    }

    fn later_deadline(&self, ask: &Ask<'_, ProductOrder>) -> Result<(), Problem> {
        let (Command::ExtendPosting { until }, Some(posting)) = (ask.command, self.posting()) else {
            return Ok(());
        };
        if *until > posting.post_by && *until > ask.at {
            return Ok(());
        }
        let problem = refusal(Code::ProductOrderNotLater).with("postBy", posting.post_by);
        Err(problem.under("until").under("command"))
    }
}

/// The update that a command brings, and the shipment it is about.
pub(super) fn tracking(command: &Command) -> Option<(ShipmentId, TrackingUpdate)> {
    let Command::Track { shipment_id, update_id, status, occurred_at } = command else {
        return None;
    };
    let update = TrackingUpdate { update_id: update_id.clone(), status: *status, occurred_at: *occurred_at };
    Some((*shipment_id, update))
}

fn offer_usable(command: &Command) -> Result<(), Error> {
    let Command::Open { offer, .. } = command else {
        return Ok(());
    };
    let problems = offer.problems();
    if problems.is_empty() { Ok(()) } else { Err(Error::Malformed(problems).under("offer").under("command")) }
}

fn something_selected(choices: &[Choice]) -> Result<(), Problem> {
    refuse_if(choices.is_empty(), Code::ProductOrderNothingSelected)?;
    let mut known = BTreeSet::new();
    for (index, choice) in choices.iter().enumerate() {
        let is_new = known.insert((&choice.product_id, &choice.variant_id));
        refuse_if(!is_new, Code::ProductOrderSelectedTwice).map_err(|problem| problem.under(&index.to_string()))?;
    }
    Ok(())
}

fn refuse_if(condition: bool, code: Code) -> Result<(), Problem> {
    if condition { Err(refusal(code)) } else { Ok(()) }
}

/// The catalogue's own sentence serves: these refusals need no more words.
fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
