//! The complete terms: what a publication, proposal, counter-offer or amendment carries.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::check::{self, Problems, is_instagram_story};
use super::compensation::{Commission, CommissionDraft, Compensation, CompensationDraft};
use super::deliverable::{Deliverable, DeliverableDraft};
use super::payment::{Payment, PaymentDraft};
use super::product::{ProductCompensation, ProductDraft};
use super::review::ReviewContext;
use super::rights::Rights;
use super::schedule::{Schedule, ScheduleDraft};
use super::tracking::Tracking;
use super::{Brief, OverBudget, Overview, Step};
use crate::fingerprint::Fingerprint;
use crate::refusal::{Code, Error, Problem};
use crate::wire::caps;

/// All that two parties agree on: complete, and never changed. Made from a [`super::Brief`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// From when to when, and how content is reviewed.
    pub schedule: Schedule,
    /// What the creator delivers.
    #[schemars(length(max = 200))]
    pub deliverables: Vec<Deliverable>,
    /// What the creator gets.
    pub compensation: Compensation,
    /// How content is recognised.
    pub tracking: Tracking,
    /// What the creator agrees to.
    pub rights: Rights,
}

impl Brief {
    /// The complete terms, as they can be agreed on.
    ///
    /// # Errors
    /// Every `brief.*` code but those that need a [`ReviewContext`]: all problems of all steps at once, with paths into the
    /// brief, in the order of the steps.
    pub fn terms(&self) -> Result<Terms, Error> {
        self.terms_for(&ReviewContext::default())
    }

    /// As [`Brief::terms`], with what the host knows: also `brief.story_not_connected`, `brief.unknown_group`,
    /// `brief.group_kind`.
    ///
    /// # Errors
    /// Every `brief.*` code.
    pub fn terms_for(&self, context: &ReviewContext) -> Result<Terms, Error> {
        let found = check::problems(self, context).into_iter().flat_map(|(_, found)| found);
        let problems: Problems = found.take(caps::PROBLEMS).collect();
        match self.complete() {
            Some(terms) if problems.is_empty() => Ok(terms),
            // What is not complete has problems; should the two ever disagree, the answer is still no.
            Some(_) | None if problems.is_empty() => {
                Err(Problem::new(Code::BriefMissing, Code::BriefMissing.meaning()).into())
            }
            Some(_) | None => Err(Error::Malformed(problems)),
        }
    }

    /// The terms, where no part is missing. Whether the parts are good is not looked at.
    fn complete(&self) -> Option<Terms> {
        let schedule = self.schedule.as_ref()?;
        let schedule = Schedule {
            start: schedule.start?,
            end: schedule.last_day()?,
            monthly: schedule.monthly,
            review: schedule.review?,
        };
        let deliverables = self.deliverables.as_ref()?.iter().map(Deliverable::complete).collect::<Option<_>>()?;
        Some(Terms {
            schedule,
            deliverables,
            compensation: Compensation::complete(self.compensation.as_ref()?)?,
            tracking: self.tracking.clone().unwrap_or_default(),
            rights: self.rights.clone().unwrap_or_default(),
        })
    }
}

impl Deliverable {
    fn complete(draft: &DeliverableDraft) -> Option<Self> {
        let connection = is_instagram_story(draft).then(|| draft.story_connection.unwrap_or_default());
        Some(Self {
            deliverable_id: draft.deliverable_id,
            network: draft.network?,
            media_type: draft.media_type,
            name: draft.name.clone()?,
            instructions: draft.instructions.clone(),
            quantity: draft.quantity?,
            timing: draft.timing.clone()?,
            story_connection: connection,
        })
    }

    pub(super) fn draft(&self) -> DeliverableDraft {
        DeliverableDraft {
            deliverable_id: self.deliverable_id,
            network: Some(self.network),
            media_type: self.media_type,
            name: Some(self.name.clone()),
            instructions: self.instructions.clone(),
            quantity: Some(self.quantity),
            timing: Some(self.timing.clone()),
            story_connection: self.story_connection,
        }
    }
}

impl Compensation {
    fn complete(draft: &CompensationDraft) -> Option<Self> {
        let payment = |draft: &PaymentDraft| Some(Payment { total: draft.total?, dispersal: draft.dispersal.clone()? });
        let product = |draft: &ProductDraft| {
            let (sending, offer, posting_days) = (draft.sending?, draft.offer.clone()?, draft.posting_days);
            Some(ProductCompensation { sending, offer, posting_days })
        };
        let commission = |draft: &CommissionDraft| {
            let (discount_group, affiliate_group) = (draft.discount_group, draft.affiliate_group);
            Some(Commission { discount_group, affiliate_group, pay: draft.pay.clone()? })
        };
        Some(Self {
            preview: draft.preview.clone(),
            payment: complete(draft.payment.as_ref(), payment)?,
            product: complete(draft.product.as_ref(), product)?,
            commission: complete(draft.commission.as_ref(), commission)?,
        })
    }

    fn draft(&self) -> CompensationDraft {
        let payment =
            |payment: &Payment| PaymentDraft { total: Some(payment.total), dispersal: Some(payment.dispersal.clone()) };
        let product = |product: &ProductCompensation| ProductDraft {
            sending: Some(product.sending),
            offer: Some(product.offer.clone()),
            posting_days: product.posting_days,
        };
        let commission = |commission: &Commission| CommissionDraft {
            discount_group: commission.discount_group,
            affiliate_group: commission.affiliate_group,
            pay: Some(commission.pay.clone()),
        };
        CompensationDraft {
            preview: self.preview.clone(),
            payment: self.payment.as_ref().map(payment),
            product: self.product.as_ref().map(product),
            commission: self.commission.as_ref().map(commission),
        }
    }
}

/// A part that may be absent, but not incomplete.
fn complete<D, T>(draft: Option<&D>, complete: impl Fn(&D) -> Option<T>) -> Option<Option<T>> {
    draft.map_or(Some(None), |draft| complete(draft).map(Some))
}

impl Terms {
    /// Whether terms that came from outside can be agreed on, by the rules of a brief.
    ///
    /// # Errors
    /// Every `brief.*` code but those of the steps that terms do not have, and those that need a [`ReviewContext`]: all
    /// problems at once, with paths into the terms.
    pub fn check(&self) -> Result<(), Error> {
        self.check_for(&ReviewContext::default())
    }

    /// As [`Terms::check`], with what the host knows.
    ///
    /// # Errors
    /// Every `brief.*` code but those of the steps that terms do not have.
    pub fn check_for(&self, context: &ReviewContext) -> Result<(), Error> {
        Self::check_in(&self.draft(), context)
    }

    /// As [`Terms::check_for`], for terms that take the place of others in a brief: the payment is in the currency of its
    /// budget. Whether it is too much is for who agrees on it.
    ///
    /// # Errors
    /// Every `brief.*` code but `brief.over_budget` and those of the steps that terms do not have.
    pub(crate) fn check_beside(&self, overview: Overview, context: &ReviewContext) -> Result<(), Error> {
        let overview = Overview { over_budget: OverBudget::Warn, ..overview };
        Self::check_in(&Brief { overview: Some(overview), ..self.draft() }, context)
    }

    fn check_in(draft: &Brief, context: &ReviewContext) -> Result<(), Error> {
        let found = check::problems(draft, context).into_iter();
        let of_terms = found.filter(|(step, _)| *step != Step::Overview);
        let problems: Problems = of_terms.flat_map(|(_, problems)| problems).take(caps::PROBLEMS).collect();
        if problems.is_empty() { Ok(()) } else { Err(Error::Malformed(problems)) }
    }

    /// The terms as steps of a brief, to be changed and made into new terms.
    pub fn draft(&self) -> Brief {
        Brief {
            overview: None,
            schedule: Some(ScheduleDraft {
                start: Some(self.schedule.start),
                duration: None,
                end: Some(self.schedule.end),
                monthly: self.schedule.monthly,
                review: Some(self.schedule.review),
            }),
            deliverables: Some(self.deliverables.iter().map(Deliverable::draft).collect()),
            compensation: Some(self.compensation.draft()),
            tracking: Some(self.tracking.clone()),
            assets: None,
            rights: Some(self.rights.clone()),
            titles: None,
        }
    }

    /// The SHA-256 of all of the terms, in wire form.
    pub fn fingerprint(&self) -> Fingerprint {
        // Terms have a wire form always.
        Fingerprint::of(crate::wire::to_json(self).unwrap_or_default().as_bytes())
    }

    /// The SHA-256 of the exact text of the agreement; `None` where none is asked. Accepting stores it.
    pub fn agreement(&self) -> Option<Fingerprint> {
        self.rights.terms.as_ref().map(|text| Fingerprint::of(text.as_str().as_bytes()))
    }
}
