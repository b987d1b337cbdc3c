//! Typed ids: an order id can never stand where a brand id is meant.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::refusal::{Code, Error, Problem};
use crate::wire::text_form;

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident $format:literal;)*) => {$(
        $(#[doc = $doc])*
        ///
        /// On the wire a lower-case hyphenated UUID. The host makes it; the core never does.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// Takes a UUID of the host.
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The UUID.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                parse(text).map(Self)
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
        text_form!($name, $format, "Lower-case UUID.");
    )*};
}

ids! {
    /// A brand: the advertiser.
    BrandId "brand-id";
    /// A person who acts for a brand.
    UserId "user-id";
    /// A creator.
    CreatorId "creator-id";
    /// A postal address of a creator.
    AddressId "address-id";
    /// A person who operates the platform.
    OperatorId "operator-id";
    /// A command, chosen by the host so that a retry is recognised.
    CommandId "command-id";
    /// An event; derived from its command's id.
    EventId "event-id";
    /// A marketplace order.
    OrderId "order-id";
    /// An advertising space of a creator.
    SpaceId "space-id";
    /// A product order: what a creator is sent within an offer.
    ProductOrderId "product-order-id";
    /// One shipment of a product order.
    ShipmentId "shipment-id";
    /// A code book: the codes and links of one brand.
    CodeBookId "code-book-id";
    /// A group of codes or links.
    GroupId "group-id";
    /// A creator's hold on a code or link for a time.
    AssignmentId "assignment-id";
    /// A partnership of a brand with a creator.
    PartnershipId "partnership-id";
    /// A creator's participation in a campaign.
    ParticipationId "participation-id";
    /// A deliverable of a brief.
    DeliverableId "deliverable-id";
    /// A campaign.
    CampaignId "campaign-id";
    /// A proposal or counter-offer within a participation.
    ProposalId "proposal-id";
    /// What was agreed, being carried out.
    EngagementId "engagement-id";
    /// A program: what is settled together.
    ProgramId "program-id";
}

impl EventId {
    /// The id of the n-th event of a command: the same on every host, so that a retry writes the same event.
    ///
    /// A name-based UUID (RFC 9562, version 5) in the namespace of the command id.
    pub fn of(command: CommandId, index: u64) -> Self {
        Self(Uuid::new_v5(&command.0, &index.to_be_bytes()))
    }
}

impl CommandId {
    /// The id of the command that a timer causes: the same on every host that fires it.
    pub fn of_timer(aggregate: Uuid, timer: &str, due_at: crate::Instant) -> Self {
        Self(Uuid::new_v5(&aggregate, format!("{timer}@{due_at}").as_bytes()))
    }
}

fn parse(text: &str) -> Result<Uuid, Error> {
    let lower_case = text.len() == 36 && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    let parsed = if lower_case { Uuid::try_parse(text).ok() } else { None };
    parsed.ok_or_else(|| Problem::new(Code::MalformedId, "The id is not a lower-case hyphenated UUID.").into())
}
