//! partnerkit for Swift and Kotlin: one UniFFI crate, one namespace.
//!
//! What a phone hands in crosses unchecked and is checked once, by the core, which names the field of every problem; see
//! `docs/decisions/0002-how-the-core-crosses.md`.
#![allow(unsafe_code, reason = "the UniFFI macros write the scaffolding, which is unsafe")]

pub mod actor;
pub mod failure;
mod mirror;
pub mod order;
pub mod values;

uniffi::setup_scaffolding!("partnerkit");
