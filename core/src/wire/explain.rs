//! What is wrong with a document: every problem, each with its path.
//!
//! Walks the value along the JSON Schema of its type. Only what the schemas of this crate use is understood; a value that
//! serde refuses and the schema allows is reported whole, so nothing wrong ever passes.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::caps;
use crate::amounts::Amounts;
use crate::codes::{CodeText, Host, LinkText};
use crate::creator::{Email, Handle};
use crate::live::{LiveKeyId, LiveSecret};
use crate::refusal::{Code, Error, Problem};
use crate::{
    Country, Currency, Date, Factor, Fingerprint, Instant, Label, Money, Period, Personal, Prose, Rate, TermsText,
    Zone, ids,
};

/// All problems that keep a value from being a `T`.
pub(super) fn problems<T: JsonSchema + 'static>(value: &Value) -> Vec<Problem> {
    walked::<T>(value, Wanted::Everything)
}

/// All problems of a value that serde has read as a `T`: every text in it is good, and only its shape can still be wrong.
pub(super) fn problems_of_shape<T: JsonSchema + 'static>(value: &Value) -> Vec<Problem> {
    walked::<T>(value, Wanted::Shape)
}

/// Every field that a `T` does not have, however many there are.
pub(super) fn unknown_fields<T: JsonSchema + 'static>(value: &Value) -> Vec<Problem> {
    walked::<T>(value, Wanted::UnknownFields)
}

fn walked<T: JsonSchema + 'static>(value: &Value, wanted: Wanted) -> Vec<Problem> {
    let schema = super::known_schema::<T>();
    let mut walk = Walk { definitions: schema.get("$defs"), wanted, found: Vec::new() };
    walk.value(&schema, value, Path::Whole);
    walk.found
}

/// What a walk looks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// All that is wrong.
    Everything,
    /// What is wrong with the shape: serde has read every text already.
    Shape,
    /// The fields that do not exist.
    UnknownFields,
}

/// The problem of a value that serde refuses and the schema allows.
pub(super) fn unreadable(error: &serde_json::Error) -> Error {
    Problem::new(Code::MalformedValue, format!("The value cannot be read: {error}.")).into()
}

/// The way to a value: its parent's way and its own segment. It is a text only where there is a problem.
#[derive(Clone, Copy)]
enum Path<'a> {
    Whole,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

struct Walk<'a> {
    definitions: Option<&'a Value>,
    wanted: Wanted,
    found: Vec<Problem>,
}

impl<'a> Walk<'a> {
    fn report(&mut self, path: Path<'_>, problem: Problem) {
        let is_other = self.wanted == Wanted::UnknownFields && problem.code() != Code::MalformedUnknownField;
        if is_other || self.is_full() {
            return;
        }
        let (mut problem, mut path) = (problem, path);
        loop {
            (problem, path) = match path {
                Path::Whole => break,
                Path::Field(parent, name) => (problem.under(name), *parent),
                Path::Item(parent, index) => (problem.under(&index.to_string()), *parent),
            };
        }
        self.found.push(problem);
    }

    /// Whether enough is known to be wrong.
    fn is_full(&self) -> bool {
        match self.wanted {
            Wanted::Everything | Wanted::Shape => self.found.len() >= caps::PROBLEMS,
            Wanted::UnknownFields => false,
        }
    }

    fn report_all(&mut self, path: Path<'_>, error: &Error) {
        for problem in error.problems() {
            self.report(path, problem.clone());
        }
    }

    fn value(&mut self, schema: &'a Value, value: &Value, path: Path<'_>) {
        if self.is_full() {
            return;
        }
        let schema = self.resolved(schema);
        if let Some(check) = schema.get("x-check").and_then(Value::as_str) {
            self.fields(schema, value, path, &[]);
            return self.checked(check, value, path);
        }
        if let Some(options) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            return self.one_of(options, value, path);
        }
        if let Some(names) = schema.get("enum").and_then(Value::as_array) {
            return self.name(names.iter().filter_map(Value::as_str), value, path);
        }
        match type_of(schema, value) {
            Some("object") => self.fields(schema, value, path, &[]),
            Some("array") => self.items(schema, value, path),
            Some("string") => self.text(schema, value, path),
            Some("integer") => self.integer(schema, value, path),
            Some(expected) if kind(value) != expected => self.wrong_type(expected, path),
            Some(_) | None => {}
        }
    }

    fn resolved(&self, schema: &'a Value) -> &'a Value {
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|link| link.strip_prefix("#/$defs/"));
        target.and_then(|name| self.definitions?.get(name)).unwrap_or(schema)
    }

    /// A union: by its `type` tag, by name, or a value that may be null.
    fn one_of(&mut self, options: &'a [Value], value: &Value, path: Path<'_>) {
        let options: Vec<&Value> = options.iter().map(|option| self.resolved(option)).collect();
        let names: Vec<&str> = options.iter().flat_map(|option| names(option)).collect();
        let tags: Vec<&str> = options.iter().filter_map(|option| tag(option)).collect();
        if !names.is_empty() {
            self.name(names.into_iter(), value, path)
        } else if tags.is_empty() {
            if !value.is_null() {
                options
                    .iter()
                    .filter(|option| type_of(option, value) != Some("null"))
                    .for_each(|o| self.value(o, value, path));
            }
        } else if let Some(option) =
            options.iter().find(|option| tag(option) == value.get("type").and_then(Value::as_str))
        {
            self.fields(option, value, path, &["type"]);
        } else {
            self.bad_tag(&tags, value, path);
        }
    }

    fn bad_tag(&mut self, tags: &[&str], value: &Value, path: Path<'_>) {
        match value.get("type") {
            Some(name) => self.name(tags.iter().copied(), name, Path::Field(&path, "type")),
            None if value.is_object() => {
                let problem = Problem::new(Code::MalformedMissingField, "The field `type` is missing.");
                self.report(Path::Field(&path, "type"), problem.with("allowed", owned(tags.iter().copied())));
            }
            None => self.wrong_type("object", path),
        }
    }

    fn name<'n>(&mut self, names: impl Iterator<Item = &'n str> + Clone, value: &Value, path: Path<'_>) {
        match value.as_str() {
            None => self.wrong_type("string", path),
            Some(name) if names.clone().any(|known| known == name) => {}
            Some(_) => {
                let problem = Problem::new(Code::MalformedUnknownVariant, "The name is none of the allowed ones.");
                self.report(path, problem.with("allowed", owned(names)));
            }
        }
    }

    fn fields(&mut self, schema: &'a Value, value: &Value, path: Path<'_>, known: &[&str]) {
        let Some(fields) = value.as_object() else {
            return self.wrong_type("object", path);
        };
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for required in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
        {
            if !fields.contains_key(required) {
                let problem = Problem::new(Code::MalformedMissingField, format!("The field `{required}` is missing."));
                self.report(Path::Field(&path, required), problem);
            }
        }
        for (key, field) in fields {
            if self.is_full() {
                return;
            }
            let here = Path::Field(&path, key);
            match properties.and_then(|properties| properties.get(key)) {
                _ if known.contains(&key.as_str()) => {}
                Some(schema) => self.value(schema, field, here),
                None => match schema.get("additionalProperties") {
                    Some(Value::Bool(false)) => {
                        let names = owned(properties.unwrap_or(&none).keys().map(String::as_str));
                        let problem = Problem::new(Code::MalformedUnknownField, "The field does not exist.");
                        self.report(here, problem.with("known", names));
                    }
                    Some(schema) => self.value(schema, field, here),
                    None => {}
                },
            }
        }
    }

    fn items(&mut self, schema: &'a Value, value: &Value, path: Path<'_>) {
        let Some(items) = value.as_array() else {
            return self.wrong_type("array", path);
        };
        if let Some(max) = schema.get("maxItems").and_then(Value::as_u64).and_then(|max| usize::try_from(max).ok())
            && items.len() > max
        {
            self.report(path, caps::too_long(max));
        }
        if let Some(schema) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                self.value(schema, item, Path::Item(&path, index));
            }
        }
        if schema.get("x-check-items").is_some()
            && self.wanted == Wanted::Everything
            && let Ok(amounts) = Vec::<Money>::deserialize(value)
            && let Err(error) = Amounts::new(amounts)
        {
            self.report_all(path, &error);
        }
    }

    fn text(&mut self, schema: &Value, value: &Value, path: Path<'_>) {
        match (value.as_str(), schema.get("format").and_then(Value::as_str)) {
            (None, _) => self.wrong_type("string", path),
            (Some(_), Some(format)) => self.checked(format, value, path),
            (Some(_), None) => {}
        }
    }

    fn integer(&mut self, schema: &Value, value: &Value, path: Path<'_>) {
        let number = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
        let Some(number) = number else {
            return self.wrong_type("integer", path);
        };
        let bound = |name: &str, none: i64| i128::from(schema.get(name).and_then(Value::as_i64).unwrap_or(none));
        let unsigned = schema.get("format").and_then(Value::as_str) == Some("uint64");
        let top = if unsigned { i128::from(u64::MAX) } else { bound("maximum", i64::MAX) };
        let (min, max) = (bound("minimum", i64::MIN), top);
        if number < min || number > max {
            let message = format!("The number is not within {min} and {max}.");
            // A type with a code of its own names it in its schema.
            let code = schema.get("x-code").and_then(Value::as_str).and_then(Code::named);
            self.report(path, Problem::new(code.unwrap_or(Code::MalformedNumber), message));
        }
    }

    fn wrong_type(&mut self, expected: &str, path: Path<'_>) {
        let problem = Problem::new(Code::MalformedType, format!("A value of type {expected} was expected."));
        self.report(path, problem.with("expected", expected));
    }

    /// Runs the constructor of a value type and reports what it says.
    fn checked(&mut self, name: &str, value: &Value, path: Path<'_>) {
        if self.wanted != Wanted::Everything {
            return;
        }
        let error = match name {
            "money" => money(value),
            "period" => period(value),
            "country" => text::<Country>(value),
            "currency" => text::<Currency>(value),
            "rate" => text::<Rate>(value),
            "decimal" => text::<Factor>(value),
            "instant" => text::<Instant>(value),
            "date" => text::<Date>(value),
            "zone" => text::<Zone>(value),
            "label" => text::<Label>(value),
            "personal" => text::<Personal>(value),
            "prose" => text::<Prose>(value),
            "terms-text" => text::<TermsText>(value),
            "sha256" => text::<Fingerprint>(value),
            "email" => text::<Email>(value),
            "handle" => text::<Handle>(value),
            "live-key" => text::<LiveKeyId>(value),
            "secret" => text::<LiveSecret>(value),
            "code-text" => text::<CodeText>(value),
            "link-text" => text::<LinkText>(value),
            "host" => text::<Host>(value),
            id if id.ends_with("-id") => text::<ids::OrderId>(value),
            _ => None,
        };
        if let Some(error) = error {
            self.report_all(path, &error);
        }
    }
}

/// The ends are fine by themselves; do they make a period?
fn period(value: &Value) -> Option<Error> {
    let end = |name: &str| value.get(name).and_then(Value::as_str).and_then(|text| text.parse::<Instant>().ok());
    Period::new(end("from")?, end("to")).err()
}

/// The currency is checked as a field; an amount without a good currency is still checked for its form.
fn money(value: &Value) -> Option<Error> {
    let amount = value.get("amount")?.as_str()?;
    let currency = value.get("currency").and_then(Value::as_str).unwrap_or_default();
    let error = Money::parse(amount, currency).err()?;
    let of_amount: Vec<Problem> =
        error.problems().iter().filter(|problem| problem.code() != Code::MoneyCurrency).cloned().collect();
    if of_amount.is_empty() { None } else { Some(Error::Malformed(of_amount)) }
}

fn text<T: FromStr<Err = Error>>(value: &Value) -> Option<Error> {
    value.as_str().and_then(|text| text.parse::<T>().err())
}

/// The type that the schema expects; of several, the value's own if it is among them, so that null passes where allowed.
fn type_of<'a>(schema: &'a Value, value: &Value) -> Option<&'a str> {
    match schema.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => {
            let names = || names.iter().filter_map(Value::as_str);
            names().find(|name| *name == kind(value)).or_else(|| names().find(|name| *name != "null"))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The names that an option of a union stands for: names with a description come one by one, the others together.
fn names(option: &Value) -> impl Iterator<Item = &str> {
    let together = option.get("enum").and_then(Value::as_array).into_iter().flatten();
    option.get("const").into_iter().chain(together).filter_map(Value::as_str)
}

fn tag(option: &Value) -> Option<&str> {
    option.get("properties")?.get("type")?.get("const")?.as_str()
}

fn owned<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    names.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use crate::wire::caps;
    use crate::{Money, Network};

    #[test]
    fn problems_are_capped_and_unknown_fields_are_not() {
        let fields: Map<String, Value> = (0..300).map(|index| (format!("x{index}"), json!(1))).collect();
        let value = json!([fields]);
        assert_eq!(super::problems::<Vec<Money>>(&value).len(), caps::PROBLEMS);
        assert_eq!(super::unknown_fields::<Vec<Money>>(&value).len(), 300);
    }

    #[test]
    fn a_good_name_is_no_problem_where_only_some_names_have_a_description() {
        let found = super::problems::<Vec<Network>>(&json!(["instagram", "other", "mosaic"]));
        let paths: Vec<&str> = found.iter().map(|problem| problem.path()).collect();
        assert_eq!(paths, ["/2"]);
    }
}
