//! Where content is posted.
//!
//! Generated from the core's types by `cargo xtask gen`.

use crate::mirror::mirror;

mirror! {
    /// A social network or other medium.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum Network of partnerkit::Network {
        Instagram,
        Tiktok,
        Youtube,
        X,
        Facebook,
        Pinterest,
        Twitch,
        Blog,
        Podcast,
        Snapchat,
        Linkedin,
        Threads,
        /// Any other medium.
        Other,
    }
}

mirror! {
    /// What is posted.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum MediaType of partnerkit::MediaType {
        Post,
        Carousel,
        Reel,
        Story,
        Video,
        Short,
        Live,
        Article,
        Episode,
        /// Any other form.
        Other,
    }
}
