//! What a command to a deal would cause, in all that carries the deal out.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Deal, DealFacts, DealParts, FollowUp, follow_ups};
use crate::actor::{Actor, Role};
use crate::aggregate::{Aggregate, Decision, Request, Root, Warning};
use crate::campaign::Campaign;
use crate::codes::{self, CodeBook};
use crate::engagement::{Engagement, InstalmentView, OccurrenceView};
use crate::ids::{CommandId, CreatorId};
use crate::notification::Notification;
use crate::participation::{self, Participation};
use crate::partnership::{self, Partnership, RevisionState};
use crate::product_order::ProductOrder;
use crate::refusal::Error;
use crate::text::Label;
use crate::time::Instant;

/// What carries a deal out, with its history. What there is not yet is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct DealRoots<'a> {
    /// Its content and payments.
    pub engagement: Option<&'a Root<Engagement>>,
    /// The code book of its brand.
    pub code_book: Option<&'a Root<CodeBook>>,
    /// The products that its creator is sent for it, in any order.
    pub product_orders: &'a [&'a Root<ProductOrder>],
}

/// What a command would cause: at once, and once what it offers is accepted. Nothing has changed.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// Who hears of the command itself.
    pub notifications: Vec<Notification>,
    /// What the brand should know before.
    pub warnings: Vec<Warning>,
    /// Whether the command makes an offer to the creator. Then all that is below follows if the creator accepts it at once.
    pub is_offer: bool,
    /// What is to be done: places for codes, product orders, and what the engagement is told.
    pub follow_ups: Vec<FollowUp>,
    /// Who hears of the acceptance and of what is to be done.
    pub later_notifications: Vec<Notification>,
    /// The content of the deal from then on, as the creator sees it.
    pub content: Vec<OccurrenceView>,
    /// The parts of its payment from then on.
    pub payments: Vec<InstalmentView>,
}

/// Tries a command to a partnership, and what follows from it in all that carries it out: publishing shows the content, the
/// payments, the places for codes, the product orders and the notifications that it will cause.
///
/// # Errors
/// Those of the command; those of [`follow_ups`]; and the refusal of the first follow-up that fails, with `/followUps` and its
/// index as path.
pub fn rehearse_partnership(
    partnership: &Root<Partnership>,
    request: Request<partnership::Command>,
    context: &partnership::Context,
    roots: &DealRoots<'_>,
    facts: &DealFacts,
) -> Result<Rehearsal, Error> {
    use partnership::{Command as C, StatusKind as S};
    let open = |root: &Root<Partnership>| {
        let revisions = root.state().revisions();
        revisions.iter().find(|one| one.state == RevisionState::Offered).map(|one| (one.number, one.terms.agreement()))
    };
    let (at, before, mut copy) = (request.at, open(partnership), partnership.clone());
    let command = copy.execute(request, context)?;
    let accept = match (open(&copy).filter(|open| Some(open) != before.as_ref()), copy.state().status_kind()) {
        (Some((revision, agreement)), Some(S::Published)) => Some(C::Accept { revision, agreement }),
        (Some((revision, agreement)), Some(_)) => Some(C::AcceptAmendment { revision, agreement }),
        (None, _) | (_, None) => None,
    };
    let creator_id = copy.state().parties().map(|(_, creator_id)| creator_id);
    let acceptance = accepted(&mut copy, accept.zip(creator_id), at, context)?;
    rehearse(Deal::Partnership(copy.state()), command, acceptance, roots, facts, at)
}

/// Tries a command to a participation, and what follows from it in all that carries it out; see [`rehearse_partnership`].
///
/// # Errors
/// As for a partnership.
pub fn rehearse_participation(
    participation: &Root<Participation>,
    campaign: &Campaign,
    request: Request<participation::Command>,
    context: &participation::Context,
    roots: &DealRoots<'_>,
    facts: &DealFacts,
) -> Result<Rehearsal, Error> {
    let open = |root: &Root<Participation>| {
        let awaited = root.state().summary().filter(|is| is.awaited == Some(Role::Creator))?;
        awaited.last.map(|last| last.proposal_id)
    };
    let (at, before, mut copy) = (request.at, open(participation), participation.clone());
    let command = copy.execute(request, context)?;
    let offered = open(&copy).filter(|open| Some(open) != before.as_ref());
    let accept = offered.map(|proposal_id| participation::Command::Accept { proposal_id });
    let acceptance = accepted(&mut copy, accept.zip(participation.state().creator_id()), at, context)?;
    rehearse(Deal::Participation(copy.state(), campaign), command, acceptance, roots, facts, at)
}

/// The creator accepts what was offered, in the copy.
fn accepted<A: Aggregate>(
    copy: &mut Root<A>,
    accept: Option<(A::Command, CreatorId)>,
    at: Instant,
    context: &A::Context,
) -> Result<Option<Decision<A::Event>>, Error> {
    let Some((command, creator_id)) = accept else {
        return Ok(None);
    };
    // The id is nobody's: the acceptance is not to come true.
    let command_id = CommandId::of_timer(A::uuid(copy.id()), "rehearsed_acceptance", at);
    let request = Request { command_id, actor: Actor::Creator { creator_id }, at, expected_version: None, command };
    copy.execute(request, context).map(Some).map_err(|error| error.under("acceptance"))
}

fn rehearse<E>(
    deal: Deal<'_>,
    command: Decision<E>,
    acceptance: Option<Decision<E>>,
    roots: &DealRoots<'_>,
    facts: &DealFacts,
    at: Instant,
) -> Result<Rehearsal, Error> {
    let mut stage = Stage::of(roots);
    let orders: Vec<&ProductOrder> = roots.product_orders.iter().map(|root| root.state()).collect();
    let parts = DealParts {
        deal,
        engagement: roots.engagement.map(Root::state),
        code_book: roots.code_book.map(Root::state),
        product_orders: &orders,
    };
    let follow_ups = follow_ups(&parts, facts, at)?;
    let creator_id = parts.standing(at)?.map(|standing| standing.creator_id);
    for (index, follow_up) in follow_ups.iter().enumerate() {
        let done = stage.give(follow_up, creator_id);
        done.map_err(|error| error.under(&index.to_string()).under("followUps"))?;
    }
    let is_offer = acceptance.is_some();
    let mut later_notifications = acceptance.map(|acceptance| acceptance.notifications).unwrap_or_default();
    later_notifications.append(&mut stage.notifications);
    let creator = creator_id.map(|creator_id| Actor::Creator { creator_id });
    let view = creator.and_then(|creator| stage.engagement?.state().view(&creator, at));
    let (content, payments) = view.map(|view| (view.occurrences, view.instalments)).unwrap_or_default();
    let Decision { notifications, warnings, .. } = command;
    Ok(Rehearsal { notifications, warnings, is_offer, follow_ups, later_notifications, content, payments })
}

/// Copies on which the follow-ups are played.
struct Stage<'a> {
    engagement: Option<Root<Engagement>>,
    code_book: Option<Root<CodeBook>>,
    product_orders: &'a [&'a Root<ProductOrder>],
    notifications: Vec<Notification>,
}

impl<'a> Stage<'a> {
    fn of(roots: &DealRoots<'a>) -> Self {
        Self {
            engagement: roots.engagement.cloned(),
            code_book: roots.code_book.cloned(),
            product_orders: roots.product_orders,
            notifications: Vec::new(),
        }
    }

    fn give(&mut self, follow_up: &FollowUp, creator_id: Option<CreatorId>) -> Result<(), Error> {
        let notifications = match follow_up {
            FollowUp::Engagement { engagement_id, command_id, at, command } => {
                let root = self.engagement.get_or_insert_with(|| Root::new(*engagement_id));
                root.execute(request(*command_id, *at, command.clone())?, &Default::default())?.notifications
            }
            FollowUp::CodeBook { command_id, at, command } => {
                let context = codes::Context { accepted: creator_id.into_iter().collect(), ..Default::default() };
                let Some(root) = &mut self.code_book else { return Ok(()) };
                root.execute(request(*command_id, *at, command.clone())?, &context)?.notifications
            }
            FollowUp::ProductOrder { product_order_id, command_id, at, command } => {
                let known = self.product_orders.iter().find(|root| root.id() == *product_order_id);
                let mut root = known.map_or_else(|| Root::new(*product_order_id), |root| (*root).clone());
                root.execute(request(*command_id, *at, command.clone())?, &Default::default())?.notifications
            }
        };
        self.notifications.extend(notifications);
        Ok(())
    }
}

/// A command of the system.
fn request<C>(command_id: CommandId, at: Instant, command: C) -> Result<Request<C>, Error> {
    let name: Label = "follow_up".parse()?;
    Ok(Request { command_id, actor: Actor::System { name }, at, expected_version: None, command })
}
