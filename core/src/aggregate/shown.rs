//! What every aggregate shows to actors, and the list of all aggregates: what the hosts and the tests are made from.

use schemars::JsonSchema;
use serde::Serialize;

use super::Aggregate;
use crate::actor::Actor;
use crate::time::Instant;

/// An aggregate as actors see it: the questions that all of them answer.
pub trait Shown: Aggregate {
    /// What an actor sees.
    type View: Serialize + JsonSchema;

    /// Where it stands as a whole; `None` before there is anything, and for what has no status as a whole.
    fn standing_as(&self) -> Option<Self::Status>;
    /// What an actor sees at a moment; `None` for who has no part in it.
    fn seen_by(&self, actor: &Actor, at: Instant) -> Option<Self::View>;
    /// What an actor may do at a moment, as far as the state decides.
    fn allowed_to(&self, actor: &Actor, at: Instant) -> Vec<Self::CommandKind>;
}

/// Calls a macro with a line for every aggregate: its module, its type, the type of its view; `status` where it has a status
/// as a whole and is seen at a moment, `book` where its parts have statuses of their own; and what only it can be asked:
/// methods with what they take, of `actor`, `context` and `at`. They have an answer or none; without anything they take, a list.
///
/// This is the one list: the dispatch of the hosts and of the tests, the docs and the generated types are made from it.
#[macro_export]
macro_rules! each_aggregate {
    ($macro:ident) => {
        $macro! {
            order: Order, OrderView, status [];
            codes: CodeBook, CodeBookView, book [];
            creator: Creator, CreatorView, status [standing(at)];
            product_order: ProductOrder, ProductOrderView, status [address(actor), shipped_value(), stock_taken()];
            partnership: Partnership, PartnershipView, status [terms_at(at), revision_at(at), review(context, at)];
            engagement: Engagement, EngagementView, status [terms_at(at)];
            campaign: Campaign, CampaignView, status [facts(at), review(context, at), preview(at)];
            participation: Participation, ParticipationView, status [];
        }
    };
}

/// [`Shown`] by the methods that each aggregate documents for itself.
macro_rules! shown {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {$(
        impl Shown for $crate::$module::$aggregate {
            type View = $crate::$module::$view;

            fn standing_as(&self) -> Option<Self::Status> {
                shown!(@status self $kind)
            }

            fn seen_by(&self, actor: &Actor, at: Instant) -> Option<Self::View> {
                shown!(@ask self $kind view actor at)
            }

            fn allowed_to(&self, actor: &Actor, at: Instant) -> Vec<Self::CommandKind> {
                shown!(@ask self $kind allowed actor at)
            }
        }
    )*};
    (@status $self:ident status) => { $self.status_kind() };
    (@status $self:ident book) => { None };
    (@ask $self:ident status $question:ident $actor:ident $at:ident) => { $self.$question($actor, $at) };
    (@ask $self:ident book $question:ident $actor:ident $at:ident) => {{
        let _ = $at;
        $self.$question($actor)
    }};
}
each_aggregate!(shown);
