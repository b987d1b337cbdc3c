//! The life cycle of a product order: one table, which is the whole truth.
//!
//! A tracking update is decided by the status of the shipment it names: the order's, where that is the shipment under way.

use super::ProductOrder;
use crate::actor::Role::{self, Brand, Creator, Platform, System};
use crate::aggregate::Target::{OneOf, Stay, To};
use crate::aggregate::{Row, named, row};

named! {
    /// Where a product order stands.
    pub enum StatusKind {
        /// Somebody has to choose.
        Selecting = "selecting",
        /// Chosen; the brand has to agree.
        Requested = "requested",
        /// Agreed; the goods are set aside.
        Approved = "approved",
        /// Packed.
        Packed = "packed",
        /// With the carrier.
        Shipped = "shipped",
        /// With the creator.
        Delivered = "delivered",
        /// Ended: the creator wanted nothing, or the brand did not agree.
        Declined = "declined",
        /// Ended without a shipment, or without another one.
        Cancelled = "cancelled",
        /// The shipment is given up; the brand has to do something about it.
        Lost = "lost",
        /// The shipment is back; the brand has to do something about it.
        Returned = "returned",
        /// The creator says that something is wrong; the brand has to do something about it.
        ProblemReported = "problem_reported",
        /// Ended: what went wrong is settled.
        Resolved = "resolved",
        /// Of a shipment, not the order: another one has taken its place.
        Superseded = "superseded",
        /// Of a shipment, not the order: there is none with this id.
        NoShipment = "no_shipment",
    }
}

named! {
    /// What can be asked of a product order, without its data.
    pub enum CommandKind {
        /// Begin.
        Open = "open",
        /// Choose.
        Select = "select",
        /// Say where to send it.
        SetAddress = "set_address",
        /// Agree to the selection.
        Approve = "approve",
        /// Say no.
        Decline = "decline",
        /// End it before it is shipped, or instead of another shipment.
        Cancel = "cancel",
        /// Pack.
        Pack = "pack",
        /// Hand to a carrier.
        Ship = "ship",
        /// Tell how a shipment does.
        Track = "track",
        /// Tell that a shipment was delivered.
        TrackDelivered = "track_delivered",
        /// Say that the goods have arrived.
        ConfirmDelivery = "confirm_delivery",
        /// Say that something is wrong.
        ReportProblem = "report_problem",
        /// Give the shipment up.
        MarkLost = "mark_lost",
        /// Take the shipment back.
        MarkReturned = "mark_returned",
        /// Send the same goods again.
        Reship = "reship",
        /// Let something else be chosen.
        Replace = "replace",
        /// Settle what went wrong.
        Resolve = "resolve",
        /// Give more time to post.
        ExtendPosting = "extend_posting",
        /// Record that the creator has posted.
        RecordPost = "record_post",
        /// The posting deadline has passed.
        MarkOverdue = "mark_overdue",
        /// Let the time to post stand still.
        Pause = "pause",
        /// Let the time to post go on.
        Resume = "resume",
    }
}

/// The conditions that rows name, each with its refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The offer can be used: all of [`super::Offer::problems`].
    OfferUsable,
    /// Who chooses by the offer: `product_order.not_chooser`.
    Chooser,
    /// Something is chosen, and each variant once: `product_order.nothing_selected`, `product_order.selected_twice`.
    SomethingSelected,
    /// It is in the offer: `product_order.not_offered`.
    Offered,
    /// Not more pieces than the offer allows: `product_order.too_many_items`.
    WithinItems,
    /// Not worth more than the offer allows: `product_order.over_value`.
    WithinValue,
    /// All of it is in stock: `product_order.out_of_stock`.
    InStock,
    /// The offer is shipped to the address's country: `product_order.country_not_served`.
    CountryServed,
    /// It is known where to send it: `product_order.address_missing`.
    AddressKnown,
    /// The shipment's id is new: `product_order.shipment_id_taken`.
    NewShipment,
    /// The update is new, or says what it said before: `product_order.tracking_conflict`.
    SameUpdate,
    /// The goods are there and a deadline was set: `product_order.no_posting_deadline`.
    PostingDue,
    /// And the creator has not posted: `product_order.no_posting_deadline`.
    PostingOpen,
    /// The new deadline is later than the old one and than now: `product_order.not_later`.
    LaterDeadline,
    /// The deadline has passed, and does not stand still: `product_order.too_early`.
    DeadlineReached,
}

use CommandKind as C;
use Guard as G;
use StatusKind as S;

const EITHER: &[Role] = &[Brand, Creator];
const PEOPLE: &[Role] = &[Brand, Creator, Platform];
const BRAND_SIDE: &[Role] = &[Brand, Platform];
const WAREHOUSE: &[Role] = &[Brand, Platform, System];
const SELECTION: &[Guard] = &[G::Chooser, G::SomethingSelected, G::Offered, G::WithinItems, G::WithinValue, G::InStock];

/// The life cycle. Order of columns: from, command, by, guards, to.
#[rustfmt::skip]
pub const TABLE: &[Row<ProductOrder>] = &[
    Row { from: None, command: C::Open, by: WAREHOUSE, guards: &[G::OfferUsable], to: To(S::Selecting) },

    row(S::Selecting,       C::Select,          EITHER,      SELECTION,           To(S::Requested)),
    row(S::Requested,       C::Select,          EITHER,      SELECTION,           Stay),

    row(S::Selecting,       C::SetAddress,      &[Creator],  &[G::CountryServed], Stay),
    row(S::Requested,       C::SetAddress,      &[Creator],  &[G::CountryServed], Stay),
    row(S::Approved,        C::SetAddress,      &[Creator],  &[G::CountryServed], Stay),
    row(S::Lost,            C::SetAddress,      &[Creator],  &[G::CountryServed], Stay),
    row(S::Returned,        C::SetAddress,      &[Creator],  &[G::CountryServed], Stay),
    row(S::ProblemReported, C::SetAddress,      &[Creator],  &[G::CountryServed], Stay),

    row(S::Requested,       C::Approve,         &[Brand],    &[G::AddressKnown, G::InStock], To(S::Approved)),
    row(S::Selecting,       C::Decline,         &[Creator],  &[],                 To(S::Declined)),
    row(S::Requested,       C::Decline,         &[Brand],    &[],                 To(S::Declined)),

    row(S::Selecting,       C::Cancel,          BRAND_SIDE,  &[],                 To(S::Cancelled)),
    row(S::Requested,       C::Cancel,          PEOPLE,      &[],                 To(S::Cancelled)),
    row(S::Approved,        C::Cancel,          PEOPLE,      &[],                 To(S::Cancelled)),
    row(S::Packed,          C::Cancel,          BRAND_SIDE,  &[],                 To(S::Cancelled)),
    row(S::Lost,            C::Cancel,          BRAND_SIDE,  &[],                 To(S::Cancelled)),
    row(S::Returned,        C::Cancel,          BRAND_SIDE,  &[],                 To(S::Cancelled)),
    row(S::ProblemReported, C::Cancel,          BRAND_SIDE,  &[],                 To(S::Cancelled)),

    row(S::Approved,        C::Pack,            WAREHOUSE,   &[],                 To(S::Packed)),
    row(S::Packed,          C::Ship,            WAREHOUSE,   &[G::NewShipment],   To(S::Shipped)),

    row(S::Shipped,         C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Delivered,       C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Lost,            C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Returned,        C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::ProblemReported, C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Resolved,        C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Cancelled,       C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Superseded,      C::Track,           WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Shipped,         C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    OneOf(&[S::Shipped, S::Delivered])),
    row(S::Lost,            C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    OneOf(&[S::Lost, S::Delivered])),
    row(S::Delivered,       C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Returned,        C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::ProblemReported, C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Resolved,        C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Cancelled,       C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    Stay),
    row(S::Superseded,      C::TrackDelivered,  WAREHOUSE,   &[G::SameUpdate],    Stay),

    row(S::Shipped,         C::ConfirmDelivery, PEOPLE,      &[],                 To(S::Delivered)),
    row(S::Lost,            C::ConfirmDelivery, PEOPLE,      &[],                 To(S::Delivered)),
    row(S::ProblemReported, C::ConfirmDelivery, PEOPLE,      &[],                 Stay),
    row(S::Resolved,        C::ConfirmDelivery, PEOPLE,      &[],                 Stay),
    row(S::Shipped,         C::ReportProblem,   &[Creator],  &[],                 To(S::ProblemReported)),
    row(S::Delivered,       C::ReportProblem,   &[Creator],  &[],                 To(S::ProblemReported)),
    row(S::Shipped,         C::MarkLost,        BRAND_SIDE,  &[],                 To(S::Lost)),
    row(S::ProblemReported, C::MarkLost,        BRAND_SIDE,  &[],                 To(S::Lost)),
    row(S::Shipped,         C::MarkReturned,    WAREHOUSE,   &[],                 To(S::Returned)),
    row(S::Delivered,       C::MarkReturned,    WAREHOUSE,   &[],                 To(S::Returned)),
    row(S::ProblemReported, C::MarkReturned,    WAREHOUSE,   &[],                 To(S::Returned)),
    row(S::Lost,            C::MarkReturned,    WAREHOUSE,   &[],                 To(S::Returned)),

    row(S::Lost,            C::Reship,          BRAND_SIDE,  &[G::NewShipment, G::InStock], To(S::Shipped)),
    row(S::ProblemReported, C::Reship,          BRAND_SIDE,  &[G::NewShipment, G::InStock], To(S::Shipped)),
    row(S::Returned,        C::Reship,          BRAND_SIDE,  &[G::NewShipment],   To(S::Shipped)),
    row(S::Lost,            C::Replace,         BRAND_SIDE,  &[],                 To(S::Selecting)),
    row(S::Returned,        C::Replace,         BRAND_SIDE,  &[],                 To(S::Selecting)),
    row(S::ProblemReported, C::Replace,         BRAND_SIDE,  &[],                 To(S::Selecting)),
    row(S::Lost,            C::Resolve,         BRAND_SIDE,  &[],                 To(S::Resolved)),
    row(S::Returned,        C::Resolve,         BRAND_SIDE,  &[],                 To(S::Resolved)),
    row(S::ProblemReported, C::Resolve,         BRAND_SIDE,  &[],                 To(S::Resolved)),

    row(S::Delivered,       C::ExtendPosting,   WAREHOUSE,   &[G::PostingOpen, G::LaterDeadline],   Stay),
    row(S::Resolved,        C::ExtendPosting,   WAREHOUSE,   &[G::PostingOpen, G::LaterDeadline],   Stay),
    row(S::Delivered,       C::RecordPost,      WAREHOUSE,   &[G::PostingDue],                      Stay),
    row(S::Resolved,        C::RecordPost,      WAREHOUSE,   &[G::PostingDue],                      Stay),
    row(S::ProblemReported, C::RecordPost,      WAREHOUSE,   &[G::PostingDue],                      Stay),
    row(S::Delivered,       C::MarkOverdue,     &[System],   &[G::PostingOpen, G::DeadlineReached], Stay),
    row(S::Resolved,        C::MarkOverdue,     &[System],   &[G::PostingOpen, G::DeadlineReached], Stay),

    row(S::Selecting,       C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Requested,       C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Approved,        C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Packed,          C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Shipped,         C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Delivered,       C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Lost,            C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Returned,        C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::ProblemReported, C::Pause,           WAREHOUSE,   &[],                 Stay),
    row(S::Resolved,        C::Pause,           WAREHOUSE,   &[],                 Stay),

    row(S::Selecting,       C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Requested,       C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Approved,        C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Packed,          C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Shipped,         C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Delivered,       C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Lost,            C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Returned,        C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::ProblemReported, C::Resume,          WAREHOUSE,   &[],                 Stay),
    row(S::Resolved,        C::Resume,          WAREHOUSE,   &[],                 Stay),
];
