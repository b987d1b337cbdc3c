//! What a settlement reads: orders, refunds and touches, from CSV or from Arrow IPC.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_buffer::Buffer;
use arrow_ipc::reader::StreamDecoder;
use napi::Result;
use napi::bindgen_prelude::{AsyncTask, Uint8Array};
use napi_derive::napi;
use partnerkit::conversion::{ColumnMap, Input, Read, RejectedRow, arrow, csv};
use partnerkit::{Code, Error, Problem, wire};
use serde_json::{Value, json};

use crate::aggregate::not_ours;
use crate::guard::{Answer, Failure, guard, problems};

/// A table, and the rows of its source that are not in it.
#[napi]
pub struct Reading {
    pub(crate) input: Input,
    pub(crate) rejected: Arc<Vec<RejectedRow>>,
}

#[napi]
impl Reading {
    /// `orders`, `refunds` or `touches`.
    #[napi]
    pub fn name(&self) -> Result<&'static str> {
        guard(|| Ok(self.input.name()))
    }

    /// The number of rows that could be read.
    #[napi]
    pub fn length(&self) -> Result<u32> {
        guard(|| Ok(u32::try_from(self.input.len()).unwrap_or(u32::MAX)))
    }

    /// The rows that could not.
    #[napi]
    pub fn rejected(&self) -> Result<String> {
        guard(|| Ok(wire::to_json(&rejected(self.input.name(), &self.rejected))?))
    }
}

/// Rejected rows in their wire form.
pub(crate) fn rejected(table: &str, rows: &[RejectedRow]) -> Vec<Value> {
    let row = |row: &RejectedRow| json!({ "table": table, "row": row.row, "id": row.id, "problems": problems(&row.problems) });
    rows.iter().map(row).collect()
}

/// Bytes that are to be read as a table.
pub struct Job {
    table: String,
    format: String,
    bytes: Vec<u8>,
    column_map: Option<String>,
}

impl Job {
    fn run(&mut self) -> Answer<Reading> {
        let map = match &self.column_map {
            None => ColumnMap::default(),
            Some(text) => ColumnMap::from_json(text).map_err(|error| error.under("columnMap"))?,
        };
        let bytes = std::mem::take(&mut self.bytes);
        match self.table.as_str() {
            "orders" => reading(self.read(bytes, &map, csv::read_orders, arrow::read_orders)?, Input::Orders),
            "refunds" => reading(self.read(bytes, &map, csv::read_refunds, arrow::read_refunds)?, Input::Refunds),
            "touches" => reading(self.read(bytes, &map, csv::read_touches, arrow::read_touches)?, Input::Touches),
            _ => Err(not_ours()),
        }
    }

    fn read<T>(
        &self,
        bytes: Vec<u8>,
        map: &ColumnMap,
        from_csv: fn(&[u8], &ColumnMap) -> std::result::Result<Read<T>, Error>,
        from_arrow: fn(&[RecordBatch], &ColumnMap) -> std::result::Result<Read<T>, Error>,
    ) -> Answer<Read<T>> {
        match self.format.as_str() {
            "csv" => Ok(from_csv(&bytes, map)?),
            "arrow" => Ok(from_arrow(&batches(bytes)?, map)?),
            _ => Err(not_ours()),
        }
    }
}

fn reading<T>(read: Read<T>, wrap: fn(T) -> Input) -> Answer<Reading> {
    Ok(Reading { input: wrap(read.table), rejected: Arc::new(read.rejected) })
}

/// The batches of an Arrow IPC stream. The decoder takes slices of what it is given: a length that lies cannot make it
/// allocate.
fn batches(bytes: Vec<u8>) -> Answer<Vec<RecordBatch>> {
    let failed = |_| {
        let problem = Problem::new(Code::MalformedValue, "The bytes are no Arrow IPC stream.");
        Failure::from(problem)
    };
    let mut decoder = StreamDecoder::new();
    let mut buffer = Buffer::from_vec(bytes);
    let mut batches = Vec::new();
    while !buffer.is_empty() {
        batches.extend(decoder.decode(&mut buffer).map_err(failed)?);
    }
    decoder.finish().map_err(failed)?;
    Ok(batches)
}

impl napi::Task for Job {
    type Output = Reading;
    type JsValue = Reading;

    fn compute(&mut self) -> Result<Reading> {
        guard(|| self.run())
    }

    fn resolve(&mut self, _env: napi::Env, reading: Reading) -> Result<Reading> {
        Ok(reading)
    }
}

/// Reads a table: `orders`, `refunds` or `touches`, from `csv` or `arrow`.
#[napi]
pub fn read_table(table: String, format: String, bytes: Uint8Array, column_map: Option<String>) -> Result<Reading> {
    guard(|| Job { table, format, bytes: bytes.to_vec(), column_map }.run())
}

/// The same off the main thread. The bytes are copied first: the caller may change them meanwhile.
#[napi]
pub fn read_table_later(
    table: String,
    format: String,
    bytes: Uint8Array,
    column_map: Option<String>,
) -> Result<AsyncTask<Job>> {
    guard(|| Ok(AsyncTask::new(Job { table, format, bytes: bytes.to_vec(), column_map })))
}
