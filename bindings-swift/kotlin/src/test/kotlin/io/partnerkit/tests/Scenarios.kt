/** The form of a scenario file, read strictly: a misspelt expectation must not pass. */
package io.partnerkit.tests

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.node.ObjectNode
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension

internal val REPOSITORY: Path = Path.of(System.getProperty("partnerkit.repository")).toRealPath()
internal val SCENARIOS: Path = REPOSITORY.resolve("tests/scenarios")
internal val JSON = ObjectMapper()

/** The scenario itself is wrong. */
internal class Mistake(message: String) : Exception(message)

/** Every scenario file, in order. */
internal fun scenarioFiles(): List<Path> =
    Files.walk(SCENARIOS).use { paths -> paths.filter { it.extension == "json" }.sorted().toList() }

private val FAULT = setOf("code", "path", "details")
private val EXPECT =
    setOf("events", "repeat", "notifications", "postings", "warnings", "decisions", "error", "errors", "value")
private val STEP = setOf("do", "context", "text", "tick", "try", "cells", "at", "restart", "expect")
private val TABLES = setOf("lines", "statements", "uncredited", "rejected")

/** Reads a scenario; members that do not exist are mistakes. */
internal fun load(file: Path): JsonNode {
    val story = JSON.readTree(Files.readAllBytes(file))
    when {
        story.has("aggregate") -> lifeCycle(story)
        story.has("story") -> together(story)
        story.has("calls") -> {
            known(story, setOf("title", "proves", "calls"), setOf("title", "calls"))
            for (call in story["calls"]) {
                known(call, setOf("call", "with", "expect"))
                expectation(call["expect"])
            }
        }
        else -> {
            known(story, setOf("title", "proves", "settle", "expect"), setOf("title", "settle", "expect"))
            val required = setOf("program", "orders", "asOf")
            known(story["settle"], required + setOf("refunds", "touches", "map"), required)
            settlement(story["expect"])
        }
    }
    return story
}

private fun lifeCycle(story: JsonNode) {
    val required = setOf("title", "aggregate", "id", "steps")
    known(story, required + setOf("proves", "given", "then"), required)
    story.list("given").forEach { known(it, setOf("at", "actor", "event")) }
    story["steps"].forEach { step(it, STEP) }
    story["then"]?.let { ending(it) }
}

private fun together(story: JsonNode) {
    known(story, setOf("title", "proves", "story", "steps", "then"), setOf("title", "story", "steps"))
    val names = story["story"].fieldNames().asSequence().toSet()
    story["story"].forEach { known(it, setOf("aggregate", "id")) }
    for (each in story["steps"]) {
        if (each.has("then")) {
            known(each, setOf("on", "then"))
            ending(each["then"])
        } else {
            step(each, STEP + "on")
        }
        if (each["on"]?.asText() !in names) throw Mistake("the story has no ${each["on"]}")
    }
    story["then"]?.let { then ->
        known(then, names, emptySet())
        then.forEach { ending(it) }
    }
}

private fun step(step: JsonNode, names: Set<String>) {
    known(step, names, emptySet())
    step["expect"]?.let(::expectation)
    step.list("cells").forEach { known(it, setOf("actor", "command", "expect")) }
}

private fun ending(then: JsonNode) {
    known(then, setOf("status", "version", "timers", "views", "allowed", "holdings", "lookups") + SENT, emptySet())
    then.list("views").forEach { known(it, setOf("actor", "at", "view")) }
    then.list("allowed").forEach { known(it, setOf("actor", "at", "commands")) }
    then.list("addresses").forEach { known(it, setOf("actor", "address")) }
    then.list("lookups").forEach { known(it, setOf("typed", "at", "verdict")) }
}

private fun expectation(expect: JsonNode) {
    known(expect, EXPECT, emptySet())
    faults(expect).forEach { known(it, FAULT, setOf("code")) }
    expect.list("decisions").forEach(::expectation)
}

private fun settlement(expect: JsonNode) {
    known(expect, TABLES + setOf("unread", "balances", "digest", "explain", "error", "errors"), emptySet())
    TABLES.filter(expect::has).forEach { known(expect[it], setOf("columns", "rows")) }
    expect.list("unread").forEach { known(it, setOf("table", "row", "code", "column"), setOf("table", "row", "code")) }
    expect.list("explain").forEach { known(it, setOf("orderId", "contains", "error"), setOf("orderId")) }
    faults(expect).forEach { known(it, FAULT, setOf("code")) }
}

/** Fails when a member is unknown or missing. */
internal fun known(members: JsonNode, names: Set<String>, required: Set<String> = names) {
    val found = (members as? ObjectNode ?: throw Mistake("no object: $members")).fieldNames().asSequence().toSet()
    if (!names.containsAll(found)) throw Mistake("unknown members: ${found - names}")
    if (!found.containsAll(required)) throw Mistake("missing members: ${required - found}")
}

/** The problems that are expected; none where the step is to succeed. */
internal fun faults(expect: JsonNode): List<JsonNode> = listOfNotNull(expect["error"]) + expect.list("errors")

/** A string, or a list of strings and `{"repeat": [text, times]}`, as one string. */
internal fun text(value: JsonNode): String =
    when {
        value.isTextual -> value.asText()
        value.isArray -> value.joinToString("") { text(it) }
        else -> value["repeat"][0].asText().repeat(value["repeat"][1].asInt())
    }

/** The items of a member; none where it is left out or null. */
internal fun JsonNode.list(name: String): List<JsonNode> = this[name]?.toList().orEmpty()

/** A member that is there and not null. */
internal fun JsonNode.given(name: String): JsonNode? = this[name]?.takeUnless { it.isNull }

/** A document as its JSON text. */
internal fun JsonNode.bytes(): ByteArray = JSON.writeValueAsBytes(this)

/** JSON text as a document. */
internal fun document(text: String): JsonNode = JSON.readTree(text)

/** Whatever Jackson can write, as the document that its text is. */
internal fun written(value: Any?): JsonNode = JSON.readTree(JSON.writeValueAsString(value))

/** Fails unless two things are equal. */
internal fun same(expected: Any?, found: Any?, what: String) {
    if (expected != found) throw AssertionError("$what: expected $expected, found $found")
}
