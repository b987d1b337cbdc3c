//! The tables that a settlement gives: rows for people, CSV and Arrow IPC for other tools.

use std::sync::Arc;

use arrow_ipc::writer::StreamWriter;
use napi::Result;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use partnerkit::settlement::arrow::record_batch;
use partnerkit::settlement::{self, Settlement, TableCell};
use partnerkit::{Code, Problem, wire};
use serde_json::Value;

use crate::aggregate::not_ours;
use crate::guard::{Answer, Failure, guard};

/// A table of a settlement.
#[napi]
pub struct Table {
    settlement: Arc<Settlement>,
    table: fn(&Settlement) -> &settlement::Table,
}

#[napi]
impl Table {
    /// The names of the columns, in order.
    #[napi]
    pub fn columns(&self) -> Result<Vec<&'static str>> {
        guard(|| Ok(self.inner().columns().iter().map(|column| column.name()).collect()))
    }

    /// The number of rows.
    #[napi]
    pub fn length(&self) -> Result<u32> {
        guard(|| Ok(u32::try_from(self.inner().len()).unwrap_or(u32::MAX)))
    }

    /// Rows from one index to before another: a list of lists of cells.
    #[napi]
    pub fn rows(&self, from: u32, to: u32) -> Result<String> {
        guard(|| {
            let table = self.inner();
            let end = usize::try_from(to).unwrap_or(usize::MAX).min(table.len());
            let rows = usize::try_from(from).unwrap_or(usize::MAX)..end;
            let rows: Vec<Vec<Value>> = rows.map(|row| table.row(row).map(cell).collect()).collect();
            Ok(wire::to_json(&rows)?)
        })
    }

    /// The table as CSV with a header line, as it enters the digest.
    #[napi]
    pub fn to_csv(&self) -> Result<String> {
        guard(|| Ok(self.inner().to_csv()))
    }

    /// The table as an Arrow IPC stream.
    #[napi]
    pub fn to_arrow(&self) -> Result<Uint8Array> {
        guard(|| self.stream().map(Uint8Array::from))
    }
}

impl Table {
    pub(crate) fn new(settlement: &Arc<Settlement>, name: &str) -> Answer<Self> {
        let table = match name {
            "lines" => Settlement::lines,
            "statements" => Settlement::statements,
            "uncredited" => Settlement::uncredited,
            "rejected" => Settlement::rejected,
            _ => return Err(not_ours()),
        };
        Ok(Self { settlement: Arc::clone(settlement), table })
    }

    fn inner(&self) -> &settlement::Table {
        (self.table)(&self.settlement)
    }

    fn stream(&self) -> Answer<Vec<u8>> {
        let failed =
            |error: arrow_schema::ArrowError| Failure::from(Problem::new(Code::MalformedValue, error.to_string()));
        let batch = record_batch(self.inner())?;
        let mut writer = StreamWriter::try_new(Vec::new(), &batch.schema()).map_err(failed)?;
        writer.write(&batch).map_err(failed)?;
        writer.into_inner().map_err(failed)
    }
}

/// A cell as JSON: texts, instants and amounts as texts, counts as numbers.
fn cell(cell: TableCell<'_>) -> Value {
    match cell {
        TableCell::Null => Value::Null,
        TableCell::Count(count) => Value::from(count),
        TableCell::Text(text) => Value::from(text),
        TableCell::Instant(_) | TableCell::Amount { .. } => Value::from(cell.to_string()),
    }
}
