import Foundation

/// A JSON value. Amounts found in values of the package are decimals, which know no trailing zeros; scenarios write them as text.
enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Decimal)
    case text(String)
    case amount(Decimal)
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

    /// As JSON text.
    var written: String {
        switch self {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): number.description
        case .amount(let number): "\"\(number)\""
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

/// Whether what was found is what was expected. A member that is null is one that is not there, an amount is its text in
/// the plain form, and a case without values is its name.
func same(_ found: JSON, _ expected: JSON) -> Bool {
    switch (found, expected) {
    case (.amount(let amount), .text(let text)): isPlain(text) && Decimal(string: text) == amount
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
