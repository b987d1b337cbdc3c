import Foundation
import Partnerkit

func table(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: name)) }

let settled = try settle(
    program: readProgram(json: table("program.json")), orders: readOrders(csv: table("orders.csv")),
    refunds: readRefunds(csv: table("refunds.csv")), touches: readTouches(csv: table("touches.csv")),
    asOf: parseInstant(text: "2026-05-01T00:00:00Z"))
for statement in try settled.statements() {
    print(statement.creatorId, statement.period, statement.closing, statement.currency)
}
print(try settled.explain(orderId: settled.lines()[0].orderId).text, try settled.digest(), separator: "\n")

let order = try Order(id: UUID())
do {
    let creator = Actor.creator(creatorId: UUID())
    _ = try order.execute(request: OrderRequest(commandId: UUID(), actor: creator, at: .now, command: .accept))
} catch PartnerkitError.refused(let problem) {
    print(problem.code, problem.message)
}
