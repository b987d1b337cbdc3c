import Foundation

extension Money: CustomStringConvertible {
    /// The amount and the currency, for logs; an app formats for its user's locale.
    public var description: String { "\(amount) \(currency)" }
}
