//! The conditions of the table, each with its refusal.

use super::status::Guard;
use super::{Assigned, Command, Context, Participation};
use crate::actor::Role;
use crate::aggregate::{Ask, Named};
use crate::brief::{Deliverable, Terms};
use crate::campaign::{self, CampaignFacts};
use crate::creator::{self, Standing};
use crate::ids::{BrandId, CampaignId, CreatorId, ProposalId};
use crate::network::Network;
use crate::refusal::{Code, Error, Problem};
use crate::time::Instant;
use crate::wire::caps;

/// Checks one condition. Before a creator is assigned only those of the assignment can be asked.
pub(super) fn check(guard: Guard, participation: &Participation, ask: &Ask<'_, Participation>) -> Result<(), Error> {
    let Some(whom) = whom(participation, ask.command) else {
        return Ok(());
    };
    let assigned = participation.assigned.as_deref();
    match guard {
        Guard::CampaignTakesCreators => {
            let open = [campaign::StatusKind::Draft, campaign::StatusKind::Published];
            campaign_in(whom.campaign(ask.context)?, &open)?;
        }
        Guard::CampaignPublished => {
            campaign_in(whom.campaign(ask.context)?, &[campaign::StatusKind::Published])?;
        }
        Guard::CreatorPromoted => whom.promoted(ask.context)?,
        Guard::DeadlineAhead => deadline_ahead(ask)?,
        Guard::TermsGood => terms_good(ask)?,
        Guard::ExtensionAllowed => {
            let allowed = whom.campaign(ask.context)?.settings.allows_extension;
            unless(allowed, Code::ParticipationExtensionNotAllowed)?;
        }
        Guard::NothingOpen => nothing_open(ask.context)?,
        Guard::ReasonGiven => reason_given(ask.command)?,
        Guard::StoriesConnected => assigned.map_or(Ok(()), |assigned| assigned.stories_connected(ask))?,
        Guard::TimeIsOver => assigned.map_or(Ok(()), |assigned| assigned.time_is_over(ask))?,
        Guard::NewProposal
        | Guard::RoomForProposal
        | Guard::Current
        | Guard::OtherSide
        | Guard::Author
        | Guard::ProposalKnown
        | Guard::NotAccepted
        | Guard::NotExtended
        | Guard::LaterDeadline => {
            assigned.map_or(Ok(()), |assigned| assigned.check(guard, ask.command, ask.actor.role()))?;
        }
    }
    Ok(())
}

/// Whom a participation is between, assigned or about to be.
struct Whom {
    brand_id: BrandId,
    campaign_id: CampaignId,
    creator_id: CreatorId,
}

fn whom(participation: &Participation, command: &Command) -> Option<Whom> {
    match (&participation.assigned, command) {
        (Some(assigned), _) => {
            let (brand_id, campaign_id) = (assigned.brand_id, assigned.campaign_id);
            Some(Whom { brand_id, campaign_id, creator_id: assigned.creator_id })
        }
        (None, Command::Assign { brand_id, campaign_id, creator_id, .. }) => {
            Some(Whom { brand_id: *brand_id, campaign_id: *campaign_id, creator_id: *creator_id })
        }
        (None, _) => None,
    }
}

impl Whom {
    fn campaign<'a>(&self, context: &'a Context) -> Result<&'a CampaignFacts, Problem> {
        let is_it = |facts: &&CampaignFacts| facts.campaign_id == self.campaign_id && facts.brand_id == self.brand_id;
        context.campaign.as_ref().filter(is_it).ok_or_else(|| refusal(Code::ParticipationCampaignUnknown))
    }

    fn promoted(&self, context: &Context) -> Result<(), Error> {
        let is_it = |standing: &&Standing| standing.creator_id == self.creator_id;
        // Who does not know the creator does not know an influencer.
        let unknown = || refusal(Code::CreatorNotPromoted).with("status", "unknown");
        creator::require_influencer(context.creator.as_ref().filter(is_it).ok_or_else(unknown)?)
    }
}

impl Assigned {
    /// The conditions that the participation decides by itself.
    fn check(&self, guard: Guard, command: &Command, role: Role) -> Result<(), Problem> {
        match guard {
            Guard::NewProposal => self.new_proposal(command),
            Guard::Current => self.current(command),
            Guard::ProposalKnown => self.known(command).map(|_| ()),
            Guard::Author => self.author(command, role),
            Guard::NotAccepted => {
                let accepted = self.acceptance.as_ref().map(|acceptance| acceptance.proposal_id);
                let is_it = accepted.is_some() && accepted == command.proposal();
                unless(!is_it, Code::ParticipationProposalAccepted).map_err(|why| at_proposal(why, command))
            }
            Guard::LaterDeadline => self.later(command),
            Guard::RoomForProposal | Guard::OtherSide | Guard::NotExtended => self.check_state(guard, role),
            Guard::CampaignTakesCreators
            | Guard::CampaignPublished
            | Guard::CreatorPromoted
            | Guard::DeadlineAhead
            | Guard::TermsGood
            | Guard::StoriesConnected
            | Guard::ExtensionAllowed
            | Guard::TimeIsOver
            | Guard::NothingOpen
            | Guard::ReasonGiven => Ok(()),
        }
    }

    /// The conditions that depend on nothing but the participation and the role: they decide what is offered, too.
    pub(super) fn check_state(&self, guard: Guard, role: Role) -> Result<(), Problem> {
        match guard {
            Guard::RoomForProposal => {
                let max = u64::try_from(caps::PROPOSALS).unwrap_or(u64::MAX);
                let has_room = self.proposals.len() < caps::PROPOSALS;
                unless(has_room, Code::ParticipationTooManyProposals).map_err(|why| why.with("max", max))
            }
            Guard::OtherSide => {
                let is_awaited = self.awaited() == Some(role);
                let awaited = self.awaited().map_or("", Role::as_str);
                unless(is_awaited, Code::ParticipationOwnProposal).map_err(|why| why.with("awaited", awaited))
            }
            Guard::NotExtended => unless(!self.is_extended, Code::ParticipationAlreadyExtended),
            Guard::CampaignTakesCreators
            | Guard::CampaignPublished
            | Guard::CreatorPromoted
            | Guard::DeadlineAhead
            | Guard::NewProposal
            | Guard::TermsGood
            | Guard::Current
            | Guard::Author
            | Guard::ProposalKnown
            | Guard::NotAccepted
            | Guard::StoriesConnected
            | Guard::ExtensionAllowed
            | Guard::LaterDeadline
            | Guard::TimeIsOver
            | Guard::NothingOpen
            | Guard::ReasonGiven => Ok(()),
        }
    }

    fn new_proposal(&self, command: &Command) -> Result<(), Problem> {
        let (Command::Propose { proposal_id, .. } | Command::Counter { proposal_id, .. }) = command else {
            return Ok(());
        };
        let is_new = self.proposal(*proposal_id).is_none();
        unless(is_new, Code::ParticipationProposalIdTaken).map_err(|why| why.under("proposalId").under("command"))
    }

    fn known(&self, command: &Command) -> Result<Option<ProposalId>, Problem> {
        let named = command.proposal();
        let is_known = named.is_none_or(|id| self.proposal(id).is_some());
        unless(is_known, Code::ParticipationUnknownProposal).map_err(|why| at_proposal(why, command))?;
        Ok(named)
    }

    /// What was superseded is not answered by mistake: the refusal names what stands.
    fn current(&self, command: &Command) -> Result<(), Problem> {
        let named = self.known(command)?;
        let standing = self.standing().map(|proposal| proposal.proposal_id);
        if named.is_none() || named == standing {
            return Ok(());
        }
        let current = standing.map(|id| id.to_string()).unwrap_or_default();
        Err(at_proposal(refusal(Code::ParticipationSuperseded).with("current", current), command))
    }

    /// Of the proposal that is named, or of the one that stands.
    fn author(&self, command: &Command, role: Role) -> Result<(), Problem> {
        let named = command.proposal().and_then(|id| self.proposal(id));
        let by = named.or_else(|| self.standing()).map(|proposal| proposal.by);
        unless(by == Some(role), Code::ParticipationNotAuthor)
    }

    fn later(&self, command: &Command) -> Result<(), Problem> {
        let Command::Extend { until } = command else {
            return Ok(());
        };
        match self.deadline {
            Some(deadline) if *until > deadline => Ok(()),
            Some(deadline) => Err(refusal(Code::ParticipationNotLater).with("deadline", deadline)),
            // Without a deadline there is nothing to extend.
            None => Err(refusal(Code::ParticipationNotLater)),
        }
        .map_err(|why| why.under("until").under("command"))
    }

    /// Whether the deadline has come. The timer has no context: for it only the deadline counts.
    fn time_is_over(&self, ask: &Ask<'_, Participation>) -> Result<(), Problem> {
        let whom = Whom { brand_id: self.brand_id, campaign_id: self.campaign_id, creator_id: self.creator_id };
        let is_over = |facts: &CampaignFacts| match facts.status {
            campaign::StatusKind::Closed | campaign::StatusKind::Archived | campaign::StatusKind::Discarded => true,
            campaign::StatusKind::Draft | campaign::StatusKind::Published => false,
        };
        if self.is_due(ask.at) || whom.campaign(ask.context).is_ok_and(is_over) {
            return Ok(());
        }
        let refusal = refusal(Code::ParticipationTooEarly);
        Err(match self.deadline {
            Some(deadline) => refusal.with("dueAt", deadline),
            None => refusal,
        })
    }

    pub(super) fn is_due(&self, at: Instant) -> bool {
        self.deadline.is_some_and(|deadline| deadline <= at)
    }

    fn stories_connected(&self, ask: &Ask<'_, Participation>) -> Result<(), Problem> {
        let is_connected = |standing: &Standing| {
            let mut accounts = standing.accounts.as_slice().iter();
            accounts.any(|account| account.network == Network::Instagram && account.connection.is_live(ask.at))
        };
        let needed = self.standing().is_some_and(|proposal| needs_connection(&proposal.terms));
        let connected = ask.context.creator.as_ref().is_some_and(is_connected);
        unless(connected || !needed, Code::ParticipationStoryNotConnected)
    }
}

fn needs_connection(terms: &Terms) -> bool {
    terms.deliverables.iter().any(Deliverable::needs_connection)
}

fn campaign_in(facts: &CampaignFacts, open: &[campaign::StatusKind]) -> Result<(), Problem> {
    let is_open = open.contains(&facts.status);
    unless(is_open, Code::ParticipationCampaignNotOpen).map_err(|why| why.with("status", facts.status.name()))
}

fn deadline_ahead(ask: &Ask<'_, Participation>) -> Result<(), Problem> {
    let (deadline, field) = match ask.command {
        Command::Assign { invite_by, .. } => (*invite_by, "inviteBy"),
        Command::Invite { respond_by, .. } => (*respond_by, "respondBy"),
        Command::Propose { expires_at, .. } | Command::Counter { expires_at, .. } => (Some(*expires_at), "expiresAt"),
        Command::Accept { .. }
        | Command::Decline { .. }
        | Command::DeclineProposal { .. }
        | Command::Withdraw { .. }
        | Command::DeleteProposal { .. }
        | Command::Extend { .. }
        | Command::Expire {}
        | Command::Activate {}
        | Command::Complete {}
        | Command::Remove { .. } => (None, ""),
    };
    let is_ahead = deadline.is_none_or(|deadline| deadline > ask.at);
    unless(is_ahead, Code::ParticipationDeadlinePast).map_err(|why| why.under(field).under("command"))
}

/// The campaign's own terms were checked when it was published.
fn terms_good(ask: &Ask<'_, Participation>) -> Result<(), Error> {
    let given = match ask.command {
        Command::Propose { terms, .. } => terms.as_ref(),
        Command::Counter { terms, .. } => Some(terms),
        Command::Assign { .. }
        | Command::Invite { .. }
        | Command::Accept { .. }
        | Command::Decline { .. }
        | Command::DeclineProposal { .. }
        | Command::Withdraw { .. }
        | Command::DeleteProposal { .. }
        | Command::Extend { .. }
        | Command::Expire {}
        | Command::Activate {}
        | Command::Complete {}
        | Command::Remove { .. } => return Ok(()),
    };
    let of_campaign = || ask.context.campaign.as_ref().and_then(|facts| facts.terms.as_ref());
    match given {
        Some(terms) => terms.check().map_err(|error| error.under("terms").under("command")),
        None if of_campaign().is_some() => Ok(()),
        None => Err(refusal(Code::ParticipationTermsMissing).under("terms").under("command").into()),
    }
}

fn nothing_open(context: &Context) -> Result<(), Problem> {
    match context.open_occurrences {
        Some(0) => Ok(()),
        Some(count) => Err(refusal(Code::ParticipationOccurrencesOpen).with("count", u64::from(count))),
        // Who does not know does not complete.
        None => Err(refusal(Code::ParticipationOccurrencesOpen)),
    }
}

fn reason_given(command: &Command) -> Result<(), Problem> {
    let is_missing = matches!(command, Command::Remove { reason: None });
    unless(!is_missing, Code::ParticipationReasonMissing).map_err(|why| why.under("reason").under("command"))
}

/// A refusal at the field that names the proposal.
fn at_proposal(why: Problem, command: &Command) -> Problem {
    let field = if matches!(command, Command::Counter { .. }) { "answers" } else { "proposalId" };
    why.under(field).under("command")
}

fn unless(condition: bool, code: Code) -> Result<(), Problem> {
    if condition { Ok(()) } else { Err(refusal(code)) }
}

/// The catalogue's own sentence serves: these refusals need no more words.
fn refusal(code: Code) -> Problem {
    Problem::new(code, code.meaning())
}
