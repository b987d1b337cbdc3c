//! Arrow record batches into the tables.
//!
//! | column of a table | types of Arrow |
//! | --- | --- |
//! | ids, codes, names | utf8, large utf8, utf8 view, dictionaries of them |
//! | instants | timestamps with a time zone, of any unit; text |
//! | amounts | decimal128 of any scale, integers, text |
//! | revision | integers, text |
//!
//! Floats are refused: they may not be what was meant. So are columns that the table does not have.

use std::collections::BTreeMap;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Decimal128Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, TimeUnit};

use crate::refusal::{Code, Error, Problem};
use crate::{Instant, Zone};

use super::cells::Cell;
use super::column_map::unknown_column;
use super::reader::{Read, Reader, TableBuilder};
use super::{ColumnMap, Orders, OrdersBuilder, Refunds, RefundsBuilder, Touches, TouchesBuilder};

/// Reads orders.
///
/// # Errors
/// Of a batch as a whole: `table.missing_column`, `table.duplicate_column`, `table.unknown_column`, `malformed.float`,
/// `malformed.type`, and `malformed.instant` for timestamps without a time zone where the map has none. What is wrong with
/// a row is in [`Read::rejected`].
pub fn read_orders(batches: &[RecordBatch], map: &ColumnMap) -> Result<Read<Orders>, Error> {
    read::<OrdersBuilder>(batches, map, &map.orders)
}

/// Reads refunds.
///
/// # Errors
/// As [`read_orders`].
pub fn read_refunds(batches: &[RecordBatch], map: &ColumnMap) -> Result<Read<Refunds>, Error> {
    read::<RefundsBuilder>(batches, map, &map.refunds)
}

/// Reads touches.
///
/// # Errors
/// As [`read_orders`].
pub fn read_touches(batches: &[RecordBatch], map: &ColumnMap) -> Result<Read<Touches>, Error> {
    read::<TouchesBuilder>(batches, map, &map.touches)
}

fn read<B: TableBuilder>(
    batches: &[RecordBatch],
    map: &ColumnMap,
    names: &BTreeMap<String, String>,
) -> Result<Read<B::Table>, Error> {
    map.check()?;
    let mut reader = Reader::<B>::new(map.zone);
    let mut rows = 0_u64;
    for batch in batches {
        let columns = columns::<B>(batch, names, map.zone)?;
        for row in 0..batch.num_rows() {
            let cells: Vec<Cell<'_>> =
                columns.iter().map(|column| column.as_ref().map_or(Cell::Empty, |c| c.cell(row))).collect();
            reader.row(rows, &cells);
            rows = rows.saturating_add(1);
        }
    }
    Ok(reader.finish())
}

/// The column of the batch for each column of the table.
fn columns<'a, B: TableBuilder>(
    batch: &'a RecordBatch,
    names: &BTreeMap<String, String>,
    zone: Option<Zone>,
) -> Result<Vec<Option<Values<'a>>>, Error> {
    let mut problems = Vec::new();
    let schema = batch.schema_ref();
    let named = |name: &str| names.get(name).map_or(name.to_owned(), String::clone);
    for field in schema.fields() {
        if !B::COLUMNS.iter().any(|column| named(column.name) == *field.name()) {
            problems.push(unknown_column(B::COLUMNS).under(field.name()));
        }
    }
    let mut columns = Vec::with_capacity(B::COLUMNS.len());
    for column in B::COLUMNS {
        let name = named(column.name);
        let mut found = schema.fields().iter().zip(batch.columns()).filter(|(field, _)| *field.name() == name);
        let array = found.next().map(|(_, array)| array);
        if found.next().is_some() {
            problems.push(Problem::new(Code::TableDuplicateColumn, "The column stands twice.").under(column.name));
        }
        if array.is_none() && (column.required || names.contains_key(column.name)) {
            problems.push(Problem::new(Code::TableMissingColumn, "The column is missing.").under(column.name));
        }
        match array.map(|array| Values::of(array, zone)).transpose() {
            Ok(values) => columns.push(values),
            Err(problem) => problems.push(problem.under(column.name)),
        }
    }
    if problems.is_empty() { Ok(columns) } else { Err(Error::Malformed(problems)) }
}

/// A column of a batch, by what its values are.
enum Values<'a> {
    Nothing,
    Text(&'a arrow_array::StringArray),
    LargeText(&'a arrow_array::LargeStringArray),
    TextView(&'a arrow_array::StringViewArray),
    Dictionary(Vec<usize>, &'a ArrayRef, Box<Values<'a>>),
    /// Microseconds where they are whole, whether the zone is named, and which rows have a value.
    Time(Vec<Option<i64>>, bool, &'a ArrayRef),
    Decimal(&'a arrow_array::Decimal128Array, i8),
    Whole(Vec<Option<i128>>),
}

impl<'a> Values<'a> {
    #[allow(
        clippy::wildcard_enum_match_arm,
        reason = "Arrow may add types at any time: what is not named here is no integer, and refused"
    )]
    fn of(array: &'a ArrayRef, zone: Option<Zone>) -> Result<Self, Problem> {
        let kind = array.data_type();
        Ok(match kind {
            DataType::Null => Self::Nothing,
            DataType::Utf8 => Self::Text(array.as_string()),
            DataType::LargeUtf8 => Self::LargeText(array.as_string()),
            DataType::Utf8View => Self::TextView(array.as_string_view()),
            DataType::Decimal128(_, scale) => Self::Decimal(array.as_primitive::<Decimal128Type>(), *scale),
            DataType::Timestamp(_, None) if zone.is_none() => {
                let message = "Timestamps without a time zone have no meaning; name their zone.";
                return Err(Problem::new(Code::MalformedInstant, message));
            }
            DataType::Timestamp(unit, named) => Self::Time(micros(array, *unit), named.is_some(), array),
            DataType::Dictionary(_, values) if is_text(values) => {
                let dictionary = array.as_any_dictionary();
                let values = Self::of(dictionary.values(), zone)?;
                let is_empty = dictionary.values().is_empty();
                let keys = if is_empty { Vec::new() } else { dictionary.normalized_keys() };
                Self::Dictionary(keys, array, Box::new(values))
            }
            DataType::Float16 | DataType::Float32 | DataType::Float64 => {
                let message = "A column of floats; send amounts as decimals or texts, counts as integers.";
                return Err(Problem::new(Code::MalformedFloat, message));
            }
            _ => {
                Self::Whole(integers(array).ok_or_else(|| {
                    Problem::new(Code::MalformedType, format!("Columns of type {kind} are not read."))
                })?)
            }
        })
    }

    fn cell(&self, row: usize) -> Cell<'_> {
        let text = |text: Option<&'a str>| text.map(Cell::Text);
        let cell = match self {
            Self::Nothing => None,
            Self::Text(array) => text(array.is_valid(row).then(|| array.value(row))),
            Self::LargeText(array) => text(array.is_valid(row).then(|| array.value(row))),
            Self::TextView(array) => text(array.is_valid(row).then(|| array.value(row))),
            Self::Dictionary(keys, array, values) => {
                let key = keys.get(row).filter(|_| array.is_valid(row));
                key.map(|key| values.cell(*key))
            }
            Self::Time(micros, is_named, array) => array.is_valid(row).then(|| {
                let micros = micros.get(row).copied().flatten();
                match (micros, micros.map(Instant::from_micros)) {
                    (Some(micros), _) if !is_named => Cell::Naive(micros),
                    (_, Some(Ok(at))) => Cell::Instant(at),
                    (_, Some(Err(_)) | None) => Cell::NoInstant,
                }
            }),
            Self::Decimal(array, scale) => array.is_valid(row).then(|| decimal(array.value(row), *scale)),
            Self::Whole(numbers) => numbers.get(row).copied().flatten().map(whole),
        };
        cell.unwrap_or_default()
    }
}

fn is_text(kind: &DataType) -> bool {
    *kind == DataType::Utf8 || *kind == DataType::LargeUtf8 || *kind == DataType::Utf8View
}

/// A negative scale stands for zeros before the point.
fn decimal(units: i128, scale: i8) -> Cell<'static> {
    match u32::try_from(scale) {
        Ok(decimals) => Cell::Amount { units, decimals },
        Err(_) => {
            let zeros = 10_i128.checked_pow(u32::from(scale.unsigned_abs()));
            let units = zeros.and_then(|zeros| units.checked_mul(zeros));
            Cell::Amount { units: units.unwrap_or(i128::MAX), decimals: 0 }
        }
    }
}

fn whole(number: i128) -> Cell<'static> {
    u64::try_from(number).map_or(Cell::Amount { units: number, decimals: 0 }, Cell::Whole)
}

/// Microseconds of each row; nothing where there are none, or no whole ones.
fn micros(array: &ArrayRef, unit: TimeUnit) -> Vec<Option<i64>> {
    match unit {
        TimeUnit::Second => {
            array.as_primitive::<TimestampSecondType>().iter().map(|time| time?.checked_mul(1_000_000)).collect()
        }
        TimeUnit::Millisecond => {
            array.as_primitive::<TimestampMillisecondType>().iter().map(|time| time?.checked_mul(1000)).collect()
        }
        TimeUnit::Microsecond => array.as_primitive::<TimestampMicrosecondType>().iter().collect(),
        TimeUnit::Nanosecond => {
            let whole = |time: i64| (time.checked_rem(1000) == Some(0)).then(|| time.checked_div(1000)).flatten();
            array.as_primitive::<TimestampNanosecondType>().iter().map(|time| whole(time?)).collect()
        }
    }
}

fn integers(array: &ArrayRef) -> Option<Vec<Option<i128>>> {
    macro_rules! wide {
        ($type:ty) => {
            array.as_primitive_opt::<$type>().map(|numbers| numbers.iter().map(|n| n.map(i128::from)).collect())
        };
    }
    wide!(Int64Type)
        .or_else(|| wide!(UInt64Type))
        .or_else(|| wide!(Int32Type))
        .or_else(|| wide!(UInt32Type))
        .or_else(|| wide!(Int16Type))
        .or_else(|| wide!(UInt16Type))
        .or_else(|| wide!(Int8Type))
        .or_else(|| wide!(UInt8Type))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::types::Int32Type;
    use arrow_array::{
        Decimal128Array, DictionaryArray, Float64Array, StringArray, TimestampNanosecondArray, UInt64Array,
    };

    use super::*;

    fn batch(subtotal: ArrayRef, placed_at: ArrayRef) -> RecordBatch {
        let text = |values: [&str; 2]| Arc::new(StringArray::from(values.to_vec())) as ArrayRef;
        let codes: DictionaryArray<Int32Type> = [Some("ANNA10"), None].into_iter().collect();
        RecordBatch::try_from_iter_with_nullable([
            ("order_id", text(["o1", "o2"]), false),
            ("placed_at", placed_at, true),
            ("currency", text(["USD", "JPY"]), false),
            ("code", Arc::new(codes), true),
            ("subtotal", subtotal, true),
            ("revision", Arc::new(UInt64Array::from(vec![Some(1), None])), true),
        ])
        .unwrap()
    }

    fn times(values: [i64; 2]) -> ArrayRef {
        Arc::new(TimestampNanosecondArray::from(values.to_vec()).with_timezone("Europe/Berlin"))
    }

    fn decimals(values: [i128; 2]) -> ArrayRef {
        Arc::new(Decimal128Array::from(values.to_vec()).with_precision_and_scale(38, 4).unwrap())
    }

    #[test]
    fn a_batch_is_read_like_a_file() {
        let batch = batch(decimals([199_900, 5_000_000]), times([1_000, 1_001]));
        let read = read_orders(&[batch.clone(), batch], &ColumnMap::default()).unwrap();
        assert_eq!(read.table.len(), 2);
        let orders = read.table.columns();
        assert_eq!((orders.subtotal[0], orders.placed_at[0].micros(), orders.revision[0]), (1999, 1, 1));
        assert_eq!(orders.text(orders.code[0]), Some("ANNA10"));
        // Finer than a microsecond.
        let rejected: Vec<_> = read.rejected.iter().map(|row| (row.row, row.problems[0].code())).collect();
        assert_eq!(rejected, [(1, Code::MalformedInstant), (3, Code::MalformedInstant)]);
    }

    #[test]
    fn floats_and_naive_times_are_refused() {
        let floats = batch(Arc::new(Float64Array::from(vec![1.0, 2.0])), times([0, 0]));
        let error = read_orders(&[floats], &ColumnMap::default()).unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::MalformedFloat, "/subtotal"));
        let naive = batch(decimals([0, 0]), Arc::new(TimestampNanosecondArray::from(vec![0, 0])));
        let error = read_orders(std::slice::from_ref(&naive), &ColumnMap::default()).unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::MalformedInstant, "/placed_at"));
        let map = ColumnMap::from_json(r#"{"zone": "Europe/Berlin"}"#).unwrap();
        assert_eq!(
            read_orders(&[naive], &map).unwrap().table.columns().placed_at[0].to_string(),
            "1969-12-31T23:00:00Z"
        );
        let error = read_touches(&[batch(decimals([0, 0]), times([0, 0]))], &ColumnMap::default()).unwrap_err();
        assert!(error.problems().iter().any(|problem| problem.code() == Code::TableUnknownColumn));
    }
}
