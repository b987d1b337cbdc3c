// The digests of settlements, to be held against the other languages': for every folder in the given one that has a
// `program.json`, a line `NAME DIGEST`.
import Foundation
import Partnerkit

let files = FileManager.default
let root = URL(fileURLWithPath: CommandLine.arguments[1])
for name in try files.contentsOfDirectory(atPath: root.path) {
    let folder = root.appendingPathComponent(name)
    guard files.fileExists(atPath: folder.appendingPathComponent("program.json").path) else { continue }
    let file = { (name: String) in try Data(contentsOf: folder.appendingPathComponent(name)) }
    let moment = String(decoding: try file("as_of.txt"), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    let settled = try settle(
        program: readProgram(json: file("program.json")), orders: readOrders(csv: file("orders.csv")),
        refunds: readRefunds(csv: file("refunds.csv")), touches: readTouches(csv: file("touches.csv")),
        asOf: parseInstant(text: moment))
    print(name, try settled.digest())
}
