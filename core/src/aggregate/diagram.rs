//! A life cycle drawn from its table.

use std::collections::BTreeMap;
use std::fmt::Write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::table::role_names;
use super::{Aggregate, Named, Target};

/// How a diagram is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// A Mermaid state diagram; GitHub and most wikis draw it.
    Mermaid,
    /// Graphviz DOT.
    Dot,
}

/// Draws the arrows between statuses. Commands that leave the status as it is are not drawn.
pub fn diagram<A: Aggregate>(format: Format) -> String {
    let arrows = arrows::<A>();
    // A status that no arrow leads to is a part's, not the whole's.
    let is_final = |status: &&A::Status| {
        arrows.keys().any(|(_, to)| to == *status) && !arrows.keys().any(|(from, _)| *from == Some(**status))
    };
    let finals = A::Status::ALL.iter().filter(is_final);
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = match format {
        Format::Mermaid => mermaid(&mut text, &arrows, finals),
        Format::Dot => dot(&mut text, A::NAME, &arrows, finals),
    };
    text
}

type Arrows<S> = BTreeMap<(Option<S>, S), Vec<String>>;

fn arrows<A: Aggregate>() -> Arrows<A::Status> {
    let mut arrows = Arrows::<A::Status>::new();
    for row in A::TABLE {
        let targets = if row.to == Target::Stay { Vec::new() } else { row.to.statuses(row.from) };
        for to in targets {
            let label = format!("{} ({})", row.command.name().replace('_', " "), role_names(row.by).join(", "));
            arrows.entry((row.from, to)).or_default().push(label);
        }
    }
    arrows
}

fn mermaid<'s, S: Named>(
    text: &mut String,
    arrows: &Arrows<S>,
    finals: impl Iterator<Item = &'s S>,
) -> Result<(), std::fmt::Error> {
    writeln!(text, "stateDiagram-v2")?;
    for ((from, to), labels) in arrows {
        let from = from.map_or("[*]", Named::name);
        writeln!(text, "    {from} --> {}: {}", to.name(), labels.join("<br/>"))?;
    }
    finals.into_iter().try_for_each(|status| writeln!(text, "    {} --> [*]", status.name()))
}

fn dot<'s, S: Named>(
    text: &mut String,
    name: &str,
    arrows: &Arrows<S>,
    finals: impl Iterator<Item = &'s S>,
) -> Result<(), std::fmt::Error> {
    writeln!(text, "digraph {name} {{\n    node [shape=box, style=rounded];\n    start [shape=point];")?;
    for status in finals {
        writeln!(text, "    {} [peripheries=2];", status.name())?;
    }
    for ((from, to), labels) in arrows {
        let from = from.map_or("start", Named::name);
        writeln!(text, "    {from} -> {} [label=\"{}\"];", to.name(), labels.join("\\n"))?;
    }
    writeln!(text, "}}")
}
