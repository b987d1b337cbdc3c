import Foundation
import Partnerkit

/// What every aggregate's object has.
protocol Aggregate: AnyObject, Sendable {
    associatedtype Request: Asked
    associatedtype Context
    associatedtype Decided: Decision
    associatedtype Timer
    func execute(request: Request, context: Context?) throws -> Decided
    func dryRun(requests: [Request], context: Context?) throws -> [Decided]
    func tick(at: Date) throws -> Decided
    func version() throws -> UInt64
    func timers() throws -> [Timer]
    func envelopes() throws -> [Decided.Envelope]
    func toJson() throws -> String
}
protocol Asked { var at: Date { get } }
protocol Happened: Equatable {
    associatedtype Event
    var at: Date { get }
    var event: Event { get }
}
protocol Decision: Equatable {
    associatedtype Envelope: Happened
    var envelopes: [Envelope] { get }
    var isRepeat: Bool { get }
    var notifications: [Notice] { get }
    var postings: [Posting] { get }
    var warnings: [Warning] { get }
}

extension CodeBook: Aggregate {}
extension CodeBookRequest: Asked {}
extension CodeBookEnvelope: Happened {}
extension CodeBookDecision: Decision {}

/// What is particular to one aggregate; `Aggregates.swift` has those that have a status as a whole.
struct Kind<H: Aggregate>: Sendable {
    let name: String
    let restore: @Sendable (Data) throws -> H
    let replay: @Sendable (UUID, [H.Decided.Envelope]) throws -> H
    let readEnvelope: @Sendable (Data) throws -> H.Decided.Envelope
    let readRequest: @Sendable (Data) throws -> H.Request
    let readContext: @Sendable (Data) throws -> H.Context
    let writeEvent: @Sendable (H.Decided.Envelope.Event) throws -> String
    let status: @Sendable (H) throws -> Any
    let view: @Sendable (H, Actor, JSON) throws -> (any Equatable)?
    let allowed: @Sendable (H, Actor, JSON) throws -> JSON
    var holdings: @Sendable (H) throws -> JSON = { _ in throw Mistake("only a code book gives something to a program") }
    var lookup: @Sendable (H, String, Date) throws -> JSON = { _, _, _ in throw Mistake("only a code book looks up codes") }
}

let codeBooks = Kind<CodeBook>(
    name: "code_book", restore: { try CodeBook.fromJson(json: $0) }, replay: { try CodeBook.replay(id: $0, envelopes: $1) },
    readEnvelope: readCodeBookEnvelope, readRequest: readCodeBookRequest, readContext: readCodeBookContext,
    writeEvent: writeCodeBookEvent,
    status: { _ in throw Mistake("a code book has no status") },
    view: { book, actor, _ in try book.view(actor: actor) },
    allowed: { book, actor, _ in try wire(book.allowed(actor: actor)) },
    holdings: { try wire($0.forSettlement() as Any) },
    lookup: { try wire($0.lookup(typed: $1, at: $2)) })

func instant(_ value: JSON) throws -> Date {
    guard let text = value.text else { throw Mistake("no instant: \(value.written)") }
    return try parseInstant(text: text)
}

/// What has happened to an aggregate, as a scenario tells it: each event in stored form.
func envelopes(of story: JSON, as aggregate: String) -> [Data] {
    (story["given"].list ?? []).enumerated().map { index, given in
        let place = String(format: "%04x", index)
        let envelope: [String: JSON] = [
            "eventId": .text("00000000-0000-4000-8000-0000e000\(place)"), "aggregate": .text(aggregate),
            "aggregateId": story["id"], "version": .number(Decimal(index + 1)), "at": given["at"], "actor": given["actor"],
            "commandId": .text("00000000-0000-4000-8000-0000d000\(place)"), "schemaVersion": .number(1),
            "event": given["event"],
        ]
        return Data(JSON.object(envelope).written.utf8)
    }
}

/// The id of an aggregate.
func id(of story: JSON) throws -> UUID {
    guard let id = story["id"].text.flatMap(UUID.init(uuidString:)) else { throw Mistake("no id") }
    return id
}

/// The life of an aggregate, whichever it is.
protocol Life: AnyObject {
    /// Takes a step; afterwards the stored history gives the same state.
    func take(_ step: JSON) throws
    /// Fails unless that is so.
    func then(_ expected: JSON) throws
}

/// The life of the aggregate of that name, from what has happened to it.
func life(_ aggregate: String, _ story: JSON) throws -> any Life {
    if aggregate == codeBooks.name { return try LifeCycle(kind: codeBooks, story: story) }
    return try plainLife(aggregate, story)
}

/// Runs the life of an aggregate, as a scenario tells it, through the package's public types.
func run(lifeOf aggregate: String, _ story: JSON) throws {
    let life = try life(aggregate, story)
    for (index, step) in (story["steps"].list ?? []).enumerated() { try within("step \(index)") { try life.take(step) } }
    try life.then(story["then"])
}

/// Runs the lives of several aggregates, told together.
func run(together story: JSON) throws {
    let lives = try (story["story"].members ?? [:]).mapValues { part in try life(part["aggregate"].text ?? "", part) }
    func named(_ name: String) throws -> any Life {
        guard let life = lives[name] else { throw Mistake("the story has no \(name)") }
        return life
    }
    for (index, step) in (story["steps"].list ?? []).enumerated() {
        let on = step["on"].text ?? ""
        let life = try named(on)
        try within("step \(index) on \(on)") {
            if let then = step.members?["then"] { try life.then(then) } else { try life.take(step) }
        }
    }
    for (name, then) in story["then"].members ?? [:] { try within("then of \(name)") { try named(name).then(then) } }
}

/// Says where something failed.
private func within(_ place: String, _ act: () throws -> Void) throws {
    do { try act() } catch let wrong as Unexpected { throw Unexpected("\(place): \(wrong)") }
}

/// The life of one kind of aggregate, through the package's public types.
final class LifeCycle<H: Aggregate>: Life {
    private let kind: Kind<H>
    private var held: H

    init(kind: Kind<H>, story: JSON) throws {
        self.kind = kind
        held = try kind.replay(id(of: story), envelopes(of: story, as: kind.name).map { try kind.readEnvelope($0) })
    }

    func take(_ step: JSON) throws {
        held = try Step(kind: kind, held: held, step: step).take()
        try survives(held)
    }

    func then(_ expected: JSON) throws { try then(held, expected) }

    /// The stored history gives the same state.
    private func survives(_ held: H) throws {
        let stored = try held.toJson()
        let again = try kind.restore(Data(stored.utf8))
        try expect(again.toJson() == stored, "the history changed by being replayed")
        try expect(again.envelopes() == held.envelopes() && again.version() == held.version(), "the replayed events differ")
        try expectSame(wire(again.timers()), wire(held.timers()), "timers after a replay")
    }

    private func then(_ held: H, _ then: JSON) throws {
        if let expected = then.members?["status"] { try expectSame(wire(kind.status(held)), expected, "status") }
        if !then["version"].isNull { try expectSame(wire(held.version()), then["version"], "version") }
        if !then["timers"].isNull {
            let found = try held.timers().map { JSON.object(["dueAt": wire($0)["dueAt"], "timerId": wire($0)["timerId"]]) }
            try expectSame(.list(found), then["timers"], "timers")
        }
        for question in then["views"].list ?? [] {
            let found = try wire(kind.view(held, actor(question), question) as Any)
            try expect(found.isNull == question["view"].isNull, "view: found \(found.written)")
            for (name, expected) in question["view"].members ?? [:] { try expectSame(found[name], expected, "view of \(name)") }
        }
        for question in then["allowed"].list ?? [] {
            let found = try kind.allowed(held, actor(question), question).list ?? []
            let names = { (list: [JSON]) in list.compactMap(\.text).sorted() }
            try expect(names(found) == names(question["commands"].list ?? []), "allowed: found \(names(found))")
        }
        if let expected = then.members?["holdings"] { try expectSame(kind.holdings(held), expected, "holdings") }
        try expectSent(held, then)
        for question in then["lookups"].list ?? [] {
            let found = try kind.lookup(held, question["typed"].text ?? "", instant(question["at"]))
            try expectSame(found, question["verdict"], "lookup of \(question["typed"].written)")
        }
    }

    private func actor(_ question: JSON) throws -> Actor { try readActor(json: Data(question["actor"].written.utf8)) }
}
