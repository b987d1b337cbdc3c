//! What a party sees of an order.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CommandKind, Evidence, Order, Placed, Rating, Space, Stars, Status, StatusKind, Survey, SurveyAnswers};
use crate::actor::{Actor, Role};
use crate::aggregate::Row;
use crate::ids::BrandId;
use crate::money::Money;
use crate::text::{Label, Prose};
use crate::time::Instant;

/// An order as one actor may see it at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OrderView {
    /// Where it stands.
    pub status: StatusKind,
    /// Who placed it.
    pub brand_id: BrandId,
    /// On what.
    pub space: Space,
    /// When the present status ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The delivery date, while there is work to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deliver_by: Option<Instant>,
    /// The draft that awaits feedback.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Label>,
    /// What shows the delivery, while it is checked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// How often rework was asked for.
    pub revisions_used: u8,
    /// The side that has asked to cancel, while that is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_requested_by: Option<Role>,
    /// What is to be given back, while it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_due: Option<Money>,
    /// The advertiser's rating of the creator, if this actor may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_rating: Option<RatingView>,
    /// The creator's rating of the advertiser, if this actor may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_rating: Option<RatingView>,
    /// The answers of the metrics survey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey: Option<SurveyAnswers>,
    /// What this actor may do now.
    pub allowed: Vec<CommandKind>,
}

/// A rating that may be seen.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RatingView {
    /// One to five.
    pub stars: Stars,
    /// A few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
}

impl Order {
    /// What an actor sees at a moment; `None` before the order is placed, and for who has no part in it.
    ///
    /// A rating is shown to the other side when both are in or the time for ratings is over; its author and the platform
    /// see it at once.
    pub fn view(&self, actor: &Actor, at: Instant) -> Option<OrderView> {
        let placed = self.placed.as_ref().filter(|placed| placed.owns(actor))?;
        let role = actor.role();
        Some(OrderView {
            status: placed.status.kind(),
            brand_id: placed.brand_id,
            space: placed.space.clone(),
            deadline: placed.status.deadline(),
            deliver_by: placed.deliver_by(),
            draft: placed.draft(),
            evidence: placed.evidence(),
            revisions_used: placed.revisions_used,
            cancel_requested_by: placed.cancel_request.map(|request| request.by),
            refund_due: placed.refund_due(),
            brand_rating: placed.visible_rating(Role::Brand, role, at),
            creator_rating: placed.visible_rating(Role::Creator, role, at),
            survey: placed.survey(),
            allowed: self.allowed(actor, at),
        })
    }

    /// What an actor may do now, in the order of the table: the commands that it allows to this actor in the present
    /// status, as far as the state decides. What a command says (an amount, a deadline) can still be refused.
    pub fn allowed(&self, actor: &Actor, at: Instant) -> Vec<CommandKind> {
        let role = actor.role();
        let status = self.status_kind();
        let may = |row: &&Row<Self>| {
            let placed = self.placed.as_deref();
            row.from == status
                && row.by.contains(&role)
                && placed.is_none_or(|placed| {
                    placed.owns(actor) && row.guards.iter().all(|guard| placed.check_state(*guard, role, at).is_ok())
                })
        };
        super::TABLE.iter().filter(may).map(|row| row.command).collect()
    }
}

impl Placed {
    fn visible_rating(&self, by: Role, to: Role, at: Instant) -> Option<RatingView> {
        let both = self.brand_rating.is_some() && self.creator_rating.is_some();
        let over = self.is_over(self.space.days.rating, at);
        let visible = both || over || to == by || to == Role::Platform;
        self.rating(by).filter(|_| visible).map(RatingView::of)
    }

    fn deliver_by(&self) -> Option<Instant> {
        let (Status::Processing { deliver_by } | Status::Hold { deliver_by, .. }) = self.status else {
            return None;
        };
        Some(deliver_by)
    }

    fn draft(&self) -> Option<Label> {
        if let Status::FeedbackRequired { draft, .. } = &self.status { Some(draft.clone()) } else { None }
    }

    fn evidence(&self) -> Vec<Evidence> {
        if let Status::Completed { evidence, .. } = &self.status { evidence.as_slice().to_vec() } else { Vec::new() }
    }

    pub(super) fn refund_due(&self) -> Option<Money> {
        if let Status::RefundDue { due } = self.status { Some(due) } else { None }
    }

    fn survey(&self) -> Option<SurveyAnswers> {
        if let Status::Verified { survey: Survey::Answered(answers) } = &self.status {
            Some(answers.clone())
        } else {
            None
        }
    }
}

impl RatingView {
    fn of(rating: &Rating) -> Self {
        Self { stars: rating.stars, text: rating.text.clone() }
    }
}
