//! partnerkit for Swift and Kotlin: one UniFFI crate, one namespace.
//!
//! What a phone hands in crosses unchecked and is checked once, by the core, which names the field of every problem; see
//! `docs/decisions/0002-how-the-core-crosses.md`.
//!
//! | module | what |
//! | --- | --- |
//! | [`generated`] | the core's types as the hosts see them |
//! | [`mirror`] | how those are held to the core, both ways |
//! | [`values`] | types that each host has of its own, and money |
//! | [`failure`] | the core's answers as one error; no panic gets out |
//! | [`aggregate`] | aggregates as objects |
//! | [`wire`] | values as JSON |
//! | the rest | one file per subject |
#![allow(
    clippy::result_large_err,
    clippy::large_enum_variant,
    reason = "every value is copied over the border anyway; a box would only be one more step"
)]
#![allow(unsafe_code, reason = "the UniFFI macros write the scaffolding, which is unsafe")]

mod aggregate;
pub mod brief;
pub mod chart;
pub mod codes;
pub mod content;
pub mod creator;
pub mod deal;
pub mod failure;
pub mod generated;
pub mod inputs;
pub mod ledger;
pub mod live;
mod mirror;
pub mod money;
pub mod settlement;
pub mod time;
pub mod values;
pub mod wire;
pub mod work_room;

uniffi::setup_scaffolding!("partnerkit");
