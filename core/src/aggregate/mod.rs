//! The contract of everything that has a life cycle: decide, then evolve.
//!
//! An aggregate says *what may happen* in one [`Row`] table, *whether it may happen now* in its guards, *what happens* in
//! `decide`, and *what that means* in `evolve`. Everything else is said once, in [`Root`], for all of them: permission,
//! repeats, timers, versions, dry runs and replay.
//!
//! Every command is checked in this order, and the first that fails is the answer:
//!
//! 1. malformed (by construction: a command that exists is well formed; reading one reports all problems at once),
//! 2. permission: the role stands somewhere in the table for this command, and the actor owns the thing (`command.forbidden`),
//! 3. repeat: the command id is known (the same answer again, or `command.id_reused`),
//! 4. time: not before the last event (`command.before_last_event`); then all due timers fire, in a copy,
//! 5. expected version (`command.version_conflict`),
//! 6. status: the table has a row for it (the aggregate's `wrong_status`) and the row names the role (`command.forbidden`),
//! 7. the guards of the row, in the order of the table.
//!
//! A refused command changes nothing, not even by the timers it found due: they fire with the next accepted command or
//! `tick`, stamped with the time they were due.

mod checks;
mod decision;
mod diagram;
mod envelope;
mod history;
mod root;
mod shown;
mod table;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::Debug;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::actor::Actor;
use crate::brief::BriefWarningKind;
use crate::ledger::Posting;
use crate::notification::Notification;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;

pub use decision::{Decision, Request};
pub use diagram::{Format, diagram};
pub use envelope::{Envelope, SCHEMA_VERSION};
pub use history::{CommandRecord, History};
pub use root::Root;
pub use shown::Shown;
pub(crate) use table::{CommandKindOf, CommandOf, StatusOf, named, row};
pub use table::{Named, Row, Target};

/// A thing with a life cycle. See the [module](self) for who checks what.
pub trait Aggregate: Clone + Debug + Sized + 'static {
    /// The name in scenarios, ids of timers and docs.
    const NAME: &'static str;
    /// What the aggregate answers when no row of the table fits.
    const WRONG_STATUS: Code;
    /// The whole life cycle.
    const TABLE: &'static [Row<Self>];

    /// The typed id.
    type Id: Copy + Eq + Ord + Debug + std::fmt::Display + Serialize + DeserializeOwned + JsonSchema + 'static;
    /// The statuses, without their data.
    type Status: Named;
    /// The commands, without their data.
    type CommandKind: Named;
    /// The conditions that rows name.
    type Guard: Copy + Eq + Debug + 'static;
    /// What can be asked for.
    type Command: Clone + Debug + PartialEq + Serialize + DeserializeOwned + JsonSchema + 'static;
    /// What has happened.
    type Event: Clone + Debug + PartialEq + Serialize + DeserializeOwned + JsonSchema + 'static;
    /// What the host knows and the aggregate does not.
    type Context: Clone + Debug + Default + PartialEq + Serialize + DeserializeOwned + JsonSchema + 'static;

    /// The aggregate before its first event.
    fn new(id: Self::Id) -> Self;
    /// The id as a UUID.
    fn uuid(id: Self::Id) -> Uuid;
    /// The kind of a command.
    fn kind(command: &Self::Command) -> Self::CommandKind;
    /// The status that decides on this command; `None` before there is anything.
    fn status(&self, command: &Self::Command) -> Option<Self::Status>;
    /// Whether this is the actor's own to act on. Roles are the table's business; this is about whose it is.
    fn is_own(&self, actor: &Actor, command: &Self::Command) -> bool;
    /// Whether a condition of the table holds.
    ///
    /// # Errors
    /// The refusal of the condition; of what is malformed, all problems at once.
    fn guard(&self, guard: Self::Guard, ask: &Ask<'_, Self>) -> Result<(), Error>;
    /// What happens, now that it may. Chooses among the targets of the row where its guards left a choice.
    ///
    /// # Errors
    /// Only what can be seen while the events are made, such as an amount out of range.
    fn decide(&self, ask: &Ask<'_, Self>) -> Result<Vec<Self::Event>, Problem>;
    /// What an event means. Total: a stored event is never refused.
    fn evolve(&mut self, event: &Self::Event, at: Instant, actor: &Actor);
    /// What will happen by itself, and when.
    fn timers(&self) -> Vec<Timer<Self::Command>>;
    /// Who hears of an event; the aggregate has evolved by it.
    fn notifications(&self, envelope: &Envelope<Self::Event>) -> Vec<Notification>;
    /// What an event posts to the ledger; the aggregate has evolved by it.
    fn postings(&self, envelope: &Envelope<Self::Event>) -> Vec<Posting>;
    /// What the brand should know though nothing forbids the command.
    fn warnings(&self, _ask: &Ask<'_, Self>) -> Vec<Warning> {
        Vec::new()
    }
}

/// A command on its way through an aggregate.
#[derive(Debug)]
pub struct Ask<'a, A: Aggregate> {
    /// Who asks.
    pub actor: &'a Actor,
    /// When.
    pub at: Instant,
    /// For what.
    pub command: &'a A::Command,
    /// With what the host knows.
    pub context: &'a A::Context,
}

/// Something that will happen by itself: at `due_at` the system gives the command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Timer<C> {
    /// When.
    pub due_at: Instant,
    /// Which; unique among the timers due at one instant, and their tie-breaker.
    pub timer_id: Cow<'static, str>,
    /// The command that the system will give.
    pub command: C,
}

impl<C> Timer<C> {
    /// The order in which timers fire.
    fn by_due(&self, other: &Self) -> Ordering {
        (self.due_at, &self.timer_id).cmp(&(other.due_at, &other.timer_id))
    }
}

/// Something the brand should know though it is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// One code for all creators: an order with it cannot tell who brought it.
    CoarseAttribution,
    /// Stories and their metrics will not be collected: the connection is optional, and the creator's is not known.
    StoriesNotCollected,
    /// An Instagram deliverable is called a story and is none.
    NamedStory,
    /// The creator has no account on the network.
    NoAccount,
    /// More is agreed or spent than the budget has.
    BudgetExceeded,
    /// The last day that was set is not the one that follows from the duration.
    EndOverridden,
    /// The first or last month of a monthly delivery is a partial one.
    PartialMonth,
    /// Nothing is to be delivered.
    NoDeliverables,
    /// No hashtag or mention marks the content, and none can be reported by hand: none will be found.
    NothingMarksContent,
    /// No piece of the product is left.
    OutOfStock,
    /// No agreement is asked: publishing begins the partnership.
    NoAgreement,
    /// The creator gets something, and is not asked to disclose it.
    DisclosureNotAsked,
}

impl From<BriefWarningKind> for Warning {
    fn from(kind: BriefWarningKind) -> Self {
        match kind {
            BriefWarningKind::StoriesNotCollected => Self::StoriesNotCollected,
            BriefWarningKind::NamedStory => Self::NamedStory,
            BriefWarningKind::NoAccount => Self::NoAccount,
            BriefWarningKind::BudgetExceeded => Self::BudgetExceeded,
            BriefWarningKind::EndOverridden => Self::EndOverridden,
            BriefWarningKind::PartialMonth => Self::PartialMonth,
            BriefWarningKind::NoDeliverables => Self::NoDeliverables,
            BriefWarningKind::NothingMarksContent => Self::NothingMarksContent,
            BriefWarningKind::CoarseAttribution => Self::CoarseAttribution,
            BriefWarningKind::OutOfStock => Self::OutOfStock,
            BriefWarningKind::NoAgreement => Self::NoAgreement,
            BriefWarningKind::DisclosureNotAsked => Self::DisclosureNotAsked,
        }
    }
}

/// Each warning once, where it comes first.
pub(crate) fn once(warnings: Vec<Warning>) -> Vec<Warning> {
    let mut kept = Vec::with_capacity(warnings.len());
    for warning in warnings {
        if !kept.contains(&warning) {
            kept.push(warning);
        }
    }
    kept
}
