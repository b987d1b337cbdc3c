//! What the hosts receive: the modules, and the types of the core that each must hold.

use partnerkit::aggregate::{Format, Request, Timer, Warning};
use partnerkit::conversion::ColumnMap;
use partnerkit::{
    Account, Actor, Entry, ExchangeRate, Exchanged, MediaType, Network, Notification, Posting, Role, Rounding,
    SplitMethod,
};
use partnerkit::{brief, campaign, codes, content, creator, deal, live, settlement, wire, work_room};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::aggregates::{self, Subject};

/// A generated module: its name, what it says about itself, and the types it must hold. What these are made of lands in
/// the first module that needs it.
pub(crate) struct Module {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(super) roots: Vec<Root>,
}

impl Module {
    /// The names of its types that are read by themselves.
    pub(crate) fn readable(&self) -> impl Iterator<Item = &str> {
        self.roots.iter().filter_map(|root| match root {
            Root::Read { schema, .. } => schema.get("title")?.as_str(),
            Root::Written(_) => None,
        })
    }
}

/// A type that a module must hold.
pub(super) enum Root {
    /// One that is read and written: what may be left out, and what is left out.
    Read { schema: Value, written: Value },
    /// One that is only written.
    Written(Value),
}

fn read<T: JsonSchema>() -> Root {
    Root::Read { schema: wire::schema::<T>(), written: written_schema::<T>() }
}

fn written<T: JsonSchema>() -> Root {
    Root::Written(written_schema::<T>())
}

fn written_schema<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().into()
}

/// All modules, each after those it leans on.
///
/// # Errors
/// An aggregate of which nothing is said.
pub(crate) fn all() -> Result<Vec<Module>, String> {
    Ok(shared().into_iter().chain(domains()?).collect())
}

/// What several domains speak of.
fn shared() -> Vec<Module> {
    vec![
        Module {
            name: "actor",
            about: "Who acts. Every command names its actor.",
            roots: vec![read::<Actor>(), read::<Role>()],
        },
        Module {
            name: "rounding",
            about: "Named ways to round and to split.",
            roots: vec![read::<Rounding>(), read::<SplitMethod>()],
        },
        Module {
            name: "network",
            about: "Where content is posted.",
            roots: vec![read::<Network>(), read::<MediaType>()],
        },
        Module {
            name: "exchange",
            about: "Converting money: an explicit step that keeps the rate, its source and its day.",
            roots: vec![read::<ExchangeRate>(), read::<Exchanged>()],
        },
        Module {
            name: "ledger",
            about: "Double entries between named accounts.",
            roots: vec![read::<Account>(), read::<Entry>(), written::<Posting>()],
        },
        Module {
            name: "notification",
            about: "Who should hear of what; the host sends.",
            roots: vec![written::<Notification>()],
        },
        Module {
            name: "aggregate",
            about: "What all life cycles share.",
            roots: vec![read::<Format>(), read::<Warning>()],
        },
    ]
}

macro_rules! for_each {
    ($($module:ident: $aggregate:ident, $view:ident, $kind:ident [$($question:ident $asked:tt),*];)*) => {
        /// What every aggregate has, and what only it needs.
        fn roots(module: &str) -> Vec<Root> {
            match module {
                $(stringify!($module) => vec![
                    read::<partnerkit::$module::StatusKind>(),
                    read::<partnerkit::$module::CommandKind>(),
                    read::<partnerkit::$module::Command>(),
                    read::<partnerkit::$module::Event>(),
                    read::<Request<partnerkit::$module::Command>>(),
                    written::<Timer<partnerkit::$module::Command>>(),
                    written::<partnerkit::$module::$view>(),
                    read::<partnerkit::$module::Context>(),
                ],)*
                _ => Vec::new(),
            }
        }
    };
}
partnerkit::each_aggregate!(for_each);

/// What a module holds beside what every aggregate has.
fn more(module: &str) -> Vec<Root> {
    match module {
        "codes" => vec![
            written::<codes::Verdict>(),
            read::<codes::Parameter>(),
            read::<codes::MergePolicy>(),
            read::<codes::Click>(),
        ],
        "creator" => vec![read::<creator::Standing>()],
        "campaign" => vec![read::<campaign::CampaignFacts>()],
        _ => Vec::new(),
    }
}

/// The brief has no life of its own: it lives in what is made of it.
fn brief() -> Module {
    Module {
        name: "brief",
        about: "The brief, step by step, and the terms that are agreed on: dated occurrences and instalments.",
        roots: vec![
            read::<brief::Brief>(),
            read::<brief::StepContent>(),
            read::<brief::Terms>(),
            read::<brief::ReviewContext>(),
            written::<brief::ScheduleMonth>(),
            read::<brief::DatedOccurrence>(),
            read::<brief::Instalment>(),
            written::<brief::Review>(),
            written::<brief::Preview>(),
        ],
    }
}

/// Posts, and what they are found to be.
fn content() -> Module {
    Module {
        name: "content",
        about: "Posts: which is which piece of content, whether it says that it is advertising, and its figures. See `partnerkit.match_posts` and `partnerkit.check_disclosure`.",
        roots: vec![
            read::<content::Post>(),
            read::<content::ContentSlot>(),
            read::<content::MetricsSnapshot>(),
            read::<content::MismatchReason>(),
            written::<content::Matching>(),
            written::<content::DisclosureCheck>(),
        ],
    }
}

/// The aggregates, and what is made of their histories.
fn domains() -> Result<Vec<Module>, String> {
    let module = |subject: &Subject| Module {
        name: subject.module,
        about: subject.words.of_module,
        roots: roots(subject.module).into_iter().chain(more(subject.module)).collect(),
    };
    let mut domains: Vec<Module> = aggregates::all()?.iter().map(module).collect();
    // It is made of offers and groups, and partnerships are made of it.
    let first = domains.iter().position(|module| module.name == "partnership").unwrap_or(domains.len());
    domains.splice(first..first, [brief(), content()]);
    domains.push(Module {
        name: "work_room",
        about: "The work room of a campaign: its nine sections, and who stands in each. See `partnerkit.work_room`.",
        roots: vec![
            read::<work_room::MemberFacts>(),
            read::<work_room::WorkRoomSection>(),
            written::<work_room::WorkRoom>(),
        ],
    });
    domains.push(Module {
        name: "live",
        about: "What a creator sees of a deal, tokens of Live URLs, and the keys that sign them. See `partnerkit.live_view_of`, `partnerkit.sign_token` and `partnerkit.verify_token`.",
        roots: vec![
            read::<live::LiveKeys>(),
            read::<live::LiveScope>(),
            read::<live::LiveToken>(),
            read::<live::LiveFacts>(),
            written::<live::LiveView>(),
        ],
    });
    domains.push(Module {
        name: "deal",
        about: "What follows from a partnership or participation in the aggregates that carry it out. See `partnerkit.follow_ups_of` and `partnerkit.rehearse`.",
        roots: vec![read::<deal::DealFacts>(), written::<deal::FollowUp>(), written::<deal::Rehearsal>()],
    });
    domains.push(Module {
        name: "settlement",
        about: "What a settlement is made of: programs, column maps, explanations, totals, and what a code book gives to a program. See `partnerkit.settle`.",
        roots: vec![
            read::<settlement::Program>(),
            read::<ColumnMap>(),
            with_text(written::<settlement::Explanation>()),
            written::<settlement::Totals>(),
            written::<codes::Holdings>(),
        ],
    });
    Ok(domains)
}

/// Adds to a record what it says as a text for a person; the binding fills it.
fn with_text(mut root: Root) -> Root {
    if let Root::Written(schema) = &mut root {
        let about = "The same for a person: short lines, indented, in the order in which it was decided.";
        if let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            fields.insert("text".into(), json!({ "type": "string", "description": about }));
        }
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.push("text".into());
        }
    }
    root
}
