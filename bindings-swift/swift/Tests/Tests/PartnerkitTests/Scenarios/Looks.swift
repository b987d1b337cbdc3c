import Foundation
import Partnerkit

/// All that can be seen of an aggregate: what must be the same before and after whatever has no effect.
struct Looks<H: Aggregate>: Equatable {
    /// The whole history, with the commands that are remembered.
    private let history: String
    private let timers: JSON
    /// What everybody concerned sees. Taking it apart would take longer than all the rest.
    private let views: [(any Equatable)?]
    /// What they may do.
    private let allowed: [JSON]

    init(_ held: H, _ kind: Kind<H>, at: JSON) throws {
        history = try held.toJson()
        timers = try wire(held.timers())
        let concerned = try concerned(in: history).map { try readActor(json: Data($0.written.utf8)) }
        let moment = JSON.object(["at": at])
        views = try concerned.map { try kind.view(held, $0, moment) }
        allowed = try concerned.map { try kind.allowed(held, $0, moment) }
    }

    static func == (one: Looks, other: Looks) -> Bool {
        one.history == other.history && one.timers == other.timers && one.allowed == other.allowed
            && one.views.count == other.views.count && zip(one.views, other.views).allSatisfy(areSame)
    }
}

private func areSame(_ one: (any Equatable)?, _ other: (any Equatable)?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isSame(as: other)
}

extension Equatable {
    fileprivate func isSame(as other: any Equatable) -> Bool { (other as? Self) == self }
}

extension Step {
    /// Does something, and fails when anything is another afterwards.
    func withoutEffect(at: JSON, _ act: () throws -> Void) throws {
        let moment = try moment(at)
        let before = try Looks(held, kind, at: moment)
        try act()
        let after = try Looks(held, kind, at: moment)
        try expect(after == before, "nothing was to change: \(before) is \(after)")
    }

    /// When it is looked at: then, or, where that is no time, when something happened last.
    private func moment(_ at: JSON) throws -> JSON {
        if (try? instant(at)) != nil { return at }
        let envelopes = try JSON.read(Data(held.toJson().utf8))["envelopes"].list
        return envelopes?.last?["at"] ?? .text("2026-01-01T00:00:00Z")
    }
}

/// The platform, and every brand and creator of whom a history speaks. A person of a brand is any person: one whom no scenario
/// knows.
private func concerned(in history: String) -> [JSON] {
    let nobody = JSON.text("00000000-0000-4000-8000-00000000ffff")
    let found = Set(history.matches(of: /"(brand|creator)Id":"([^"]+)"/).map { [String($0.output.1), String($0.output.2)] })
    let people = found.sorted { $0.joined() < $1.joined() }.map { person in
        let named: [String: JSON] = ["type": .text(person[0]), "\(person[0])Id": .text(person[1])]
        return JSON.object(person[0] == "brand" ? named.merging(["userId": nobody]) { $1 } : named)
    }
    return [.object(["type": .text("platform"), "operatorId": nobody])] + people
}
