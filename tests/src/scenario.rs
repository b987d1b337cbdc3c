//! The form of a scenario file. Unknown members are errors: a misspelt expectation must not pass.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// One scenario.
pub enum Scenario {
    /// The life of an aggregate.
    LifeCycle(Box<LifeCycle>),
    /// The lives of several, told together.
    Story(Story),
    /// Calls of functions.
    Calls(Calls),
    /// A settlement.
    Settlement(Box<SettlementStory>),
}

/// The life of an aggregate.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LifeCycle {
    /// What is shown.
    pub title: String,
    /// The numbered statements of the reference that it proves.
    #[serde(default)]
    pub proves: Vec<String>,
    /// Which aggregate.
    pub aggregate: String,
    /// Its id.
    pub id: String,
    /// What has happened.
    #[serde(default)]
    pub given: Vec<Given>,
    /// What is done.
    pub steps: Vec<Step>,
    /// What is so in the end.
    #[serde(default)]
    pub then: Then,
}

/// The lives of several aggregates, told together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// What is shown.
    pub title: String,
    /// The numbered statements of the reference that it proves.
    #[serde(default)]
    pub proves: Vec<String>,
    /// Who takes part, by the names that the story has for them.
    pub story: BTreeMap<String, Part>,
    /// What is done.
    pub steps: Vec<Turn>,
    /// What is so in the end, by name.
    #[serde(default)]
    pub then: BTreeMap<String, Then>,
}

/// An aggregate of a story, to which nothing has happened yet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Which aggregate.
    pub aggregate: String,
    /// Its id.
    pub id: String,
}

/// One step of a story: of which aggregate, and a step of a life cycle or a look.
#[derive(Deserialize)]
#[serde(try_from = "serde_json::Map<String, Value>")]
pub struct Turn {
    /// The name of the aggregate.
    pub on: String,
    /// What happens.
    pub what: Happening,
}

/// What happens at a step of a story.
pub enum Happening {
    /// A step as of a life cycle.
    Step(Box<Step>),
    /// A look at what is so in the middle.
    Look(Box<Then>),
}

impl TryFrom<serde_json::Map<String, Value>> for Turn {
    type Error = serde_json::Error;

    fn try_from(mut members: serde_json::Map<String, Value>) -> Result<Self, Self::Error> {
        let on = serde_json::from_value(members.remove("on").unwrap_or_default())?;
        let what = match members.remove("then") {
            Some(then) if members.is_empty() => Happening::Look(serde_json::from_value(then)?),
            Some(_) => return Err(serde::de::Error::custom("a step that looks does nothing else")),
            None => Happening::Step(serde_json::from_value(members.into())?),
        };
        Ok(Self { on, what })
    }
}

/// An event that has happened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// When.
    pub at: String,
    /// By whom.
    pub actor: Value,
    /// What.
    pub event: Value,
}

/// One step: exactly one of `do`, `text`, `tick`, `try`, `cells`, `restart`.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Step {
    /// A request.
    #[serde(rename = "do")]
    pub request: Option<Value>,
    /// What the host knows.
    pub context: Option<Value>,
    /// A request as JSON text.
    pub text: Option<Value>,
    /// Time passes.
    pub tick: Option<String>,
    /// Requests without effect.
    #[serde(rename = "try")]
    pub attempt: Option<Vec<Value>>,
    /// Commands tried alone.
    pub cells: Option<Vec<Cell>>,
    /// When the cells are tried.
    pub at: Option<String>,
    /// Stored and loaded.
    pub restart: Option<bool>,
    /// What must follow.
    pub expect: Option<Expect>,
}

/// A command tried alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// By whom.
    pub actor: Value,
    /// What.
    pub command: Value,
    /// `ok`, `unchanged` or a code.
    pub expect: String,
}

/// What must follow of a step.
#[derive(Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Expect {
    /// The events.
    pub events: Option<Vec<Value>>,
    /// Whether it is a repeat.
    pub repeat: bool,
    /// Who hears.
    pub notifications: Option<Vec<Value>>,
    /// What is posted.
    pub postings: Option<Vec<Value>>,
    /// What should be known.
    pub warnings: Option<Vec<String>>,
    /// The decisions of a dry run.
    pub decisions: Option<Vec<Expect>>,
    /// The refusal.
    pub error: Option<Fault>,
    /// All problems of malformed input.
    pub errors: Option<Vec<Fault>>,
    /// The value of a call.
    pub value: Option<Value>,
}

/// An expected problem.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The code.
    pub code: String,
    /// The path.
    #[serde(default)]
    pub path: String,
    /// Some of the details.
    #[serde(default)]
    pub details: serde_json::Map<String, Value>,
}

/// What is so in the end.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Then {
    /// The status; the outer option is whether it is given.
    #[serde(deserialize_with = "given")]
    pub status: Option<Option<String>>,
    /// The version.
    pub version: Option<u64>,
    /// The timers.
    pub timers: Option<Vec<Value>>,
    /// What actors see.
    pub views: Vec<View>,
    /// What actors may do.
    pub allowed: Vec<Allowed>,
    /// What a code book gives to a program; the outer option is whether it is given.
    #[serde(deserialize_with = "given")]
    pub holdings: Option<Option<Value>>,
    /// What a typed code means.
    pub lookups: Vec<Lookup>,
    /// Who is given the address of a product order.
    pub addresses: Vec<AddressFor>,
    /// What a product order has shipped is worth, in each currency.
    pub shipped_value: Option<Vec<Value>>,
    /// What a product order has taken from the stock.
    pub stock_taken: Option<Vec<Value>>,
}

/// Who is given the address of a product order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressFor {
    /// Who asks.
    pub actor: Value,
    /// The address, or null.
    pub address: Value,
}

/// What an actor sees.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// Who.
    pub actor: Value,
    /// When.
    pub at: String,
    /// Members that are compared; null for no view.
    pub view: Value,
}

/// What an actor may do.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// Who.
    pub actor: Value,
    /// When.
    pub at: String,
    /// Which commands.
    pub commands: Vec<String>,
}

/// What a typed code means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lookup {
    /// As typed.
    pub typed: String,
    /// When.
    pub at: String,
    /// The verdict.
    pub verdict: Value,
}

/// Calls of functions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    /// What is shown.
    pub title: String,
    /// The numbered statements of the reference that it proves.
    #[serde(default)]
    pub proves: Vec<String>,
    /// The calls.
    pub calls: Vec<Call>,
}

/// A call of a function.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Which.
    pub call: String,
    /// With what.
    pub with: Value,
    /// What must come of it.
    pub expect: Expect,
}

/// A settlement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettlementStory {
    /// What is shown.
    pub title: String,
    /// The numbered statements of the reference that it proves.
    #[serde(default)]
    pub proves: Vec<String>,
    /// What is settled.
    pub settle: Inputs,
    /// What must come of it.
    pub expect: Outputs,
}

/// What is settled.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Inputs {
    /// The program.
    pub program: Value,
    /// Lines of CSV.
    pub orders: Vec<Value>,
    /// Lines of CSV.
    #[serde(default)]
    pub refunds: Vec<Value>,
    /// Lines of CSV.
    #[serde(default)]
    pub touches: Vec<Value>,
    /// As of when.
    pub as_of: String,
    /// The column map.
    #[serde(default)]
    pub map: Option<Value>,
}

/// What must come of a settlement.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Outputs {
    /// The lines.
    pub lines: Option<Cells>,
    /// The statements.
    pub statements: Option<Cells>,
    /// What was not credited.
    pub uncredited: Option<Cells>,
    /// What was not settled.
    pub rejected: Option<Cells>,
    /// Rows that could not be read.
    pub unread: Option<Vec<Unread>>,
    /// The ledger's balances.
    pub balances: Option<Vec<Value>>,
    /// The digest.
    pub digest: Option<String>,
    /// Texts that explanations contain.
    pub explain: Vec<Explained>,
    /// The refusal.
    pub error: Option<Fault>,
    /// All problems of malformed input.
    pub errors: Option<Vec<Fault>>,
}

/// Some columns of all rows of a table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cells {
    /// Which columns.
    pub columns: Vec<String>,
    /// All rows, cells as in the CSV.
    pub rows: Vec<Vec<String>>,
}

/// A row that could not be read.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Unread {
    /// Of which table.
    pub table: String,
    /// On which line.
    pub row: u64,
    /// Why.
    pub code: String,
    /// In which column; empty for the row as a whole.
    #[serde(default)]
    pub column: String,
}

/// What an explanation says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Explained {
    /// Of which order.
    pub order_id: String,
    /// Texts that it contains.
    #[serde(default)]
    pub contains: Vec<String>,
    /// Or the refusal.
    #[serde(default)]
    pub error: Option<Fault>,
}

/// Reads a scenario file.
pub fn load(file: &Path) -> Result<Scenario, String> {
    let text = std::fs::read_to_string(file).map_err(|why| why.to_string())?;
    let value: Value = serde_json::from_str(&text).map_err(|why| why.to_string())?;
    let kind = |name: &str| value.get(name).is_some();
    let scenario = if kind("aggregate") {
        serde_json::from_value(value).map(|story| Scenario::LifeCycle(Box::new(story)))
    } else if kind("story") {
        serde_json::from_value(value).map(Scenario::Story)
    } else if kind("settle") {
        serde_json::from_value(value).map(|story| Scenario::Settlement(Box::new(story)))
    } else {
        serde_json::from_value(value).map(Scenario::Calls)
    };
    scenario.map_err(|why| why.to_string())
}

/// A string, or a list of strings and `{"repeat": [text, times]}`, as one string.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(text).collect(),
        Value::Object(part) => {
            let repeat = part.get("repeat").and_then(Value::as_array).expect("a repeat");
            let times = usize::try_from(repeat[1].as_u64().expect("a number of times")).expect("a small number");
            repeat[0].as_str().expect("a text").repeat(times)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => panic!("{value} is no text"),
    }
}

fn given<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}
