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
    /// What only it can be asked.
    pub(crate) questions: Vec<Asking>,
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

/// What only one aggregate can be asked.
pub(crate) struct Question {
    /// The aggregate's module.
    module: &'static str,
    /// The method, as Rust and Python call it.
    pub(crate) name: &'static str,
    /// The module and the type of the answer.
    pub(crate) returns: (&'static str, &'static str),
    /// What is asked.
    pub(crate) about: &'static str,
}

/// What a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Actor,
    Context,
    At,
}

/// A question of the core's list, with what it takes. Where it takes nothing the answer is a list; else it may have none.
pub(crate) struct Asking {
    pub(crate) question: &'static Question,
    pub(crate) asked: Vec<Asked>,
}

/// One entry for each question of the core's list.
const QUESTIONS: &[Question] = &[
    Question {
        module: "creator",
        name: "standing",
        returns: ("creator", "Standing"),
        about: "Where the creator stands at a moment and on which networks, without anything private: what partnerships and campaigns need to know.",
    },
    Question {
        module: "product_order",
        name: "address",
        returns: ("creator", "Address"),
        about: "Where to send the goods, for who sends them: the brand from its approval until all has ended, the platform and the creator at any time. Nothing else gives the address.",
    },
    Question {
        module: "product_order",
        name: "shipped_value",
        returns: ("value", "Money"),
        about: "What was shipped to the creator is worth, in each currency, for statements: every shipment by the prices of the offer but those that are lost or came back.",
    },
    Question {
        module: "product_order",
        name: "stock_taken",
        returns: ("product_order", "StockLevel"),
        about: "What the order has taken from the stock and not given back, by product and variant.",
    },
    Question {
        module: "partnership",
        name: "terms_at",
        returns: ("brief", "Terms"),
        about: "The terms that hold at a moment: from the beginning of the partnership on always those of one revision.",
    },
    Question {
        module: "engagement",
        name: "terms_at",
        returns: ("brief", "Terms"),
        about: "The terms that hold at a moment; nothing before it begins.",
    },
    Question {
        module: "partnership",
        name: "revision_at",
        returns: ("partnership", "Revision"),
        about: "The revision that holds at a moment; nothing before the partnership has begun.",
    },
    Question {
        module: "partnership",
        name: "review",
        returns: ("brief", "Review"),
        about: "How far each step of the brief is, all problems, the warnings, and what the creator would see. For the brand: it speaks of the budget.",
    },
    Question {
        module: "campaign",
        name: "facts",
        returns: ("campaign", "CampaignFacts"),
        about: "What a participation needs to know of its campaign: the `campaign` of its context. Nothing of a campaign happens by itself: the answer is the same until the next command.",
    },
    Question {
        module: "campaign",
        name: "review",
        returns: ("brief", "Review"),
        about: "How far each step of the brief is, all problems, the warnings, and what creators would see. For the brand: it speaks of the budget.",
    },
    Question {
        module: "campaign",
        name: "preview",
        returns: ("brief", "Preview"),
        about: "What creators see of the campaign, invited ones first of all: what it is called, says and hands out now, and the terms that they are invited to; no hidden price, no stock, no budget. Nothing before it is published.",
    },
];

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
    Words {
        module: "campaign",
        id: "CampaignId",
        about: "A campaign: one brand, many creators, one brief.",
        of_module: "The campaign: commands, events and views. The handle is `partnerkit.Campaign`.",
        before: "before it is opened",
    },
    Words {
        module: "participation",
        id: "ParticipationId",
        about: "A participation: one creator's part in one campaign, from the roster to the last piece of content.",
        of_module: "The participation: commands, events and views. The handle is `partnerkit.Participation`.",
        before: "before the creator is assigned",
    },
];

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        const HANDLES: &[(&str, &str)] = &[$((stringify!($module), stringify!($aggregate))),*];

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
                questions: vec![$(asking(stringify!($module), stringify!($question), stringify!($asked))?),*],
                words: words(stringify!($module))?,
            },)*])
        }
    };
}
partnerkit::each_aggregate!(for_each);

/// The module of an aggregate's own type, and its name there, by its full name in the schema of a type that is not the
/// aggregate's: `CampaignStatusKind`.
pub(crate) fn of_own(name: &str) -> Option<(&'static str, &'static str)> {
    ["StatusKind", "CommandKind", "Command"].into_iter().find_map(|own| {
        let handle = name.strip_suffix(own)?;
        HANDLES.iter().find(|(_, known)| *known == handle).map(|(module, _)| (*module, own))
    })
}

/// Whether a module is an aggregate's.
pub(crate) fn is_of_one(module: &str) -> bool {
    HANDLES.iter().any(|(known, _)| *known == module)
}

fn asking(module: &str, name: &str, asked: &str) -> Result<Asking, String> {
    let question = QUESTIONS.iter().find(|question| question.module == module && question.name == name);
    let question = question.ok_or_else(|| format!("say in QUESTIONS what `{module}`'s `{name}` is"))?;
    let names = asked.trim_matches(['(', ')']).split(',').map(str::trim).filter(|name| !name.is_empty());
    let asked = names.map(|name| match name {
        "actor" => Ok(Asked::Actor),
        "context" => Ok(Asked::Context),
        "at" => Ok(Asked::At),
        other => Err(format!("a question takes no `{other}`")),
    });
    Ok(Asking { question, asked: asked.collect::<Result<_, _>>()? })
}

fn words(module: &str) -> Result<&'static Words, String> {
    WORDS.iter().find(|words| words.module == module).ok_or_else(|| format!("say in WORDS what `{module}` is"))
}
