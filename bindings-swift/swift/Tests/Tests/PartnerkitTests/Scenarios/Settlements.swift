import Foundation
import Partnerkit

/// Runs a settlement, as a scenario tells it, through the package's public types.
func run(settlement story: JSON) throws {
    let expected = story["expect"]
    let settled: Settlement, unread: [JSON]
    do { (settled, unread) = try outcome(story["settle"]) } catch let error as PartnerkitError { return try refused(error, expected) }
    try succeeds(expected)
    try rows(settled.lines(), settled.linesCsv(), expected["lines"])
    try rows(settled.statements(), settled.statementsCsv(), expected["statements"])
    try rows(settled.uncredited(), settled.uncreditedCsv(), expected["uncredited"])
    try rows(settled.rejected(), settled.rejectedCsv(), expected["rejected"])
    let expectedUnread = (expected["unread"].list ?? []).map { row in
        JSON.object((row.members ?? [:]).merging(["column": .text("")]) { given, _ in given })
    }
    try expectSame(.list(unread), .list(expectedUnread), "unread")
    if !expected["balances"].isNull { try expectSame(wire(settled.balances()), expected["balances"], "balances") }
    if !expected["digest"].isNull { try expectSame(wire(settled.digest()), expected["digest"], "digest") }
    for explained in expected["explain"].list ?? [] { try explanation(settled, explained) }
}

private func outcome(_ given: JSON) throws -> (Settlement, [JSON]) {
    let program = try readProgram(json: Data(given["program"].written.utf8))
    let map = given["map"].isNull ? nil : try readColumnMap(json: Data(given["map"].written.utf8))
    let table = { (name: String) in
        try given[name].list.flatMap { $0.isEmpty ? nil : $0 }.map { Data(try $0.map { try text($0) }.joined(separator: "\n").utf8) }
    }
    let none = Data("order_id,placed_at,currency,subtotal\n".utf8)
    let orders = try readOrders(csv: table("orders") ?? none, columnMap: map)
    let refunds = try table("refunds").map { try readRefunds(csv: $0, columnMap: map) }
    let touches = try table("touches").map { try readTouches(csv: $0, columnMap: map) }
    let rejected = try orders.unread() + (refunds?.unread() ?? []) + (touches?.unread() ?? [])
    let unread = rejected.flatMap { row in
        row.problems.map { problem in
            JSON.object([
                "table": .text(row.table), "row": wire(row.row), "code": .text(problem.code),
                "column": .text(String(problem.path.drop { $0 == "/" })),
            ])
        }
    }
    let asOf = try instant(given["asOf"])
    return (try settle(program: program, orders: orders, refunds: refunds, touches: touches, asOf: asOf), unread)
}

/// Both forms of a table hold the expected rows: its records by value, its CSV to the letter.
private func rows(_ records: [Any], _ csv: String, _ expected: JSON) throws {
    let written = table(csv)
    let header = written.first ?? []
    try expect(records.count == written.count - 1, "\(records.count) records, \(written.count - 1) rows of CSV")
    for (record, row) in zip(records, written.dropFirst()) {
        let cells = wire(record)
        for (column, cell) in zip(header, row) {
            try expect(same(cell: cells[camel(column)], .text(cell)), "\(column): record \(cells.written), CSV \(row)")
        }
        try expect(cells.members?.count == header.count, "the record has other fields than the CSV: \(header)")
    }
    guard let columns = expected["columns"].list else { return }
    let places = try columns.map { column in
        guard let place = header.firstIndex(of: column.text ?? "") else { throw Mistake("no column \(column.written)") }
        return place
    }
    let found = written.dropFirst().map { row in JSON.list(places.map { .text(row[$0]) }) }
    try expectSame(.list(Array(found)), expected["rows"], "rows")
}

private func same(cell: JSON, _ text: JSON) -> Bool {
    switch cell {
    case .null: text == .text("")
    case .number(let number): text == .text(number.description)
    default: same(cell, text)
    }
}

/// CSV as rows of cells: RFC 4180.
private func table(_ csv: String) -> [[String]] {
    var rows: [[String]] = [], row: [String] = [], cell = "", quoted = false
    var scalars = csv.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
        switch (scalar, quoted) {
        case ("\"", true): quoted = false
        case ("\"", false):
            // A quote after a closing quote is one of the text.
            if !cell.isEmpty { cell.unicodeScalars.append(scalar) }
            quoted = true
        case (",", false): row.append(cell); cell = ""
        case ("\n", false): rows.append(row + [cell]); row = []; cell = ""
        case ("\r", false): break
        default: cell.unicodeScalars.append(scalar)
        }
    }
    return rows
}

private func explanation(_ settled: Settlement, _ expected: JSON) throws {
    let said: String
    do { said = try settled.explain(orderId: expected["orderId"].text ?? "").text } catch let error as PartnerkitError {
        return try refused(error, expected)
    }
    try succeeds(expected)
    for part in expected["contains"].list ?? [] { try expect(said.contains(part.text ?? "?"), "\(part.written) is not in: \(said)") }
}
