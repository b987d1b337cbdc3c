//! The creator's record: commands, events and views. The handle is `partnerkit.Creator`.
//!
//! Generated from the core's types by `cargo xtask gen`.

use super::{Actor, Network};
use crate::mirror::mirror;
use crate::values::{Moment, Uuid};

mirror! {
    /// Where a creator stands.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum CreatorStatusKind of partnerkit::creator::StatusKind {
        /// Somebody to win.
        Prospect,
        /// Somebody to work with.
        Influencer,
        /// Put away.
        Archived,
    }
}

mirror! {
    /// What can be asked of a creator's record, without its data.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    enum CreatorCommandKind of partnerkit::creator::CommandKind {
        /// Put on record.
        Add,
        /// Say the name or the e-mail addresses anew.
        EditProfile,
        /// Say the tags anew.
        SetTags,
        /// Add an address, or say it anew.
        SetAddress,
        /// Forget an address.
        RemoveAddress,
        /// Put an account on record.
        AddAccount,
        /// Forget an account.
        RemoveAccount,
        /// Connect an account, or renew its connection.
        ConnectAccount,
        /// End a connection.
        RevokeConnection,
        /// A connection has expired.
        ExpireConnection,
        /// Make an influencer of a prospect.
        Promote,
        /// Put away.
        Archive,
        /// Bring back.
        Restore,
    }
}

mirror! {
    /// A postal address. `Debug` shows none of it.
    struct Address of partnerkit::Address {
        /// Who receives it there.
        recipient: String,
        /// Street and number, or what stands in their place.
        line1: String,
        /// The town.
        city: String,
        /// The country.
        country: String,
        /// Building, floor, care of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        line2: Option<String>,
        /// The postal code, where the country has them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        postal_code: Option<String>,
        /// State, province or county, where the country's addresses name it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        region: Option<String>,
        /// For the carrier's questions.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        phone: Option<String>,
    }
}

mirror! {
    /// A command to a creator's record. Who may give which, and when, is the table.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CreatorCommand of partnerkit::creator::Command {
        /// A brand or the platform puts a creator on record, as a prospect, and keeps the record from then on.
        Add {
            /// The name that the creator goes by.
            display_name: String,
            /// E-mail addresses, the preferred first: at most 20.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            #[uniffi(default = [])]
            emails: Vec<String>,
            /// The keeper's own words to find the creator by, never shown to the creator: at most 100.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            #[uniffi(default = [])]
            tags: Vec<String>,
        },
        /// The name or the e-mail addresses are said anew; what is left out stays.
        EditProfile {
            /// The name that the creator goes by.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            display_name: Option<String>,
            /// All e-mail addresses, the preferred first: at most 20.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[uniffi(default = None)]
            emails: Option<Vec<String>>,
        },
        /// The tags are said anew.
        SetTags {
            /// All of them: at most 100.
            tags: Vec<String>,
        },
        /// A postal address is added, or said anew.
        SetAddress {
            /// Which; the host makes the id.
            address_id: Uuid,
            /// The address.
            address: Address,
        },
        /// A postal address is forgotten.
        RemoveAddress {
            /// Which.
            address_id: Uuid,
        },
        /// An account on a network is put on record.
        AddAccount {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// An account is forgotten, with its connection.
        RemoveAccount {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// The creator has let the host read the content and figures of an account (OAuth), or has renewed that.
        ConnectAccount {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
            /// Until when: later than now.
            expires_at: Moment,
        },
        /// The connection of an account ends.
        RevokeConnection {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// The connection of an account has expired.
        ExpireConnection {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// The prospect becomes an influencer: partnerships and campaigns are open to the creator now.
        Promote {},
        /// The record is put away.
        Archive {},
        /// The record comes back, to where it was.
        Restore {},
    }
}

mirror! {
    /// Who keeps a record, and answers for the private data in it.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Keeper of partnerkit::creator::Keeper {
        /// A brand.
        Brand {
            /// Which.
            brand_id: Uuid,
        },
        /// The platform.
        Platform {},
    }
}

mirror! {
    /// An event of a creator's record.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum CreatorEvent of partnerkit::creator::Event {
        /// The creator was put on record.
        Added {
            /// Who keeps the record.
            keeper: Keeper,
            /// The name that the creator goes by.
            display_name: String,
            /// E-mail addresses, the preferred first.
            emails: Vec<String>,
            /// The keeper's own words to find the creator by.
            tags: Vec<String>,
        },
        /// The name or the e-mail addresses were said anew.
        ProfileEdited {
            /// The name that the creator goes by.
            display_name: String,
            /// E-mail addresses, the preferred first.
            emails: Vec<String>,
        },
        /// The tags were said anew.
        TagsSet {
            /// All of them.
            tags: Vec<String>,
        },
        /// A postal address was added, or said anew.
        AddressSet {
            /// Which.
            address_id: Uuid,
            /// The address.
            address: Address,
        },
        /// A postal address was forgotten.
        AddressRemoved {
            /// Which.
            address_id: Uuid,
        },
        /// An account was put on record.
        AccountAdded {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// An account was forgotten, with its connection.
        AccountRemoved {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// An account was connected, or its connection renewed.
        AccountConnected {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
            /// Until when.
            expires_at: Moment,
        },
        /// The connection of an account was ended.
        ConnectionRevoked {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// The connection of an account expired.
        ConnectionExpired {
            /// Where.
            network: Network,
            /// Its name there.
            handle: String,
        },
        /// The prospect became an influencer.
        Promoted {},
        /// The record was put away.
        Archived {},
        /// The record came back.
        Restored {},
    }
}

mirror! {
    /// A command with all that surrounds it.
    struct CreatorRequest of partnerkit::aggregate::Request<partnerkit::creator::Command> {
        /// Chosen by the host; a retry has the same.
        command_id: Uuid,
        /// Who gives the command.
        actor: Actor,
        /// When.
        at: Moment,
        /// What is asked for.
        command: CreatorCommand,
        /// The version that the actor saw, if that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[uniffi(default = None)]
        expected_version: Option<u64>,
    }
}

mirror! {
    /// Something that will happen by itself: at `due_at` the system gives the command.
    struct CreatorTimer of partnerkit::aggregate::Timer<partnerkit::creator::Command> {
        /// When.
        due_at: Moment,
        /// Which; unique among the timers due at one instant, and their tie-breaker.
        timer_id: String,
        /// The command that the system will give.
        command: CreatorCommand,
    }
}

mirror! {
    /// A postal address with its id.
    struct AddressView of partnerkit::creator::AddressView {
        /// Which.
        address_id: Uuid,
        /// The address.
        address: Address,
    }
}

mirror! {
    /// Whether an account is connected. From the instant at which a connection expires it is expired.
    #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
    enum Connection of partnerkit::creator::Connection {
        /// It never was.
        NotConnected {},
        /// It is.
        Connected {
            /// Until when.
            expires_at: Moment,
        },
        /// It was, until it expired.
        Expired {
            /// When.
            expired_at: Moment,
        },
        /// The consent was taken back.
        Revoked {},
    }
}

mirror! {
    /// An account of a creator.
    struct CreatorAccount of partnerkit::creator::CreatorAccount {
        /// Where.
        network: Network,
        /// Its name there.
        handle: String,
        /// Whether the creator has let the host read its content and figures (OAuth).
        connection: Connection,
    }
}

mirror! {
    /// A creator as one actor may see the record at one moment.
    struct CreatorView of partnerkit::creator::CreatorView {
        /// Where the creator stands.
        status: CreatorStatusKind,
        /// Who keeps the record.
        keeper: Keeper,
        /// The name that the creator goes by.
        display_name: String,
        /// The accounts, by network and handle.
        accounts: Vec<CreatorAccount>,
        /// What this actor may do now.
        allowed: Vec<CreatorCommandKind>,
        /// E-mail addresses, the preferred first; only for the keeper and the creator.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        emails: Vec<String>,
        /// The keeper's own words to find the creator by; only for the keeper.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        tags: Vec<String>,
        /// Postal addresses, by id; only for the keeper and the creator.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[uniffi(default = [])]
        addresses: Vec<AddressView>,
    }
}

mirror! {
    /// What the host knows and a creator's record does not: nothing.
    struct CreatorContext of partnerkit::creator::Context {
    }
}

mirror! {
    /// Where a creator stands and on which networks, without anything private: the host gives it to what works with creators.
    struct Standing of partnerkit::creator::Standing {
        /// Who.
        creator_id: Uuid,
        /// Where the creator stands.
        status: CreatorStatusKind,
        /// The accounts, by network and handle.
        #[serde(default)]
        #[uniffi(default = [])]
        accounts: Vec<CreatorAccount>,
    }
}
