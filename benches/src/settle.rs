//! Settling a folder of files: reading, settling and digesting, each by itself.
//!
//! `settle FOLDER` with `program.json`, `orders.csv`, `refunds.csv`, `touches.csv` and `as_of.txt`.

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

use partnerkit::conversion::ColumnMap;
use partnerkit::conversion::csv::{read_orders, read_refunds, read_touches};
use partnerkit::settlement::{Program, settle};
use partnerkit_benches::{Candidate, compare, timed};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: settle FOLDER")?);
    let file = |name: &str| std::fs::read(folder.join(name));
    let map = ColumnMap::default();
    let program = Program::from_json(std::str::from_utf8(&file("program.json")?)?)?;
    let as_of = String::from_utf8(file("as_of.txt")?)?.trim().parse()?;
    let (orders, refunds, touches) = (file("orders.csv")?, file("refunds.csv")?, file("touches.csv")?);
    let tables =
        (read_orders(&orders, &map)?.table, read_refunds(&refunds, &map)?.table, read_touches(&touches, &map)?.table);
    let settled = settle(&program, &tables.0, &tables.1, &tables.2, as_of)?;
    println!("{} orders, {} lines, digest {}", tables.0.len(), settled.lines().len(), settled.digest());
    let repeat = |operations: u32, work: &dyn Fn()| -> Duration { timed(|| (0..operations).for_each(|_| work())) };
    let read = || drop(black_box(read_orders(&orders, &map)));
    let settling = || drop(black_box(settle(&program, &tables.0, &tables.1, &tables.2, as_of)));
    let whole = || {
        let read = (read_orders(&orders, &map), read_refunds(&refunds, &map), read_touches(&touches, &map));
        if let (Ok(orders), Ok(refunds), Ok(touches)) = read
            && let Ok(settled) = settle(&program, &orders.table, &refunds.table, &touches.table, as_of)
        {
            black_box(settled.digest().len());
        }
    };
    compare(
        "settle, in nanoseconds for the whole file",
        1,
        21,
        &mut [
            Candidate { name: "read, settle and digest", run: Box::new(|n| repeat(n, &whole)) },
            Candidate { name: "settle tables in memory", run: Box::new(|n| repeat(n, &settling)) },
            Candidate { name: "read the orders", run: Box::new(|n| repeat(n, &read)) },
        ],
    );
    Ok(())
}
