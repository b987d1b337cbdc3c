//! Whether an order may use a code, and give its use back.

use super::{refusal, refuse_if};
use crate::amounts::negative;
use crate::codes::limit::Use;
use crate::codes::status::Guard;
use crate::codes::{Book, Command};
use crate::ids::GroupId;
use crate::refusal::{Code, Problem};
use crate::time::Instant;

pub(super) fn spend_not_negative(command: &Command) -> Result<(), Problem> {
    let Command::Consume { spend, .. } = command else {
        return Ok(());
    };
    if spend.minor() < 0 {
        return Err(negative().under("amount").under("spend").under("command"));
    }
    Ok(())
}

impl Book {
    /// The conditions of a use. An order that has used the code passes all but the first.
    pub(super) fn check_use(&self, guard: Guard, command: &Command, at: Instant) -> Result<(), Problem> {
        let Command::Consume { code, order_id, .. } = command else {
            return Ok(());
        };
        if let Some(known) = self.usage.order(order_id) {
            let differs = self.use_of(command, known.group_id).and_then(|wanted| known.first_difference(&wanted));
            return match differs {
                Some(field) if guard == Guard::SameOrder => {
                    let problem = refusal(Code::CodesOrderConflict).with("field", field);
                    Err(problem.under("orderId").under("command"))
                }
                Some(_) | None => Ok(()),
            };
        }
        let found = self.lookup(code.as_str(), at);
        if guard == Guard::CodeHolds {
            return found.refusal().map_or(Ok(()), |problem| Err(problem.under("code").under("command")));
        }
        let Some((group, wanted)) =
            found.group_id().and_then(|id| Some((self.groups.get(&id)?, self.use_of(command, id)?)))
        else {
            return Ok(());
        };
        if guard == Guard::MinimumSpend {
            let checked = group.limits.check_minimum(wanted.spend);
            return checked.map_err(|problem| problem.under("spend").under("command"));
        }
        if guard == Guard::LimitsHaveRoom {
            return group.limits.check_room(&wanted, &self.usage).map_err(|problem| problem.under("command"));
        }
        Ok(())
    }

    pub(in crate::codes) fn use_of(&self, command: &Command, group_id: GroupId) -> Option<Use> {
        let Command::Consume { code, customer_id, spend, .. } = command else {
            return None;
        };
        Some(Use {
            group_id,
            normalised: self.normalise(code).unwrap_or_default(),
            customer_id: customer_id.clone(),
            spend: *spend,
            given_back: false,
        })
    }

    pub(super) fn order_known(&self, command: &Command) -> Result<(), Problem> {
        let Command::GiveBack { order_id } = command else {
            return Ok(());
        };
        refuse_if(self.usage.order(order_id).is_none(), Code::CodesUnknownOrder, "orderId")
    }

    pub(super) fn gives_back(&self, command: &Command) -> Result<(), Problem> {
        let Command::GiveBack { order_id } = command else {
            return Ok(());
        };
        let group = self.usage.order(order_id).and_then(|used| self.groups.get(&used.group_id));
        refuse_if(!group.is_some_and(|group| group.limits.give_back), Code::CodesNoGiveBack, "orderId")
    }
}
