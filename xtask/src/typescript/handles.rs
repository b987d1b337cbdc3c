//! The classes of the aggregates. What all have is in `ts/aggregate.ts`; what only one has stands in a file written by hand.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::emit::{comment, head};
use crate::model::aggregates::{Asked, Asking, Subject};
use crate::model::pascal;

/// The text of the module with the classes of plain aggregates.
pub(super) fn text(subjects: &[Subject]) -> String {
    let plain: Vec<&Subject> = subjects.iter().filter(|subject| subject.is_plain).collect();
    let mut text = head("The aggregates as classes: the state stays in Rust, commands go in and decisions come out.");
    text.push_str(
        "\nimport { inspect } from 'node:util';\n\n\
         import { Aggregate, asked, drawn, loaded, replayed } from '../aggregate.js';\n\
         import type { History } from '../decision.js';\nimport { answer } from '../errors.js';\n\
         import type { Actor } from './actor.js';\nimport type { Format } from './aggregate.js';\n",
    );
    let answers = plain.iter().flat_map(|subject| &subject.questions).map(|asking| asking.question.returns.0);
    let modules = plain.iter().map(|subject| subject.module).chain(answers.filter(|module| *module != "value"));
    let modules: BTreeSet<&str> = modules.collect();
    for module in modules {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "import type * as {module} from './{module}.js';");
    }
    let answers = plain.iter().flat_map(|subject| &subject.questions).map(|asking| asking.question.returns);
    let values = answers.filter(|(module, _)| *module == "value").map(|(_, name)| name);
    let values: BTreeSet<&str> =
        plain.iter().map(|subject| subject.words.id).chain(["Instant"]).chain(values).collect();
    let _ =
        writeln!(text, "import type {{ {} }} from './value.js';", values.into_iter().collect::<Vec<_>>().join(", "));
    plain.into_iter().for_each(|subject| text.push_str(&class(subject)));
    text
}

/// A method for a question.
fn question(Asking { question, asked }: &Asking) -> String {
    let (module, name) = question.returns;
    let answer = if module == "value" { name.to_owned() } else { format!("{module}.{name}") };
    let answer = if asked.is_empty() { format!("readonly {answer}[]") } else { format!("{answer} | null") };
    let takes = asked.iter().map(|asked| match asked {
        Asked::Actor => ("actor: Actor", "actor"),
        Asked::Context => ("context: {module}.Context", "context"),
        Asked::At => ("at: Instant", "at"),
    });
    let (parameters, names): (Vec<_>, Vec<_>) = takes.unzip();
    let names = if names.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", names.join(", ")) };
    format!(
        "\n{}  {name}({}): {answer} {{\n    return asked(this.handle, '{}', {names});\n  }}\n",
        comment(question.about, "  "),
        parameters.join(", "),
        question.name,
        name = camel(question.name),
    )
}

fn class(subject: &Subject) -> String {
    let questions: String = subject.questions.iter().map(question).collect();
    TEMPLATE
        .replace("{questions}", &questions)
        .replace("{Handle}", subject.handle)
        .replace("{module}", subject.module)
        .replace("{name}", subject.name)
        .replace("{View}", subject.view)
        .replace("{Id}", subject.words.id)
        .replace("{about}", subject.words.about)
        .replace("{before}", subject.words.before)
}

const TEMPLATE: &str = r"
/** The types that {Handle} works with. */
export interface {Handle}Kinds {
  readonly id: {Id};
  readonly command: {module}.Command;
  readonly request: {module}.Request;
  readonly context: {module}.Context;
  readonly event: {module}.Event;
  readonly timer: {module}.Timer;
}

/**
 * {about}
 *
 * `new {Handle}(id)` is one {before}. Commands and events are in the namespace `{module}`.
 */
export class {Handle} extends Aggregate<{Handle}Kinds> {
  constructor(id: {Id});
  /** @internal */
  constructor(from: unknown);
  constructor(from: unknown) {
    super('{name}', from);
  }

  /**
   * Rebuilds it from what `history()` gave, in this release or an earlier one.
   *
   * Throws `MalformedError`: `replay.gap`, `replay.wrong_aggregate`, `replay.time_order`, `replay.unknown_type`.
   */
  static replay(history: History<{Id}, {module}.Event, {module}.Command>): {Handle} {
    return new {Handle}(replayed('{name}', history));
  }

  /** Rebuilds it from what `toJson()` gave: text, or its bytes. */
  static fromJson(json: string | Uint8Array): {Handle} {
    return new {Handle}(loaded('{name}', json));
  }

  /** The life cycle as a drawing. */
  static diagram(format: Format = 'mermaid'): string {
    return drawn('{name}', format);
  }

  /** Another handle with the same history: what happens to one does not happen to the other. */
  copy(): {Handle} {
    return new {Handle}(answer(() => this.handle.copy()));
  }

  /** Where it stands; null {before}. */
  get status(): {module}.StatusKind | null {
    return asked(this.handle, 'status', {});
  }

  /** What an actor sees at a moment; null {before}, and for who has no part in it. */
  view(actor: Actor, at: Instant): {module}.{View} | null {
    return asked(this.handle, 'view', { actor, at });
  }

  /** What an actor may do at a moment. */
  allowed(actor: Actor, at: Instant): readonly {module}.CommandKind[] {
    return asked(this.handle, 'allowed', { actor, at });
  }
{questions}
  /** For `console.log`. */
  [inspect.custom](): string {
    return `<{Handle} ${this.id}: ${this.status ?? 'nothing yet'}, version ${String(this.version)}>`;
  }
}
";

/// `work_room` is `workRoom`.
fn camel(snake: &str) -> String {
    let name = pascal(snake);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
