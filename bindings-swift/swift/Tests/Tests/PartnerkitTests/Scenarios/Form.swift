import Foundation

/// The scenario itself is wrong.
struct Mistake: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// What was found is not what was expected.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

func expect(_ condition: Bool, _ wrong: @autoclosure () -> String) throws {
    if !condition { throw Unexpected(wrong()) }
}

func expectSame(_ found: JSON, _ expected: JSON, _ what: @autoclosure () -> String) throws {
    try expect(same(found, expected), "\(what()): found \(found.written), expected \(expected.written)")
}

/// The form of a scenario file, read strictly: a misspelt expectation must not pass.
enum Form {
    static let folder = URL(fileURLWithPath: #filePath).pathComponents.dropLast(7).reduce(URL(fileURLWithPath: "/")) {
        $0.appendingPathComponent($1)
    }.appendingPathComponent("tests/scenarios")

    /// Every scenario file, in order.
    static func files() -> [String] {
        let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".json") }.sorted()
    }

    static func load(_ file: String) throws -> JSON {
        let scenario = try JSON.read(Data(contentsOf: folder.appendingPathComponent(file)))
        try check(scenario)
        return scenario
    }

    static func check(_ scenario: JSON) throws {
        if !scenario["aggregate"].isNull {
            let required: Set = ["title", "aggregate", "id", "steps"]
            try known(scenario, required.union(["proves", "given", "then"]), required: required)
            for given in scenario["given"].list ?? [] {
                try known(given, ["at", "actor", "event"], required: ["at", "actor", "event"])
            }
            for step in scenario["steps"].list ?? [] { try check(step: step, members) }
            try check(then: scenario["then"])
        } else if !scenario["story"].isNull {
            try check(story: scenario)
        } else if !scenario["calls"].isNull {
            try known(scenario, ["title", "proves", "calls"], required: ["title", "calls"])
            for call in scenario["calls"].list ?? [] {
                try known(call, ["call", "with", "expect"], required: ["call", "with", "expect"])
                try check(expectation: call["expect"])
            }
        } else {
            try known(scenario, ["title", "proves", "settle", "expect"], required: ["title", "settle", "expect"])
            let settle = scenario["settle"]
            try known(settle, ["program", "orders", "asOf", "refunds", "touches", "map"], required: ["program", "orders", "asOf"])
            try check(settlement: scenario["expect"])
        }
    }

    private static func check(story: JSON) throws {
        try known(story, ["title", "proves", "story", "steps", "then"], required: ["title", "story", "steps"])
        let parts = story["story"].members ?? [:]
        for part in parts.values { try known(part, ["aggregate", "id"], required: ["aggregate", "id"]) }
        for step in story["steps"].list ?? [] {
            if step.members?["then"] != nil {
                try known(step, ["on", "then"], required: ["on"])
                try check(then: step["then"])
            } else {
                try check(step: step, members.union(["on"]))
            }
            guard let on = step["on"].text, parts[on] != nil else { throw Mistake("the story has no \(step["on"].written)") }
        }
        try known(story["then"], Set(parts.keys))
        for then in (story["then"].members ?? [:]).values { try check(then: then) }
    }

    /// What a step of a life has.
    private static let members: Set = ["do", "context", "text", "tick", "try", "cells", "at", "restart", "expect"]

    private static func check(step: JSON, _ members: Set<String>) throws {
        try known(step, members)
        try check(expectation: step["expect"])
        for cell in step["cells"].list ?? [] {
            try known(cell, ["actor", "command", "expect"], required: ["actor", "command", "expect"])
        }
    }

    private static func check(then: JSON) throws {
        try known(then, ["status", "version", "timers", "views", "allowed", "holdings", "lookups", "addresses", "shippedValue", "stockTaken"])
        for (name, member) in [("views", "view"), ("allowed", "commands")] {
            for each in then[name].list ?? [] { try known(each, ["actor", "at", member], required: ["actor", "at", member]) }
        }
        for asked in then["addresses"].list ?? [] { try known(asked, ["actor", "address"], required: ["actor", "address"]) }
        for lookup in then["lookups"].list ?? [] {
            try known(lookup, ["typed", "at", "verdict"], required: ["typed", "at", "verdict"])
        }
    }

    private static func check(expectation: JSON) throws {
        try known(expectation, ["events", "repeat", "notifications", "postings", "warnings", "decisions", "error", "errors", "value"])
        try check(faultsOf: expectation)
        for decision in expectation["decisions"].list ?? [] { try check(expectation: decision) }
    }

    private static func check(settlement expect: JSON) throws {
        let tables: Set = ["lines", "statements", "uncredited", "rejected"]
        try known(expect, tables.union(["unread", "balances", "digest", "explain", "error", "errors"]))
        for name in tables where !expect[name].isNull {
            try known(expect[name], ["columns", "rows"], required: ["columns", "rows"])
        }
        for row in expect["unread"].list ?? [] {
            try known(row, ["table", "row", "code", "column"], required: ["table", "row", "code"])
        }
        for explained in expect["explain"].list ?? [] {
            try known(explained, ["orderId", "contains", "error"], required: ["orderId"])
        }
        try check(faultsOf: expect)
    }

    private static func check(faultsOf expect: JSON) throws {
        for fault in faults(expect) { try known(fault, ["code", "path", "details"], required: ["code"]) }
    }

    /// Fails when a member is unknown or missing.
    private static func known(_ members: JSON, _ names: Set<String>, required: Set<String> = []) throws {
        if members.isNull && required.isEmpty { return }
        guard let found = members.members.map({ Set($0.keys) }) else { throw Mistake("no object: \(members.written)") }
        if !found.isSubset(of: names) { throw Mistake("unknown members: \(found.subtracting(names).sorted())") }
        if !required.isSubset(of: found) { throw Mistake("missing members: \(required.subtracting(found).sorted())") }
    }
}

/// The problems that are expected; none where the step is to succeed.
func faults(_ expect: JSON) -> [JSON] {
    (expect["error"].isNull ? [] : [expect["error"]]) + (expect["errors"].list ?? [])
}

/// A string, or a list of strings and `{"repeat": [text, times]}`, as one string.
func text(_ value: JSON) throws -> String {
    switch value {
    case .text(let text): return text
    case .list(let parts): return try parts.map(text).joined()
    default:
        guard let pair = value["repeat"].list, pair.count == 2, let part = pair[0].text, let times = pair[1].int else {
            throw Mistake("no text: \(value.written)")
        }
        return String(repeating: part, count: times)
    }
}
