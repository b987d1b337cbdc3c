//! Values as JSON text and back: what apps exchange with servers.
//!
//! What the core reads is read by it, strictly, with all problems and their paths. What the core only writes (views,
//! verdicts, explanations) may come from a newer server: its form must be JSON by the core's rules, and what this release
//! does not know of it is left out.

use partnerkit::aggregate::Request;
use partnerkit::conversion::ColumnMap as CoreColumnMap;
use partnerkit::settlement::Program as CoreProgram;
use partnerkit::{
    Code, Error, Problem, brief, codes, content, creator, deal, live, order, product_order, wire, work_room,
};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Account, Actor, Address, Brief, Click, CodeBookCommand, CodeBookContext, CodeBookEvent, CodeBookRequest,
    CodeBookTimer, CodeBookView, ColumnMap, ContentSlot, CreatorAccount, DatedOccurrence, DealFacts, DisclosureCheck,
    Entry, ExchangeRate, Exchanged, Explanation, FollowUp, Holdings, Instalment, LiveFacts, LiveKeys, LiveScope,
    LiveToken, LiveView, Matching, MediaType, MemberFacts, MergePolicy, Network, Notice, Parameter, Post, Posting,
    Program, Rehearsal, Review, ReviewContext, Rounding, Schedule, ScheduleMonth, Space, SplitMethod, Standing,
    StepContent, StockLevel, Terms, Totals, Tracking, Verdict, Warning, WorkRoom,
};
use crate::mirror::{FromCore, core};
use crate::values::{Money, Period};

/// A decision on the wire, its envelopes in stored form.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DecisionForm {
    pub(crate) envelopes: Vec<Value>,
    pub(crate) is_repeat: bool,
    pub(crate) notifications: Vec<Notice>,
    pub(crate) postings: Vec<Posting>,
    pub(crate) warnings: Vec<Warning>,
}

/// Reads what the core only writes.
pub(crate) fn lenient<T: DeserializeOwned>(json: &[u8]) -> Result<T, Error> {
    let document = wire::parse_bytes(json)?;
    serde_json::from_value(document).map_err(|error| {
        Problem::new(Code::MalformedValue, format!("The document is of another form: {error}.")).into()
    })
}

/// Reads a value that the core reads, and checks what its parts say of each other.
pub(crate) fn strict<C: Checked>(json: &[u8]) -> Result<C, Error> {
    let value: C = wire::from_json_bytes(json)?;
    value.checked()?;
    Ok(value)
}

/// A value of the core with whatever it can check by itself.
pub(crate) trait Checked: DeserializeOwned + JsonSchema + Serialize + 'static {
    fn checked(&self) -> Result<(), Error> {
        Ok(())
    }
}
impl Checked for CoreProgram {
    fn checked(&self) -> Result<(), Error> {
        self.check()
    }
}
impl Checked for CoreColumnMap {
    fn checked(&self) -> Result<(), Error> {
        self.check()
    }
}

/// Exports a reader and a writer for each type that the core reads.
macro_rules! read_and_written {
    ($($(#[checked = $checked:ident])? $host:ident of $core:ty: $read:ident, $write:ident;)*) => {$(
        read_and_written!(@checked $core $(, $checked)?);

        /// Reads a value from its wire form: JSON in UTF-8, strictly.
        ///
        /// # Errors
        /// `Malformed` with all problems and their paths.
        #[uniffi::export]
        pub fn $read(json: Vec<u8>) -> Result<$host, PartnerkitError> {
            catching(|| Ok($host::from_core($crate::wire::strict::<$core>(&json)?)))
        }

        /// The wire form of a value, as JSON text.
        ///
        /// # Errors
        /// `Malformed` with all problems of the value.
        #[uniffi::export]
        pub fn $write(value: $host) -> Result<String, PartnerkitError> {
            catching(|| {
                let value: $core = core(&value)?;
                $crate::wire::Checked::checked(&value)?;
                Ok(wire::to_json(&value)?)
            })
        }
    )*};
    (@checked $core:ty) => {
        impl $crate::wire::Checked for $core {}
    };
    (@checked $core:ty, itself) => {};
}
pub(crate) use read_and_written;

read_and_written! {
    Account of partnerkit::Account: read_account, write_account;
    Brief of brief::Brief: read_brief, write_brief;
    ReviewContext of brief::ReviewContext: read_review_context, write_review_context;
    Schedule of brief::Schedule: read_schedule, write_schedule;
    StepContent of brief::StepContent: read_step_content, write_step_content;
    StockLevel of product_order::StockLevel: read_stock_level, write_stock_level;
    Address of partnerkit::Address: read_address, write_address;
    Post of content::Post: read_post, write_post;
    ContentSlot of content::ContentSlot: read_content_slot, write_content_slot;
    Tracking of brief::Tracking: read_tracking, write_tracking;
    CreatorAccount of creator::CreatorAccount: read_creator_account, write_creator_account;
    Terms of brief::Terms: read_terms, write_terms;
    Actor of partnerkit::Actor: read_actor, write_actor;
    Click of codes::Click: read_click, write_click;
    CodeBookCommand of codes::Command: read_code_book_command, write_code_book_command;
    CodeBookContext of codes::Context: read_code_book_context, write_code_book_context;
    CodeBookEvent of codes::Event: read_code_book_event, write_code_book_event;
    CodeBookRequest of Request<codes::Command>: read_code_book_request, write_code_book_request;
    #[checked = itself]
    ColumnMap of CoreColumnMap: read_column_map, write_column_map;
    DealFacts of deal::DealFacts: read_deal_facts, write_deal_facts;
    Entry of partnerkit::Entry: read_entry, write_entry;
    ExchangeRate of partnerkit::ExchangeRate: read_exchange_rate, write_exchange_rate;
    Exchanged of partnerkit::Exchanged: read_exchanged, write_exchanged;
    LiveFacts of live::LiveFacts: read_live_facts, write_live_facts;
    LiveKeys of live::LiveKeys: read_live_keys, write_live_keys;
    LiveScope of live::LiveScope: read_live_scope, write_live_scope;
    LiveToken of live::LiveToken: read_live_token, write_live_token;
    MemberFacts of work_room::MemberFacts: read_member_facts, write_member_facts;
    MergePolicy of codes::MergePolicy: read_merge_policy, write_merge_policy;
    Money of partnerkit::Money: read_money, write_money;
    MediaType of partnerkit::MediaType: read_media_type, write_media_type;
    Network of partnerkit::Network: read_network, write_network;
    Parameter of codes::Parameter: read_parameter, write_parameter;
    Period of partnerkit::Period: read_period, write_period;
    #[checked = itself]
    Program of CoreProgram: read_program, write_program;
    Rounding of partnerkit::Rounding: read_rounding, write_rounding;
    Space of order::Space: read_space, write_space;
    SplitMethod of partnerkit::SplitMethod: read_split_method, write_split_method;
    Standing of creator::Standing: read_standing, write_standing;
}

/// Exports a reader and a writer for each type that the core only writes.
macro_rules! written {
    ($($host:ident: $read:ident, $write:ident;)*) => {$(
        /// Reads what a server sends: JSON in UTF-8. What this release does not know is left out.
        ///
        /// # Errors
        /// Those of reading JSON; `malformed.value`.
        #[uniffi::export]
        pub fn $read(json: Vec<u8>) -> Result<$host, PartnerkitError> {
            catching(|| Ok($crate::wire::lenient(&json)?))
        }

        /// The wire form of a value, as JSON text.
        ///
        /// # Errors
        /// Only after a panic.
        #[uniffi::export]
        pub fn $write(value: $host) -> Result<String, PartnerkitError> {
            catching(|| Ok(wire::to_json(&value)?))
        }
    )*};
}
pub(crate) use written;

written! {
    CodeBookTimer: read_code_book_timer, write_code_book_timer;
    CodeBookView: read_code_book_view, write_code_book_view;
    DatedOccurrence: read_dated_occurrence, write_dated_occurrence;
    DisclosureCheck: read_disclosure_check, write_disclosure_check;
    Matching: read_matching, write_matching;
    Explanation: read_explanation, write_explanation;
    FollowUp: read_follow_up, write_follow_up;
    Holdings: read_holdings, write_holdings;
    Instalment: read_instalment, write_instalment;
    LiveView: read_live_view, write_live_view;
    Notice: read_notice, write_notice;
    Posting: read_posting, write_posting;
    Rehearsal: read_rehearsal, write_rehearsal;
    Review: read_review, write_review;
    ScheduleMonth: read_schedule_month, write_schedule_month;
    Totals: read_totals, write_totals;
    Verdict: read_verdict, write_verdict;
    WorkRoom: read_work_room, write_work_room;
}
