//! What the core offers to the public, read from its sources: the types, functions and constants that a host either has or
//! leaves out for a reason.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::{ImplItem, Item, Type, UseTree, Visibility};

/// Types whose methods are concepts of their own: an app holds them and asks them things.
const ASKED: [&str; 17] = [
    "Brief",
    "Campaign",
    "CodeBook",
    "Creator",
    "Engagement",
    "Ledger",
    "Money",
    "Order",
    "Participation",
    "Partnership",
    "Period",
    "ProductOrder",
    "Rate",
    "Root",
    "Settlement",
    "Terms",
    "Zone",
];

/// The paths of everything public, such as `order::Command` and `Money::plus`.
///
/// # Errors
/// A source that cannot be read.
pub fn concepts(core: &Path) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    module(&core.join("lib.rs"), core, "", &mut found)?;
    let names: BTreeSet<String> = found.clone();
    for file in sources(core)? {
        methods(&parsed(&file)?.items, &names, &mut found);
    }
    Ok(found)
}

fn parsed(file: &Path) -> Result<syn::File, String> {
    let text = std::fs::read_to_string(file).map_err(|why| format!("{}: {why}", file.display()))?;
    syn::parse_file(&text).map_err(|why| format!("{}: {why}", file.display()))
}

/// The public items of a module and of the public modules in it.
fn module(file: &Path, folder: &Path, path: &str, found: &mut BTreeSet<String>) -> Result<(), String> {
    let named = |name: &dyn ToString| format!("{path}{}", name.to_string());
    for item in parsed(file)?.items {
        match item {
            Item::Mod(inner) if is_public(&inner.vis) => {
                let below = folder.join(inner.ident.to_string());
                let own = below.join("mod.rs");
                let file = if own.exists() { own } else { below.with_extension("rs") };
                module(&file, &below, &format!("{path}{}::", inner.ident), found)?;
            }
            Item::Use(reexport) if is_public(&reexport.vis) => {
                let mut names = Vec::new();
                leaves(&reexport.tree, &mut names);
                found.extend(names.iter().map(|name| named(name)));
            }
            Item::Struct(item) if is_public(&item.vis) && !is_for_doctests(&item.attrs) => {
                found.insert(named(&item.ident));
            }
            Item::Enum(item) if is_public(&item.vis) => _ = found.insert(named(&item.ident)),
            Item::Trait(item) if is_public(&item.vis) => _ = found.insert(named(&item.ident)),
            Item::Type(item) if is_public(&item.vis) => _ = found.insert(named(&item.ident)),
            Item::Const(item) if is_public(&item.vis) => _ = found.insert(named(&item.ident)),
            Item::Fn(item) if is_public(&item.vis) => _ = found.insert(named(&item.sig.ident)),
            // `ids! { BrandId "brand-id"; … }` declares a type by each name with a text behind it.
            Item::Macro(item) if item.ident.is_none() => {
                found.extend(declared(item.mac.tokens).iter().map(|name| named(name)));
            }
            _ => {}
        }
    }
    Ok(())
}

/// The public methods of the types that are asked things.
fn methods(items: &[Item], names: &BTreeSet<String>, found: &mut BTreeSet<String>) {
    for item in items {
        let Item::Impl(block) = item else { continue };
        let Type::Path(of) = &*block.self_ty else { continue };
        let Some(last) = of.path.segments.last().filter(|_| block.trait_.is_none()) else { continue };
        let own = last.ident.to_string();
        let Some(path) = names.iter().find(|name| name.rsplit("::").next() == Some(&own)) else { continue };
        if !ASKED.contains(&own.as_str()) {
            continue;
        }
        for item in &block.items {
            if let ImplItem::Fn(method) = item
                && is_public(&method.vis)
            {
                found.insert(format!("{path}::{}", method.sig.ident));
            }
        }
    }
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|why| why.to_string())? {
        let path = entry.map_err(|why| why.to_string())?.path();
        if path.is_dir() {
            files.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_for_doctests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") && mentions(attribute, "doctest"))
}

fn mentions(attribute: &syn::Attribute, word: &str) -> bool {
    attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string().contains(word))
}

fn leaves(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        UseTree::Glob(_) => names.push("*".into()),
    }
}

fn declared(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let pairs = tokens.iter().zip(tokens.iter().skip(1));
    let names = pairs.filter_map(|pair| match pair {
        (TokenTree::Ident(name), TokenTree::Literal(_)) => Some(name.to_string()),
        _ => None,
    });
    names.collect()
}
