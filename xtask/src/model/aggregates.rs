//! The aggregates: the core's one list of them, with the words that the hosts say about each.

use partnerkit::aggregate::Aggregate;

/// An aggregate as the hosts have it.
pub(crate) struct Subject {
    /// The module of its types: `creator`.
    pub(crate) module: &'static str,
    /// The class that holds one: `Creator`.
    pub(crate) handle: &'static str,
    /// Its name on the wire: `creator`.
    pub(crate) name: &'static str,
    /// The type of its view.
    pub(crate) view: &'static str,
    /// Whether it has a status as a whole and is seen at a moment: then its class is generated, too.
    pub(crate) is_plain: bool,
    /// What only it can be asked of a moment.
    pub(crate) questions: Vec<&'static Question>,
    /// What the hosts say of it.
    pub(crate) words: &'static Words,
}

/// What the hosts say of an aggregate.
pub(crate) struct Words {
    module: &'static str,
    /// The type of its id.
    pub(crate) id: &'static str,
    /// What it is.
    pub(crate) about: &'static str,
    /// What its module holds.
    pub(crate) of_module: &'static str,
    /// When there is only an id yet.
    pub(crate) before: &'static str,
}

/// What an aggregate can be asked of a moment; it may have no answer.
pub(crate) struct Question {
    /// The method, as Rust and Python call it.
    pub(crate) name: &'static str,
    /// The type of the answer, in the aggregate's module.
    pub(crate) returns: &'static str,
    /// What is asked.
    pub(crate) about: &'static str,
}

/// One entry for each question of the core's list.
const QUESTIONS: &[Question] = &[Question {
    name: "standing",
    returns: "Standing",
    about: "Where the creator stands at a moment and on which networks, without anything private: what partnerships and campaigns need to know.",
}];

/// One entry for each aggregate.
const WORDS: &[Words] = &[
    Words {
        module: "order",
        id: "OrderId",
        about: "A marketplace order: an advertiser buys a creator's advertising space.",
        of_module: "The marketplace order: commands, events and views. The handle is `partnerkit.Order`.",
        before: "before it is placed",
    },
    Words {
        module: "codes",
        id: "CodeBookId",
        about: "A code book: who holds which discount code and affiliate link of a brand, and when.",
        of_module: "The code book: commands, events, views and verdicts. The handle is `partnerkit.CodeBook`.",
        before: "before it is opened",
    },
    Words {
        module: "creator",
        id: "CreatorId",
        about: "A creator on the record of a brand or of the platform: how far they have come with each other, and on which networks.",
        of_module: "The creator's record: commands, events and views. The handle is `partnerkit.Creator`.",
        before: "before being added",
    },
    Words {
        module: "product_order",
        id: "ProductOrderId",
        about: "A product order: what a creator chose of an offer, where it goes, and how far it is.",
        of_module: "The product order: offers, commands, events and views. The handle is `partnerkit.ProductOrder`.",
        before: "before it is offered",
    },
    Words {
        module: "partnership",
        id: "PartnershipId",
        about: "A partnership: what one brand and one creator agree on, and how the agreement lives.",
        of_module: "The partnership: commands, events and views. The handle is `partnerkit.Partnership`.",
        before: "before it is opened",
    },
    Words {
        module: "engagement",
        id: "EngagementId",
        about: "An engagement: what was agreed, being carried out. Its content is reviewed, found and verified, and paid.",
        of_module: "The engagement: commands, events and views. The handle is `partnerkit.Engagement`.",
        before: "before it begins",
    },
];

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident),*];)*) => {
        /// All of them, in the core's order.
        ///
        /// # Errors
        /// An aggregate of which nothing is said here.
        pub(crate) fn all() -> Result<Vec<Subject>, String> {
            Ok(vec![$(Subject {
                module: stringify!($module),
                handle: stringify!($aggregate),
                name: <partnerkit::$module::$aggregate>::NAME,
                view: stringify!($view),
                is_plain: stringify!($kind) == "status",
                questions: vec![$(question(stringify!($question))?),*],
                words: words(stringify!($module))?,
            },)*])
        }
    };
}
partnerkit::each_aggregate!(for_each);

fn question(name: &str) -> Result<&'static Question, String> {
    QUESTIONS.iter().find(|question| question.name == name).ok_or_else(|| format!("say in QUESTIONS what `{name}` is"))
}

fn words(module: &str) -> Result<&'static Words, String> {
    WORDS.iter().find(|words| words.module == module).ok_or_else(|| format!("say in WORDS what `{module}` is"))
}
