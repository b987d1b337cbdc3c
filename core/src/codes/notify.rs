//! Who hears of what: the creators, of what they hold.

use super::{Book, Event};
use crate::ids::{AssignmentId, CreatorId};

impl Book {
    /// The creators who hear of an event, after it. Of a replacement they hear once.
    pub(super) fn concerned(&self, event: &Event) -> Vec<CreatorId> {
        let owner = |id: &AssignmentId| self.assignments.get(id).and_then(|assignment| assignment.creator_id);
        match event {
            Event::GenericGiven { creator_id, .. } => vec![*creator_id],
            Event::Assigned { creator_id, continues, .. } => {
                let before = continues.as_ref().and_then(owner);
                creator_id.iter().copied().filter(|creator_id| before != Some(*creator_id)).collect()
            }
            Event::Filled { assignment_id, .. } | Event::Reassigned { assignment_id, .. } => {
                owner(assignment_id).into_iter().collect()
            }
            Event::Replaced { assignment_id, .. } | Event::Revoked { assignment_id, .. } => self.having(assignment_id),
            Event::Opened { .. }
            | Event::HostsSet { .. }
            | Event::GroupAdded { .. }
            | Event::GroupEdited { .. }
            | Event::GroupRateSet { .. }
            | Event::PlaceholderAssigned { .. }
            | Event::Delivered { .. }
            | Event::Expired { .. }
            | Event::RateSet { .. }
            | Event::WindowSet { .. }
            | Event::GroupMoved { .. }
            | Event::DestinationSet { .. }
            | Event::Consumed { .. }
            | Event::GivenBack { .. } => Vec::new(),
        }
    }

    /// Who uses a code or link: its owner, or all who were given a generic one. Of a placeholder nobody was told.
    fn having(&self, assignment_id: &AssignmentId) -> Vec<CreatorId> {
        let Some(assignment) = self.assignments.get(assignment_id).filter(|assignment| assignment.held.is_some())
        else {
            return Vec::new();
        };
        match (assignment.creator_id, self.group_of(assignment)) {
            (Some(owner), _) => vec![owner],
            (None, Some(group)) => group.given_to.iter().copied().collect(),
            (None, None) => Vec::new(),
        }
    }
}
