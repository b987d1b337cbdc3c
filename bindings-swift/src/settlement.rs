//! Settling: of these orders, what is owed to whom, and why?

use std::sync::Arc;

use partnerkit::conversion::{Refunds, Touches};
use partnerkit::settlement::{self, Program as CoreProgram, Table, TableCell};
use partnerkit::{Code, Problem};
use rust_decimal::Decimal;

use crate::failure::{PartnerkitError, catching};
use crate::generated::{
    Entry, Explanation, Posting, Program, RejectedId, SettlementLine, SettlementStatement, Totals, UncreditedOrder,
};
use crate::inputs::{OrderTable, RefundTable, RejectedRow, TouchTable};
use crate::mirror::{FromCore, argument};
use crate::values::{Amount, Moment, Uuid};

/// What is owed to whom, and why. Its four tables come as records and as CSV text.
#[derive(Debug, uniffi::Object)]
pub struct Settlement {
    settlement: settlement::Settlement,
}

/// Settles: of these orders, what is owed to whom, and why? The result never depends on the order of rows or on the machine.
///
/// # Errors
/// The problems of the program, under `/program`.
#[uniffi::export(default(refunds = None, touches = None))]
pub fn settle(
    program: Program,
    orders: Arc<OrderTable>,
    refunds: Option<Arc<RefundTable>>,
    touches: Option<Arc<TouchTable>>,
    as_of: Moment,
) -> Result<Settlement, PartnerkitError> {
    catching(|| {
        let program: CoreProgram = argument(&program, "program")?;
        program.check().map_err(|error| error.under("program"))?;
        let as_of = as_of.core().map_err(|error| error.under("asOf"))?;
        let (no_refunds, no_touches) = (Refunds::default(), Touches::default());
        let refunds = refunds.as_ref().map_or(&no_refunds, |refunds| &refunds.table);
        let touches = touches.as_ref().map_or(&no_touches, |touches| &touches.table);
        Ok(Settlement { settlement: settlement::settle(&program, &orders.table, refunds, touches, as_of)? })
    })
}

#[uniffi::export]
impl Settlement {
    /// Commissions and adjustments.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn lines(&self) -> Result<Vec<SettlementLine>, PartnerkitError> {
        catching(|| rows(self.settlement.lines()))
    }

    /// The sums per creator, currency and month.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn statements(&self) -> Result<Vec<SettlementStatement>, PartnerkitError> {
        catching(|| rows(self.settlement.statements()))
    }

    /// Orders that nobody is credited with, and why.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn uncredited(&self) -> Result<Vec<UncreditedOrder>, PartnerkitError> {
        catching(|| rows(self.settlement.uncredited()))
    }

    /// Rows that were not settled, and why: each id once.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn rejected(&self) -> Result<Vec<RejectedId>, PartnerkitError> {
        catching(|| rows(self.settlement.rejected()))
    }

    /// The lines as CSV, with a header line.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn lines_csv(&self) -> Result<String, PartnerkitError> {
        catching(|| Ok(self.settlement.lines().to_csv()))
    }

    /// The statements as CSV, with a header line.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn statements_csv(&self) -> Result<String, PartnerkitError> {
        catching(|| Ok(self.settlement.statements().to_csv()))
    }

    /// The uncredited orders as CSV, with a header line.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn uncredited_csv(&self) -> Result<String, PartnerkitError> {
        catching(|| Ok(self.settlement.uncredited().to_csv()))
    }

    /// The rejected rows as CSV, with a header line.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn rejected_csv(&self) -> Result<String, PartnerkitError> {
        catching(|| Ok(self.settlement.rejected().to_csv()))
    }

    /// The rows behind `rejected`, with their places in the files.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn rejected_rows(&self) -> Result<Vec<RejectedRow>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.settlement.rejected_rows())))
    }

    /// SHA-256 over the four tables as text: the same on every machine and in every language.
    ///
    /// # Errors
    /// Only after a panic.
    pub fn digest(&self) -> Result<String, PartnerkitError> {
        catching(|| Ok(self.settlement.digest().to_owned()))
    }

    /// The sums per currency.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn totals(&self) -> Result<Vec<Totals>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.settlement.totals()?)))
    }

    /// The whole way of one order; its `text` is for a person.
    ///
    /// # Errors
    /// `settlement.unknown_order` for an order that was not settled.
    pub fn explain(&self, order_id: String) -> Result<Explanation, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.settlement.explain(&order_id)?)))
    }

    /// The double entries, in the order of time.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn postings(&self) -> Result<Vec<Posting>, PartnerkitError> {
        catching(|| Ok(FromCore::from_core(self.settlement.postings()?)))
    }

    /// The balances of all accounts.
    ///
    /// # Errors
    /// `money.out_of_range`.
    pub fn balances(&self) -> Result<Vec<Entry>, PartnerkitError> {
        catching(|| {
            let mut ledger = partnerkit::Ledger::default();
            self.settlement.postings()?.iter().try_for_each(|posting| ledger.post(posting))?;
            Ok(ledger.balances().map(Entry::from_core).collect())
        })
    }
}

/// A row of one of the tables.
pub(crate) trait Row: Sized {
    fn of(table: &Table, row: usize) -> Option<Self>;
}

fn rows<R: Row>(table: &Table) -> Result<Vec<R>, PartnerkitError> {
    let row = |row| {
        let other = || Problem::new(Code::MalformedValue, "A row of the result is of another form.");
        R::of(table, row).ok_or_else(|| other().into())
    };
    (0..table.len()).map(row).collect()
}

/// The value of a cell; nothing where the cell is of another kind or empty.
pub(crate) trait FromCell: Sized {
    fn from_cell(cell: TableCell<'_>) -> Option<Self>;
}
impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: TableCell<'_>) -> Option<Self> {
        if cell == TableCell::Null { Some(None) } else { T::from_cell(cell).map(Some) }
    }
}
impl FromCell for String {
    fn from_cell(cell: TableCell<'_>) -> Option<Self> {
        if let TableCell::Text(text) = cell { Some(text.to_owned()) } else { None }
    }
}
impl FromCell for Uuid {
    fn from_cell(cell: TableCell<'_>) -> Option<Self> {
        Self::try_from(String::from_cell(cell)?).ok()
    }
}
impl FromCell for Moment {
    fn from_cell(cell: TableCell<'_>) -> Option<Self> {
        if let TableCell::Instant(at) = cell { Some(Self::from_core(at)) } else { None }
    }
}
impl FromCell for Amount {
    fn from_cell(cell: TableCell<'_>) -> Option<Self> {
        let TableCell::Amount { minor, decimals } = cell else {
            return None;
        };
        Decimal::try_from_i128_with_scale(minor, u32::from(decimals)).ok().map(Self::from_core)
    }
}
impl FromCell for u64 {
    fn from_cell(cell: TableCell<'_>) -> Option<Self> {
        if let TableCell::Count(count) = cell { Some(count) } else { None }
    }
}

/// Declares the record of a table's rows. Its fields are the table's columns; `cargo xtask gen --check` holds them to it.
macro_rules! row {
    ($(#[$about:meta])* struct $name:ident of $table:ident {
        $($(#[$field_meta:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, uniffi::Record)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $crate::settlement::Row for $name {
            fn of(table: &partnerkit::settlement::Table, row: usize) -> Option<Self> {
                use $crate::settlement::FromCell;
                Some(Self { $($field: FromCell::from_cell(table.cell(row, stringify!($field)))?,)* })
            }
        }
    };
}
pub(crate) use row;
