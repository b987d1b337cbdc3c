/** Runs the life of an aggregate, as a scenario tells it, through the public types. */
package io.partnerkit.tests

import io.partnerkit.*
import com.fasterxml.jackson.databind.JsonNode
import java.time.Instant

/** What a command caused, whatever the aggregate. */
internal class Caused(
    val isRepeat: Boolean,
    /** The moment and the wire form of each event. */
    val events: List<Pair<Instant, JsonNode>>,
    val notifications: List<Notice>,
    val postings: List<Posting>,
    val warnings: List<Warning>,
)

/** An aggregate as scenarios speak of it: one implementation for each kind. */
internal interface Held {
    val version: Long
    val timers: List<Pair<Instant, String>>

    fun execute(request: ByteArray, context: JsonNode?): Caused

    fun dryRun(requests: List<ByteArray>, context: JsonNode?): List<Caused>

    fun tick(at: Instant): Caused

    fun toJson(): String

    fun status(): String?

    fun view(actor: Actor, at: Instant): JsonNode?

    fun allowed(actor: Actor, at: Instant): List<String>

    fun holdings(): JsonNode?

    /** What only a product order can be asked. */
    fun expectSent(then: JsonNode): Unit = throw Mistake("only a product order sends something")

    fun lookup(typed: String, at: Instant): JsonNode
}

private fun held(aggregate: String, json: String): Held =
    when (aggregate) {
        "code_book" -> HeldCodeBook(CodeBook.fromJson(json.toByteArray()))
        else -> heldPlain(aggregate, json.toByteArray()) ?: throw Mistake("no aggregate $aggregate")
    }

/** Runs the life of an aggregate from its beginning to `then`. */
internal fun runLifeCycle(story: JsonNode) {
    val life = Life(story["aggregate"].asText(), story)
    story["steps"].forEachIndexed { index, step -> within("step $index") { life.step(step) } }
    story["then"]?.let { life.ends(it) }
}

/** Runs the lives of several aggregates, told together. */
internal fun runTogether(story: JsonNode) {
    val lives = story["story"].properties().associate { (name, part) -> name to Life(part["aggregate"].asText(), part) }
    val life = { name: String -> lives[name] ?: throw Mistake("the story has no $name") }
    story["steps"].forEachIndexed { index, step ->
        val on = step["on"].asText()
        within("step $index on $on") { if (step.has("then")) life(on).ends(step["then"]) else life(on).step(step) }
    }
    story["then"]?.properties()?.forEach { (name, then) -> within("then of $name") { life(name).ends(then) } }
}

/** Says where something failed. */
private fun within(place: String, act: () -> Unit) {
    try {
        act()
    } catch (wrong: AssertionError) {
        throw AssertionError("$place: ${wrong.message}", wrong)
    }
}

/** An aggregate, whichever it is, as its life goes on. */
private class Life(private val aggregate: String, story: JsonNode) {
    private var held: Held = held(aggregate, history(aggregate, story))

    /** Takes a step; afterwards the stored history gives the same state. */
    fun step(step: JsonNode) {
        held = Step(held, aggregate, step).take()
        val again = held(aggregate, held.toJson())
        same(document(held.toJson()), document(again.toJson()), "replayed")
        same(held.timers, again.timers, "timers of the replayed")
        same(held.version, again.version, "version of the replayed")
        same(held.status(), again.status(), "status of the replayed")
    }

    /** Fails unless that is so. */
    fun ends(expected: JsonNode) {
        then(held, expected)
    }
}

/** What has happened to an aggregate, as a scenario tells it: its history in stored form. */
internal fun history(aggregate: String, story: JsonNode): String {
    val id = story["id"].asText()
    val envelopes =
        story.list("given").mapIndexed { index, given ->
            mapOf(
                "eventId" to "00000000-0000-4000-8000-0000e000%04x".format(index),
                "aggregate" to aggregate,
                "aggregateId" to id,
                "version" to index + 1,
                "at" to given["at"],
                "actor" to given["actor"],
                "commandId" to "00000000-0000-4000-8000-0000d000%04x".format(index),
                "schemaVersion" to 1,
                "event" to given["event"],
            )
        }
    return written(mapOf("id" to id, "envelopes" to envelopes)).toString()
}

private class Step(private val held: Held, private val aggregate: String, private val step: JsonNode) {
    private val expect = step["expect"] ?: document("{}")
    private val context = step.given("context")

    fun take(): Held {
        when {
            step.has("do") -> judge(step["do"]["at"]?.asText()) { held.execute(step["do"].bytes(), context) }
            step.has("text") -> judge(null) { held.execute(text(step["text"]).toByteArray(), context) }
            step.has("tick") -> judge(null, step["tick"].asText()) { held.tick(parseInstant(step["tick"].asText())) }
            step.has("try") -> withoutEffect(held, step["try"][0]?.get("at")?.asText()) { attempt(step["try"].toList()) }
            step.has("cells") -> withoutEffect(held, step["at"].asText()) { step["cells"].forEachIndexed(::cell) }
            step["restart"]?.asBoolean() == true -> return held(aggregate, held.toJson())
            else -> throw Mistake("the step does nothing")
        }
        return held
    }

    private fun judge(at: String?, seenAt: String? = at, act: () -> Caused) {
        if (faults(expect).isNotEmpty()) {
            return withoutEffect(held, seenAt) {
                refuses(act)
                // A refused command that was remembered would be answered as a repeat now.
                refuses(act)
            }
        }
        val found =
            try {
                act()
            } catch (no: PartnerkitException) {
                return refused(no, expect)
            }
        decided(found, expect, at)
    }

    private fun refuses(act: () -> Caused) {
        try {
            act()
        } catch (no: PartnerkitException) {
            return refused(no, expect)
        }
        throw AssertionError("it was accepted; expected $expect")
    }

    private fun attempt(requests: List<JsonNode>) {
        val found =
            try {
                held.dryRun(requests.map(JsonNode::bytes), context)
            } catch (no: PartnerkitException) {
                return refused(no, expect)
            }
        succeeds(expect)
        val expected = expect.list("decisions")
        same(expected.size, found.size, "decisions")
        found.forEachIndexed { index, decision -> decided(decision, expected[index], requests[index]["at"]?.asText()) }
    }

    private fun cell(index: Int, cell: JsonNode) {
        val request =
            mapOf(
                "commandId" to "00000000-0000-4000-8000-0000ce11%04x".format(index),
                "actor" to cell["actor"],
                "at" to step["at"],
                "command" to cell["command"],
            )
        val outcome =
            try {
                val found = held.dryRun(listOf(written(request).bytes()), context)
                if (found.any { it.events.isNotEmpty() }) "ok" else "unchanged"
            } catch (no: PartnerkitException) {
                no.code
            }
        same(cell["expect"].asText(), outcome, "cell $index: ${cell["command"]["type"]} by ${cell["actor"]}")
    }
}

private fun decided(found: Caused, expect: JsonNode, at: String?) {
    same(expect["repeat"]?.asBoolean() ?: false, found.isRepeat, "repeat")
    val events = expect["events"] ?: throw Mistake("`events` or `error` must be expected")
    val shown =
        found.events.mapIndexed { index, (moment, event) ->
            val time = formatInstant(moment)
            if (time != at || events[index]?.has("at") == true) mapOf("at" to time, "event" to event) else mapOf("event" to event)
        }
    same(events, written(shown), "events")
    expect.given("notifications")?.let { same(it, written(found.notifications.map(::told)), "notifications") }
    expect.given("postings")?.let { expected ->
        same(expected, written(found.postings.map { posting -> posting.entries.map { document(writeEntry(it)) } }), "postings")
    }
    same(expect.list("warnings").map { it.asText() }, found.warnings.map { it.name.lowercase() }, "warnings")
}

private fun told(notice: Notice): Map<String, String> {
    val to =
        when (notice.recipient) {
            is Recipient.Brand -> "brand"
            is Recipient.Creator -> "creator"
        }
    return mapOf("to" to to, "template" to notice.template)
}

private fun then(held: Held, then: JsonNode) {
    if (then.has("status")) same(then.given("status")?.asText(), held.status(), "status")
    then.given("version")?.let { same(it.asLong(), held.version, "version") }
    then.given("timers")?.let { expected ->
        val shown = held.timers.map { (dueAt, id) -> mapOf("dueAt" to formatInstant(dueAt), "timerId" to id) }
        same(expected, written(shown), "timers")
    }
    for (asked in then.list("views")) {
        val seen = held.view(who(asked), moment(asked))
        val expected = asked.given("view")
        if (expected == null || seen == null) {
            same(expected, seen, "view")
            continue
        }
        expected.properties().forEach { (name, value) -> same(value.takeUnless { it.isNull }, seen.given(name), name) }
    }
    for (asked in then.list("allowed")) {
        same(asked["commands"].map { it.asText() }.sorted(), held.allowed(who(asked), moment(asked)).sorted(), "allowed")
    }
    if (then.has("holdings")) same(then.given("holdings"), held.holdings(), "holdings")
    if (SENT.any(then::has)) held.expectSent(then)
    for (asked in then.list("lookups")) {
        same(asked["verdict"], held.lookup(asked["typed"].asText(), moment(asked)), asked["typed"].asText())
    }
}

/** The members of `then` that only a product order has. */
internal val SENT = setOf("addresses", "shippedValue", "stockTaken")

internal fun expectSent(order: ProductOrder, then: JsonNode) {
    for (asked in then.list("addresses")) {
        same(asked.given("address"), order.address(who(asked))?.let { document(writeAddress(it)) }, "address")
    }
    then.given("shippedValue")?.let { expected ->
        same(expected, written(order.shippedValue().map { document(writeMoney(it)) }), "shippedValue")
    }
    then.given("stockTaken")?.let { expected ->
        same(expected, written(order.stockTaken().map { document(writeStockLevel(it)) }), "stockTaken")
    }
}

private fun who(asked: JsonNode): Actor = readActor(asked["actor"].bytes())

private fun moment(asked: JsonNode): Instant = parseInstant(asked["at"].asText())

private class HeldCodeBook(private val book: CodeBook) : Held {
    override val version get() = book.version().toLong()
    override val timers get() = book.timers().map { it.dueAt to it.timerId }

    override fun execute(request: ByteArray, context: JsonNode?) =
        caused(book.execute(readCodeBookRequest(request), context?.let { readCodeBookContext(it.bytes()) }))

    override fun dryRun(requests: List<ByteArray>, context: JsonNode?) =
        book.dryRun(requests.map(::readCodeBookRequest), context?.let { readCodeBookContext(it.bytes()) }).map(::caused)

    override fun tick(at: Instant) = caused(book.tick(at))

    override fun toJson() = book.toJson()

    override fun status() = null

    override fun view(actor: Actor, at: Instant) = book.view(actor)?.let { document(writeCodeBookView(it)) }

    override fun allowed(actor: Actor, at: Instant) = book.allowed(actor).map { it.name.lowercase() }

    override fun holdings() = book.forSettlement()?.let { document(writeHoldings(it)) }

    override fun lookup(typed: String, at: Instant) = document(writeVerdict(book.lookup(typed, at)))

    private fun caused(decision: CodeBookDecision): Caused {
        val again = readCodeBookDecision(writeCodeBookDecision(decision).toByteArray())
        same(decision, again, "the decision from its wire form")
        return with(decision) {
            val events = envelopes.map { it.at to document(writeCodeBookEvent(it.event)) }
            Caused(isRepeat, events, notifications, postings, warnings)
        }
    }
}
