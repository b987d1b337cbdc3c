import Foundation

extension Money: CustomStringConvertible {
    /// The amount and the currency, for logs; an app formats for its user's locale.
    public var description: String { "\(amount) \(currency)" }
}

/// Amounts of two currencies are never combined: that is `money.mixed_currencies`.
extension Money {
    /// The sum.
    public static func + (left: Money, right: Money) throws -> Money { try left.plus(other: right) }

    /// The difference.
    public static func - (left: Money, right: Money) throws -> Money { try left.minus(other: right) }

    /// The same amount with the other sign.
    public static prefix func - (money: Money) throws -> Money { try money.negated() }
}
