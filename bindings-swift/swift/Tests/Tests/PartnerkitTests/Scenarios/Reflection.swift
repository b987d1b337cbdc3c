import Foundation

/// The wire form of a value of the package, by what Swift itself knows of it: the names of its cases and properties, and
/// their values. Nothing of partnerkit takes part.
func wire(_ value: Any) -> JSON {
    switch value {
    case let json as JSON: return json
    case let text as String: return .text(text)
    case let id as UUID: return .text(id.uuidString.lowercased())
    case let date as Date: return .moment(date)
    case let amount as Decimal: return .amount(amount)
    case let bool as Bool: return .bool(bool)
    case let number as any BinaryInteger: return .number(Decimal(string: "\(number)") ?? .nan)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { wire($0.value) } ?? .null
    case .collection: return .list(mirror.children.map { wire($0.value) })
    case .dictionary: return dictionary(mirror)
    case .enum: return enumeration(mirror, value)
    default: return .object(properties(mirror))
    }
}

private func properties(_ mirror: Mirror) -> [String: JSON] {
    Dictionary(uniqueKeysWithValues: mirror.children.map { ($0.label ?? "", wire($0.value)) })
}

private func dictionary(_ mirror: Mirror) -> JSON {
    let pairs = mirror.children.map { Array(Mirror(reflecting: $0.value).children.map(\.value)) }
    return .object(Dictionary(uniqueKeysWithValues: pairs.map { ($0[0] as? String ?? "", wire($0[1])) }))
}

private func enumeration(_ mirror: Mirror, _ value: Any) -> JSON {
    guard let payload = mirror.children.first else { return .text(snake("\(value)")) }
    var members = properties(Mirror(reflecting: payload.value))
    members["type"] = .text(snake(payload.label ?? ""))
    return .object(members)
}

/// `requestFeedback` as `request_feedback`.
func snake(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
}

/// `request_feedback` as `requestFeedback`.
func camel(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
}
