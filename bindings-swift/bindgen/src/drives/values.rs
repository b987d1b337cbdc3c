//! A value of every type, in as many ways as it takes until every case of every union has occurred.

use std::collections::BTreeSet;
use std::fmt::Write;

use heck::{ToLowerCamelCase, ToUpperCamelCase};
use uniffi_bindgen::ComponentInterface;
use uniffi_bindgen::interface::{AsType, Enum, Field, Record, Type};

use super::Export;

/// How values of all types that exports take are made.
pub(super) fn text(interface: &ComponentInterface, exports: &[Export<'_>]) -> Result<String, String> {
    let read = exports.iter().filter_map(|export| export.is_read(interface));
    let mut open: Vec<Type> = exports.iter().flat_map(Export::takes).chain(read).collect();
    let mut names = BTreeSet::new();
    while let Some(next) = open.pop() {
        for of in next.iter_types() {
            let Some(name) = of.name() else { continue };
            if names.insert(name.to_owned()) {
                open.extend(fields(interface, name).map(AsType::as_type));
            }
        }
    }
    let mut text = String::new();
    for name in &names {
        if let Some(record) = interface.get_record_definition(name) {
            text.push_str(&self::record(interface, record)?);
        }
        if let Some(union) = interface.get_enum_definition(name) {
            text.push_str(&self::union(interface, union)?);
        }
    }
    Ok(text)
}

fn fields<'a>(interface: &'a ComponentInterface, name: &str) -> impl Iterator<Item = &'a Field> {
    let of_record = interface.get_record_definition(name).into_iter().flat_map(Record::fields);
    let variants = interface.get_enum_definition(name).into_iter().flat_map(Enum::variants);
    of_record.chain(variants.flat_map(|variant| variant.fields()))
}

fn record(interface: &ComponentInterface, record: &Record) -> Result<String, String> {
    let name = record.name().to_upper_camel_case();
    let ways = most(interface, record.fields().iter().map(AsType::as_type))?;
    Ok(extension(&name, ways, &format!("        {}\n", given(&name, record.fields(), "way"))))
}

/// Its ways are those of its cases, one after another.
fn union(interface: &ComponentInterface, union: &Enum) -> Result<String, String> {
    let mut body = "        switch way {\n".to_owned();
    let mut before: usize = 0;
    for (index, variant) in union.variants().iter().enumerate() {
        let end = before.saturating_add(most(interface, variant.fields().iter().map(AsType::as_type))?);
        let is_last = index.saturating_add(1) == union.variants().len();
        let case = if is_last { "default".to_owned() } else { format!("case ..<{end}") };
        let name = variant.name().to_lower_camel_case();
        let value = if variant.has_fields() {
            given(
                &format!(".{name}"),
                variant.fields(),
                &if before == 0 { "way".to_owned() } else { format!("way - {before}") },
            )
        } else {
            format!(".{name}")
        };
        // Writing to a String cannot fail.
        let _ = writeln!(body, "        {case}: {value}");
        before = end;
    }
    body.push_str("        }\n");
    Ok(extension(&union.name().to_upper_camel_case(), before, &body))
}

fn extension(name: &str, ways: usize, body: &str) -> String {
    format!(
        "extension {name}: Made {{\n    static let ways = {ways}\n    \
         static func made(by make: Maker, _ name: String, _ way: Int) throws -> {name} {{\n{body}    }}\n}}\n\n"
    )
}

/// A value with all its fields.
fn given(name: &str, fields: &[Field], way: &str) -> String {
    let each = fields.iter().map(|field| {
        let (name, of) = (field.name().to_lower_camel_case(), field.as_type());
        match object(&of) {
            Some(object) => format!("{name}: {}", objects(&of, object, way)),
            None => format!("{name}: make(\"{}\", {way})", meaning(&name, &of)),
        }
    });
    let each = each.collect::<Vec<_>>().join(", ");
    if fields.is_empty() { format!("{name}()") } else { format!("try {name}({each})") }
}

/// What makes a value of a type for an argument, in a place that has `make` and `way`.
pub(super) fn made(name: &str, of: &Type) -> String {
    match object(of) {
        Some(object) => format!("try {}", objects(of, object, "way")),
        None => format!("try make(\"{}\", way)", meaning(name, of)),
    }
}

/// An object, or none of it, or as many as there are items, within a `try`.
fn objects(of: &Type, object: &str, way: &str) -> String {
    let one = format!("Receivers.{}()", object.to_lower_camel_case());
    match of {
        Type::Optional { .. } => format!("({way}) % 2 == 0 ? {one} : nil"),
        Type::Sequence { .. } => format!("Array(repeating: {one}, count: make.items)"),
        _ => one,
    }
}

fn object(of: &Type) -> Option<&str> {
    of.iter_types().find(|part| matches!(part, Type::Object { .. })).and_then(Type::name)
}

/// What a value is made for: the name of its field. A date is a text in Swift, which says nothing of its form.
fn meaning<'a>(name: &'a str, of: &Type) -> &'a str {
    if of.iter_types().any(|part| part.name() == Some("Day")) { "day" } else { name }
}

/// The most ways of some types that are made together.
pub(super) fn most(interface: &ComponentInterface, of: impl Iterator<Item = Type>) -> Result<usize, String> {
    let ways: Vec<usize> = of.map(|one| ways(interface, &one)).collect::<Result<_, _>>()?;
    Ok(ways.into_iter().max().unwrap_or(1))
}

/// In how many ways values of a type are made. `Maker.swift` knows the same of the types of Swift.
fn ways(interface: &ComponentInterface, of: &Type) -> Result<usize, String> {
    match of {
        Type::Boolean => Ok(2),
        Type::UInt8 | Type::UInt16 | Type::UInt32 | Type::UInt64 | Type::String | Type::Bytes => Ok(1),
        Type::Custom { .. } | Type::Object { .. } => Ok(1),
        // And none.
        Type::Optional { inner_type } | Type::Sequence { inner_type } => {
            Ok(ways(interface, inner_type)?.saturating_add(1))
        }
        Type::Box { inner_type } => ways(interface, inner_type),
        Type::Map { value_type, .. } => ways(interface, value_type),
        Type::Record { name, .. } | Type::Enum { name, .. } if interface.is_recursive(name) => {
            Err(format!("`{name}` holds itself; say how deep the panic tests make it"))
        }
        Type::Record { name, .. } => most(interface, fields(interface, name).map(AsType::as_type)),
        Type::Enum { name, .. } => {
            let variants = interface.get_enum_definition(name).map(Enum::variants).unwrap_or_default();
            let each = variants.iter().map(|one| most(interface, one.fields().iter().map(AsType::as_type)));
            each.sum()
        }
        Type::Int8 | Type::Int16 | Type::Int32 | Type::Int64 | Type::Float32 | Type::Float64 => unknown(of),
        Type::Timestamp | Type::Duration | Type::CallbackInterface { .. } | Type::Set { .. } => unknown(of),
    }
}

fn unknown<T>(of: &Type) -> Result<T, String> {
    Err(format!("no value is known for {of:?}; say one here and in Maker.swift"))
}

/// A type as Swift writes it.
pub(super) fn swift(of: &Type) -> Result<String, String> {
    Ok(match of {
        Type::Boolean => "Bool".to_owned(),
        Type::Bytes => "Data".to_owned(),
        Type::UInt8 | Type::UInt16 | Type::UInt32 | Type::UInt64 | Type::String => format!("{of:?}"),
        Type::Custom { name, .. } | Type::Object { name, .. } => name.clone(),
        Type::Record { name, .. } | Type::Enum { name, .. } => name.to_upper_camel_case(),
        Type::Optional { inner_type } => format!("{}?", swift(inner_type)?),
        Type::Box { inner_type } => swift(inner_type)?,
        Type::Sequence { inner_type } => format!("[{}]", swift(inner_type)?),
        Type::Map { key_type, value_type } => format!("[{}: {}]", swift(key_type)?, swift(value_type)?),
        Type::Int8 | Type::Int16 | Type::Int32 | Type::Int64 | Type::Float32 | Type::Float64 => return unknown(of),
        Type::Timestamp | Type::Duration | Type::CallbackInterface { .. } | Type::Set { .. } => return unknown(of),
    })
}
