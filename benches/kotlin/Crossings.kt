// What it costs to cross into the core from Kotlin, as multiples of an empty call. Medians of interleaved rounds.
import io.partnerkit.*
import java.math.BigDecimal
import java.time.Instant
import java.util.UUID

private class Crossing(val name: String, val calls: Int, val make: () -> Unit)

private val at = Instant.parse("2026-03-01T12:00:00Z")
private val brand = Actor.Brand(UUID.randomUUID(), UUID.randomUUID())
private val price = Money(BigDecimal("250.00"), "EUR")
private val days = SpaceDays(3u, 5u, 7u, 14u, 7u, 2u, 14u, 30u, 7u)
private val space =
    Space(UUID.randomUUID(), UUID.randomUUID(), Network.INSTAGRAM, MediaType.REEL, "A reel", price, 1u, days)
private val place = OrderRequest(UUID.randomUUID(), brand, at, OrderCommand.Place(space))
private val placed = Order(UUID.randomUUID()).also { it.execute(place) }
private val refused = OrderRequest(UUID.randomUUID(), brand, at, OrderCommand.Start)
private val prices = List(1_000) { price }
private var messages = placed.copy()

private fun message() = OrderRequest(UUID.randomUUID(), brand, at, OrderCommand.SendMessage("Is the draft ready?"))

/** Its history grows: a fresh one from time to time keeps the calls alike. */
private fun fresh(): Order {
    if (messages.version() > 1_000uL) {
        messages.close()
        messages = placed.copy()
    }
    return messages
}

private val crossings =
    listOf(
        Crossing("empty call (version of a handle)", 2_000) { placed.version() },
        Crossing("command on a handle: a message, accepted", 500) { fresh().execute(message()) },
        Crossing("command on a handle: refused", 500) {
            try {
                placed.execute(refused)
            } catch (_: PartnerkitException) {
            }
        },
        Crossing("new handle and first command, 25 fields in, 25 out", 200) { Order(UUID.randomUUID()).use { it.execute(place) } },
        Crossing("value in and out: money plus money", 500) { price + price },
        Crossing("value in: an amount written as JSON", 500) { writeMoney(price) },
        Crossing("value out: a view of 20 fields", 500) { placed.view(brand, at) },
        Crossing("1,000 commands in one call", 5) { placed.copy().use { it.executeAll(List(1_000) { message() }) } },
        Crossing("1,000 values in one call: the sum", 20) { sumOf(prices) },
        Crossing("1,000 values in and out in one call: a percentage of each", 20) { percentOfEach(prices, BigDecimal("12")) },
    )

/** Nanoseconds of one call. */
private fun time(crossing: Crossing): Double {
    val start = System.nanoTime()
    repeat(crossing.calls) { crossing.make() }
    return (System.nanoTime() - start).toDouble() / crossing.calls
}

fun main() {
    // The JVM compiles what is called often, and takes longer where the machine is busy.
    val warm = System.nanoTime() + 15_000_000_000
    while (System.nanoTime() < warm) crossings.forEach(::time)
    val times = crossings.map { mutableListOf<Double>() }
    repeat(21) { crossings.forEachIndexed { index, crossing -> times[index] += time(crossing) } }
    val medians = times.map { it.sorted()[it.size / 2] }
    println("| crossing, Kotlin | ns | x |\n| --- | ---: | ---: |")
    crossings.zip(medians) { crossing, median -> println("| ${crossing.name} | ${median.toLong()} | ${Math.round(median / medians[0])} |") }
    println("command on a handle: ${"%.0f".format(medians[1] / 1_000)} µs; at most 60 are wanted")
}
