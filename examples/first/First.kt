import io.partnerkit.*
import java.io.File
import java.time.Instant

fun main() {
    val file = { name: String -> File("examples/first", name).readBytes() }
    val settlement =
        settle(
            readProgram(file("program.json")),
            readOrders(file("orders.csv")),
            readRefunds(file("refunds.csv")),
            readTouches(file("touches.csv")),
            Instant.parse("2026-05-01T00:00:00Z"),
        )
    settlement.statements().forEach { println("${it.creatorId} ${it.period} ${it.closing} ${it.currency}") }
    println(settlement.explain("1004").text)
    try {
        settlement.explain("9999")
    } catch (refusal: PartnerkitException.Refused) {
        println("${refusal.code} ${refusal.message}") // settlement.unknown_order
    }
    check(settlement.digest() == "8351ba719ac37cdce5d065e82a7dfd61b773639390bd25f573922fa9f9916f23")
}
