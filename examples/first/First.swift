import Foundation
import Partnerkit

func file(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: name)) }

let settled = try settle(
    program: readProgram(json: file("program.json")), orders: readOrders(csv: file("orders.csv")),
    refunds: readRefunds(csv: file("refunds.csv")), touches: readTouches(csv: file("touches.csv")),
    asOf: parseInstant(text: "2026-05-01T00:00:00Z"))
for statement in try settled.statements() {
    print(statement.creatorId, statement.period, statement.closing, statement.currency)
}
print(try settled.explain(orderId: "1002").text, try settled.digest(), separator: "\n")

let creator = UUID(), price = try parseMoney(amount: "250.00", currency: "EUR"), order = try Order(id: UUID())
let days = SpaceDays(response: 3, payment: 5, start: 7, delivery: 14, verification: 7, cancelAnswer: 2, rating: 14, messages: 30, survey: 7)
let reel = Space(spaceId: UUID(), creatorId: creator, network: .instagram, mediaType: .reel, title: "A reel", price: price, revisions: 1, days: days)
for (actor, command) in [(Actor.brand(brandId: UUID(), userId: UUID()), OrderCommand.place(space: reel)), (.creator(creatorId: creator), .start)] {
    do { print(try order.execute(request: OrderRequest(commandId: UUID(), actor: actor, at: .now, command: command)).envelopes[0].version) }
    catch let error as PartnerkitError { print(error.code, error) }
}
