//! The marketplace order: an advertiser buys a creator's advertising space.
//!
//! The advertiser places an order on a [`Space`]; the creator accepts it, with or without feedback on a draft; the money is
//! held until the work is delivered with evidence and verified, or given back. The [`TABLE`] says who may do what when.
//!
//! ```
//! use partnerkit::order::{Command, Order, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let request: Request<Command> = wire::from_json(r#"{
//!     "commandId": "00000000-0000-4000-8000-00000000c001",
//!     "actor": {"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1", "userId": "00000000-0000-4000-8000-0000000000a1"},
//!     "at": "2026-03-01T12:00:00Z",
//!     "command": {"type": "place", "space": {
//!         "spaceId": "00000000-0000-4000-8000-000000000051", "creatorId": "00000000-0000-4000-8000-0000000000c1",
//!         "network": "instagram", "mediaType": "reel", "title": "One reel",
//!         "price": {"amount": "250.00", "currency": "EUR"}, "revisions": 1,
//!         "days": {"response": 3, "payment": 2, "start": 3, "delivery": 7, "verification": 5, "cancelAnswer": 2,
//!                  "rating": 14, "messages": 30, "survey": 30}}}
//! }"#)?;
//! let mut order = Root::<Order>::new("00000000-0000-4000-8000-00000000000a".parse()?);
//! let decision = order.execute(request, &Default::default())?;
//! assert_eq!(decision.envelopes.len(), 1);
//! assert_eq!(order.state().status_kind(), Some(StatusKind::Pending));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod command;
mod decide;
mod event;
mod evolve;
mod guards;
mod parts;
mod space;
mod status;
mod view;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::{Actor, Role};
use crate::ids::{BrandId, CreatorId, OrderId};
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::Instant;

pub use command::Command;
pub use event::Event;
pub use parts::{Evidence, EvidenceKind, EvidenceList, FeedbackKind, Stars, SurveyAnswers};
pub use space::{Space, SpaceDays};
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use view::{OrderView, RatingView};

/// What the host knows and an order does not: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Context {}

/// A marketplace order. Before it is placed there is only its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    id: OrderId,
    placed: Option<Box<Placed>>,
}

/// A placed order.
#[derive(Clone, Debug, PartialEq)]
struct Placed {
    brand_id: BrandId,
    space: Space,
    status: Status,
    revisions_used: u8,
    payment: Option<Payment>,
    /// Open only while work is paid for and not delivered; ends with every transition out of it.
    cancel_request: Option<CancelRequest>,
    brand_rating: Option<Rating>,
    creator_rating: Option<Rating>,
    /// When it was cancelled, refunded or verified.
    ended_at: Option<Instant>,
}

/// Where the order stands, with what exists only there.
#[derive(Clone, Debug, PartialEq)]
enum Status {
    Pending { respond_by: Instant },
    FeedbackRequired { draft: Label, respond_by: Instant },
    FeedbackProvided { respond_by: Instant },
    PaymentRequired { pay_by: Instant },
    PaymentReceived { start_by: Instant },
    Processing { deliver_by: Instant },
    Hold { by: Role, since: Instant, until: Instant, deliver_by: Instant },
    Completed { evidence: EvidenceList, verify_by: Instant },
    Disputed,
    RefundDue { due: Money },
    Cancelled,
    Refunded { reference: Label, due: Money },
    Verified { survey: Survey },
}

#[derive(Clone, Debug, PartialEq)]
struct Payment {
    reference: Label,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct CancelRequest {
    by: Role,
    answer_by: Instant,
}

#[derive(Clone, Debug, PartialEq)]
struct Rating {
    stars: Stars,
    text: Option<Prose>,
}

/// The metrics survey: first it waits for its day, then for its answers.
#[derive(Clone, Debug, PartialEq)]
enum Survey {
    DueAt(Instant),
    Requested,
    Answered(SurveyAnswers),
}

impl Order {
    /// The id.
    pub fn id(&self) -> OrderId {
        self.id
    }

    /// Where the order stands; `None` before it is placed.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.placed.as_ref().map(|placed| placed.status.kind())
    }
}

impl Placed {
    /// The side that an actor is on; the platform and the system are on none.
    fn owns(&self, actor: &Actor) -> bool {
        match actor {
            Actor::Brand { brand_id, .. } => *brand_id == self.brand_id,
            Actor::Creator { creator_id } => *creator_id == self.creator_id(),
            Actor::Platform { .. } | Actor::System { .. } => true,
        }
    }

    fn creator_id(&self) -> CreatorId {
        self.space.creator_id
    }

    fn rating(&self, by: Role) -> Option<&Rating> {
        match by {
            Role::Brand => self.brand_rating.as_ref(),
            Role::Creator => self.creator_rating.as_ref(),
            Role::Platform | Role::System => None,
        }
    }
}

impl Status {
    fn kind(&self) -> StatusKind {
        match self {
            Self::Pending { .. } => StatusKind::Pending,
            Self::FeedbackRequired { .. } => StatusKind::FeedbackRequired,
            Self::FeedbackProvided { .. } => StatusKind::FeedbackProvided,
            Self::PaymentRequired { .. } => StatusKind::PaymentRequired,
            Self::PaymentReceived { .. } => StatusKind::PaymentReceived,
            Self::Processing { .. } => StatusKind::Processing,
            Self::Hold { .. } => StatusKind::Hold,
            Self::Completed { .. } => StatusKind::Completed,
            Self::Disputed => StatusKind::Disputed,
            Self::RefundDue { .. } => StatusKind::RefundDue,
            Self::Cancelled => StatusKind::Cancelled,
            Self::Refunded { .. } => StatusKind::Refunded,
            Self::Verified { .. } => StatusKind::Verified,
        }
    }

    /// When this status ends by itself.
    fn deadline(&self) -> Option<Instant> {
        match self {
            Self::Pending { respond_by }
            | Self::FeedbackRequired { respond_by, .. }
            | Self::FeedbackProvided { respond_by } => Some(*respond_by),
            Self::PaymentRequired { pay_by } => Some(*pay_by),
            Self::PaymentReceived { start_by } => Some(*start_by),
            Self::Hold { until, .. } => Some(*until),
            Self::Completed { verify_by, .. } => Some(*verify_by),
            Self::Verified { survey: Survey::DueAt(due_at) } => Some(*due_at),
            Self::Processing { .. }
            | Self::Disputed
            | Self::RefundDue { .. }
            | Self::Cancelled
            | Self::Refunded { .. }
            | Self::Verified { survey: Survey::Requested | Survey::Answered(_) } => None,
        }
    }
}
