//! The brief: what a draft lacks, and what follows from its terms.

use partnerkit::brief::{Brief, ReviewContext, Schedule, StepContent, Terms};
use partnerkit::{Network, Zone, wire};
use pyo3::prelude::*;

use crate::aggregates::answers;
use crate::from_python::argument;
use crate::guard::{Failure, guard};
use crate::read::as_class;

const MODULE: &str = "partnerkit.brief";

type Any<'py> = Bound<'py, PyAny>;

/// A brief with a step saved, complete or not; the others stay as they are. None for a brief begins one.
#[pyfunction]
pub(crate) fn save_step<'py>(py: Python<'py>, brief: Option<&Any<'py>>, step: &Any<'py>) -> PyResult<Any<'py>> {
    guard(py, || {
        let brief = brief.map(|brief| argument::<Brief>(brief, "brief")).transpose()?;
        let mut brief = brief.unwrap_or_default();
        brief.save(argument::<StepContent>(step, "step")?);
        as_class(py, MODULE, "Brief", &brief)
    })
}

/// How far each step of a brief is, all problems with their paths, the warnings, and what the creator would see: a
/// `partnerkit.brief.Review`. The context is what the host knows of the creator and of groups.
#[pyfunction]
#[pyo3(signature = (brief, context = None))]
pub(crate) fn review_brief<'py>(py: Python<'py>, brief: &Any<'py>, context: Option<&Any<'py>>) -> PyResult<Any<'py>> {
    guard(py, || {
        let review = argument::<Brief>(brief, "brief")?.review(&around(context)?);
        as_class(py, MODULE, "Review", &review)
    })
}

/// The terms of a brief to which nothing is lacking: `partnerkit.brief.Terms`.
///
/// Raises `MalformedError` with all problems of the brief, each with its path.
#[pyfunction]
#[pyo3(signature = (brief, context = None))]
pub(crate) fn terms_of<'py>(py: Python<'py>, brief: &Any<'py>, context: Option<&Any<'py>>) -> PyResult<Any<'py>> {
    guard(py, || {
        let terms = argument::<Brief>(brief, "brief")?.terms_for(&around(context)?)?;
        as_class(py, MODULE, "Terms", &terms)
    })
}

/// Whether terms are whole and their parts fit together.
///
/// Raises `MalformedError` with all problems.
#[pyfunction]
pub(crate) fn check_terms(py: Python<'_>, terms: &Any<'_>) -> PyResult<()> {
    guard(py, || Ok(argument::<Terms>(terms, "terms")?.check()?))
}

/// The months of a schedule, as `partnerkit.brief.ScheduleMonth`.
#[pyfunction]
pub(crate) fn months_of<'py>(py: Python<'py>, schedule: &Any<'py>) -> PyResult<Vec<Any<'py>>> {
    guard(py, || {
        answers(py, (MODULE, "ScheduleMonth"), &wire::to_value(&argument::<Schedule>(schedule, "schedule")?.months())?)
    })
}

/// What is delivered, piece by piece, with its dates: `partnerkit.brief.DatedOccurrence`. The zone is the brand's, such as
/// `Europe/Berlin`.
#[pyfunction]
pub(crate) fn occurrences_of<'py>(py: Python<'py>, terms: &Any<'py>, zone: &Any<'py>) -> PyResult<Vec<Any<'py>>> {
    guard(py, || {
        let terms: Terms = argument(terms, "terms")?;
        answers(py, (MODULE, "DatedOccurrence"), &wire::to_value(&terms.occurrences(in_zone(zone)?))?)
    })
}

/// What is paid, part by part, and when: `partnerkit.brief.Instalment`. The parts add up.
///
/// Raises `MalformedError` with all problems of the terms.
#[pyfunction]
pub(crate) fn instalments_of<'py>(py: Python<'py>, terms: &Any<'py>, zone: &Any<'py>) -> PyResult<Vec<Any<'py>>> {
    guard(py, || {
        let terms: Terms = argument(terms, "terms")?;
        answers(py, (MODULE, "Instalment"), &wire::to_value(&terms.instalments(in_zone(zone)?)?)?)
    })
}

/// The fingerprint of the text that the creator agrees to; None where there is none.
#[pyfunction]
pub(crate) fn agreement_of(py: Python<'_>, terms: &Any<'_>) -> PyResult<Option<String>> {
    guard(py, || Ok(argument::<Terms>(terms, "terms")?.agreement().map(|fingerprint| fingerprint.to_string())))
}

/// The fingerprint of all of the terms: what `terms` is in an acceptance.
#[pyfunction]
pub(crate) fn fingerprint_of(py: Python<'_>, terms: &Any<'_>) -> PyResult<String> {
    guard(py, || Ok(argument::<Terms>(terms, "terms")?.fingerprint().to_string()))
}

/// What can be posted on a network: `partnerkit.MediaType`. A network with a single one needs none to be said.
#[pyfunction]
pub(crate) fn media_types_of<'py>(py: Python<'py>, network: &Any<'py>) -> PyResult<Vec<Any<'py>>> {
    guard(py, || {
        let network: Network = argument(network, "network")?;
        network.media_types().iter().map(|kind| as_class(py, "partnerkit.network", "MediaType", kind)).collect()
    })
}

fn around(context: Option<&Any<'_>>) -> Result<ReviewContext, Failure> {
    Ok(context.map(|context| argument(context, "context")).transpose()?.unwrap_or_default())
}

fn in_zone(zone: &Any<'_>) -> Result<Zone, Failure> {
    argument(zone, "zone")
}
