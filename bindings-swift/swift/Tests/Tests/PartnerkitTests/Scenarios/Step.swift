import Foundation
import Partnerkit

/// One step of a life.
struct Step<H: Aggregate> {
    let kind: Kind<H>
    let held: H
    let step: JSON

    private var expected: JSON { step["expect"] }

    /// What is held afterwards.
    func take() throws -> H {
        let request = step["do"]
        if !request.isNull {
            try judge(at: request["at"]) { try execute(Data(request.written.utf8)) }
        } else if !step["text"].isNull {
            let document = Data(try text(step["text"]).utf8)
            try judge(at: .null) { try execute(document) }
        } else if !step["tick"].isNull {
            try judge(at: .null, seenAt: step["tick"]) { try held.tick(at: instant(step["tick"])) }
        } else if let requests = step["try"].list {
            try withoutEffect(at: requests.first?["at"] ?? .null) { try attempt(requests) }
        } else if let cells = step["cells"].list {
            try withoutEffect(at: step["at"]) {
                for (index, cell) in cells.enumerated() { try self.cell(index, cell) }
            }
        } else if step["restart"] == .bool(true) {
            return try kind.restore(Data(held.toJson().utf8))
        } else {
            throw Mistake("the step does nothing")
        }
        return held
    }

    private func context() throws -> H.Context? {
        step["context"].isNull ? nil : try kind.readContext(Data(step["context"].written.utf8))
    }

    private func execute(_ document: Data) throws -> H.Decided {
        try held.execute(request: kind.readRequest(document), context: context())
    }

    private func dryRun(_ requests: [JSON]) throws -> [H.Decided] {
        try held.dryRun(requests: requests.map { try kind.readRequest(Data($0.written.utf8)) }, context: context())
    }

    private func judge(at: JSON, seenAt: JSON? = nil, _ act: () throws -> H.Decided) throws {
        if !faults(expected).isEmpty {
            return try withoutEffect(at: seenAt ?? at) {
                try refuses(act)
                // A refused command that was remembered would be answered as a repeat now.
                try refuses(act)
            }
        }
        do {
            try decided(act(), expected, at, kind.writeEvent)
        } catch let error as PartnerkitError {
            try refused(error, expected)
        }
    }

    private func refuses(_ act: () throws -> H.Decided) throws {
        do { _ = try act() } catch let error as PartnerkitError { return try refused(error, expected) }
        throw Unexpected("it was accepted; expected \(expected.written)")
    }

    private func attempt(_ requests: [JSON]) throws {
        let found: [H.Decided]
        do { found = try dryRun(requests) } catch let error as PartnerkitError { return try refused(error, expected) }
        try succeeds(expected)
        let decisions = expected["decisions"].list ?? []
        try expect(found.count == decisions.count, "found \(found.count) decisions")
        for (index, decision) in found.enumerated() { try decided(decision, decisions[index], requests[index]["at"], kind.writeEvent) }
    }

    private func cell(_ index: Int, _ cell: JSON) throws {
        let request = JSON.object([
            "commandId": .text("00000000-0000-4000-8000-0000ce11" + String(format: "%04x", index)),
            "actor": cell["actor"], "at": step["at"], "command": cell["command"],
        ])
        let outcome: String
        do {
            outcome = try dryRun([request]).contains { !$0.envelopes.isEmpty } ? "ok" : "unchanged"
        } catch let error as PartnerkitError {
            outcome = error.code
        }
        try expect(.text(outcome) == cell["expect"], "cell \(index): \(cell.written): found \(outcome)")
    }
}

/// Fails unless a decision is what was expected.
func decided<D: Decision>(_ found: D, _ expected: JSON, _ at: JSON, _ write: (D.Envelope.Event) throws -> String) throws {
    try expect(found.isRepeat == (expected["repeat"].bool ?? false), "repeat: found \(found.isRepeat)")
    guard let events = expected["events"].list else { throw Mistake("`events` or `error` must be expected") }
    try expect(found.envelopes.count == events.count, "found the events \(wire(found.envelopes.map(\.event)).written)")
    for (envelope, expected) in zip(found.envelopes, events) {
        try expectSame(wire(envelope.event), expected["event"], "event")
        let written = try JSON.read(Data(write(envelope.event).utf8))
        try expect(written.coarse == expected["event"].coarse, "the event is written \(written.written)")
        // A timer's event has a time of its own, and a scenario names it.
        try expectSame(wire(envelope.at), expected["at"].isNull ? at : expected["at"], "time of the event")
    }
    if let notices = expected["notifications"].list {
        let told = found.notifications.map { notice in
            JSON.object(["to": wire(notice.recipient)["type"], "template": .text(notice.template)])
        }
        try expectSame(.list(told), .list(notices), "notifications")
    }
    if !expected["postings"].isNull {
        try expectSame(.list(found.postings.map { wire($0.entries) }), expected["postings"], "postings")
    }
    try expectSame(wire(found.warnings), .list(expected["warnings"].list ?? []), "warnings")
}

/// Fails where a problem was expected.
func succeeds(_ expected: JSON) throws {
    try expect(faults(expected).isEmpty, "it was accepted; expected \(expected.written)")
}

/// Fails unless exactly these problems were expected.
func refused(_ found: PartnerkitError, _ expected: JSON) throws {
    let faults = faults(expected)
    let shown = found.problems.map { "\($0.code) \($0.path) \(details($0).written)" }
    let wrong = "found \(shown), expected \(expected.written)"
    try expect(found.problems.count == faults.count && !faults.isEmpty, wrong)
    for fault in faults { try expect(found.problems.contains { matches($0, fault) }, wrong) }
}

private func matches(_ problem: Problem, _ fault: JSON) -> Bool {
    let details = details(problem)
    return problem.code == fault["code"].text && problem.path == (fault["path"].text ?? "")
        && (fault["details"].members ?? [:]).allSatisfy { same(details[$0.key], $0.value) }
}

private func details(_ problem: Problem) -> JSON {
    .object(
        problem.details.mapValues { detail in
            switch detail {
            case .text(let value): wire(value)
            case .count(let value): wire(value)
            case .sum(let value): wire(value)
            case .at(let value): wire(value)
            case .names(let values): wire(values)
            }
        })
}
