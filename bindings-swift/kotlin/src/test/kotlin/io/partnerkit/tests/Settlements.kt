/** Settles, as a scenario tells it, through the public types. */
package io.partnerkit.tests

import io.partnerkit.*
import com.fasterxml.jackson.databind.JsonNode
import java.math.BigDecimal
import java.time.Instant
import java.util.UUID
import kotlin.reflect.full.declaredMemberProperties

private const val NO_ORDERS = "order_id,placed_at,currency,subtotal\n"

/** Settles and compares. */
internal fun runSettlement(story: JsonNode) {
    val expect = story["expect"]
    val unread = mutableListOf<Map<String, Any>>()
    val settled =
        try {
            outcome(story["settle"], unread)
        } catch (no: PartnerkitException) {
            return refused(no, expect)
        }
    succeeds(expect)
    compare(expect["lines"], settled.lines(), settled.linesCsv())
    compare(expect["statements"], settled.statements(), settled.statementsCsv())
    compare(expect["uncredited"], settled.uncredited(), settled.uncreditedCsv())
    compare(expect["rejected"], settled.rejected(), settled.rejectedCsv())
    val expected = expect.list("unread").map { row -> mapOf("column" to "") + row.properties().associate { it.key to it.value } }
    same(written(expected.map { it.toSortedMap() }), written(unread.map { it.toSortedMap() }), "unread")
    expect.given("balances")?.let { same(it, written(settled.balances().map { entry -> document(writeEntry(entry)) }), "balances") }
    expect.given("digest")?.let { same(it.asText(), settled.digest(), "digest") }
    expect.list("explain").forEach { explained(settled, it) }
}

private fun outcome(given: JsonNode, unread: MutableList<Map<String, Any>>): Settlement {
    val program = readProgram(given["program"].bytes())
    val map = given.given("map")?.let { readColumnMap(it.bytes()) }
    val csv = { name: String -> given.list(name).takeIf { it.isNotEmpty() }?.joinToString("\n") { text(it) }?.toByteArray() }
    val orders = readOrders(csv("orders") ?: NO_ORDERS.toByteArray(), map.takeIf { csv("orders") != null })
    val refunds = csv("refunds")?.let { readRefunds(it, map) }
    val touches = csv("touches")?.let { readTouches(it, map) }
    for (row in orders.unread() + refunds?.unread().orEmpty() + touches?.unread().orEmpty()) {
        unread += row.problems.map {
            mapOf("table" to row.table, "row" to row.row.toLong(), "code" to it.code, "column" to it.path.removePrefix("/"))
        }
    }
    return settle(program, orders, refunds, touches, parseInstant(given["asOf"].asText()))
}

/** The records say what the CSV says, and the columns that are named are as expected. */
private inline fun <reified T : Any> compare(expected: JsonNode?, records: List<T>, csv: String) {
    val lines = readCsv(csv)
    val columns = lines.first()
    val properties = T::class.declaredMemberProperties.associateBy { snake(it.name) }
    same(columns.toSet(), properties.keys, "columns")
    val rows = records.map { record -> columns.map { cell(properties.getValue(it).get(record)) } }
    same(lines.drop(1), rows, "the records and their CSV")
    if (expected == null || expected.isNull) return
    val named = expected["columns"].map { columns.indexOf(it.asText()) }
    same(expected["rows"], written(rows.map { row -> named.map(row::get) }), "rows")
}

private fun snake(camel: String) = camel.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }

private fun cell(value: Any?): String =
    when (value) {
        null -> ""
        is String -> value
        is BigDecimal -> value.toPlainString()
        is Instant -> formatInstant(value)
        is UUID, is ULong -> value.toString()
        else -> throw Mistake("no cell: $value")
    }

/** CSV as RFC 4180 has it. */
private fun readCsv(text: String): List<List<String>> {
    val rows = mutableListOf<List<String>>()
    var row = mutableListOf<String>()
    val cell = StringBuilder()
    var isQuoted = false
    var index = 0
    while (index < text.length) {
        val letter = text[index]
        when {
            isQuoted && letter == '"' && text.getOrNull(index + 1) == '"' -> cell.append(text[++index])
            letter == '"' -> isQuoted = !isQuoted
            !isQuoted && (letter == ',' || letter == '\n') -> {
                row.add(cell.toString())
                cell.clear()
                if (letter == '\n') {
                    rows.add(row)
                    row = mutableListOf()
                }
            }
            else -> cell.append(letter)
        }
        index++
    }
    return rows
}

private fun explained(settled: Settlement, expected: JsonNode) {
    val said =
        try {
            settled.explain(expected["orderId"].asText())
        } catch (no: PartnerkitException) {
            return refused(no, expected)
        }
    succeeds(expected)
    expected.list("contains").forEach { part ->
        if (part.asText() !in said.text) throw AssertionError("`${part.asText()}` is not in ${said.text}")
    }
    same(said, readExplanation(writeExplanation(said).toByteArray()), "the explanation from its wire form")
}
