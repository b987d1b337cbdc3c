package io.partnerkit.tests

import io.partnerkit.*
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.math.BigDecimal
import java.math.BigInteger
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

private val AT: Instant = Instant.parse("2026-03-01T12:00:00Z")
private val BRAND = Actor.Brand(brandId = UUID(0, 1), userId = UUID(0, 2))

/** What a call that a panic has ended throws. */
private val bug = PartnerkitException.Panicked(Problem("internal.panic", "There is a bug.", "", emptyMap(), ""))

/** What an app meets: types of Java, sealed classes, exceptions with sentences. */
class NativeTypesTest {
    private val price = Money(BigDecimal("19.99"), "EUR")
    private val space =
        Space(
            UUID(0, 5), UUID(0, 6), Network.BLOG, MediaType.ARTICLE, "One article", price, 1u,
            SpaceDays(3u, 3u, 3u, 3u, 3u, 3u, 3u, 3u, 3u),
        )

    private fun place(number: Long) = OrderRequest(UUID(0, number), BRAND, AT, OrderCommand.Place(space))

    @Test
    fun `values are those of Java`() {
        Order(UUID(0, 3)).use { order ->
            val envelope = order.execute(place(4)).envelopes.single()
            assertEquals(UUID(0, 3), envelope.aggregateId)
            assertEquals(AT, envelope.at)
            val event = envelope.event as OrderEvent.Placed
            assertEquals(BigDecimal("19.99"), event.space.price.amount)
            assertEquals(Instant.parse("2026-03-04T12:00:00Z"), event.respondBy)
            assertEquals(OrderStatusKind.PENDING, order.status())
        }
        assertEquals(LocalDate.of(2026, 3, 1), zoneDate("Europe/Berlin", AT))
    }

    /** It compiles only as long as every case is here: there is no `else`. */
    @Test
    fun `commands are decided on exhaustively`() {
        fun who(actor: Actor): String =
            when (actor) {
                is Actor.Brand -> "brand ${actor.brandId}"
                is Actor.Creator -> "creator ${actor.creatorId}"
                is Actor.Platform -> "platform ${actor.operatorId}"
                is Actor.System -> "system ${actor.name}"
            }
        fun kind(error: PartnerkitException): String =
            when (error) {
                is PartnerkitException.Malformed -> "malformed"
                is PartnerkitException.Refused -> "refused"
                is PartnerkitException.Forbidden -> "forbidden"
                is PartnerkitException.Conflict -> "conflict"
                is PartnerkitException.Panicked -> "panicked"
            }
        assertEquals("system bank", who(Actor.System("bank")))
        assertEquals("panicked", kind(bug))
    }

    @Test
    fun `money reads like a number`() {
        assertEquals(Money(BigDecimal("39.98"), "EUR"), price + price)
        assertEquals(Money(BigDecimal("0.00"), "EUR"), price - price)
        assertEquals(Money(BigDecimal("-19.99"), "EUR"), -price)
        assertTrue(price < price + price)
        assertEquals(Money(BigDecimal("2.50"), "EUR"), price.percent(BigDecimal("12.5")))
        assertEquals(Money(BigDecimal("2.49"), "EUR"), price.percent(BigDecimal("12.5"), Rounding.DOWN))
        val parts = price.split(listOf(BigDecimal.ONE, BigDecimal("1.0")))
        assertEquals(listOf("10.00", "9.99"), parts.map { it.amount.toPlainString() })
        assertEquals(Money(BigDecimal("39.98"), "EUR"), sumOf(listOf(price, price)))
        assertNull(sumOf(emptyList()))
        assertEquals(listOf(Money(BigDecimal("2.00"), "EUR")), percentOfEach(listOf(price), BigDecimal.TEN))
        assertEquals("money.mixed_currencies", codeOf { price + Money(BigDecimal.ONE, "JPY") })
    }

    @Test
    fun `a period holds its beginning and not its end`() {
        val period = periodOf(AT, AT.plusSeconds(1))
        assertTrue(AT in period)
        assertFalse(AT.plusSeconds(1) in period)
        assertFalse(period.overlaps(periodOf(AT.plusSeconds(1))))
    }

    @Test
    fun `an exception says what is wrong, where, and what to build on`() {
        val wrong = OrderCommand.Place(space.copy(title = " ", price = Money(BigDecimal("0.001"), "EUR")))
        val malformed =
            assertThrows(PartnerkitException.Malformed::class.java) {
                Order(UUID(0, 3)).use { it.execute(OrderRequest(UUID(0, 4), BRAND, AT, wrong)) }
            }
        assertEquals(setOf("/command/space/title", "/command/space/price/amount"), malformed.problems.map { it.path }.toSet())
        val refused =
            assertThrows(PartnerkitException.Refused::class.java) {
                Order(UUID(0, 3)).use { it.execute(OrderRequest(UUID(0, 4), BRAND, AT, OrderCommand.Approve)) }
            }
        assertEquals("In status `none` there is no `approve`.", refused.message)
        assertEquals("order.wrong_status", refused.code)
        assertEquals("", refused.path)
        assertEquals(Detail.Text("approve"), refused.details["command"])
        assertEquals("errors.html#order-wrong-status", refused.docs)
        assertEquals("There is a bug.", bug.message)
        assertEquals("internal.panic", bug.code)
    }

    @Test
    fun `many commands go in one call, and none stops the others`() {
        Order(UUID(0, 3)).use { order ->
            val outcomes = order.executeAll(listOf(place(4), place(5), place(4)))
            assertFalse((outcomes[0] as OrderOutcome.Decided).decision.isRepeat)
            assertEquals("order.wrong_status", (outcomes[1] as OrderOutcome.NotDone).error.code)
            assertTrue((outcomes[2] as OrderOutcome.Decided).decision.isRepeat)
            assertEquals(1uL, order.version())
        }
    }

    @Test
    fun `an order comes back from its events, and a copy goes its own way`() {
        Order(UUID(0, 3)).use { order ->
            order.execute(place(4))
            val again = Order.replay(order.id(), order.envelopes())
            assertEquals(order.envelopes(), again.envelopes())
            val copy = order.copy()
            copy.execute(OrderRequest(UUID(0, 5), BRAND, AT, OrderCommand.Withdraw()))
            assertEquals(OrderStatusKind.PENDING, order.status())
            assertEquals(OrderStatusKind.CANCELLED, copy.status())
            val envelope = order.envelopes().single()
            assertEquals(envelope, readOrderEnvelope(writeOrderEnvelope(envelope).toByteArray()))
        }
    }

    @Test
    fun `a deal that nothing carries out is said in few words, and a rehearsal changes nothing`() {
        Partnership(UUID(0, 3)).use { partnership ->
            val deal = Deal.Partnership(partnership)
            val open = PartnershipRequest(UUID(0, 4), BRAND, AT, PartnershipCommand.Open(UUID(0, 5), "Europe/Berlin"))
            val rehearsal = rehearsePartnership(partnership, open)
            assertFalse(rehearsal.isOffer)
            assertEquals(0uL, partnership.version())
            assertNull(liveViewOf(deal, at = AT))
            assertEquals(emptyList<FollowUp>(), followUpsOf(deal, at = AT))
        }
    }

    @Test
    fun `a code book says what a settlement needs`() {
        CodeBook(UUID(0, 7)).use { book ->
            assertNull(book.forSettlement())
            book.execute(CodeBookRequest(UUID(0, 8), BRAND, AT, CodeBookCommand.Open("Europe/Berlin")))
            val holdings = book.forSettlement()!!
            assertEquals(emptyList<ProgramGroup>(), holdings.groups)
            assertEquals(holdings, readHoldings(writeHoldings(holdings).toByteArray()))
            assertEquals(listOf(Verdict.UnknownCode), book.lookupAll(listOf(TypedCode("ANNA10", AT))))
        }
    }

    @Test
    fun `numbers and times of any size cross at once and are refused`() {
        val amount = { text: String -> codeOf { -Money(BigDecimal(text), "EUR") } }
        assertEquals("money.out_of_range", amount("1E+999999999"))
        assertEquals("money.out_of_range", amount("-1E+999999999"))
        assertEquals("money.too_precise", amount("1E-999999999"))
        assertEquals("money.out_of_range", codeOf { -Money(BigDecimal(BigInteger.ONE.shiftLeft(4_000_000)), "EUR") })
        assertEquals("money.too_precise", codeOf { -Money(BigDecimal(BigInteger.ONE.shiftLeft(4_000_000), 1_300_000), "EUR") })
        assertEquals(Money(BigDecimal("0.00"), "EUR"), -Money(BigDecimal("0E-999999999"), "EUR"))
        assertEquals(Money(BigDecimal("-1000.00"), "EUR"), -Money(BigDecimal("1E+3"), "EUR"))
        for (far in listOf(Instant.MIN, Instant.MAX)) assertEquals("malformed.instant", codeOf { formatInstant(far) })
        for (far in listOf(LocalDate.MIN, LocalDate.MAX)) assertEquals("malformed.date", codeOf { zoneStartOf("UTC", far) })
        assertEquals("2026-03-01T12:00:00.000001Z", formatInstant(AT.plusNanos(501)))
        assertEquals("malformed.utf8", codeOf { parseInstant("\ud800") })
        assertEquals("malformed.utf8", codeOf { readMoney(byteArrayOf(-1)) })
    }

    private fun codeOf(act: () -> Any?): String =
        assertThrows(PartnerkitException.Malformed::class.java) { act() }.code
}
