//! The tables of a settlement as Arrow record batches.

use std::sync::Arc;

use arrow_array::{ArrayRef, Decimal128Array, RecordBatch, StringArray, TimestampMicrosecondArray, UInt64Array};
use arrow_schema::{DataType, Field, Schema, TimeUnit};

use crate::Instant;
use crate::money::out_of_range;
use crate::refusal::{Code, Error, Problem};
use crate::wire::caps;

use super::tables::{Table, TableColumn, Values};

/// Digits of an amount, and how many of them stand after the point: enough for every currency.
const PRECISION: u8 = 38;
const SCALE: i8 = 4;
const SCALE_DIGITS: u32 = 4;

/// A table as a record batch: texts as utf8, instants as timestamps in UTC to the microsecond, amounts as decimal128 with
/// four decimals, counts as unsigned integers.
///
/// # Errors
/// `money.out_of_range` for an amount of more than 38 digits; `malformed.too_long` for texts of more than two gigabytes in
/// one column.
pub fn record_batch(table: &Table) -> Result<RecordBatch, Error> {
    let mut fields = Vec::with_capacity(table.columns().len());
    let mut arrays = Vec::with_capacity(table.columns().len());
    for column in table.columns() {
        let (kind, array) = array(table, column)?;
        fields.push(Field::new(column.name(), kind, !matches!(column.values(), Values::Count(_))));
        arrays.push(array);
    }
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays)
        .map_err(|error| Problem::new(Code::MalformedValue, error.to_string()).into())
}

fn array(table: &Table, column: &TableColumn) -> Result<(DataType, ArrayRef), Error> {
    Ok(match column.values() {
        Values::Text { texts, present } => {
            if i32::try_from(texts.bytes()).is_err() {
                return Err(caps::too_long(i32::MAX.unsigned_abs() as usize).under(column.name()).into());
            }
            let present = present.iter().enumerate();
            let texts = present.map(|(row, is_there)| is_there.then(|| texts.get(row)));
            (DataType::Utf8, Arc::new(texts.collect::<StringArray>()))
        }
        Values::Instant(instants) => {
            let micros = instants.iter().map(|at| at.map(Instant::micros));
            let array = micros.collect::<TimestampMicrosecondArray>().with_timezone("UTC");
            (DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())), Arc::new(array))
        }
        Values::Amount(amounts) => {
            let scaled: Result<Vec<Option<i128>>, Error> = amounts
                .iter()
                .zip(table.decimals())
                .map(|(minor, decimals)| minor.map(|minor| scaled(minor, *decimals)).transpose())
                .collect();
            let array = Decimal128Array::from(scaled?).with_precision_and_scale(PRECISION, SCALE);
            let array = array.map_err(|_| out_of_range())?;
            (DataType::Decimal128(PRECISION, SCALE), Arc::new(array))
        }
        Values::Count(counts) => (DataType::UInt64, Arc::new(UInt64Array::from(counts.clone()))),
    })
}

fn scaled(minor: i128, decimals: u8) -> Result<i128, Error> {
    let unit = SCALE_DIGITS.checked_sub(u32::from(decimals)).and_then(|missing| 10_i128.checked_pow(missing));
    let scaled = unit.and_then(|unit| minor.checked_mul(unit)).ok_or_else(out_of_range)?;
    let limit = 10_u128.pow(u32::from(PRECISION));
    if scaled.unsigned_abs() < limit { Ok(scaled) } else { Err(out_of_range()) }
}
