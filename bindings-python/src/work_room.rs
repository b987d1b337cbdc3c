//! The work room of a campaign.

use partnerkit::work_room::{Member, MemberFacts, work_room};
use partnerkit::{Code, Error, Problem};
use pyo3::prelude::*;

use crate::aggregates::{PyCampaign, PyParticipation};
use crate::from_python;
use crate::guard::{Failure, guard};
use crate::read::as_class;

type Any<'py> = Bound<'py, PyAny>;

/// The work room of a campaign, as of now: who stands in which of its nine sections, and what they see there. A
/// `partnerkit.work_room.WorkRoom`.
///
/// Each member is a `Participation` with the `partnerkit.work_room.MemberFacts` that the host knows of it; None where it knows
/// nothing. Participations of other campaigns are left out; one that is given twice counts once, as it is given first.
#[pyfunction]
pub(crate) fn work_room_of<'py>(py: Python<'py>, campaign: &Any<'py>, members: &Any<'py>) -> PyResult<Any<'py>> {
    guard(py, || {
        let held = campaign.cast::<PyCampaign>().map_err(|_| wrong("A Campaign was expected.", "campaign"))?;
        let campaign = held.get().handle.state()?;
        // One lock at a time: two work rooms at once could wait for each other's participations.
        let mut known = Vec::new();
        for (index, member) in members.try_iter()?.enumerate() {
            let (participation, facts) = read(&member?).map_err(|failure| place(failure, index))?;
            known.push((participation.get().handle.state()?, facts));
        }
        let members: Vec<_> = known.iter().map(|(participation, facts)| Member { participation, facts }).collect();
        as_class(py, "partnerkit.work_room", "WorkRoom", &work_room(&campaign, &members))
    })
}

fn read<'py>(member: &Any<'py>) -> Result<(Bound<'py, PyParticipation>, MemberFacts), Failure> {
    let pair: Result<(Any<'py>, Any<'py>), PyErr> = member.extract();
    let (participation, facts) = pair.map_err(|_| wrong("A Participation and its facts were expected.", ""))?;
    let participation =
        participation.cast_into().map_err(|_| wrong("A Participation was expected.", "participation"))?;
    let facts = if facts.is_none() { MemberFacts::default() } else { from_python::argument(&facts, "facts")? };
    Ok((participation, facts))
}

fn wrong(message: &'static str, name: &str) -> Failure {
    let error = Error::from(Problem::new(Code::MalformedType, message));
    (if name.is_empty() { error } else { error.under(name) }).into()
}

fn place(failure: Failure, index: usize) -> Failure {
    match failure {
        Failure::Core(error) => error.under(&index.to_string()).under("members").into(),
        Failure::Python(_) => failure,
    }
}
