//! The brief: what a draft lacks, and what follows from its terms.

use partnerkit::brief;

use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Brief, DatedOccurrence, Instalment, MediaType, Network, Review, ReviewContext, Schedule, ScheduleMonth,
    StepContent, Terms,
};
use crate::mirror::{FromCore, argument};

/// A brief with a step saved, complete or not; the others stay as they are. Nothing for a brief begins one.
///
/// # Errors
/// All problems of the brief's and the step's form.
#[uniffi::export]
pub fn save_step(brief: Option<Brief>, step: StepContent) -> Result<Brief, PartnerkitError> {
    catching(|| {
        let mut brief: brief::Brief = optional(brief, "brief")?;
        brief.save(argument(&step, "step")?);
        Ok(Brief::from_core(brief))
    })
}

/// How far each step of a brief is, all problems with their paths, the warnings, and what the creator would see. The context
/// is what the host knows of the creator and of groups.
///
/// # Errors
/// All problems of the form of either.
#[uniffi::export(default(context = None))]
pub fn review_brief(brief: Brief, context: Option<ReviewContext>) -> Result<Review, PartnerkitError> {
    catching(|| {
        let brief: brief::Brief = argument(&brief, "brief")?;
        Ok(Review::from_core(brief.review(&optional(context, "context")?)))
    })
}

/// The terms of a brief to which nothing is lacking.
///
/// # Errors
/// All problems of the brief, each with its path.
#[uniffi::export(default(context = None))]
pub fn terms_of(brief: Brief, context: Option<ReviewContext>) -> Result<Terms, PartnerkitError> {
    catching(|| {
        let brief: brief::Brief = argument(&brief, "brief")?;
        Ok(Terms::from_core(brief.terms_for(&optional(context, "context")?)?))
    })
}

/// Whether terms are whole and their parts fit together.
///
/// # Errors
/// All problems of the terms.
#[uniffi::export]
pub fn check_terms(terms: Terms) -> Result<(), PartnerkitError> {
    catching(|| Ok(read(&terms)?.check()?))
}

/// The months of a schedule.
///
/// # Errors
/// All problems of the schedule's form.
#[uniffi::export]
pub fn months_of(schedule: Schedule) -> Result<Vec<ScheduleMonth>, PartnerkitError> {
    catching(|| {
        let schedule: brief::Schedule = argument(&schedule, "schedule")?;
        Ok(Vec::from_core(schedule.months()))
    })
}

/// What is delivered, piece by piece, with its dates. The zone is the brand's, such as `Europe/Berlin`.
///
/// # Errors
/// All problems of the terms' form; `malformed.zone`.
#[uniffi::export]
pub fn occurrences_of(terms: Terms, zone: String) -> Result<Vec<DatedOccurrence>, PartnerkitError> {
    catching(|| Ok(Vec::from_core(read(&terms)?.occurrences(argument(&zone, "zone")?))))
}

/// What is paid, part by part, and when. The parts add up.
///
/// # Errors
/// All problems of the terms; `malformed.zone`.
#[uniffi::export]
pub fn instalments_of(terms: Terms, zone: String) -> Result<Vec<Instalment>, PartnerkitError> {
    catching(|| Ok(Vec::from_core(read(&terms)?.instalments(argument(&zone, "zone")?)?)))
}

/// The fingerprint of the text that the creator agrees to; nothing where there is none.
///
/// # Errors
/// All problems of the terms' form.
#[uniffi::export]
pub fn agreement_of(terms: Terms) -> Result<Option<String>, PartnerkitError> {
    catching(|| Ok(FromCore::from_core(read(&terms)?.agreement())))
}

/// The fingerprint of all of the terms: what `terms` is in an acceptance.
///
/// # Errors
/// All problems of the terms' form.
#[uniffi::export]
pub fn fingerprint_of(terms: Terms) -> Result<String, PartnerkitError> {
    catching(|| Ok(FromCore::from_core(read(&terms)?.fingerprint())))
}

/// What can be posted on a network. A network with a single media type needs none to be said.
///
/// # Errors
/// Only after a panic.
#[uniffi::export]
pub fn media_types_of(network: Network) -> Result<Vec<MediaType>, PartnerkitError> {
    catching(|| {
        let network: partnerkit::Network = argument(&network, "network")?;
        Ok(Vec::from_core(network.media_types().to_vec()))
    })
}

fn read(terms: &Terms) -> Result<brief::Terms, partnerkit::Error> {
    argument(terms, "terms")
}

fn optional<C>(given: Option<impl serde::Serialize>, name: &str) -> Result<C, partnerkit::Error>
where
    C: Default + serde::de::DeserializeOwned + schemars::JsonSchema + 'static,
{
    given.map_or_else(|| Ok(C::default()), |given| argument(&given, name))
}
