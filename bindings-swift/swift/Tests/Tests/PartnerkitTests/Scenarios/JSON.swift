import Foundation
import Partnerkit

/// A JSON value. Values of the package have decimals, which know no trailing zeros, and dates, which are floats; scenarios
/// write both as text.
enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Decimal)
    case text(String)
    case amount(Decimal)
    case moment(Date)
    case list([JSON])
    case object([String: JSON])

    static func read(_ data: Data) throws -> JSON {
        try JSON(JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed))
    }

    private init(_ any: Any) throws {
        switch any {
        case let text as String: self = .text(text)
        // Foundation holds truth and numbers alike; only the encoding tells them apart.
        case let number as NSNumber where String(cString: number.objCType) == "c": self = .bool(number.boolValue)
        case let number as NSNumber:
            guard let decimal = Decimal(string: number.stringValue) else { throw Mistake("no number: \(number)") }
            self = .number(decimal)
        case let list as [Any]: self = .list(try list.map(JSON.init))
        case let object as [String: Any]: self = .object(try object.mapValues(JSON.init))
        case is NSNull: self = .null
        default: throw Mistake("no JSON: \(any)")
        }
    }

    /// A member of an object; null where there is none.
    subscript(name: String) -> JSON {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    var members: [String: JSON]? { if case .object(let members) = self { members } else { nil } }
    var list: [JSON]? { if case .list(let items) = self { items } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    var int: Int? { if case .number(let number) = self { Int(exactly: NSDecimalNumber(decimal: number).int64Value) } else { nil } }
    var isNull: Bool { self == .null }

    /// Without the fractions of seconds in the year 9999, where a `Date` has no microseconds.
    var coarse: JSON {
        switch self {
        case .text(let text) where text.hasPrefix("9999-") && text.hasSuffix("Z"): .text(String(text.prefix(19)))
        case .list(let items): .list(items.map(\.coarse))
        case .object(let members): .object(members.mapValues(\.coarse))
        default: self
        }
    }

    /// As JSON text.
    var written: String {
        switch self {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): number.description
        case .amount(let number): "\"\(number)\""
        case .moment(let date): "\"\((try? formatInstant(at: date)) ?? "no instant")\""
        case .text(let text): "\"" + text.unicodeScalars.map(escaped).joined() + "\""
        case .list(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { JSON.text($0.key).written + ":" + $0.value.written }.joined(separator: ",") + "}"
        }
    }
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\u{0}"..."\u{1f}": "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16)
    default: String(scalar)
    }
}

/// Whether what was found is what was expected. A member that is null or an empty list is one that is not there, an amount is
/// its text in the plain form, a date is its text as far as a `Date` can tell, and a case without values is its name.
func same(_ found: JSON, _ expected: JSON) -> Bool {
    switch (found, expected) {
    case (.amount(let amount), .text(let text)): isPlain(text) && Decimal(string: text) == amount
    case (.moment(let date), .text(let text)): (try? parseInstant(text: text)) == date
    case (.null, .list([])), (.list([]), .null): true
    case (.list(let left), .list(let right)): left.count == right.count && zip(left, right).allSatisfy(same)
    case (.object(let left), .object(let right)):
        Set(left.keys).union(right.keys).allSatisfy { same(left[$0] ?? .null, right[$0] ?? .null) }
    case (.text(let name), .object(let members)): members == ["type": .text(name)]
    default: found == expected
    }
}

private func isPlain(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }
}
