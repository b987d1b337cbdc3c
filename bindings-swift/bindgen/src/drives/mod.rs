//! Swift's panic tests: a way to drive every export, with values made for each type; see `swift/Tests/Sources/Panics`.
//!
//! Kotlin's do the same by reflection. Swift cannot make values that way, so what UniFFI knows of the library is written out.

mod receivers;
mod values;

use std::fmt::Write;

use camino::Utf8Path;
use heck::{ToLowerCamelCase, ToUpperCamelCase};
use uniffi_bindgen::interface::{Argument, AsType, Callable, Function, Type};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, ComponentInterface, GlobalConfig};

/// Makes the others panic.
const INJECTOR: &str = "arm_panic";
/// What a document is called.
const DOCUMENT: &str = "json";

/// Writes `Exports.swift`.
pub(crate) fn write(library: &Utf8Path, folder: &Utf8Path) -> Result<(), String> {
    let file = folder.join("Exports.swift");
    let text = text(&interface(library)?)?;
    std::fs::write(&file, text).map_err(|why| format!("{file}: {why}"))
}

fn interface(library: &Utf8Path) -> Result<ComponentInterface, String> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let interfaces = loader.load_metadata(library).and_then(|metadata| loader.load_cis(metadata));
    let mut interfaces = interfaces.map_err(|why| format!("{why:#}"))?.into_iter();
    let mut interface = interfaces.next().ok_or("the library exports nothing")?;
    interface.derive_ffi_funcs().map_err(|why| format!("{why:#}"))?;
    match interfaces.next() {
        None => Ok(interface),
        Some(_) => Err("the library has more than one interface; the panic tests drive one".to_owned()),
    }
}

fn text(interface: &ComponentInterface) -> Result<String, String> {
    let exports = exports(interface);
    let mut text = "// How every export of the library is called, and what it takes is made.\n\
        // Written from the library itself by `cargo xtask swift test`.\n\
        import Foundation\nimport Partnerkit\n\nlet exports: [Export] = [\n"
        .to_owned();
    for export in &exports {
        let (name, ways) = (export.name(), export.ways(interface)?);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "    Export(name: \"{name}\", ways: {ways}, prepare: {name}),");
    }
    text.push_str("]\n\n");
    for export in &exports {
        text.push_str(&export.text(interface)?);
    }
    text.push_str(&receivers::text(interface, &exports)?);
    text.push_str(&values::text(interface, &exports)?);
    Ok(text)
}

/// Something that a host can call.
pub(super) struct Export<'a> {
    callable: &'a dyn Callable,
    /// What it is a method of.
    receiver: Option<Type>,
    /// How it is called, but for its arguments: `Order.fromJson`.
    path: String,
}

fn exports(interface: &ComponentInterface) -> Vec<Export<'_>> {
    let functions = interface.function_definitions().iter().filter(|function| function.name() != INJECTOR);
    let mut all: Vec<Export<'_>> =
        functions.map(|one| Export { callable: one, receiver: None, path: one.name().to_lower_camel_case() }).collect();
    for object in interface.object_definitions() {
        all.extend(object.constructors().into_iter().map(|one| {
            let class = object.name().to_upper_camel_case();
            let path = if one.is_primary_constructor() {
                class
            } else {
                format!("{class}.{}", one.name().to_lower_camel_case())
            };
            Export { callable: one, receiver: None, path }
        }));
        all.extend(object.methods().into_iter().map(|one| Export::method(one, one.name(), object.as_type())));
    }
    for record in interface.record_definitions() {
        all.extend(record.methods().iter().map(|one| Export::method(one, one.name(), record.as_type())));
    }
    for union in interface.enum_definitions() {
        all.extend(union.methods().iter().map(|one| Export::method(one, one.name(), union.as_type())));
    }
    all
}

impl<'a> Export<'a> {
    fn method(callable: &'a dyn Callable, name: &str, of: Type) -> Self {
        Export { callable, receiver: Some(of), path: format!("receiver.{}", name.to_lower_camel_case()) }
    }

    /// As it is called in the library, without what all have in common.
    fn name(&self) -> &str {
        let name = self.callable.ffi_func().name();
        name.split_once("_fn_").map_or(name, |(_, own)| own)
    }

    /// The types of what it takes, its receiver among them.
    fn takes(&self) -> Vec<Type> {
        self.receiver.iter().cloned().chain(self.callable.arguments().into_iter().map(AsType::as_type)).collect()
    }

    /// In how many ways its arguments are made.
    fn ways(&self, interface: &ComponentInterface) -> Result<usize, String> {
        values::most(interface, self.takes().into_iter().chain(self.is_read(interface)))
    }

    /// The value whose document it reads.
    fn is_read(&self, interface: &ComponentInterface) -> Option<Type> {
        self.writer(interface).and(self.callable.return_type()).cloned()
    }

    /// What writes the document that it reads.
    fn writer(&self, interface: &ComponentInterface) -> Option<String> {
        let [argument] = self.callable.arguments().try_into().ok()?;
        let argument: &Argument = argument;
        let returned = self.callable.return_type().filter(|_| argument.name() == DOCUMENT)?;
        if matches!(returned, Type::Object { .. }) {
            return Some(format!("{}.toJson()", values::made("", returned)));
        }
        let writes = |one: &&Function| one.name().starts_with("write_") && takes_only(one, returned);
        let writer = interface.function_definitions().iter().find(writes)?;
        Some(format!("try {}(value: make(\"value\", way))", writer.name().to_lower_camel_case()))
    }

    /// Its function in Swift.
    fn text(&self, interface: &ComponentInterface) -> Result<String, String> {
        let name = self.name();
        let mut text = format!("private func {name}(_ make: Maker, _ way: Int) throws -> () throws -> Any {{\n");
        if let Some(of) = &self.receiver {
            let _ = writeln!(text, "    let receiver: {} = {}", values::swift(of)?, values::made("receiver", of));
        }
        for argument in self.callable.arguments() {
            let (name, of) = (argument.name().to_lower_camel_case(), argument.as_type());
            let made = match self.writer(interface) {
                Some(writer) => format!("make.document {{ {writer} }}"),
                None => values::made(&name, &of),
            };
            let _ = writeln!(text, "    let `{name}`: {} = {made}", values::swift(&of)?);
        }
        let _ = writeln!(text, "    return {{ try {} as Any }}\n}}\n", self.call(|name, _| format!("`{name}`")));
        Ok(text)
    }

    /// A call with a value for each argument.
    fn call(&self, value: impl Fn(&str, &Type) -> String) -> String {
        let labelled = |argument: &Argument| {
            let name = argument.name().to_lower_camel_case();
            format!("{name}: {}", value(&name, &argument.as_type()))
        };
        let arguments: Vec<String> = self.callable.arguments().into_iter().map(labelled).collect();
        format!("{}({})", self.path, arguments.join(", "))
    }
}

fn takes_only(function: &Function, of: &Type) -> bool {
    matches!(function.arguments().as_slice(), [only] if only.as_type() == *of)
}
