//! The native module of the npm package partnerkit. What goes in and out is JSON text in the core's wire form; `ts/` gives it
//! types, and is what users import.
//!
//! | module | what |
//! | --- | --- |
//! | [`guard`] | every export's body: no panic gets out |
//! | [`aggregate`], [`codes`] | aggregates as handles that keep their state in Rust |
//! | [`value`], [`read`] | calculations, and reading values of a named type |
//! | [`work_room`] | the work room of a campaign, from many handles |
//! | [`deal`] | what a creator sees of a deal, and what follows from one, from many handles |
//! | [`ledger`] | balances |
//! | [`input`], [`settlement`], [`table`] | bulk: tables in, settling, tables out; off the main thread where asked |
#![allow(unsafe_code, reason = "the napi macros register every export with unsafe code")]

pub mod aggregate;
mod codes;
pub mod deal;
pub mod guard;
pub mod input;
pub mod ledger;
pub mod read;
pub mod settlement;
pub mod table;
pub mod value;
pub mod work_room;
