//! The table of a life cycle as a type: which commands a status allows, and who may give them.

use std::fmt::Write;

use partnerkit::aggregate::{Aggregate, Named};

use super::emit::comment;

/// The table of an aggregate, and the commands of a status by it.
pub(super) fn table<A: Aggregate>() -> String {
    let mut text = format!(
        "\n{}export interface Table {{\n",
        comment("The life cycle: for each status its commands, with the roles that may give them.", "")
    );
    let none = A::TABLE.iter().any(|row| row.from.is_none()).then_some(None);
    for from in none.into_iter().chain(A::Status::ALL.iter().map(|status| Some(*status))) {
        let rows: Vec<String> = A::TABLE
            .iter()
            .filter(|row| row.from == from)
            .map(|row| {
                let roles: Vec<String> = row.by.iter().map(|role| format!("'{}'", role.as_str())).collect();
                format!("    readonly {}: {};\n", row.command.name(), roles.join(" | "))
            })
            .collect();
        let name = from.map_or("none", Named::name);
        let _ = match rows.as_slice() {
            [] => writeln!(text, "  readonly {name}: Readonly<Record<string, never>>;"),
            rows => writeln!(text, "  readonly {name}: {{\n{}  }};", rows.concat()),
        };
    }
    text.push_str("}\n\n");
    text.push_str(&comment(
        "The commands that the table has for a status, as far as a role may give them: `CommandIn<'pending'>`, \
         `CommandIn<'pending', 'creator'>`. `none` is the status before there is anything. What a command says can still be \
         refused.",
        "",
    ));
    text.push_str(
        "export type CommandIn<S extends keyof Table, R extends actor.Role = actor.Role> = {\n  \
         [C in keyof Table[S]]: [Extract<Table[S][C], R>] extends [never] ? never : Extract<Command, { readonly type: C }>;\n\
         }[keyof Table[S]];\n",
    );
    text
}
