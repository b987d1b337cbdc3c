//! What the scenario runners of Swift and Kotlin must say of each aggregate by its own types. What all have in common is
//! written by hand, beside these files.

use std::path::PathBuf;

use crate::Generated;
use crate::model::aggregates::Subject;

const SWIFT: &str = "bindings-swift/swift/Tests/Tests/PartnerkitTests/Scenarios/Aggregates.swift";
const KOTLIN: &str = "bindings-swift/kotlin/src/test/kotlin/io/partnerkit/tests/Aggregates.kt";

/// The files of both.
pub(super) fn files(subjects: &[Subject]) -> [Generated; 2] {
    let plain: Vec<&Subject> = subjects.iter().filter(|subject| subject.is_plain).collect();
    let each = |template: &str| plain.iter().map(|subject| filled(template, subject)).collect::<String>();
    let swift = format!("{SWIFT_HEAD}{}{SWIFT_FOOT}", each(SWIFT_CASE)) + &each(SWIFT_KIND);
    let kotlin = format!("{KOTLIN_HEAD}{}{KOTLIN_FOOT}", each(KOTLIN_ENTRY)) + &each(KOTLIN_PLAIN);
    [(SWIFT, swift), (KOTLIN, kotlin)].map(|(path, text)| Generated { path: PathBuf::from(path), text })
}

fn filled(template: &str, subject: &Subject) -> String {
    template
        .replace("{Handle}", subject.handle)
        .replace("{module}", subject.module)
        .replace("{name}", subject.name)
        .replace("{View}", subject.view)
}

const SWIFT_HEAD: &str = "// The aggregates that have a status as a whole, by their own types.
// Generated from the core's list of aggregates by `cargo xtask gen`.
import Foundation
import Partnerkit

/// The life of the aggregate of that name.
func plainLife(_ name: String, _ story: JSON) throws -> any Life {
    switch name {
";
const SWIFT_CASE: &str = "    case \"{name}\": return try LifeCycle(kind: {module}, story: story)\n";
const SWIFT_FOOT: &str = "    default: throw Mistake(\"no aggregate \\(name)\")
    }
}
";
const SWIFT_KIND: &str = "
extension {Handle}: Aggregate {}
extension {Handle}Request: Asked {}
extension {Handle}Envelope: Happened {}
extension {Handle}Decision: Decision {}
private let {module} = Kind<{Handle}>(
    name: \"{name}\", restore: { try {Handle}.fromJson(json: $0) }, replay: { try {Handle}.replay(id: $0, envelopes: $1) },
    readEnvelope: read{Handle}Envelope, readRequest: read{Handle}Request, readContext: read{Handle}Context,
    writeEvent: write{Handle}Event, status: { try $0.status() as Any },
    view: { try $0.view(actor: $1, at: instant($2[\"at\"])) },
    allowed: { try wire($0.allowed(actor: $1, at: instant($2[\"at\"]))) })
";

const KOTLIN_HEAD: &str = "/**
 * The aggregates that have a status as a whole, by their own types.
 *
 * Generated from the core's list of aggregates by `cargo xtask gen`.
 */
package io.partnerkit.tests

import io.partnerkit.*

/** By their names. */
internal val PLAIN: Map<String, Plain<*, *, *, *, *, *>> by lazy {
    mapOf(
";
const KOTLIN_ENTRY: &str = "        \"{name}\" to {module},\n";
const KOTLIN_FOOT: &str = "    )
}
";
const KOTLIN_PLAIN: &str = "
private val {module} =
    Plain(
        {Handle}::fromJson, {Handle}::version, { it.timers().map { timer -> timer.dueAt to timer.timerId } },
        ::read{Handle}Request, ::read{Handle}Context,
        {Handle}::execute, {Handle}::dryRun, {Handle}::tick, {Handle}::toJson, {Handle}::status,
        { held, actor, at -> held.view(actor, at)?.let(::write{View}) }, {Handle}::allowed,
        { decision ->
            val again = read{Handle}Decision(write{Handle}Decision(decision).toByteArray())
            same(decision, again, \"the decision from its wire form\")
            val events = decision.envelopes.map { it.at to document(write{Handle}Event(it.event)) }
            Caused(decision.isRepeat, events, decision.notifications, decision.postings, decision.warnings)
        },
    )
";
