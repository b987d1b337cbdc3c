import Foundation
import Partnerkit

func file(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "examples/first/\(name)"))
}

let settlement = try settle(
    program: readProgram(json: file("program.json")),
    orders: readOrders(csv: file("orders.csv")),
    refunds: readRefunds(csv: file("refunds.csv")),
    touches: readTouches(csv: file("touches.csv")),
    asOf: parseInstant(text: "2026-05-01T00:00:00Z"))
for row in try settlement.statements() {
    print(row.creatorId, row.period, row.closing, row.currency)
}
print(try settlement.explain(orderId: "1004").text)
do {
    print(try settlement.explain(orderId: "9999").text)
} catch let refusal as PartnerkitError {
    print(refusal.code, refusal)  // settlement.unknown_order
}
let digest = try settlement.digest()
precondition(digest == "8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23")
