//! The creator: what a brand or the platform keeps on record about somebody who makes content.
//!
//! A creator begins as a prospect and is promoted to influencer; partnerships and campaigns take influencers only. Either can
//! be archived, and restored to where it was. E-mails and addresses are private: the keeper of the record and the creator see
//! them, nobody else. The [`TABLE`] says who may do what when.
//!
//! ```
//! use partnerkit::creator::{Command, Creator, StatusKind};
//! use partnerkit::{aggregate::{Request, Root}, wire};
//! let mut creator = Root::<Creator>::new("00000000-0000-4000-8000-0000000000c1".parse()?);
//! for (id, command) in [
//!     ("1", r#"{"type": "add", "displayName": "Anna", "emails": ["anna@example.com"]}"#),
//!     ("2", r#"{"type": "promote"}"#),
//! ] {
//!     let request: Request<Command> = wire::from_json(&format!(r#"{{
//!         "commandId": "00000000-0000-4000-8000-00000000000{id}", "at": "2026-03-01T12:00:00Z", "command": {command},
//!         "actor": {{"type": "brand", "brandId": "00000000-0000-4000-8000-0000000000b1",
//!             "userId": "00000000-0000-4000-8000-0000000000a1"}}}}"#))?;
//!     creator.execute(request, &Default::default())?;
//! }
//! assert_eq!(creator.state().status_kind(), Some(StatusKind::Influencer));
//! # Ok::<(), partnerkit::Error>(())
//! ```

mod account;
mod command;
mod decide;
mod email;
mod event;
mod evolve;
mod guards;
mod standing;
mod status;
mod view;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::address::Address;
use crate::ids::{AddressId, BrandId, CreatorId};
use crate::network::Network;
use crate::text::{Label, Personal};
use crate::time::Instant;
use account::Folded;

pub use account::{Connection, CreatorAccount, Handle};
pub use command::Command;
pub use email::Email;
pub use event::Event;
pub use standing::{Standing, require_influencer};
pub use status::{CommandKind, Guard, StatusKind, TABLE};
pub use view::{AddressView, CreatorView};

/// What the host knows and a creator's record does not: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Context {}

/// Who keeps a record, and answers for the private data in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Keeper {
    /// A brand.
    Brand {
        /// Which.
        brand_id: BrandId,
    },
    /// The platform.
    Platform {},
}

/// A creator on record. Before being added there is only an id.
#[derive(Clone, Debug, PartialEq)]
pub struct Creator {
    id: CreatorId,
    record: Option<Box<Record>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Record {
    keeper: Keeper,
    stage: Stage,
    is_archived: bool,
    display_name: Personal,
    emails: Vec<Email>,
    tags: Vec<Label>,
    addresses: BTreeMap<AddressId, Address>,
    /// By network and handle; the handle in the form in which handles are compared.
    accounts: BTreeMap<(Network, Folded), CreatorAccount>,
}

/// How far a creator has come; being archived does not change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Prospect,
    Influencer,
}

impl Creator {
    /// The id.
    pub fn id(&self) -> CreatorId {
        self.id
    }

    /// Where the creator stands; `None` before being added.
    pub fn status_kind(&self) -> Option<StatusKind> {
        self.record.as_ref().map(|record| record.status())
    }

    /// How an account is connected at a moment; `None` for an account that is not on record.
    pub fn connection(&self, network: Network, handle: &Handle, at: Instant) -> Option<Connection> {
        let account = self.record.as_ref()?.account(network, handle)?;
        Some(account.connection.at(at))
    }
}

impl Record {
    fn status(&self) -> StatusKind {
        match (self.is_archived, self.stage) {
            (true, _) => StatusKind::Archived,
            (false, Stage::Prospect) => StatusKind::Prospect,
            (false, Stage::Influencer) => StatusKind::Influencer,
        }
    }

    fn account(&self, network: Network, handle: &Handle) -> Option<&CreatorAccount> {
        self.accounts.get(&(network, handle.folded()))
    }

    fn keeps(&self, actor: &Actor) -> bool {
        match (self.keeper, actor) {
            (Keeper::Brand { brand_id: keeper }, Actor::Brand { brand_id, .. }) => keeper == *brand_id,
            (Keeper::Platform {}, Actor::Platform { .. }) => true,
            (
                Keeper::Brand { .. } | Keeper::Platform {},
                Actor::Brand { .. } | Actor::Creator { .. } | Actor::Platform { .. } | Actor::System { .. },
            ) => false,
        }
    }

    /// Whether the record is the actor's to act on: the keeper's, the creator's, and the machines' of both.
    fn owns(&self, id: CreatorId, actor: &Actor) -> bool {
        self.keeps(actor) || actor.creator() == Some(id) || matches!(actor, Actor::System { .. })
    }
}
