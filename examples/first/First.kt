import io.partnerkit.*
import java.io.File
import java.time.Instant
import java.util.UUID

fun main(arguments: Array<String>) {
    val example = { name: String -> File(arguments.firstOrNull() ?: "examples/first", name).readBytes() }
    val orders = readOrders(example("orders.csv"))
    val refunds = readRefunds(example("refunds.csv"))
    val touches = readTouches(example("touches.csv"))
    check(orders.unread().isEmpty())

    val settled = settle(readProgram(example("program.json")), orders, refunds, touches, Instant.parse("2026-05-01T00:00:00Z"))
    settled.statements().forEach { println("${it.creatorId} ${it.period} ${it.closing} ${it.currency}") }
    println(settled.explain("1004").text)
    check(settled.digest() == "8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23")

    val (brand, now) = Actor.Brand(brandId = UUID(0, 1), userId = UUID(0, 2)) to Instant.parse("2026-03-01T12:00:00Z")
    try {
        Order(UUID(0, 3)).use { it.execute(OrderRequest(UUID(0, 4), brand, now, OrderCommand.Approve)) }
    } catch (no: PartnerkitException.Refused) {
        println("${no.code}: ${no.message}")
    }
}
