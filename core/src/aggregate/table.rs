//! A life cycle as data: the table that decides, is drawn, is asked and is walked by the tests.

use std::borrow::Cow;
use std::fmt::Debug;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::Aggregate;
use crate::actor::Role;

/// A fieldless enum that knows all its values and their names.
pub trait Named: Copy + Eq + Ord + Debug + 'static {
    /// All values.
    const ALL: &'static [Self];
    /// The name in snake_case, as it travels.
    fn name(self) -> &'static str;
}

/// Declares a [`Named`] enum with its wire form.
macro_rules! named {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$about:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$about])* #[serde(rename = $text)] $variant,)*
        }

        impl $crate::aggregate::Named for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }
    };
}
pub(crate) use named;

/// One arrow of a life cycle: in this status, this command, by these roles, if these guards hold, leads there.
pub struct Row<A: Aggregate> {
    /// The status it starts from; `None` before there is anything.
    pub from: Option<A::Status>,
    /// The command.
    pub command: A::CommandKind,
    /// Who may give it.
    pub by: &'static [Role],
    /// What must hold, in the order of checking.
    pub guards: &'static [A::Guard],
    /// Where it leads.
    pub to: Target<A::Status>,
}

/// A row from a status: so that a table can be read in columns.
pub(crate) const fn row<A: Aggregate>(
    from: A::Status,
    command: A::CommandKind,
    by: &'static [Role],
    guards: &'static [A::Guard],
    to: Target<A::Status>,
) -> Row<A> {
    Row { from: Some(from), command, by, guards, to }
}

/// Where an arrow leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<S: 'static> {
    /// To a status.
    To(S),
    /// To one of these: what happened before decides which.
    OneOf(&'static [S]),
    /// Nowhere: the status stays.
    Stay,
}

impl<S: Copy + PartialEq> Target<S> {
    /// The statuses that it can lead to, from one.
    pub fn statuses(self, from: Option<S>) -> Vec<S> {
        match self {
            Self::To(status) => vec![status],
            Self::OneOf(statuses) => statuses.to_vec(),
            Self::Stay => from.into_iter().collect(),
        }
    }
}

impl<A: Aggregate> std::fmt::Debug for Row<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} --{:?} by {:?} if {:?}--> {:?}", self.from, self.command, self.by, self.guards, self.to)
    }
}
impl<A: Aggregate> Clone for Row<A> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<A: Aggregate> Copy for Row<A> {}

impl<A: Aggregate> Row<A> {
    /// The row that decides about a command in a status. At most one does: a test holds the tables to it.
    pub(super) fn find(table: &[Self], from: Option<A::Status>, command: A::CommandKind) -> Option<&Self> {
        table.iter().find(|row| row.command == command && row.from == from)
    }

    /// The roles that may ever give a command.
    pub(super) fn roles(table: &[Self], command: A::CommandKind) -> Vec<Role> {
        let may = |role: &Role| table.iter().any(|row| row.command == command && row.by.contains(role));
        Role::ALL.into_iter().filter(may).collect()
    }
}

/// The names of roles, for details and diagrams.
pub(super) fn role_names(roles: &[Role]) -> Vec<String> {
    roles.iter().map(|role| role.as_str().to_owned()).collect()
}

/// Types that every aggregate has under one name, in the schema of a type that is not its own: under their full name.
macro_rules! under_full_name {
    ($($(#[doc = $doc:literal])* $name:ident: $type:ident, $suffix:literal;)*) => {$(
        $(#[doc = $doc])*
        pub(crate) struct $name<A>(PhantomData<A>);

        impl<A: Aggregate> JsonSchema for $name<A>
        where
            A::$type: JsonSchema,
        {
            fn schema_name() -> Cow<'static, str> {
                full_name(A::NAME, $suffix)
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                A::$type::json_schema(generator)
            }
        }
    )*};
}

under_full_name! {
    /// Where it stands: `CampaignStatusKind`.
    StatusOf: Status, "StatusKind";
    /// What can be asked of it, without its data: `CampaignCommandKind`.
    CommandKindOf: CommandKind, "CommandKind";
    /// What can be asked of it: `CampaignCommand`.
    CommandOf: Command, "Command";
}

fn full_name(aggregate: &str, suffix: &str) -> Cow<'static, str> {
    let letters = aggregate.split('_').flat_map(|word| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
    });
    letters.chain(suffix.chars()).collect::<String>().into()
}
