//! Finding the content of an engagement among posts.

use std::collections::{BTreeMap, BTreeSet};

use super::content::{PostedBy, Standing};
use super::{Agreed, Context, Event, StatusKind};
use crate::brief::Tracking;
use crate::content::{
    Candidate, Matcher, MismatchReason, OccurrenceName, Outcome, Post, Sought, canonical, misfits, sorted,
};
use crate::time::Instant;

impl Agreed {
    /// What posts turn out to be. Those that are settled, or of which nothing new can be said, cause no event.
    pub(super) fn found(&self, posts: &[Post], context: &Context, at: Instant) -> Vec<Event> {
        let mut matcher = self.matcher(at);
        let mut seen = BTreeSet::new();
        let mut events = Vec::new();
        let mut sought = BTreeMap::new();
        // What is dated later than now has not been posted yet: it is looked at when it is sent again.
        for post in sorted(posts).into_iter().filter(|post| post.at <= at) {
            let known = self.posts.get(&post.key()).map(|record| &record.standing);
            if known.is_some_and(Standing::is_settled) || !seen.insert(post.key()) {
                continue;
            }
            let candidate = self.candidate(post, context, &mut sought);
            match matcher.place(&candidate) {
                Outcome::Is { occurrence, outside_window } => {
                    let (post, by) = (post.clone(), PostedBy::Matching);
                    events.push(Event::PostRecorded { occurrence, post, by, proof: None, outside_window });
                }
                Outcome::IsNone {} => {
                    let nearest = matcher.nearest(&candidate);
                    let reasons = nearest.as_ref().map_or_else(Vec::new, |nearest| nearest.reasons.clone());
                    let nearest = nearest.map(|nearest| nearest.occurrence);
                    if known != Some(&Standing::Unmatched { nearest, reasons: reasons.clone() }) {
                        events.push(Event::PostUnmatched { post: post.clone(), nearest, reasons });
                    }
                }
            }
        }
        events
    }

    fn matcher(&self, at: Instant) -> Matcher {
        let paused = self.paused_at.map(|since| (since, at));
        let wanted = self.occurrences.iter().filter(|(_, one)| one.status != StatusKind::Cancelled);
        let slots = wanted.map(|(name, one)| one.slot(*name, paused)).collect();
        let closed = self.occurrences.iter().filter(|(_, one)| !one.is_open());
        Matcher::new(slots, self.addresses.clone(), closed.map(|(name, _)| *name).collect())
    }

    /// A post by the terms that held when it was posted.
    fn candidate<'a>(&self, post: &'a Post, context: &Context, known: &mut BTreeMap<Instant, Sought>) -> Candidate<'a> {
        let is_own = self.accounts.as_slice().iter().any(|account| account.posted(post));
        let needs_draft = self.review(post.at).is_some();
        let (from, sought) = match self.dated_at(post.at) {
            Some(dated) => (dated.from, &dated.terms.tracking),
            None => (self.begun_at, &Tracking::default()),
        };
        let sought = known.entry(from).or_insert_with(|| Sought::of(sought));
        Candidate::new(post, is_own, needs_draft, sought, context.connections.as_slice())
    }

    /// What of a post does not fit a piece of content that the creator delivers by hand. Whether it carries the hashtags and
    /// mentions, the brand sees; a story is shown by its proof.
    pub(super) fn misfits(&self, name: OccurrenceName, post: &Post) -> Vec<MismatchReason> {
        let Some(one) = self.occurrences.get(&name) else {
            return Vec::new();
        };
        let candidate = self.candidate(post, &Context::default(), &mut BTreeMap::new());
        let found = misfits(&candidate, &one.slot(name, None));
        found.into_iter().filter(|reason| matters_by_hand(*reason)).collect()
    }

    /// Whether a post was posted outside the window of a piece of content.
    pub(super) fn is_outside(&self, name: OccurrenceName, post: &Post) -> bool {
        self.occurrences.get(&name).is_some_and(|one| post.at < one.from || post.at >= one.due_at)
    }

    /// Whether a post is, or was said to be, a piece of content: by its id or its address.
    pub(super) fn is_taken(&self, post: &Post) -> bool {
        let is_used = self.posts.get(&post.key()).is_some_and(|record| record.standing.is_used());
        is_used || canonical(&post.url).is_some_and(|address| self.addresses.contains(&address))
    }
}

fn matters_by_hand(reason: MismatchReason) -> bool {
    match reason {
        MismatchReason::OtherAccount
        | MismatchReason::OtherNetwork
        | MismatchReason::OtherMediaType
        | MismatchReason::OutsideWindow => true,
        MismatchReason::MarksMissing
        | MismatchReason::StoryNotConnected
        | MismatchReason::DraftNotApproved
        | MismatchReason::Duplicate
        | MismatchReason::OccurrenceTaken => false,
    }
}
