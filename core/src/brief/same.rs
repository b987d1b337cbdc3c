//! What means the same, however it is written.

use std::collections::BTreeSet;

use super::check::is_instagram_story;
use super::{Deliverable, ProductCompensation, StoryConnection, Terms, Tracking};
use crate::content::{hashtag, media_type, mention};
use crate::text::Label;

impl Terms {
    /// Whether the same is to be delivered: what goes without saying may be said.
    pub(crate) fn delivers_the_same(&self, other: &Self) -> bool {
        let all = |terms: &Self| -> Vec<Deliverable> { terms.deliverables.iter().map(Deliverable::said_out).collect() };
        all(self) == all(other)
    }
}

impl Deliverable {
    /// Whether it is a story that needs the creator's connected account.
    pub(crate) fn needs_connection(&self) -> bool {
        self.said_out().story_connection == Some(StoryConnection::Required)
    }

    /// With all said that goes without saying.
    fn said_out(&self) -> Self {
        let story_connection = if is_instagram_story(&self.draft()) {
            Some(self.story_connection.unwrap_or_default())
        } else {
            self.story_connection
        };
        Self { media_type: media_type(self.network, self.media_type), story_connection, ..self.clone() }
    }
}

impl Tracking {
    /// Whether the same content is recognised: signs, case and the order of marks tell nothing.
    pub(crate) fn means_the_same(&self, other: &Self) -> bool {
        let keys = |marks: &[Label], key: fn(&str) -> Option<String>| -> BTreeSet<String> {
            marks.iter().map(|mark| key(mark.as_str()).unwrap_or_else(|| mark.as_str().to_owned())).collect()
        };
        let form = |tracking: &Self| (keys(&tracking.hashtags, hashtag), keys(&tracking.mentions, mention));
        let rules = |tracking: &Self| (tracking.manual_delivery, tracking.strict_date, tracking.marks);
        form(self) == form(other) && rules(self) == rules(other)
    }
}

impl ProductCompensation {
    /// Without the numbers in stock: the shop counts them, and nobody agrees on them.
    pub(crate) fn without_stock(&self) -> Self {
        Self { offer: self.offer.without_stock(), ..self.clone() }
    }
}
