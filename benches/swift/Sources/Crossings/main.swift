// What it costs to cross into the core from Swift, as multiples of an empty call. Medians of interleaved rounds.
import Foundation
import Partnerkit

typealias Crossing = (name: String, calls: Int, make: @MainActor () throws -> Void)

let at = Date(timeIntervalSince1970: 1_772_366_400)
let brand = Actor.brand(brandId: UUID(), userId: UUID())
let price = Money(amount: Decimal(string: "250.00")!, currency: "EUR")
let days = SpaceDays(
    response: 3, payment: 5, start: 7, delivery: 14, verification: 7, cancelAnswer: 2, rating: 14, messages: 30, survey: 7)
let space = Space(
    spaceId: UUID(), creatorId: UUID(), network: .instagram, mediaType: .reel, title: "A reel", price: price, revisions: 1,
    days: days)
let place = OrderRequest(commandId: UUID(), actor: brand, at: at, command: .place(space: space))
let placed = try Order(id: UUID())
_ = try placed.execute(request: place)
let refused = OrderRequest(commandId: UUID(), actor: brand, at: at, command: .start)
let prices = Array(repeating: price, count: 1_000)
var messages = try Order(id: UUID())
_ = try messages.execute(request: place)

@MainActor func request() -> OrderRequest {
    OrderRequest(commandId: UUID(), actor: brand, at: at, command: .sendMessage(text: "Is the draft ready?"))
}

@MainActor func message() throws {
    // Its history grows: a fresh one from time to time keeps the calls alike.
    if try messages.version() > 1_000 { messages = try placed.copy() }
    _ = try messages.execute(request: request())
}

let crossings: [Crossing] = [
    ("empty call (version of a handle)", 10_000, { _ = try placed.version() }),
    ("command on a handle: a message, accepted", 1_000, message),
    ("command on a handle: refused", 1_000, { _ = try? placed.execute(request: refused) }),
    ("new handle and first command, 25 fields in, 25 out", 500, { _ = try Order(id: UUID()).execute(request: place) }),
    ("value in and out: money plus money", 1_000, { _ = try price + price }),
    ("value in: an amount written as JSON", 1_000, { _ = try writeMoney(value: price) }),
    ("value out: a view of 20 fields", 1_000, { _ = try placed.view(actor: brand, at: at) }),
    ("1,000 commands in one call", 5, { _ = try placed.copy().executeAll(requests: (0..<1_000).map { _ in request() }) }),
    ("1,000 values in one call: the sum", 20, { _ = try sumOf(amounts: prices) }),
    ("1,000 values in and out in one call: a percentage of each", 20, { _ = try percentOfEach(amounts: prices, rate: 12) }),
]

/// Nanoseconds of one call.
@MainActor func time(_ crossing: Crossing) throws -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<crossing.calls { try crossing.make() }
    return Double(DispatchTime.now().uptimeNanoseconds - start) / Double(crossing.calls)
}

var times = crossings.map { _ in [Double]() }
for crossing in crossings { _ = try time(crossing) }
for _ in 0..<21 { for (index, crossing) in crossings.enumerated() { times[index].append(try time(crossing)) } }
let medians = times.map { $0.sorted()[$0.count / 2] }
print("| crossing, Swift | ns | x |\n| --- | ---: | ---: |")
for (crossing, median) in zip(crossings, medians) {
    print("| \(crossing.name) | \(Int(median)) | \(Int((median / medians[0]).rounded())) |")
}
if let command = medians.dropFirst().first { print("command on a handle: \(Int(command) / 1_000) µs; at most 20 are wanted") }
