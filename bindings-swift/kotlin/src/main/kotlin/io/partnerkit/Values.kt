/** How values of Java cross: bounded, whatever they are, and never silently changed into another value that is one. */
package io.partnerkit

import java.math.BigDecimal
import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.charset.CharacterCodingException
import java.time.Instant
import java.time.temporal.ChronoUnit

/** More digits than any amount or rate has, on either side of the point: what has more is refused as it would be in full. */
private const val DIGITS = 64

/** The longest number of digits whose trailing zeros are looked at. */
private const val LOOKED_AT = 4_096

/** A number as plain digits. `1E+999999999` is not written out: a number beyond the range takes its place. */
internal fun plainText(number: BigDecimal): String {
    if (number.signum() == 0) return if (number.scale() in 0..DIGITS) number.toPlainString() else "0"
    val sign = if (number.signum() < 0) "-" else ""
    val whole = number.precision().toLong() - number.scale().toLong()
    if (whole > DIGITS) return sign + "9".repeat(DIGITS)
    if (number.scale() <= DIGITS) return number.toPlainString()
    val short = if (number.precision() <= LOOKED_AT) number.stripTrailingZeros() else number
    return if (short.scale() <= DIGITS) short.toPlainString() else sign + "0." + "0".repeat(DIGITS) + "1"
}

private const val MICROS_OF_A_SECOND = 1_000_000L
private const val NANOS_OF_A_MICRO = 1_000

/** Microseconds since 1970, to the nearest; the ends of the range for what lies beyond, which are no instants of partnerkit. */
internal fun microsOf(at: Instant): Long {
    val micros = (at.nano + NANOS_OF_A_MICRO / 2) / NANOS_OF_A_MICRO
    return try {
        Math.addExact(Math.multiplyExact(at.epochSecond, MICROS_OF_A_SECOND), micros.toLong())
    } catch (_: ArithmeticException) {
        if (at.epochSecond < 0) Long.MIN_VALUE else Long.MAX_VALUE
    }
}

/** The moment so many microseconds after 1970. */
internal fun instantOf(micros: Long): Instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS)

/** A text in UTF-8. Half a character (a lone surrogate) is malformed, as it is in a document. */
internal fun encodeUtf8(text: String): ByteBuffer =
    try {
        Charsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text))
    } catch (_: CharacterCodingException) {
        val message = "The text holds half a character (a lone surrogate)."
        throw PartnerkitException.Malformed(listOf(Problem("malformed.utf8", message, "", mapOf(), "errors.html#malformed-utf8")))
    }

/** Which is more; amounts of two currencies cannot be compared: `money.mixed_currencies`. */
@Throws(PartnerkitException::class)
operator fun Money.compareTo(other: Money): Int = compare(other).ordinal - Comparison.EQUAL.ordinal

/** The same amount with the other sign. */
@Throws(PartnerkitException::class)
operator fun Money.unaryMinus(): Money = negated()
