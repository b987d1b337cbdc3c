import Foundation
import Partnerkit

/// Arguments: one value of each kind, from which whatever an export takes is made.
struct Values {
    var text = "EUR"
    var date = Date(timeIntervalSince1970: 1_772_366_400)
    var amount = Decimal(10)
    var id = UUID()
    var document = Data(#"{"amount": "1.00", "currency": "EUR"}"#.utf8)
    var count: UInt64 = 3

    var small: UInt32 { UInt32(clamping: count) }
    var money: Money { Money(amount: amount, currency: text) }
    var click: Click { Click(clickId: text, linkId: text, visitorId: text, at: date) }
    var period: Period { Period(from: date, to: date.addingTimeInterval(60)) }
    var actor: Actor { .system(name: text) }
    var entry: Entry { Entry(account: .brand(brandId: id), amount: money) }
    var posting: Posting { Posting(at: date, entries: [entry, entry]) }
    var exchangeRate: ExchangeRate { ExchangeRate(from: text, to: text, rate: amount, source: text, date: text) }
    var exchanged: Exchanged { Exchanged(amount: money, original: money, by: exchangeRate) }
    var days: SpaceDays {
        let days = UInt16(clamping: count)
        return SpaceDays(
            response: days, payment: days, start: days, delivery: days, verification: days, cancelAnswer: days, rating: days,
            messages: days, survey: days)
    }
    var space: Space {
        Space(
            spaceId: id, creatorId: id, network: .blog, mediaType: .article, title: text, price: money,
            revisions: UInt8(clamping: count), days: days)
    }
    var place: OrderCommand { .place(space: space, portfolio: text, message: text) }
    var orderRequests: [OrderRequest] {
        [place, .hold(reason: text, until: date), .complete(evidence: [Evidence(kind: .link, reference: text)])].map {
            OrderRequest(commandId: id, actor: actor, at: date, command: $0, expectedVersion: count)
        }
    }
    var orderEvent: OrderEvent { .placed(brandId: id, space: space, respondBy: date) }
    var orderEnvelope: OrderEnvelope {
        OrderEnvelope(
            eventId: id, aggregateId: id, version: count, at: date, actor: actor, commandId: id, event: orderEvent)
    }
    var terms: GroupTerms { GroupTerms(title: text, description: text, window: period, discount: .percent(percent: amount), pattern: text) }
    var bookCommand: CodeBookCommand {
        .addGroup(groupId: id, kind: .discount, mode: .personalised, terms: terms, rate: .flat(amounts: [money]))
    }
    var bookRequests: [CodeBookRequest] {
        [.open(zone: text, hosts: [text]), bookCommand].map {
            CodeBookRequest(commandId: id, actor: actor, at: date, command: $0, expectedVersion: count)
        }
    }
    var bookEvent: CodeBookEvent { .groupEdited(groupId: id, terms: terms) }
    var bookEnvelope: CodeBookEnvelope {
        CodeBookEnvelope(eventId: id, aggregateId: id, version: count, at: date, actor: actor, commandId: id, event: bookEvent)
    }
    var bookView: CodeBookView {
        CodeBookView(
            brandId: id, zone: text, spelling: Spelling(), groups: [], assignments: [], allowed: [.open], hosts: [text])
    }
    var program: Program {
        Program(
            programId: id, brandId: id, zone: text, currencies: [text],
            rates: [RateEntry(rate: .percent(percent: amount), from: date)], hold: .days(days: small))
    }
    var columnMap: ColumnMap { ColumnMap(orders: ["order_id": text], zone: text) }
    var notice: Notice { Notice(recipient: .brand(brandId: id), template: text, eventId: id) }
    var totals: Totals {
        Totals(
            orders: count, credited: count, base: money, earned: money, reversed: money, adjustments: money, pending: money,
            locked: money)
    }
    var explanation: Explanation {
        Explanation(
            orderId: text, placedAt: date, currency: text, touches: [], precedence: .codeOverLink,
            outcome: .notCredited(reason: text, base: money), text: text)
    }
    var orderView: OrderView {
        OrderView(
            status: .pending, brandId: id, space: space, revisionsUsed: UInt8(clamping: count), allowed: [.accept],
            deadline: date)
    }
    var holdings: Holdings {
        let code = CodeHolding(assignmentId: id, code: text, groupId: id, window: period)
        return Holdings(spelling: Spelling(), groups: [], codes: [code], links: [])
    }
    var orderDecision: OrderDecision {
        OrderDecision(
            envelopes: [orderEnvelope], isRepeat: false, notifications: [notice], postings: [posting], warnings: [])
    }
    var bookDecision: CodeBookDecision {
        CodeBookDecision(
            envelopes: [bookEnvelope], isRepeat: false, notifications: [notice], postings: [posting], warnings: [])
    }
}

/// Values that no caller should give, by the kind they take the place of.
func hostile() -> [(String, Values)] {
    let long = String(repeating: "x", count: 4_000_000)
    let texts = [
        "empty": "", "4 MB": long, "null": "\0", "marks": String(repeating: "e\u{301}", count: 10_000), "emoji": "👩‍👩‍👧‍👦",
        "right to left": "\u{202e}EUR", "noncharacter": "\u{ffff}", "line": "EUR\r\n", "number": "1e999999999",
    ]
    let dates: [String: Double] = [
        "nan": .nan, "infinite": .infinity, "minus infinite": -.infinity, "huge": 1e300, "minus huge": -1e300,
        "64 bits": 0x1p63, "63 bits": 0x1p62, "micros of 64 bits": 9_223_372_036_854.775,
        "minus micros": -9_223_372_036_854.775, "year 10000": 253_402_300_800, "year 0": -62_135_596_801,
        "distant": Date.distantFuture.timeIntervalSince1970, "past": Date.distantPast.timeIntervalSince1970, "tiny": .leastNonzeroMagnitude,
    ]
    let amounts: [String: Decimal] = [
        "nan": .nan, "greatest": .greatestFiniteMagnitude, "least": -.greatestFiniteMagnitude,
        "smallest": .leastNonzeroMagnitude, "38 digits": Decimal(string: "12345678901234567890123456789012345678")!,
        "negative": -1, "precise": Decimal(string: "0.00000000000000000000000000001")!,
        "largest of the core": Decimal(string: "79228162514264337593543950335")!,
        "beyond it": Decimal(string: "79228162514264337593543950336")!,
    ]
    let documents: [String: Data] = [
        "nothing": Data(), "no UTF-8": Data([0xff, 0x00, 0x7b]), "deep": Data(String(repeating: "[", count: 100_000).utf8),
        "deep object": Data(String(repeating: #"{"a":"#, count: 100_000).utf8), "4 MB": Data(long.utf8), "null": Data("null".utf8),
        "list": Data("[[]]".utf8), "number": Data("1e400".utf8), "wide": Data(("[" + String(repeating: "0,", count: 1_000_000) + "0]").utf8),
        "surrogate": Data(#"{"amount": "\ud800"}"#.utf8), "columns": Data("order_id,placed_at,currency,subtotal\n\"".utf8),
    ]
    var all = [
        ("no count", Values(count: 0)), ("largest count", Values(count: .max)), ("no id", Values(id: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))),
        ("all", Values(text: long, date: Date(timeIntervalSince1970: .nan), amount: .nan, document: Data([0xff]), count: .max)),
    ]
    for (name, text) in texts { all.append(("text \(name)", Values(text: text))) }
    for (name, date) in dates { all.append(("date \(name)", Values(date: Date(timeIntervalSince1970: date)))) }
    for (name, amount) in amounts { all.append(("amount \(name)", Values(amount: amount))) }
    for (name, document) in documents { all.append(("document \(name)", Values(document: document))) }
    return all
}

/// What methods are called on, made anew for each call.
struct Receivers {
    let order: Order, creator: Creator, book: CodeBook, ledger: Ledger, settlement: Settlement
    let orders: OrderTable, refunds: RefundTable, touches: TouchTable

    init() throws {
        let values = Values()
        let brand = Actor.brand(brandId: values.id, userId: values.id)
        order = try Order(id: values.id)
        _ = try order.execute(
            request: OrderRequest(commandId: UUID(), actor: brand, at: values.date, command: values.place))
        creator = try Creator(id: values.id)
        _ = try creator.execute(
            request: CreatorRequest(commandId: UUID(), actor: brand, at: values.date, command: .add(displayName: "Anna")))
        book = try CodeBook(id: values.id)
        _ = try book.execute(
            request: CodeBookRequest(commandId: UUID(), actor: brand, at: values.date, command: .open(zone: "UTC")))
        ledger = try Ledger()
        let rows = "order_id,placed_at,currency,subtotal\no1,2026-03-01T00:00:00Z,EUR,1.00\no2,never,EUR,1.00\n"
        orders = try readOrders(csv: Data(rows.utf8))
        refunds = try readRefunds(csv: Data("refund_id,order_id,at,amount\n".utf8))
        touches = try readTouches(csv: Data("touch_id,customer_id,link_id,at,kind\n".utf8))
        settlement = try settle(
            program: Program(
                programId: values.id, brandId: values.id, zone: "UTC", currencies: ["EUR"],
                rates: [RateEntry(rate: .percent(percent: 10))]),
            orders: orders, asOf: values.date)
    }
}
