//! Runs settlements.

use partnerkit::conversion::csv::{read_orders, read_refunds, read_touches};
use partnerkit::conversion::{ColumnMap, Read, RejectedRow};
use partnerkit::settlement::{Program, Settlement, Table, settle};
use partnerkit::{Error, Ledger, wire};
use serde_json::Value;

use crate::Failure;
use crate::expect::{self, equal};
use crate::scenario::{Cells, Expect, Explained, Inputs, Outputs, SettlementStory, Unread, text};

/// Settles and compares.
pub fn run(story: &SettlementStory) -> Result<(), Failure> {
    let expect = Expect { error: story.expect.error.clone(), errors: story.expect.errors.clone(), ..Expect::default() };
    match outcome(&story.settle) {
        Err(why) => expect::error(&why, &expect),
        Ok((settled, unread)) => {
            expect::succeeds(&expect)?;
            compare(&settled, unread, &story.expect)
        }
    }
}

fn outcome(inputs: &Inputs) -> Result<(Settlement, Vec<Unread>), Error> {
    let program = Program::from_json(&inputs.program.to_string())?;
    let map: ColumnMap = inputs.map.clone().map_or_else(|| Ok(ColumnMap::default()), wire::from_value)?;
    let mut unread = Vec::new();
    let orders = table(&inputs.orders, "orders", &mut unread, |bytes| read_orders(bytes, &map))?;
    let refunds = table(&inputs.refunds, "refunds", &mut unread, |bytes| read_refunds(bytes, &map))?;
    let touches = table(&inputs.touches, "touches", &mut unread, |bytes| read_touches(bytes, &map))?;
    settle(&program, &orders, &refunds, &touches, inputs.as_of.parse()?).map(|settled| (settled, unread))
}

/// A table from its lines; none at all is an empty table.
fn table<T: Default>(
    lines: &[Value],
    name: &str,
    unread: &mut Vec<Unread>,
    read: impl Fn(&[u8]) -> Result<Read<T>, Error>,
) -> Result<T, Error> {
    if lines.is_empty() {
        return Ok(T::default());
    }
    let csv: Vec<String> = lines.iter().map(text).collect();
    let read = read(csv.join("\n").as_bytes())?;
    unread.extend(read.rejected.iter().flat_map(|row| problems(name, row)));
    Ok(read.table)
}

fn problems<'a>(table: &'a str, row: &'a RejectedRow) -> impl Iterator<Item = Unread> + 'a {
    row.problems.iter().map(|problem| Unread {
        table: table.to_owned(),
        row: row.row,
        code: problem.code().as_str().to_owned(),
        column: problem.path().trim_start_matches('/').to_owned(),
    })
}

fn compare(settled: &Settlement, unread: Vec<Unread>, expect: &Outputs) -> Result<(), Failure> {
    let tables = [
        (settled.lines(), &expect.lines),
        (settled.statements(), &expect.statements),
        (settled.uncredited(), &expect.uncredited),
        (settled.rejected(), &expect.rejected),
    ];
    tables.into_iter().try_for_each(|(table, cells)| cells.as_ref().map_or(Ok(()), |cells| rows(table, cells)))?;
    let expected = expect.unread.as_deref().unwrap_or_default();
    if unread != expected {
        return Err(format!("unread\n   found {unread:?}\nexpected {expected:?}"));
    }
    if let Some(expected) = &expect.balances {
        equal("balances", &balances(settled).map_err(|why| why.to_string())?, &expected.clone().into())?;
    }
    if let Some(expected) = &expect.digest {
        equal("digest", &settled.digest().into(), &expected.as_str().into())?;
    }
    expect.explain.iter().try_for_each(|explained| explanation(settled, explained))
}

fn rows(table: &Table, expected: &Cells) -> Result<(), Failure> {
    let cell = |row: usize, column: &String| {
        let known = table.columns().iter().any(|known| known.name() == column);
        if known { table.cell(row, column).to_string() } else { format!("there is no column {column}") }
    };
    let found: Vec<Vec<String>> =
        (0..table.len()).map(|row| expected.columns.iter().map(|column| cell(row, column)).collect()).collect();
    equal(table.name(), &expect::wire(&found), &expect::wire(&expected.rows))
}

fn balances(settled: &Settlement) -> Result<Value, Error> {
    let mut ledger = Ledger::default();
    for posting in settled.postings()? {
        ledger.post(&posting)?;
    }
    Ok(expect::wire(&ledger.balances().collect::<Vec<_>>()))
}

fn explanation(settled: &Settlement, expected: &Explained) -> Result<(), Failure> {
    let expect = Expect { error: expected.error.clone(), ..Expect::default() };
    match settled.explain(&expected.order_id) {
        Err(why) => expect::error(&why, &expect),
        Ok(explanation) => {
            expect::succeeds(&expect)?;
            let said = explanation.to_text();
            let missing = expected.contains.iter().find(|text| !said.contains(text.as_str()));
            missing.map_or(Ok(()), |text| Err(format!("the explanation does not say `{text}`:\n{said}")))
        }
    }
}
