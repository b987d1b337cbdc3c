//! Where content is posted.

use crate::aggregate::named;

named! {
    /// A social network or other medium.
    #[expect(missing_docs, reason = "the names are the networks' own")]
    pub enum Network {
        Instagram = "instagram",
        Tiktok = "tiktok",
        Youtube = "youtube",
        X = "x",
        Facebook = "facebook",
        Pinterest = "pinterest",
        Twitch = "twitch",
        Blog = "blog",
        Podcast = "podcast",
        Snapchat = "snapchat",
        Linkedin = "linkedin",
        Threads = "threads",
        /// Any other medium.
        Other = "other",
    }
}

named! {
    /// What is posted.
    #[expect(missing_docs, reason = "the names are the networks' own")]
    pub enum MediaType {
        Post = "post",
        Carousel = "carousel",
        Reel = "reel",
        Story = "story",
        Video = "video",
        Short = "short",
        Live = "live",
        Article = "article",
        Episode = "episode",
        /// Any other form.
        Other = "other",
    }
}

/// What can be posted where: the one table that decides. A network with a single media type needs none to be said.
pub const MEDIA_TYPES: [(Network, &[MediaType]); 13] = {
    use MediaType::{Article, Carousel, Episode, Live, Post, Reel, Short, Story, Video};
    [
        (Network::Instagram, &[Post, Carousel, Reel, Story, Live]),
        (Network::Tiktok, &[Video, Carousel, Story, Live]),
        (Network::Youtube, &[Video, Short, Live, Post]),
        (Network::X, &[Post, Video, Article, Live]),
        (Network::Facebook, &[Post, Carousel, Reel, Story, Video, Live]),
        (Network::Pinterest, &[Post, Carousel, Video]),
        (Network::Twitch, &[Live, Video]),
        (Network::Blog, &[Article]),
        (Network::Podcast, &[Episode]),
        (Network::Snapchat, &[Story, Short, Video]),
        (Network::Linkedin, &[Post, Carousel, Article, Video, Live]),
        (Network::Threads, &[Post, Carousel, Video]),
        (Network::Other, &[MediaType::Other]),
    ]
};

impl Network {
    /// What can be posted there.
    pub fn media_types(self) -> &'static [MediaType] {
        MEDIA_TYPES.iter().find(|(network, _)| *network == self).map_or(&[], |(_, types)| types)
    }
}
