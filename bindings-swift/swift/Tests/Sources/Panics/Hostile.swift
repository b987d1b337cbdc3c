import Foundation

/// Makers of values that no caller should give, by the kind that is hostile; the others are good. What is large is kept apart,
/// since it takes its time.
func hostile() -> (small: [(String, Maker)], large: [(String, Maker)]) {
    let texts = [
        "empty": "", "null": "\0", "marks": String(repeating: "e\u{301}", count: 100), "emoji": "👩‍👩‍👧‍👦",
        "right to left": "\u{202e}EUR", "noncharacter": "\u{ffff}", "line": "EUR\r\n", "number": "1e999999999", "code": "TBD",
    ]
    let dates: [String: Double] = [
        "nan": .nan, "infinite": .infinity, "minus infinite": -.infinity, "huge": 1e300, "minus huge": -1e300,
        "64 bits": 0x1p63, "63 bits": 0x1p62, "micros of 64 bits": 9_223_372_036_854.775,
        "minus micros": -9_223_372_036_854.775, "year 10000": 253_402_300_800, "last second": 253_402_300_799,
        "year 0": -62_135_596_801, "first second": -62_135_596_800, "distant": Date.distantFuture.timeIntervalSince1970,
        "past": Date.distantPast.timeIntervalSince1970, "tiny": .leastNonzeroMagnitude,
    ]
    let amounts: [String: Decimal] = [
        "nan": .nan, "greatest": .greatestFiniteMagnitude, "least": -.greatestFiniteMagnitude,
        "smallest": .leastNonzeroMagnitude, "38 digits": Decimal(string: "12345678901234567890123456789012345678")!,
        "zero": 0, "negative": -1, "precise": Decimal(string: "0.00000000000000000000000000001")!,
        "largest of the core": Decimal(string: "79228162514264337593543950335")!,
        "beyond it": Decimal(string: "79228162514264337593543950336")!,
    ]
    let documents: [String: Data] = [
        "nothing": Data(), "no UTF-8": Data([0xff, 0x00, 0x7b]), "null": Data("null".utf8), "list": Data("[[]]".utf8),
        "number": Data("1e400".utf8), "surrogate": Data(#"{"amount": "\ud800"}"#.utf8),
        "money": Data(#"{"amount": "1.00", "currency": "EUR"}"#.utf8),
        "columns": Data("order_id,placed_at,currency,subtotal\n\"".utf8),
    ]
    var small = [
        ("no items", Maker(items: 0)), ("two items", Maker(items: 2)), ("no count", Maker(count: 0)),
        ("largest count", Maker(count: .max)), ("no id", Maker(id: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))),
        ("all", Maker(text: "\0", date: Date(timeIntervalSince1970: .nan), amount: .nan, document: Data([0xff]), count: .max)),
    ]
    small += texts.map { ("text \($0)", Maker(text: $1)) } + amounts.map { ("amount \($0)", Maker(amount: $1)) }
    small += dates.map { ("date \($0)", Maker(date: Date(timeIntervalSince1970: $1))) }
    small += documents.map { ("document \($0)", Maker(document: $1)) }
    return (small, slow())
}

private func slow() -> [(String, Maker)] {
    let long = String(repeating: "x", count: 1_000_000)
    let marks = String(repeating: "e\u{301}", count: 10_000)
    let documents = [
        "deep": String(repeating: "[", count: 100_000), "deep object": String(repeating: #"{"a":"#, count: 100_000), "1 MB": long,
        "wide": "[" + String(repeating: "0,", count: 1_000_000) + "0]",
    ]
    let ways = [("text 1 MB", Maker(text: long)), ("text marks", Maker(text: marks)), ("2000 items", Maker(items: 2_000))]
    return ways + documents.map { ("document \($0)", Maker(document: Data($1.utf8))) }
}
