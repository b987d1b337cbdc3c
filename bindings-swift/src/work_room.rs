//! The work room of a campaign.

use std::sync::Arc;

use partnerkit::work_room::{Member, work_room};

use crate::failure::{PartnerkitError, catching};
use crate::generated::{Campaign, MemberFacts, Participation, WorkRoom};
use crate::mirror::{FromCore, argument};

/// A participation, with what the app knows of it from the creator's codes, product orders, work and settlements.
#[derive(Clone, Debug, uniffi::Record)]
pub struct WorkRoomMember {
    /// The participation.
    pub participation: Arc<Participation>,
    /// What is known; nothing where it is left out.
    #[uniffi(default = None)]
    pub facts: Option<MemberFacts>,
}

/// The work room of a campaign, as of now: who stands in which of its nine sections, and what they see there.
///
/// Participations of other campaigns are left out; one that is given twice counts once, as it is given first.
///
/// # Errors
/// All that is malformed of the facts.
#[uniffi::export]
pub fn work_room_of(campaign: &Campaign, members: Vec<WorkRoomMember>) -> Result<WorkRoom, PartnerkitError> {
    catching(|| {
        let campaign = campaign.handle.state()?;
        // One lock at a time: two work rooms at once could wait for each other's participations.
        let mut known = Vec::new();
        for (index, WorkRoomMember { participation, facts }) in members.iter().enumerate() {
            let facts = facts.as_ref().map(|facts| argument(facts, "facts")).transpose();
            let facts = facts.map_err(|error| error.under(&index.to_string()).under("members"))?.unwrap_or_default();
            known.push((participation.handle.state()?, facts));
        }
        let members: Vec<_> = known.iter().map(|(participation, facts)| Member { participation, facts }).collect();
        Ok(WorkRoom::from_core(work_room(&campaign, &members)))
    })
}
