/** The aggregates that have a status as a whole. What is each one's own is in `Aggregates.kt`. */
package io.partnerkit.tests

import io.partnerkit.*
import com.fasterxml.jackson.databind.JsonNode
import java.time.Instant

/** An aggregate from its history; null for a name that is none. */
internal fun heldPlain(aggregate: String, json: ByteArray): Held? = PLAIN[aggregate]?.held(json)

/** What an object of the package can do, typed by its request [R], context [C], decision [D], status and commands. */
internal class Plain<T : Any, R, C, D, S : Enum<S>, K : Enum<K>>(
    val fromJson: (ByteArray) -> T,
    val version: (T) -> ULong,
    val timers: (T) -> List<Pair<Instant, String>>,
    val readRequest: (ByteArray) -> R,
    val readContext: (ByteArray) -> C,
    val execute: (T, R, C?) -> D,
    val dryRun: (T, List<R>, C?) -> List<D>,
    val tick: (T, Instant) -> D,
    val toJson: (T) -> String,
    val status: (T) -> S?,
    val view: (T, Actor, Instant) -> String?,
    val allowed: (T, Actor, Instant) -> List<K>,
    val caused: (D) -> Caused,
) {
    fun held(json: ByteArray): Held = HeldPlain(this, fromJson(json))
}

private class HeldPlain<T : Any, R, C, D, S : Enum<S>, K : Enum<K>>(private val by: Plain<T, R, C, D, S, K>, private val held: T) : Held {
    override val version get() = by.version(held).toLong()
    override val timers get() = by.timers(held)

    private fun context(given: JsonNode?) = given?.let { by.readContext(it.bytes()) }

    override fun execute(request: ByteArray, context: JsonNode?) =
        by.caused(by.execute(held, by.readRequest(request), context(context)))

    override fun dryRun(requests: List<ByteArray>, context: JsonNode?) =
        by.dryRun(held, requests.map(by.readRequest), context(context)).map(by.caused)

    override fun tick(at: Instant) = by.caused(by.tick(held, at))

    override fun toJson() = by.toJson(held)

    override fun status() = by.status(held)?.name?.lowercase()

    override fun view(actor: Actor, at: Instant) = by.view(held, actor, at)?.let(::document)

    override fun allowed(actor: Actor, at: Instant) = by.allowed(held, actor, at).map { it.name.lowercase() }

    override fun expectSent(then: JsonNode) {
        expectSent(held as? ProductOrder ?: return super.expectSent(then), then)
    }

    override fun holdings() = throw Mistake("only a code book gives something to a program")

    override fun lookup(typed: String, at: Instant) = throw Mistake("only a code book looks something up")
}
