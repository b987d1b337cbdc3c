//! The rules of influencer partnerships as a library: orders, codes, links and commission, exact to the cent.
//!
//! partnerkit decides and computes. It never fetches, sends, sleeps or asks the time: hosts bring clocks, ids, files and
//! sockets. The same inputs give the same outputs, byte for byte, on every platform and in every language.
//!
//! # A tour
//!
//! | you want to | start at |
//! | --- | --- |
//! | settle a file of orders and explain every cent | [`settlement::settle`], reading files with [`conversion`] |
//! | walk a marketplace order through its life | [`order::Order`] in an [`aggregate::Root`] |
//! | plan a partnership or campaign | [`brief::Brief`] and its [`brief::Terms`] |
//! | agree with a creator, and change what was agreed | [`partnership::Partnership`] in an [`aggregate::Root`] |
//! | keep a record of creators and their accounts | [`creator::Creator`] in an [`aggregate::Root`] |
//! | run a campaign with many creators | [`campaign::Campaign`] and its [`participation::Participation`]s, each in an [`aggregate::Root`] |
//! | see who stands where in a campaign | [`work_room::work_room`] |
//! | carry out what was agreed | [`engagement::Engagement`] in an [`aggregate::Root`] |
//! | know what follows from a deal, and rehearse it | [`deal::follow_ups`], [`deal::rehearse_partnership`] |
//! | recognise content, and check its disclosure | [`content::match_posts`], [`content::check_disclosure`] |
//! | let a creator in by a Live URL | [`live::sign_token`], [`live::verify_token`] |
//! | send products to a creator | [`product_order::ProductOrder`] in an [`aggregate::Root`] |
//! | keep who holds which code or link | [`codes::CodeBook`] in an [`aggregate::Root`] |
//! | compute with amounts | [`Money`], [`Rate`], [`Rounding`], [`split`] |
//! | reckon with time | [`Instant`], [`Period`], [`Zone`] |
//! | know who may do what | [`Actor`], and the tables: [`order::TABLE`], [`codes::TABLE`] and so on |
//! | keep balances | [`Ledger`] |
//! | send and receive values | [`wire`] |
//! | understand a refusal | [`Error`], [`Problem`], [`Code`] |
//!
//! # How it is built
//!
//! Each thing with a life cycle is an [`aggregate`]: it *decides* on commands and *evolves* by events; the order of checks,
//! idempotency, timers, versions and dry runs are said once for all of them. Every refusal has a stable [`Code`].
//!
//! # Features
//!
//! | feature | adds |
//! | --- | --- |
//! | `csv` | reading orders, refunds and touches from CSV |
//! | `arrow` | reading and writing them as Arrow record batches |
//! | `chart` | charts as SVG |

mod actor;
mod address;
pub mod aggregate;
mod amounts;
pub mod brief;
mod budget;
pub mod campaign;
pub mod codes;
mod columns;
pub mod content;
pub mod conversion;
mod country;
pub mod creator;
mod currency;
pub mod deal;
mod decimal;
pub mod engagement;
mod exchange;
mod fingerprint;
pub mod ids;
mod ledger;
mod list;
pub mod live;
mod money;
mod network;
mod notification;
pub mod order;
pub mod participation;
pub mod partnership;
mod payout_rate;
mod period;
pub mod product_order;
mod rate;
mod refusal;
pub mod report;
mod rounding;
pub mod settlement;
pub mod spelling;
mod split;
mod text;
mod time;
pub mod wire;
pub mod work_room;

pub use actor::{Actor, Role};
pub use address::Address;
pub use amounts::Amounts;
pub use country::Country;
pub use currency::Currency;
pub use decimal::decimal;
pub use exchange::{ExchangeRate, Exchanged, Factor};
pub use fingerprint::Fingerprint;
pub use ledger::{Account, Entry, Ledger, Posting};
pub use list::List;
pub use money::Money;
pub use network::{MEDIA_TYPES, MediaType, Network};
pub use notification::{Notification, Recipient};
pub use payout_rate::{PayoutRate, RateEntry};
pub use period::Period;
pub use rate::Rate;
pub use refusal::{Class, Code, Detail, Details, Error, Problem};
pub use rounding::Rounding;
pub use split::{SplitMethod, split};
pub use text::{Label, Personal, Prose, TermsText};
pub use time::{Date, Instant, Zone};

/// The examples of the README are executed.
#[cfg(all(doctest, feature = "csv"))]
#[doc = include_str!("../../README.md")]
pub struct Readme;
