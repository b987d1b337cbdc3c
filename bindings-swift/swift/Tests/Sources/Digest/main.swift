// Settles a program and a CSV file of orders as of a moment, and prints the digest: `Digest PROGRAM ORDERS MOMENT`.
import Foundation
import Partnerkit

func file(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: name)) }

let arguments = CommandLine.arguments
let settled = try settle(
    program: readProgram(json: file(arguments[1])), orders: readOrders(csv: file(arguments[2])),
    asOf: parseInstant(text: arguments[3]))
print(try settled.digest())
