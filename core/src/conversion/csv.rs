//! CSV files (RFC 4180, UTF-8, with or without a byte order mark, any line end) into the tables.
//!
//! Columns are found by their names, in any order; upper and lower case, spaces, underscores and hyphens do not matter
//! (`Order ID` is `order_id` is `orderId`). Columns that the table does not have are not read. An empty field is nothing.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ::csv::{ByteRecord, ReaderBuilder};

use crate::refusal::{Code, Error, Problem};
use crate::wire::caps;

use super::cells::Cell;
use super::reader::{Read, Reader, TableBuilder};
use super::{ColumnMap, Orders, OrdersBuilder, Refunds, RefundsBuilder, Touches, TouchesBuilder};

/// Reads orders.
///
/// ```
/// use partnerkit::conversion::{ColumnMap, csv::read_orders};
/// let file = "Order ID,Placed at,Currency,Subtotal\n1001,2026-03-01T12:00:00Z,USD,12.50\n1002,yesterday,USD,1\n";
/// let read = read_orders(file.as_bytes(), &ColumnMap::default())?;
/// assert_eq!(read.table.len(), 1);
/// assert_eq!(read.rejected[0].row, 3);
/// assert_eq!(read.rejected[0].problems[0].code().as_str(), "malformed.instant");
/// # Ok::<(), partnerkit::Error>(())
/// ```
///
/// # Errors
/// Of the file as a whole: `table.header`, `table.missing_column`, `table.duplicate_column`, `table.unknown_column`. What is
/// wrong with a row is in [`Read::rejected`].
pub fn read_orders(bytes: &[u8], map: &ColumnMap) -> Result<Read<Orders>, Error> {
    read::<OrdersBuilder>(bytes, map, &map.orders)
}

/// Reads refunds.
///
/// # Errors
/// As [`read_orders`].
pub fn read_refunds(bytes: &[u8], map: &ColumnMap) -> Result<Read<Refunds>, Error> {
    read::<RefundsBuilder>(bytes, map, &map.refunds)
}

/// Reads touches.
///
/// # Errors
/// As [`read_orders`].
pub fn read_touches(bytes: &[u8], map: &ColumnMap) -> Result<Read<Touches>, Error> {
    read::<TouchesBuilder>(bytes, map, &map.touches)
}

fn read<B: TableBuilder>(
    bytes: &[u8],
    map: &ColumnMap,
    names: &BTreeMap<String, String>,
) -> Result<Read<B::Table>, Error> {
    map.check()?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut csv = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut record = ByteRecord::new();
    let mut next = |record: &mut ByteRecord| csv.read_byte_record(record).map_err(|_| bad_header());
    if !next(&mut record)? || ends_in_quotes(bytes, &record) {
        return Err(bad_header());
    }
    let header = record.clone();
    let places = places::<B>(&header, names)?;
    let mut reader = Reader::<B>::new(map.zone);
    let mut line = Line::default();
    while next(&mut record)? {
        let line = line.of(bytes, &record);
        let cells: Vec<Cell<'_>> = places.iter().map(|place| cell(&record, *place)).collect();
        match broken(bytes, &record, header.len()) {
            Some(problem) => reader.reject(line, cells.first(), vec![problem]),
            None => reader.row(line, &cells),
        }
    }
    Ok(reader.finish())
}

fn bad_header() -> Error {
    Problem::new(Code::TableHeader, "The file has no header line that can be read.").into()
}

/// Where each column of the table stands in the file.
fn places<B: TableBuilder>(header: &ByteRecord, names: &BTreeMap<String, String>) -> Result<Vec<Option<usize>>, Error> {
    let mut problems = Vec::new();
    let header = header.iter().map(String::from_utf8_lossy);
    let header: Vec<(Cow<'_, str>, String)> = header.map(|name| (name.clone(), plain_name(&name))).collect();
    let places = B::COLUMNS.iter().map(|column| {
        let (mapped, wanted) = (names.get(column.name), plain_name(column.name));
        let is_it = |(name, plain): &(Cow<'_, str>, String)| match mapped {
            Some(mapped) => name == mapped,
            None => *plain == wanted && !names.values().any(|taken| taken == name),
        };
        let mut found = header.iter().enumerate().filter(|(_, name)| is_it(name)).map(|(place, _)| place);
        let place = found.next();
        if place.is_none() && (column.required || mapped.is_some()) {
            let message = format!("The file has no column `{}`.", mapped.map_or(column.name, String::as_str));
            problems.push(Problem::new(Code::TableMissingColumn, message).under(column.name));
        }
        if found.next().is_some() {
            let message = format!("More than one column is `{}`.", column.name);
            problems.push(Problem::new(Code::TableDuplicateColumn, message).under(column.name));
        }
        place
    });
    let places = places.collect();
    if problems.is_empty() { Ok(places) } else { Err(Error::Malformed(problems)) }
}

/// A name without what people spell differently: `Order ID`, `order_id` and `orderId` are one.
fn plain_name(name: &str) -> String {
    name.chars()
        .filter(|mark| !mark.is_whitespace() && !matches!(mark, '_' | '-'))
        .flat_map(char::to_lowercase)
        .collect()
}

fn cell(record: &ByteRecord, place: Option<usize>) -> Cell<'_> {
    match place.and_then(|place| record.get(place)).map(std::str::from_utf8) {
        None => Cell::Empty,
        Some(Ok(text)) => Cell::Text(text),
        Some(Err(_)) => Cell::NotUtf8,
    }
}

/// What is wrong with the row as a row of the file.
fn broken(bytes: &[u8], record: &ByteRecord, columns: usize) -> Option<Problem> {
    if ends_in_quotes(bytes, record) {
        return Some(Problem::new(Code::CsvTruncated, "The file ends inside a quoted field."));
    }
    if record.len() != columns {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let message = format!("The row has {} fields, the header {columns}.", record.len());
        let problem = Problem::new(Code::CsvFieldCount, message);
        return Some(problem.with("expected", count(columns)).with("found", count(record.len())));
    }
    let is_long = |field: &[u8]| field.len() > caps::CELL_BYTES;
    record.iter().any(is_long).then(|| caps::too_long(caps::CELL_BYTES))
}

/// The number of the line that a record begins on.
#[derive(Default)]
struct Line {
    byte: usize,
    line: u64,
}

impl Line {
    fn of(&mut self, bytes: &[u8], record: &ByteRecord) -> u64 {
        let begin = begin(bytes, record);
        let passed = bytes.get(self.byte..begin).unwrap_or_default();
        let breaks = passed.iter().filter(|byte| **byte == b'\n').count();
        self.line = self.line.saturating_add(u64::try_from(breaks).unwrap_or(u64::MAX));
        self.byte = begin;
        self.line.saturating_add(1)
    }
}

/// Where a record begins: the blank lines before it are not part of it.
fn begin(bytes: &[u8], record: &ByteRecord) -> usize {
    let at = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
    let rest = bytes.get(at..).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    at.saturating_add(blank)
}

/// Whether a record is the last one and its last field never closes its quote: the file was cut off. The reader itself
/// takes such a field as if it were closed.
fn ends_in_quotes(bytes: &[u8], record: &ByteRecord) -> bool {
    // A field inside quotes that ends with the file ends with its last bytes. Only then is it worth looking closer.
    let last = record.iter().next_back().unwrap_or_default();
    if !bytes.ends_with(last) && !bytes.ends_with(b"\"") {
        return false;
    }
    let raw = bytes.get(begin(bytes, record)..).unwrap_or_default();
    let (mut quoted, mut field_starts) = (false, true);
    let mut raw = raw.iter().peekable();
    while let Some(byte) = raw.next() {
        match (quoted, byte) {
            (false, b'"') if field_starts => quoted = true,
            (true, b'"') if raw.peek() == Some(&&b'"') => {
                raw.next();
            }
            (true, b'"') => quoted = false,
            (false, b'\n' | b'\r') => return false,
            (true | false, _) => {}
        }
        field_starts = !quoted && *byte == b',';
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejected(file: &[u8]) -> (usize, Vec<(u64, &'static str, String)>) {
        let read = read_refunds(file, &ColumnMap::default()).unwrap();
        let rows = read.rejected.iter().flat_map(|row| {
            let problem = |problem: &Problem| (row.row, problem.code().as_str(), problem.path().to_owned());
            row.problems.iter().map(problem).collect::<Vec<_>>()
        });
        (read.table.len(), rows.collect())
    }

    #[test]
    fn bad_rows_are_reported_with_their_lines_and_never_stop_the_others() {
        let file = b"\xef\xbb\xbfRefund ID,orderId,AT,amount,note\r\n\
            r1,o1,2026-03-01T12:00:00Z,1.50,\"two\r\nlines\"\r\n\
            \r\n\
            r2,o1,2026-03-01,-1,\r\n\
            r3,o1\r\n\
            \xff,o1,2026-03-01T12:00:00Z,1e3,\r\n\
            r5,o1,2026-03-01T12:00:00Z,0.00,x\r\n\
            r6,o1,2026-03-01T12:00:00Z,12345678901234567890,x\r\n\
            r7,o1,2026-03-01T12:00:00Z,1.5,x";
        let (good, bad) = rejected(file);
        assert_eq!(good, 2);
        let path = |text: &str| text.to_owned();
        assert_eq!(
            bad,
            [
                (5, "malformed.instant", path("/at")),
                (5, "row.negative_amount", path("/amount")),
                (6, "csv.field_count", path("")),
                (7, "malformed.utf8", path("/refund_id")),
                (7, "money.decimal", path("/amount")),
                (8, "row.zero_refund", path("/amount")),
                (9, "money.out_of_range", path("/amount")),
            ]
        );
    }

    #[test]
    fn a_file_that_was_cut_off_inside_quotes_is_noticed() {
        let start = "refund_id,order_id,at,amount,currency\nr1,o1,2026-03-01T12:00:00Z,1,USD\n";
        for (end, is_cut) in [
            ("r2,o1,2026-03-01T12:00:00Z,1,\"USD", true),
            ("r2,o1,2026-03-01T12:00:00Z,1,\"USD\"\"", true),
            ("r2,o1,2026-03-01T12:00:00Z,1,\"", true),
            ("r2,\"o1,2026-03-01T12:00:00Z,1,USD\nr3,o1,2026-03-01T12:00:00Z,1,USD\n", true),
            ("r2,o1,2026-03-01T12:00:00Z,1,\"USD\"", false),
            ("r2,o1,2026-03-01T12:00:00Z,1,", false),
        ] {
            let (good, bad) = rejected(format!("{start}{end}").as_bytes());
            let truncated = bad.iter().filter(|(_, code, _)| *code == "csv.truncated").count();
            assert_eq!((good, truncated), if is_cut { (1, 1) } else { (2, 0) }, "{end:?}: {bad:?}");
        }
    }

    #[test]
    fn columns_are_found_by_name_or_map() {
        let map = |text: &str| ColumnMap::from_json(text).unwrap();
        let file = b"Name,order_id,At,Amount,at\nr1,o1,2026-03-29 02:30,5.0,\n";
        let codes = |map: &ColumnMap| {
            let error = read_refunds(file, map).unwrap_err();
            error.problems().iter().map(|problem| (problem.code(), problem.path().to_owned())).collect::<Vec<_>>()
        };
        let expected =
            [(Code::TableMissingColumn, "/refund_id".to_owned()), (Code::TableDuplicateColumn, "/at".to_owned())];
        assert_eq!(codes(&ColumnMap::default()), expected);
        let zoned = map(r#"{"refunds": {"refund_id": "Name", "at": "At"}, "zone": "Europe/Berlin"}"#);
        let read = read_refunds(file, &zoned).unwrap();
        assert_eq!(read.rejected, []);
        // The clock skipped that hour: the first instant after the gap.
        assert_eq!(read.table.columns().at[0].to_string(), "2026-03-29T01:00:00Z");
        assert_eq!(read_refunds(b"", &zoned).unwrap_err().code(), Code::TableHeader);
    }
}
