import Foundation
import Partnerkit

/// What only a product order can be asked: its address, what was shipped, what was taken from the stock.
func expectSent(_ held: Any, _ then: JSON) throws {
    let asked = ["addresses", "shippedValue", "stockTaken"].filter { !then[$0].isNull }
    guard !asked.isEmpty else { return }
    guard let order = held as? ProductOrder else { throw Mistake("only a product order has \(asked)") }
    for question in then["addresses"].list ?? [] {
        let actor = try readActor(json: Data(question["actor"].written.utf8))
        try expectSame(wire(order.address(actor: actor) as Any), question["address"], "address")
    }
    if !then["shippedValue"].isNull { try expectSame(wire(order.shippedValue()), then["shippedValue"], "shippedValue") }
    if !then["stockTaken"].isNull { try expectSame(wire(order.stockTaken()), then["stockTaken"], "stockTaken") }
}
