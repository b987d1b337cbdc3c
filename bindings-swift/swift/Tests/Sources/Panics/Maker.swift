import Foundation
import Partnerkit

/// An export of the library: its name there, in how many ways its arguments are made, and the call once they are.
struct Export: Sendable {
    let name: String
    let ways: Int
    let prepare: @Sendable (Maker, Int) throws -> () throws -> Any
}

/// A value of which there are some ways to make one, so that every case of every union in it occurs: `Exports.swift`.
protocol Made {
    static var ways: Int { get }
    static func made(by make: Maker, _ name: String, _ way: Int) throws -> Self
}

/// Makes values from one of each kind.
struct Maker: Sendable {
    /// Instead of what fits where it stands.
    var text: String?
    var date = Date(timeIntervalSince1970: 1_772_366_400)
    var amount = Decimal(10)
    var id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 7))
    var commandId = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 8))
    /// Instead of what a value is written as.
    var document: Data?
    var count: UInt64 = 1
    /// In lists; in lists within them there are no more than two.
    var items = 1
    /// A list that holds nothing.
    var empty: String?
    /// Options that are nothing.
    var absent: Set<String> = []
    /// Another actor does the same in each turn.
    var turn = 0

    func callAsFunction<T: Made>(_ name: String, _ way: Int) throws -> T {
        try T.made(by: self, name, (name == "actor" ? way + turn : way) % T.ways)
    }

    /// What a good value of this kind is written as, unless the document is what is hostile.
    func document(_ written: () throws -> String) -> Data {
        document ?? Data(((try? written()) ?? "{}").utf8)
    }
}

/// No group is for codes and for links: a program whose values are all the same has only one of them.
private let links = "links"

/// What a brief cannot have beside everything else: only stories are connected, and one group is not of two kinds.
private let agreeing: Set = ["storyConnection", "affiliateGroup"]

/// Makers of good values: each actor does everything, entries are balanced, and what is parsed is a number, a date and a moment.
let good =
    (0..<Actor.ways).map { Maker(turn: $0) } + [Maker(amount: 0), Maker(empty: links), Maker(absent: agreeing)]
    + ["10", "2026-03-01", "2026-03-01T12:00:00Z"].map { Maker(text: $0) }

/// Texts that have a form, by what they are given for. A text that is not here is a currency.
private let texts = [
    "amount": "10", "address": "https://example.com/", "zone": "Europe/Berlin", "day": "2026-03-01", "hosts": "example.com",
    "contentType": "image/png", "url": "https://example.com/", "country": "DE", "countries": "DE", "territories": "DE",
    "emails": "anna@example.com", "secret": String(repeating: "A", count: 43), "orders": "order_id", "refunds": "refund_id",
    "touches": "touch_id", "orderId": "o1", "sha256": String(repeating: "a", count: 64), "start": "2026-03-01", "end": "2026-03-31",
]

private let token = try? signToken(token: Maker()("token", 0), keys: Maker()("keys", 0))

/// All columns of all tables: a row that is read and one that is not.
private let table = """
    order_id,placed_at,currency,subtotal,refund_id,at,amount,touch_id,customer_id,link_id,kind
    o1,2026-03-01T00:00:00Z,EUR,1.00,r1,2026-03-02T00:00:00Z,1.00,t1,c1,l1,click
    o2,never,EUR,1.00,r2,never,1.00,t2,c2,l2,click

    """

/// The first of what can be made: what methods are called on.
func first<T>(_ what: String, ways: Int, _ made: (Maker, Int) throws -> T) throws -> T {
    for way in 0..<ways {
        do { return try made(Maker(commandId: UUID(), empty: links), way) } catch is PartnerkitError {}
    }
    throw Unmade(what: what)
}

struct Unmade: Error { let what: String }

extension String: Made {
    static let ways = 1
    static func made(by make: Maker, _ name: String, _ way: Int) -> String {
        make.text ?? texts[name] ?? (name == "token" ? token : nil) ?? "EUR"
    }
}
extension Data: Made {
    static let ways = 1
    static func made(by make: Maker, _ name: String, _ way: Int) -> Data { make.document ?? Data(table.utf8) }
}
extension Decimal: Made {
    static let ways = 1
    static func made(by make: Maker, _ name: String, _ way: Int) -> Decimal { make.amount }
}
extension Date: Made {
    static let ways = 1
    static func made(by make: Maker, _ name: String, _ way: Int) -> Date {
        // What is due or ends, does so later.
        name == "at" || name == "from" ? make.date : make.date.addingTimeInterval(60)
    }
}
extension UUID: Made {
    static let ways = 1
    static func made(by make: Maker, _ name: String, _ way: Int) -> UUID {
        name == "commandId" ? make.commandId : make.id
    }
}
extension Bool: Made {
    static let ways = 2
    static func made(by make: Maker, _ name: String, _ way: Int) -> Bool { way == 0 }
}
extension Made where Self: FixedWidthInteger {
    static var ways: Int { 1 }
    static func made(by make: Maker, _ name: String, _ way: Int) -> Self { Self(clamping: make.count) }
}
extension UInt8: Made {}
extension UInt16: Made {}
extension UInt32: Made {}
extension UInt64: Made {}
extension Optional: Made where Wrapped: Made {
    static var ways: Int { Wrapped.ways + 1 }
    static func made(by make: Maker, _ name: String, _ way: Int) throws -> Wrapped? {
        way == Wrapped.ways || make.absent.contains(name) ? nil : try Wrapped.made(by: make, name, way)
    }
}
extension Array: Made where Element: Made {
    static var ways: Int { Element.ways + 1 }
    static func made(by make: Maker, _ name: String, _ way: Int) throws -> [Element] {
        if way == Element.ways || name == make.empty { return [] }
        var within = make
        within.items = Swift.min(make.items, 2)
        return try (0..<make.items).map { _ in try Element.made(by: within, name, way) }
    }
}
extension Dictionary: Made where Key: Made, Value: Made {
    static var ways: Int { Value.ways }
    static func made(by make: Maker, _ name: String, _ way: Int) throws -> [Key: Value] {
        make.items == 0 ? [:] : [try Key.made(by: make, name, 0): try Value.made(by: make, name, way)]
    }
}
