/** Whether a refusal is the one that a scenario expects. */
package io.partnerkit.tests

import io.partnerkit.*
import com.fasterxml.jackson.databind.JsonNode

/** Fails unless exactly these problems were expected. */
internal fun refused(found: PartnerkitException, expect: JsonNode) {
    val expected = faults(expect)
    val shown = found.problems.map { Triple(it.code, it.path, it.details) }
    val isExpected = shown.size == expected.size && expected.all { fault -> found.problems.any { matches(it, fault) } }
    if (!isExpected) throw AssertionError("found $shown, expected $expect")
}

private fun matches(problem: Problem, fault: JsonNode): Boolean {
    val isSamePlace = problem.code == fault["code"].asText() && problem.path == (fault["path"]?.asText() ?: "")
    val named = fault["details"]?.properties().orEmpty()
    return isSamePlace && named.all { (name, value) -> problem.details[name]?.let(::wire) == value }
}

/** The wire form of a detail. */
private fun wire(detail: Detail): JsonNode =
    when (detail) {
        is Detail.Text -> written(detail.value)
        is Detail.Count -> written(detail.value.toLong())
        is Detail.Sum -> document(writeMoney(detail.value))
        is Detail.At -> written(formatInstant(detail.value))
        is Detail.Names -> written(detail.values)
    }

/** Fails where a problem was expected. */
internal fun succeeds(expect: JsonNode) {
    if (faults(expect).isNotEmpty()) throw AssertionError("it was accepted; expected $expect")
}
