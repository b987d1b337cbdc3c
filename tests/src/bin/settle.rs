//! The engine on the command line, to be held against the oracle:
//! `settle --program P --orders O [--touches T] [--refunds R] --as-of I --out DIR` writes the four tables and prints the
//! digest; `settle --many DIR` does so for every directory in DIR that has a `program.json`, into its `rust/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use partnerkit::conversion::csv::{read_orders, read_refunds, read_touches};
use partnerkit::conversion::{ColumnMap, Read, RejectedRow};
use partnerkit::settlement::{Program, Settlement, settle};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut given = BTreeMap::new();
    for pair in arguments.chunks(2) {
        let [name, value] = pair else {
            return Err("every argument is --name value".into());
        };
        given.insert(name.as_str(), value.as_str());
    }
    if let Some(directory) = given.get("--many") {
        return many(Path::new(directory));
    }
    let path = |name: &str| given.get(name).map(PathBuf::from);
    let needed = |name: &str| path(name).ok_or_else(|| format!("{name} is missing"));
    let files = Files {
        program: needed("--program")?,
        orders: needed("--orders")?,
        touches: path("--touches"),
        refunds: path("--refunds"),
        as_of: (*given.get("--as-of").ok_or("--as-of is missing")?).to_owned(),
    };
    let digest = files.settle_into(&needed("--out")?)?;
    println!("digest {digest}");
    Ok(())
}

/// What is settled.
struct Files {
    program: PathBuf,
    orders: PathBuf,
    touches: Option<PathBuf>,
    refunds: Option<PathBuf>,
    as_of: String,
}

impl Files {
    fn settle_into(&self, out: &Path) -> Outcome<String> {
        let map = ColumnMap::default();
        let program = Program::from_json(&fs::read_to_string(&self.program)?)?;
        let orders = table(read_orders(&fs::read(&self.orders)?, &map)?);
        let touches = match &self.touches {
            Some(path) => table(read_touches(&fs::read(path)?, &map)?),
            None => Default::default(),
        };
        let refunds = match &self.refunds {
            Some(path) => table(read_refunds(&fs::read(path)?, &map)?),
            None => Default::default(),
        };
        let settled = settle(&program, &orders, &refunds, &touches, self.as_of.trim().parse()?)?;
        write(&settled, out)?;
        Ok(settled.digest().to_owned())
    }
}

/// The table, after saying what is not in it.
fn table<T>(read: Read<T>) -> T {
    for RejectedRow { row, id, problems } in &read.rejected {
        eprintln!("line {row} ({}): {problems:?}", id.as_deref().unwrap_or("no id"));
    }
    read.table
}

fn write(settled: &Settlement, out: &Path) -> Outcome<()> {
    fs::create_dir_all(out)?;
    for table in settled.tables() {
        fs::write(out.join(table.name()).with_extension("csv"), table.to_csv())?;
    }
    Ok(())
}

fn many(directory: &Path) -> Outcome<()> {
    let mut settled = 0_usize;
    for entry in fs::read_dir(directory)? {
        let case = entry?.path();
        if !case.join("program.json").exists() {
            continue;
        }
        let files = Files {
            program: case.join("program.json"),
            orders: case.join("orders.csv"),
            touches: Some(case.join("touches.csv")),
            refunds: Some(case.join("refunds.csv")),
            as_of: fs::read_to_string(case.join("as_of.txt"))?,
        };
        let out = case.join("rust");
        match files.settle_into(&out) {
            Ok(digest) => fs::write(out.join("digest.txt"), digest)?,
            Err(error) => eprintln!("{}: {error}", case.display()),
        }
        settled = settled.saturating_add(1);
    }
    println!("settled {settled}");
    Ok(())
}
