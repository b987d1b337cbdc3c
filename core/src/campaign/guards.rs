//! The conditions of the table, each with its refusal.

use super::status::{Guard, StatusKind};
use super::{Campaign, Command, Context, Opened};
use crate::aggregate::{Ask, Named};
use crate::brief::{Brief, Step, StepContent, Terms};
use crate::budget::{Change, Limit};
use crate::ids::ParticipationId;
use crate::refusal::{Code, Error, Problem};

/// Checks one condition. On a campaign that is not open none is asked.
pub(super) fn check(guard: Guard, campaign: &Campaign, ask: &Ask<'_, Campaign>) -> Result<(), Error> {
    campaign.opened.as_ref().map_or(Ok(()), |opened| opened.check(guard, ask.command, ask.context))
}

impl Opened {
    fn check(&self, guard: Guard, command: &Command, context: &Context) -> Result<(), Error> {
        match guard {
            Guard::BriefComplete => self.terms(context).map(|_| ()),
            Guard::StepEditable => step_editable(command).map_err(Error::from),
            Guard::StaysComplete => self.stays_complete(command, context),
            Guard::NothingRuns => nothing_runs(context).map_err(Error::from),
            Guard::SameSpend => self.same_spend(command).map_err(Error::from),
            Guard::WithinBudget => self.goes_over(command).map(|_| ()).map_err(Error::from),
        }
    }

    /// What creators would be invited to, or all problems with paths into the brief.
    pub(super) fn terms(&self, context: &Context) -> Result<Terms, Error> {
        self.brief.terms_for(&context.review())
    }

    fn stays_complete(&self, command: &Command, context: &Context) -> Result<(), Error> {
        let Command::SaveStep { content } = command else {
            return Ok(());
        };
        self.with_step(content).terms_for(&context.review()).map(|_| ())
    }

    /// The brief with a step in place of what was there.
    pub(super) fn with_step(&self, content: &StepContent) -> Brief {
        let mut brief = self.brief.clone();
        brief.save(content.clone());
        brief
    }

    fn same_spend(&self, command: &Command) -> Result<(), Problem> {
        let Command::RecordSpend { participation_id, amount, reference } = command else {
            return Ok(());
        };
        match self.payments.get(reference) {
            Some(known) if *known != (*participation_id, *amount) => {
                Err(refusal(Code::CampaignSpendConflict).under("reference").under("command"))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Whether what is promised or paid goes over the budget, and may.
    pub(super) fn goes_over(&self, command: &Command) -> Result<bool, Problem> {
        match change(command) {
            Some((participation_id, change)) if !self.is_repeated(command) => {
                self.spending.check(self.limit_for(change), participation_id, change)
            }
            Some(_) | None => Ok(false),
        }
    }

    fn is_repeated(&self, command: &Command) -> bool {
        let Command::RecordSpend { reference, .. } = command else {
            return false;
        };
        self.payments.contains_key(reference)
    }

    /// What was paid is a fact. Once the campaign is closed its budget cannot be said anew: then it only warns.
    fn limit_for(&self, change: Change) -> Limit {
        match (change, self.status) {
            (Change::Paid(_), StatusKind::Closed | StatusKind::Archived) => self.limit().that_warns(),
            (Change::Paid(_), StatusKind::Draft | StatusKind::Published | StatusKind::Discarded)
            | (Change::Promised(_), _) => self.limit(),
        }
    }
}

/// What a command changes in the budget.
fn change(command: &Command) -> Option<(ParticipationId, Change)> {
    match command {
        Command::CommitBudget { participation_id, amount } => Some((*participation_id, Change::Promised(*amount))),
        Command::RecordSpend { participation_id, amount, .. } => Some((*participation_id, Change::Paid(*amount))),
        Command::Open { .. }
        | Command::SaveStep { .. }
        | Command::SetSettings { .. }
        | Command::Publish {}
        | Command::Discard {}
        | Command::Close {}
        | Command::Archive {} => None,
    }
}

/// What creators agree on does not change under their hands.
fn step_editable(command: &Command) -> Result<(), Problem> {
    let Command::SaveStep { content } = command else {
        return Ok(());
    };
    let step = content.step();
    match step {
        Step::Overview | Step::Assets | Step::Titles => Ok(()),
        Step::Schedule | Step::Deliverables | Step::Compensation | Step::Tracking | Step::Rights | Step::Review => {
            Err(refusal(Code::CampaignStepFixed).with("step", step.name()).under("content").under("command"))
        }
    }
}

fn nothing_runs(context: &Context) -> Result<(), Problem> {
    match context.running_participations {
        Some(0) => Ok(()),
        Some(count) => Err(refusal(Code::CampaignParticipationsRunning).with("count", u64::from(count))),
        // Who does not know does not archive.
        None => Err(refusal(Code::CampaignParticipationsRunning)),
    }
}

/// The catalogue's own sentence serves: these refusals need no more words.
fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
