import Foundation
import Partnerkit

typealias Drive = @Sendable (Receivers, Values) throws -> Any

/// How each export is called, by its name in the library. `main` fails for one that is missing here.
let drives: [String: Drive] = merged(handles, creatorDrives, liveDrives, tables, functions, readers.mapValues { read -> Drive in { try read($1.document) } }, writers)

private func merged(_ all: [String: Drive]...) -> [String: Drive] {
    all.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}

private let handles: [String: Drive] = [
    "constructor_order_new": { try Order(id: $1.id) },
    "constructor_order_from_json": { try Order.fromJson(json: $1.document) },
    "constructor_order_replay": { try Order.replay(id: $1.id, envelopes: [$1.orderEnvelope]) },
    "method_order_allowed": { try $0.order.allowed(actor: $1.actor, at: $1.date) },
    "method_order_copy": { receivers, _ in try receivers.order.copy() },
    "method_order_dry_run": { try $0.order.dryRun(requests: $1.orderRequests, context: OrderContext()) },
    "method_order_envelopes": { receivers, _ in try receivers.order.envelopes() },
    "method_order_execute": { try $0.order.execute(request: $1.orderRequests[0]) },
    "method_order_execute_all": { try outcomes($0.order.executeAll(requests: $1.orderRequests)) },
    "method_order_id": { receivers, _ in try receivers.order.id() },
    "method_order_status": { receivers, _ in try receivers.order.status() as Any },
    "method_order_tick": { try $0.order.tick(at: $1.date) },
    "method_order_timers": { receivers, _ in try receivers.order.timers() },
    "method_order_to_json": { receivers, _ in try receivers.order.toJson() },
    "method_order_version": { receivers, _ in try receivers.order.version() },
    "method_order_view": { try $0.order.view(actor: $1.actor, at: $1.date) as Any },
    "constructor_codebook_new": { try CodeBook(id: $1.id) },
    "constructor_codebook_from_json": { try CodeBook.fromJson(json: $1.document) },
    "constructor_codebook_replay": { try CodeBook.replay(id: $1.id, envelopes: [$1.bookEnvelope]) },
    "method_codebook_allowed": { try $0.book.allowed(actor: $1.actor) },
    "method_codebook_copy": { receivers, _ in try receivers.book.copy() },
    "method_codebook_dry_run": { try $0.book.dryRun(requests: $1.bookRequests, context: CodeBookContext(accepted: [$1.id])) },
    "method_codebook_envelopes": { receivers, _ in try receivers.book.envelopes() },
    "method_codebook_execute": { try $0.book.execute(request: $1.bookRequests[1]) },
    "method_codebook_execute_all": { try outcomes($0.book.executeAll(requests: $1.bookRequests)) },
    "method_codebook_for_settlement": { receivers, _ in try receivers.book.forSettlement() as Any },
    "method_codebook_id": { receivers, _ in try receivers.book.id() },
    "method_codebook_lookup": { try $0.book.lookup(typed: $1.text, at: $1.date) },
    "method_codebook_lookup_all": { try $0.book.lookupAll(typed: [TypedCode(typed: $1.text, at: $1.date)]) },
    "method_codebook_tick": { try $0.book.tick(at: $1.date) },
    "method_codebook_timers": { receivers, _ in try receivers.book.timers() },
    "method_codebook_to_json": { receivers, _ in try receivers.book.toJson() },
    "method_codebook_version": { receivers, _ in try receivers.book.version() },
    "method_codebook_view": { try $0.book.view(actor: $1.actor) as Any },
    "constructor_ledger_new": { _, _ in try Ledger() },
    "method_ledger_balance": { try $0.ledger.balance(account: $1.entry.account, currency: $1.text) },
    "method_ledger_balances": { receivers, _ in try receivers.ledger.balances() },
    "method_ledger_post": { try $0.ledger.post(posting: $1.posting) },
    "method_ledger_post_all": { try $0.ledger.postAll(postings: [$1.posting, $1.posting]) },
]

/// An outcome that tells of a panic is one.
private func outcomes(_ outcomes: [OrderOutcome]) throws -> Any {
    for case .notDone(let error) in outcomes where error.code == "internal.panic" { throw error }
    return outcomes
}

private func outcomes(_ outcomes: [CodeBookOutcome]) throws -> Any {
    for case .notDone(let error) in outcomes where error.code == "internal.panic" { throw error }
    return outcomes
}

private let tables: [String: Drive] = [
    "func_read_orders": { try readOrders(csv: $1.document, columnMap: $1.columnMap) },
    "func_read_refunds": { try readRefunds(csv: $1.document, columnMap: $1.columnMap) },
    "func_read_touches": { try readTouches(csv: $1.document, columnMap: $1.columnMap) },
    "method_ordertable_count": { receivers, _ in try receivers.orders.count() },
    "method_ordertable_unread": { receivers, _ in try receivers.orders.unread() },
    "method_refundtable_count": { receivers, _ in try receivers.refunds.count() },
    "method_refundtable_unread": { receivers, _ in try receivers.refunds.unread() },
    "method_touchtable_count": { receivers, _ in try receivers.touches.count() },
    "method_touchtable_unread": { receivers, _ in try receivers.touches.unread() },
    "func_settle": { try settle(program: $1.program, orders: $0.orders, refunds: $0.refunds, touches: $0.touches, asOf: $1.date) },
    "method_settlement_balances": { receivers, _ in try receivers.settlement.balances() },
    "method_settlement_digest": { receivers, _ in try receivers.settlement.digest() },
    "method_settlement_explain": { try $0.settlement.explain(orderId: $1.text) },
    "method_settlement_lines": { receivers, _ in try receivers.settlement.lines() },
    "method_settlement_lines_csv": { receivers, _ in try receivers.settlement.linesCsv() },
    "method_settlement_postings": { receivers, _ in try receivers.settlement.postings() },
    "method_settlement_rejected": { receivers, _ in try receivers.settlement.rejected() },
    "method_settlement_rejected_csv": { receivers, _ in try receivers.settlement.rejectedCsv() },
    "method_settlement_rejected_rows": { receivers, _ in try receivers.settlement.rejectedRows() },
    "method_settlement_statements": { receivers, _ in try receivers.settlement.statements() },
    "method_settlement_statements_csv": { receivers, _ in try receivers.settlement.statementsCsv() },
    "method_settlement_totals": { receivers, _ in try receivers.settlement.totals() },
    "method_settlement_uncredited": { receivers, _ in try receivers.settlement.uncredited() },
    "method_settlement_uncredited_csv": { receivers, _ in try receivers.settlement.uncreditedCsv() },
]

private let functions: [String: Drive] = [
    "func_distinct_clicks": { try distinctClicks(clicks: [$1.click, $1.click], windowMinutes: $1.small) },
    "func_merge_parameters": {
        try mergeParameters(address: $1.text, parameters: [Parameter(name: $1.text, value: $1.text)], policy: .keep)
    },
    "func_bar_chart": { try barChart(title: $1.text, bars: [Bar(name: $1.text, amount: $1.money)]) },
    "func_code_book_diagram": { _, _ in try codeBookDiagram(format: .dot) },
    "func_order_diagram": { _, _ in try orderDiagram() },
    "func_format_instant": { try formatInstant(at: $1.date) },
    "func_parse_date": { try parseDate(text: $1.text) },
    "func_parse_decimal": { try parseDecimal(text: $1.text) },
    "func_parse_instant": { try parseInstant(text: $1.text) },
    "func_parse_money": { try parseMoney(amount: $1.text, currency: $1.text) },
    "func_parse_rate": { try parseRate(percent: $1.text) },
    "func_percent_of_each": { try percentOfEach(amounts: [$1.money], rate: $1.amount, rounding: .halfEven) },
    "func_period_of": { try periodOf(from: $1.date, to: $1.date.addingTimeInterval(1)) },
    "func_sum_of": { try sumOf(amounts: [$1.money, $1.money]) as Any },
    "func_zone_date": { try zoneDate(zone: zone($1), at: $1.date) },
    "func_zone_month": { try zoneMonth(zone: zone($1), at: $1.date) },
    "func_zone_months_and_days_after": { try zoneMonthsAndDaysAfter(zone: zone($1), at: $1.date, months: $1.small, days: $1.small) },
    "func_zone_start_of": { try zoneStartOf(zone: zone($1), date: $1.text) },
    "method_money_compare": { try $1.money.compare(other: $1.money) },
    "method_money_exchange": { try $1.money.exchange(by: $1.exchangeRate, rounding: .floor) },
    "method_money_minus": { try $1.money - $1.money },
    "method_money_negated": { try -$1.money },
    "method_money_percent": { try $1.money.percent(rate: $1.amount, rounding: .up) },
    "method_money_plus": { try $1.money + $1.money },
    "method_money_split": { try $1.money.split(weights: [$1.amount, $1.amount], method: .roundRobin) },
    "method_period_contains": { try $1.period.contains(at: $1.date) },
    "method_period_overlaps": { try $1.period.overlaps(other: $1.period) },
]

/// A good zone unless the text is what is hostile, so that the other arguments are reached.
private func zone(_ values: Values) -> String { values.text == "EUR" ? "Europe/Berlin" : values.text }

private let readers: [String: @Sendable (Data) throws -> Any] = [
    "func_read_account": readAccount, "func_read_actor": readActor, "func_read_code_book_command": readCodeBookCommand,
    "func_read_code_book_context": readCodeBookContext, "func_read_code_book_decision": readCodeBookDecision,
    "func_read_code_book_envelope": readCodeBookEnvelope, "func_read_code_book_event": readCodeBookEvent,
    "func_read_code_book_request": readCodeBookRequest, "func_read_code_book_timer": readCodeBookTimer,
    "func_read_code_book_view": readCodeBookView, "func_read_click": readClick, "func_read_merge_policy": readMergePolicy,
    "func_read_parameter": readParameter, "func_read_column_map": readColumnMap, "func_read_entry": readEntry,
    "func_read_exchange_rate": readExchangeRate, "func_read_exchanged": readExchanged,
    "func_read_explanation": readExplanation, "func_read_holdings": readHoldings, "func_read_money": readMoney,
    "func_read_notice": readNotice, "func_read_order_command": readOrderCommand, "func_read_order_context": readOrderContext,
    "func_read_order_decision": readOrderDecision, "func_read_order_envelope": readOrderEnvelope,
    "func_read_order_event": readOrderEvent, "func_read_order_request": readOrderRequest,
    "func_read_order_timer": readOrderTimer, "func_read_order_view": readOrderView, "func_read_period": readPeriod,
    "func_read_posting": readPosting, "func_read_program": readProgram, "func_read_rounding": readRounding,
    "func_read_space": readSpace, "func_read_split_method": readSplitMethod, "func_read_totals": readTotals,
    "func_read_verdict": readVerdict,
]

private let writers: [String: Drive] = [
    "func_write_account": { try writeAccount(value: $1.entry.account) },
    "func_write_actor": { try writeActor(value: $1.actor) },
    "func_write_code_book_command": { try writeCodeBookCommand(value: $1.bookCommand) },
    "func_write_code_book_context": { try writeCodeBookContext(value: CodeBookContext(accepted: [$1.id])) },
    "func_write_code_book_decision": { try writeCodeBookDecision(value: $1.bookDecision) },
    "func_write_code_book_envelope": { try writeCodeBookEnvelope(value: $1.bookEnvelope) },
    "func_write_code_book_event": { try writeCodeBookEvent(value: $1.bookEvent) },
    "func_write_code_book_request": { try writeCodeBookRequest(value: $1.bookRequests[1]) },
    "func_write_code_book_timer": {
        try writeCodeBookTimer(value: CodeBookTimer(dueAt: $1.date, timerId: $1.text, command: $1.bookCommand))
    },
    "func_write_code_book_view": { try writeCodeBookView(value: $1.bookView) },
    "func_write_click": { try writeClick(value: $1.click) },
    "func_write_column_map": { try writeColumnMap(value: $1.columnMap) },
    "func_write_entry": { try writeEntry(value: $1.entry) },
    "func_write_exchange_rate": { try writeExchangeRate(value: $1.exchangeRate) },
    "func_write_exchanged": { try writeExchanged(value: $1.exchanged) },
    "func_write_explanation": { try writeExplanation(value: $1.explanation) },
    "func_write_holdings": { try writeHoldings(value: $1.holdings) },
    "func_write_merge_policy": { _, _ in try writeMergePolicy(value: .append) },
    "func_write_money": { try writeMoney(value: $1.money) },
    "func_write_notice": { try writeNotice(value: $1.notice) },
    "func_write_order_command": { try writeOrderCommand(value: $1.place) },
    "func_write_order_context": { _, _ in try writeOrderContext(value: OrderContext()) },
    "func_write_order_decision": { try writeOrderDecision(value: $1.orderDecision) },
    "func_write_order_envelope": { try writeOrderEnvelope(value: $1.orderEnvelope) },
    "func_write_order_event": { try writeOrderEvent(value: $1.orderEvent) },
    "func_write_order_request": { try writeOrderRequest(value: $1.orderRequests[1]) },
    "func_write_order_timer": { try writeOrderTimer(value: OrderTimer(dueAt: $1.date, timerId: $1.text, command: $1.place)) },
    "func_write_order_view": { try writeOrderView(value: $1.orderView) },
    "func_write_parameter": { try writeParameter(value: Parameter(name: $1.text, value: $1.text)) },
    "func_write_period": { try writePeriod(value: $1.period) },
    "func_write_posting": { try writePosting(value: $1.posting) },
    "func_write_program": { try writeProgram(value: $1.program) },
    "func_write_rounding": { _, _ in try writeRounding(value: .halfDown) },
    "func_write_space": { try writeSpace(value: $1.space) },
    "func_write_split_method": { _, _ in try writeSplitMethod(value: .roundRobin) },
    "func_write_totals": { try writeTotals(value: $1.totals) },
    "func_write_verdict": { try writeVerdict(value: .genericCode(assignmentId: $1.id, groupId: $1.id)) },
]
