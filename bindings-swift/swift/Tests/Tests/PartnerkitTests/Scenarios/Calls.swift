import Foundation
import Partnerkit

/// Runs calculations, as a scenario tells them, through the package's public functions.
func run(calls story: JSON) throws {
    for (index, call) in (story["calls"].list ?? []).enumerated() {
        guard let make = calls[call["call"].text ?? ""] else { throw Mistake("there is no call \(call["call"].written)") }
        do { try run(call, make) } catch let wrong as Unexpected { throw Unexpected("call \(index) (\(call["call"].written)): \(wrong)") }
    }
}

private func run(_ call: JSON, _ make: (JSON) throws -> Any) throws {
    let found: Any
    do { found = try make(call["with"]) } catch let error as PartnerkitError { return try refused(error, call["expect"]) }
    try succeeds(call["expect"])
    guard let expected = call["expect"].members?["value"] else { throw Mistake("`value` or `errors` must be expected") }
    try expectSame(wire(found), expected, "value")
}

/// An argument, read by itself: its problems lie under its name.
private func named<T>(_ name: String, _ read: () throws -> T) throws -> T {
    do { return try read() } catch let error as PartnerkitError {
        let problems = error.problems.map {
            Problem(code: $0.code, message: $0.message, path: "/\(name)\($0.path)", details: $0.details, docs: $0.docs)
        }
        throw problems.isEmpty ? error : PartnerkitError.malformed(problems: problems)
    }
}

private func read<T>(_ given: JSON, _ name: String, _ reader: (Data) throws -> T) throws -> T {
    try named(name) { try reader(Data(given[name].written.utf8)) }
}

private func optional<T>(_ given: JSON, _ name: String, _ reader: (Data) throws -> T) throws -> T? {
    given[name].isNull ? nil : try read(given, name, reader)
}

private func all<T>(_ given: JSON, _ name: String, _ reader: (Data) throws -> T) throws -> [T] {
    try (given[name].list ?? []).enumerated().map { index, each in
        try named("\(name)/\(index)") { try reader(Data(each.written.utf8)) }
    }
}

private func text(_ given: JSON, _ name: String) throws -> String {
    guard let text = given[name].text else { throw Mistake("\(name) is no text") }
    return text
}

private func money(_ given: JSON, _ name: String) throws -> Money { try read(given, name, readMoney) }

private func at(_ given: JSON, _ name: String) throws -> Date { try named(name) { try parseInstant(text: text(given, name)) } }

/// An aggregate by what has happened to it.
private func told<T, E>(
    _ story: JSON, _ aggregate: String, _ read: (Data) throws -> E, _ replay: (UUID, [E]) throws -> T
) throws -> T {
    try replay(id(of: story), envelopes(of: story, as: aggregate).map(read))
}

private func campaign(_ story: JSON) throws -> Campaign {
    try told(story, "campaign", readCampaignEnvelope, Campaign.replay)
}

private func participation(_ story: JSON) throws -> Participation {
    try told(story, "participation", readParticipationEnvelope, Participation.replay)
}

private func member(_ story: JSON) throws -> WorkRoomMember {
    try WorkRoomMember(participation: participation(story), facts: optional(story, "facts", readMemberFacts))
}

private func deal(_ given: JSON) throws -> Deal {
    switch (given["partnership"].isNull, given["participation"].isNull, given["campaign"].isNull) {
    case (false, true, true):
        return .partnership(partnership: try told(given["partnership"], "partnership", readPartnershipEnvelope, Partnership.replay))
    case (true, false, false):
        return try .participation(participation: participation(given["participation"]), campaign: campaign(given["campaign"]))
    default: throw Mistake("say a partnership, or a participation and its campaign")
    }
}

private func parts(_ given: JSON) throws -> DealParts {
    let (engagement, book) = (given["engagement"], given["codeBook"])
    return try DealParts(
        engagement: engagement.isNull ? nil : told(engagement, "engagement", readEngagementEnvelope, Engagement.replay),
        codeBook: book.isNull ? nil : told(book, "code_book", readCodeBookEnvelope, CodeBook.replay),
        productOrders: (given["productOrders"].list ?? []).map {
            try told($0, "product_order", readProductOrderEnvelope, ProductOrder.replay)
        })
}

private func dealFacts(_ given: JSON) throws -> DealFacts { try optional(given, "facts", readDealFacts) ?? DealFacts() }

private func rehearsal(_ given: JSON) throws -> Rehearsal {
    let request = Data(given["request"].written.utf8)
    switch try deal(given) {
    case .partnership(let partnership):
        return try rehearsePartnership(
            partnership: partnership, request: readPartnershipRequest(json: request),
            context: optional(given, "context", readPartnershipContext), parts: parts(given), facts: dealFacts(given))
    case .participation(let participation, let campaign):
        return try rehearseParticipation(
            participation: participation, campaign: campaign, request: readParticipationRequest(json: request),
            context: optional(given, "context", readParticipationContext), parts: parts(given), facts: dealFacts(given))
    }
}

private func number(_ given: JSON, _ name: String) throws -> UInt32 {
    guard let number = given[name].int.flatMap(UInt32.init(exactly:)) else { throw Mistake("\(name) is no number") }
    return number
}

private func posting(_ given: JSON) throws -> Posting {
    let entries = try (given["entries"].list ?? []).map { entry in
        try named("entries") { try readEntry(json: Data(entry.written.utf8)) }
    }
    return Posting(at: try at(given, "at"), entries: entries)
}

private func weights(_ given: JSON) throws -> [Decimal] {
    try (given["weights"].list ?? []).enumerated().map { index, weight in
        try named("weights/\(index)") { try parseDecimal(text: weight.text ?? "") }
    }
}

/// The reader and the writer of each type, for the round trip of `read`.
private let readers: [String: @Sendable (Data) throws -> String] = [
    "money": { try writeMoney(value: readMoney(json: $0)) },
    "actor": { try writeActor(value: readActor(json: $0)) },
    "program": { try writeProgram(value: readProgram(json: $0)) },
    "brief": { try writeBrief(value: readBrief(json: $0)) },
    "terms": { try writeTerms(value: readTerms(json: $0)) },
    "order.request": { try writeOrderRequest(value: readOrderRequest(json: $0)) },
    "code_book.request": { try writeCodeBookRequest(value: readCodeBookRequest(json: $0)) },
    "order.history": { try Order.fromJson(json: $0).toJson() },
    "code_book.history": { try CodeBook.fromJson(json: $0).toJson() },
]

private func document(_ given: JSON) throws -> Data {
    guard let hex = given["bytes"].text else { return Data(try text(given["text"]).utf8) }
    return Data(stride(from: 0, to: hex.count, by: 2).map { UInt8(hex.dropFirst($0).prefix(2), radix: 16) ?? 0 })
}

private func readAgain(_ given: JSON) throws -> JSON {
    guard let again = readers[try text(given, "type")] else { throw Mistake("there is no type \(given["type"].written)") }
    return try JSON.read(Data(again(document(given)).utf8))
}

private func terms(_ given: JSON) throws -> Terms { try read(given, "terms", readTerms) }

private func reviewed(_ given: JSON) throws -> Review {
    try reviewBrief(brief: read(given, "brief", readBrief), context: optional(given, "context", readReviewContext))
}

/// A review without its preview, which is a call of its own, and of its problems code and path.
private func shown(_ review: Review) -> JSON {
    let steps = review.steps.map { step in
        let problems = step.problems.map { JSON.object(["code": .text($0.code), "path": .text($0.path)]) }
        return JSON.object(["step": wire(step.step), "state": wire(step.state), "problems": .list(problems)])
    }
    return .object(["steps": .list(steps), "warnings": wire(review.warnings), "canPublish": .bool(review.canPublish)])
}

private let calls: [String: @Sendable (JSON) throws -> Any] = [
    "brief.save": { try saveStep(brief: optional($0, "brief", readBrief), step: read($0, "step", readStepContent)) },
    "brief.review": { try shown(reviewed($0)) },
    "brief.preview": { try reviewed($0).preview },
    "brief.terms": {
        try termsOf(brief: read($0, "brief", readBrief), context: optional($0, "context", readReviewContext))
    },
    "terms.check": {
        try checkTerms(terms: terms($0))
        return "ok"
    },
    "terms.months": { try monthsOf(schedule: terms($0).schedule) },
    "terms.occurrences": { try occurrencesOf(terms: terms($0), zone: text($0, "zone")) },
    "terms.instalments": { try instalmentsOf(terms: terms($0), zone: text($0, "zone")) },
    "terms.agreement": { try agreementOf(terms: terms($0)) ?? "none" },
    "money.parse": { try parseMoney(amount: text($0, "amount"), currency: text($0, "currency")) },
    "money.plus": { try money($0, "left").plus(other: money($0, "right")) },
    "money.minus": { try money($0, "left").minus(other: money($0, "right")) },
    "money.percent": { given in
        let rate = try named("rate") { try parseRate(percent: text(given, "rate")) }
        return try money(given, "money").percent(rate: rate, rounding: optional(given, "rounding", readRounding))
    },
    "money.exchange": {
        try money($0, "money").exchange(by: read($0, "by", readExchangeRate), rounding: optional($0, "rounding", readRounding))
    },
    "money.compare": { try money($0, "left").compare(other: money($0, "right")) },
    "money.split": { try money($0, "total").split(weights: weights($0), method: optional($0, "method", readSplitMethod)) },
    "rate.parse": { try parseRate(percent: text($0, "percent")) },
    "instant.parse": { try parseInstant(text: text($0, "text")) },
    "period.new": { try periodOf(from: at($0, "from"), to: $0["to"].isNull ? nil : at($0, "to")) },
    "period.contains": { try read($0, "period", readPeriod).contains(at: instant($0["at"])) },
    "zone.month": { try zoneMonth(zone: text($0, "zone"), at: at($0, "at")) },
    "zone.start_of": { given in
        try zoneStartOf(zone: text(given, "zone"), date: named("date") { try parseDate(text: text(given, "date")) })
    },
    "zone.months_and_days_after": {
        try zoneMonthsAndDaysAfter(zone: text($0, "zone"), at: at($0, "at"), months: number($0, "months"), days: number($0, "days"))
    },
    "ledger.posting": {
        let posting = try posting($0)
        try Ledger().post(posting: posting)
        return posting.entries
    },
    "creator.require_influencer": {
        let standing = try read($0, "standing", readStanding)
        try requireInfluencer(standing: standing)
        return standing
    },
    "content.match_posts": {
        try matchPosts(
            posts: all($0, "posts", readPost), slots: all($0, "slots", readContentSlot),
            tracking: read($0, "tracking", readTracking), accounts: all($0, "accounts", readCreatorAccount))
    },
    "content.check_disclosure": {
        try checkDisclosure(text: text($0, "text"), paidLabel: $0["paidLabel"].bool ?? false)
    },
    "terms.fingerprint": { try fingerprintOf(terms: terms($0)) },
    "network.media_types": { try mediaTypesOf(network: read($0, "network", readNetwork)) },
    "work_room": {
        try workRoomOf(campaign: campaign($0["campaign"]), members: ($0["members"].list ?? []).map(member))
    },
    "live_view": {
        let facts = try optional($0, "facts", readLiveFacts) ?? LiveFacts()
        return try liveViewOf(deal: deal($0), parts: parts($0), facts: facts, at: at($0, "at")).map { $0 as Any } ?? "none"
    },
    "follow_ups": {
        try followUpsOf(deal: deal($0), parts: parts($0), facts: dealFacts($0), at: at($0, "at"))
    },
    "rehearse": { try rehearsal($0) },
    "live.sign_token": { try signToken(token: read($0, "token", readLiveToken), keys: read($0, "keys", readLiveKeys)) },
    "live.verify_token": {
        try verifyToken(
            token: text($0, "token"), keys: read($0, "keys", readLiveKeys), scope: read($0, "scope", readLiveScope),
            at: at($0, "at"))
    },
    "ledger.balances": {
        let ledger = try Ledger()
        for each in $0["postings"].list ?? [] { try ledger.post(posting: posting(each)) }
        return try ledger.balances()
    },
    "link.merge_parameters": { given in
        let parameters = try all(given, "parameters", readParameter)
        let policy = try read(given, "policy", readMergePolicy)
        return try mergeParameters(address: text(given, "address"), parameters: parameters, policy: policy)
    },
    "link.distinct_clicks": {
        try distinctClicks(clicks: all($0, "clicks", readClick), windowMinutes: number($0, "windowMinutes"))
    },
    "chart.bars": { given in
        let bars = try (given["bars"].list ?? []).map { try Bar(name: text($0, "name"), amount: money($0, "amount")) }
        return try barChart(title: text(given, "title"), bars: bars)
    },
    "read": readAgain,
]
