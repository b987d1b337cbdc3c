//! The code book.

use partnerkit::aggregate::{Decision, Envelope};
use partnerkit::{codes, wire};

use crate::aggregate::{self, Handle, aggregate};
use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Actor, CodeBookCommandKind, CodeBookContext, CodeBookEvent, CodeBookRequest, CodeBookTimer, CodeBookView,
    CodeHolding, Format, LinkHolding, Notice, Posting, ProgramGroup, Spelling, Verdict, Warning,
};
use crate::mirror::{FromCore, argument, mirror};
use crate::values::{Moment, Uuid};

aggregate! {
    /// A code book: who holds which discount code and affiliate link of a brand, and when. It keeps its state in Rust.
    CodeBook of codes::CodeBook, in codes;
    CodeBookEnvelope, CodeBookDecision, CodeBookOutcome;
    CodeBookEvent, CodeBookRequest, CodeBookContext, CodeBookTimer;
    code_book_diagram, read_code_book_envelope, write_code_book_envelope, read_code_book_decision,
        write_code_book_decision;
}

mirror! {
    /// The part of a program that a code book holds.
    struct Holdings of codes::Holdings {
        /// How a typed code is forgiven.
        spelling: Spelling,
        /// The groups, by id.
        groups: Vec<ProgramGroup>,
        /// Who held which code when, by assignment and time.
        codes: Vec<CodeHolding>,
        /// Who held which link when, by assignment and time. Generic links belong to nobody and are left out.
        links: Vec<LinkHolding>,
    }
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
