//! The code book.

use partnerkit::aggregate::{Decision, Envelope};
use partnerkit::{codes, wire};

use crate::aggregate::{self, Handle, aggregate};
use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Actor, Click, CodeBookCommandKind, CodeBookContext, CodeBookEvent, CodeBookRequest, CodeBookTimer, CodeBookView,
    Format, Holdings, MergePolicy, Notice, Parameter, Posting, Verdict, Warning,
};
use crate::mirror::{FromCore, argument};
use crate::values::{Moment, Uuid};

aggregate! {
    /// A code book: who holds which discount code and affiliate link of a brand, and when. It keeps its state in Rust.
    CodeBook of codes::CodeBook, in codes;
    CodeBookEnvelope, CodeBookDecision, CodeBookOutcome;
    CodeBookEvent, CodeBookRequest, CodeBookContext, CodeBookTimer;
    code_book_diagram, read_code_book_envelope, write_code_book_envelope, read_code_book_decision,
        write_code_book_decision;
}

/// A code that a shopper typed, and when.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TypedCode {
    /// As it was typed.
    pub typed: String,
    /// When.
    pub at: Moment,
}

#[uniffi::export]
impl CodeBook {
    /// What an actor sees; nothing before the book is opened, and for a brand that does not own it.
    ///
    /// # Errors
    /// A malformed actor.
    pub fn view(&self, actor: Actor) -> Result<Option<CodeBookView>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.handle.root()?.state().view(&argument(&actor, "actor")?))))
    }

    /// What an actor may do with the book itself: what adds groups and assignments, too.
    ///
    /// # Errors
    /// A malformed actor.
    pub fn allowed(&self, actor: Actor) -> Result<Vec<CodeBookCommandKind>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.handle.root()?.state().allowed(&argument(&actor, "actor")?))))
    }

    /// Who holds a typed code at a moment, or why nobody does.
    ///
    /// # Errors
    /// A malformed moment.
    pub fn lookup(&self, typed: String, at: Moment) -> Result<Verdict, PartnerkitError> {
        catching(|| {
            let at = at.core().map_err(|error| error.under("at"))?;
            Ok(Verdict::from_core(self.handle.root()?.state().lookup(&typed, at)))
        })
    }

    /// Who holds each of many typed codes, in one call: calls are dear on phones.
    ///
    /// # Errors
    /// A malformed moment, with its index as path.
    pub fn lookup_all(&self, typed: Vec<TypedCode>) -> Result<Vec<Verdict>, PartnerkitError> {
        catching(|| {
            let root = self.handle.root()?;
            let lookup = |(index, TypedCode { typed, at }): (usize, &TypedCode)| {
                let at = at.core().map_err(|error| error.under("at").under(&index.to_string()))?;
                Ok(Verdict::from_core(root.state().lookup(typed, at)))
            };
            typed.iter().enumerate().map(lookup).collect()
        })
    }

    /// What a settlement needs of this book: the `spelling`, `groups`, `codes` and `links` of its program. Nothing before it
    /// is opened. Placeholders hold nothing and are left out.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn for_settlement(&self) -> Result<Option<Holdings>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.handle.root()?.state().for_settlement())))
    }
}

/// An address with parameters merged into its query, such as UTM tags. What is not touched survives to the byte.
///
/// # Errors
/// `codes.url_malformed`, `codes.url_not_https`, `codes.url_userinfo`; all problems of the parameters.
#[uniffi::export]
pub fn merge_parameters(
    address: String,
    parameters: Vec<Parameter>,
    policy: MergePolicy,
) -> Result<String, PartnerkitError> {
    catching(|| {
        let address: codes::LinkText = argument(&address, "address")?;
        let parameters: Vec<codes::Parameter> = argument(&parameters, "parameters")?;
        let merged = codes::merge_parameters(&address, &parameters, argument(&policy, "policy")?);
        Ok(merged.map_err(|error| error.under("address"))?)
    })
}

/// The clicks that count: of one visitor on one link the first, and then the first that comes at least `window_minutes`
/// after the last one that counted. In the order of time, whatever the order they come in.
///
/// # Errors
/// All problems of malformed clicks.
#[uniffi::export]
pub fn distinct_clicks(clicks: Vec<Click>, window_minutes: u32) -> Result<Vec<Click>, PartnerkitError> {
    catching(|| {
        let clicks: Vec<codes::Click> = argument(&clicks, "clicks")?;
        Ok(FromCore::from_core(codes::distinct_clicks(&clicks, window_minutes)))
    })
}
