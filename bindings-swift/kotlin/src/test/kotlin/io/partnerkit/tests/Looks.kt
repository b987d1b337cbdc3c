/** All that can be seen of an aggregate: what must be the same before and after whatever has no effect. */
package io.partnerkit.tests

import com.fasterxml.jackson.databind.JsonNode
import io.partnerkit.*
import java.time.Instant

/** Who no scenario knows; a person of a brand is any person. */
private const val NOBODY = "00000000-0000-4000-8000-00000000ffff"

/** Does something, and fails when anything is another afterwards. */
internal fun withoutEffect(held: Held, at: String?, act: () -> Unit) {
    val moment = momentOf(held, at)
    val before = Looks(held, moment)
    act()
    same(before, Looks(held, moment), "nothing was to change")
}

private data class Looks(
    /** The whole history, with the commands that are remembered. */
    val history: String,
    val timers: List<Pair<Instant, String>>,
    val status: String?,
    /** What everybody concerned sees. */
    val views: List<JsonNode?>,
    /** What they may do. */
    val allowed: List<List<String>>,
)

private fun Looks(held: Held, at: Instant): Looks {
    val history = held.toJson()
    val concerned = concernedIn(history)
    val (views, allowed) = concerned.map { held.view(it, at) } to concerned.map { held.allowed(it, at) }
    return Looks(history, held.timers, held.status(), views, allowed)
}

/** The platform, and every brand and creator of whom a history speaks. */
private fun concernedIn(history: String): List<Actor> {
    val found = Regex("\"(brand|creator)Id\":\"([^\"]+)\"").findAll(history).map { it.destructured.toList() }.toSet()
    val people =
        found.map { (kind, id) -> mapOf("type" to kind, "${kind}Id" to id) + if (kind == "brand") mapOf("userId" to NOBODY) else mapOf() }
    return (listOf(mapOf("type" to "platform", "operatorId" to NOBODY)) + people).map { readActor(written(it).bytes()) }
}

/** When it is looked at: then, or, where that is no time, when something happened last. */
private fun momentOf(held: Held, at: String?): Instant =
    try {
        parseInstant(at.orEmpty())
    } catch (no: PartnerkitException) {
        val last = document(held.toJson()).list("envelopes").lastOrNull()
        parseInstant(last?.get("at")?.asText() ?: "2026-01-01T00:00:00Z")
    }
