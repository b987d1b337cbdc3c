/**
 * Drives every export with an injected panic and with hostile arguments.
 *
 * Run by `PanicsTest` in a process of its own, with a library that panics on demand. What is exported is found by looking, so
 * that nothing new can be forgotten.
 */
@file:JvmName("Panics")

package io.partnerkit.tests

import com.sun.jna.NativeLibrary
import com.sun.jna.Structure
import io.partnerkit.*
import java.lang.reflect.InvocationTargetException
import java.math.BigDecimal
import java.math.BigInteger
import java.time.Instant
import java.time.LocalDate
import java.util.UUID
import kotlin.reflect.KCallable
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.KVisibility
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.companionObjectInstance
import kotlin.reflect.full.declaredFunctions
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.full.isSubclassOf
import kotlin.reflect.jvm.isAccessible
import kotlin.reflect.jvm.jvmErasure
import kotlin.reflect.jvm.kotlinFunction
import kotlin.system.exitProcess

private val AT: Instant = Instant.parse("2026-03-01T12:00:00Z")

/** What UniFFI itself adds to its objects. */
private val NOT_OURS = setOf("close", "destroy", "uniffiCloneHandle", "callWithHandle", "equals", "hashCode", "toString", "copy")

private fun isComponent(name: String) = Regex("component[0-9]+").matches(name)

/** Everything that a host can enter: its name, and a call that has a receiver where it needs one. */
private class Export(val name: String, val callable: KCallable<*>, val receiver: KClass<*>?)

private val OBJECTS = listOf(Order::class, CodeBook::class, Creator::class, Ledger::class, OrderTable::class, RefundTable::class, TouchTable::class, Settlement::class)
private val VALUES_WITH_METHODS = listOf(Money::class, Period::class)

private fun exports(): List<Export> {
    val functions =
        Class.forName("io.partnerkit.PartnerkitKt").declaredMethods
            .mapNotNull { it.kotlinFunction }
            .filter { it.visibility == KVisibility.PUBLIC && it.parameters.none { it.kind == KParameter.Kind.EXTENSION_RECEIVER } }
            .filterNot { it.name.startsWith("uniffi") }
            .map { Export(it.name, it, null) }
    val members =
        (OBJECTS + VALUES_WITH_METHODS).flatMap { kind ->
            val isObject = kind in OBJECTS
            kind.declaredFunctions
                .filter { it.visibility == KVisibility.PUBLIC && !isComponent(it.name) }
                .filter { it.name !in NOT_OURS || (isObject && it.name == "copy") }
                .map { Export("${kind.simpleName}.${it.name}", it, kind) }
        }
    val constructors =
        OBJECTS.flatMap { kind ->
            val own = kind.constructors.filter { made -> made.parameters.none { it.type.jvmErasure.simpleName in setOf("UniffiWithHandle", "NoHandle") } }
            val named = kind.companionObject?.declaredFunctions.orEmpty().filter { it.visibility == KVisibility.PUBLIC }
            own.map { Export("${kind.simpleName}()", it, null) } + named.map { Export("${kind.simpleName}.${it.name}", it, kind.companionObject) }
        }
    return functions + members + constructors
}

private val SPACE =
    Space(
        UUID(0, 5), UUID(0, 6), Network.BLOG, MediaType.ARTICLE, "One article", Money(BigDecimal("10"), "EUR"), 1u,
        SpaceDays(3u, 3u, 3u, 3u, 3u, 3u, 3u, 3u, 3u),
    )
private val BRAND = Actor.Brand(UUID(0, 1), UUID(0, 2))

private fun orders() = readOrders("order_id,placed_at,currency,subtotal\no1,2026-03-01T00:00:00Z,EUR,1.00\no2,never,EUR,1\n".toByteArray())

private fun program() =
    Program(UUID(0, 1), UUID(0, 1), "UTC", listOf("EUR"), listOf(RateEntry(PayoutRate.Percent(BigDecimal.TEN))))

private fun receiver(kind: KClass<*>): Any =
    when (kind) {
        Order::class -> Order(UUID(0, 3)).also { it.execute(OrderRequest(UUID(0, 4), BRAND, AT, OrderCommand.Place(SPACE))) }
        CodeBook::class -> CodeBook(UUID(0, 3)).also { it.execute(CodeBookRequest(UUID(0, 4), BRAND, AT, CodeBookCommand.Open("UTC"))) }
        Creator::class -> Creator(UUID(0, 3)).also { it.execute(CreatorRequest(UUID(0, 4), BRAND, AT, CreatorCommand.Add("Anna"))) }
        Ledger::class -> Ledger()
        OrderTable::class -> orders()
        RefundTable::class -> readRefunds("refund_id,order_id,at,amount\n".toByteArray())
        TouchTable::class -> readTouches("touch_id,customer_id,link_id,at\n".toByteArray())
        Settlement::class -> settle(program(), orders(), null, null, AT)
        Money::class -> Money(BigDecimal.TEN, "EUR")
        Period::class -> Period(AT)
        else -> kind.objectInstance ?: error("no receiver is known for $kind")
    }

/** A value of a type: of every field the first of the given texts, numbers and times; of unions the case of that number. */
private class Maker(private val hostile: Hostile, private val case: Int) {
    fun make(type: KType, depth: Int = 0): Any? {
        val kind = type.jvmErasure
        if (depth > 8 && type.isMarkedNullable) return null
        val item = { index: Int -> make(type.arguments[index].type!!, depth + 1) }
        return when {
            kind == String::class -> hostile.text
            kind == BigDecimal::class -> hostile.number
            kind == Instant::class -> hostile.at
            kind == LocalDate::class -> hostile.day
            kind == UUID::class -> hostile.id
            kind == ByteArray::class -> hostile.bytes
            kind == Boolean::class -> true
            kind == UByte::class -> hostile.count.toUByte()
            kind == UShort::class -> hostile.count.toUShort()
            kind == UInt::class -> hostile.count.toUInt()
            kind == ULong::class -> hostile.count
            kind == List::class -> List(if (depth == 0) hostile.items else 1) { item(0) }
            kind == Map::class -> mapOf(item(0) to item(1))
            kind in OBJECTS -> receiver(kind)
            kind.java.isEnum -> kind.java.enumConstants.let { it[case % it.size] }
            kind.isSealed -> kind.sealedSubclasses.sortedBy { it.simpleName }.let { cases -> build(cases[case % cases.size], depth) }
            else -> build(kind, depth)
        }
    }

    private fun build(kind: KClass<*>, depth: Int): Any {
        kind.objectInstance?.let { return it }
        val constructor = kind.primaryConstructor ?: kind.constructors.first()
        return constructor.callBy(constructor.parameters.associateWith { make(it.type, depth + 1) })!!
    }
}

private class Hostile(
    val text: String = "",
    val number: BigDecimal = BigDecimal.ONE,
    val at: Instant = AT,
    val day: LocalDate = LocalDate.EPOCH,
    val id: UUID = UUID(0, 7),
    val bytes: ByteArray = "null".toByteArray(),
    val count: ULong = 1uL,
    val items: Int = 1,
)

private const val EVERY_CASE = "a currency"

private val HOSTILE: Map<String, Hostile> =
    mapOf(
        "nothing" to Hostile(bytes = byteArrayOf(), items = 0),
        EVERY_CASE to Hostile(text = "EUR", bytes = "\"EUR\"".toByteArray()),
        "a zone" to Hostile(text = "Europe/Berlin", bytes = "[]".toByteArray()),
        "a code book's text" to Hostile(text = "TBD", bytes = "{}".toByteArray()),
        "zero bytes" to Hostile(text = "\u0000", bytes = ByteArray(10)),
        "long" to Hostile(text = "x".repeat(1_000_000), bytes = "x".repeat(10_000_000).toByteArray()),
        "deep JSON" to Hostile(bytes = ("[".repeat(100_000) + "]".repeat(100_000)).toByteArray()),
        "no UTF-8" to Hostile(text = "\u202e\ufeff", bytes = byteArrayOf(-1, 0, 123)),
        "half a character" to Hostile(text = "\ud800"),
        "the other half" to Hostile(text = "a\udc00b"),
        "a huge number" to Hostile(number = BigDecimal("1E+999999999"), count = ULong.MAX_VALUE),
        "a tiny number" to Hostile(number = BigDecimal("-1E-999999999"), count = 0uL),
        "a long number" to Hostile(number = BigDecimal(BigInteger.ONE.shiftLeft(1_000_000), 7)),
        "the beginning of time" to Hostile(at = Instant.MIN, day = LocalDate.MIN, text = "UTC"),
        "the end of time" to Hostile(at = Instant.MAX, day = LocalDate.MAX, text = "UTC", count = ULong.MAX_VALUE),
        "the last instant" to Hostile(at = parseInstant("9999-12-31T23:59:59.999999Z"), day = LocalDate.of(9999, 12, 31), text = "Pacific/Auckland", count = ULong.MAX_VALUE),
        "the first instant" to Hostile(at = parseInstant("0001-01-01T00:00:00Z"), day = LocalDate.of(1, 1, 1), text = "America/New_York"),
        "an id of zeros" to Hostile(id = UUID(0, 0)),
        "many items" to Hostile(text = "EUR", items = 2_000),
    )

private fun call(export: Export, maker: Maker): Any? {
    val arguments =
        export.callable.parameters.associateWith { parameter ->
            if (parameter.kind == KParameter.Kind.INSTANCE) instance(export) else maker.make(parameter.type)
        }
    export.callable.isAccessible = true
    try {
        return export.callable.callBy(arguments)
    } catch (thrown: InvocationTargetException) {
        throw thrown.targetException
    }
}

private fun instance(export: Export): Any {
    val kind = export.receiver!!
    return if (kind.isCompanion) OBJECTS.first { it.companionObject == kind }.companionObjectInstance!! else receiver(kind)
}

/** What a call that a panic has ended throws. */
private fun isPanic(thrown: Throwable) = thrown is PartnerkitException.Panicked && thrown.code == "internal.panic"

/** Exports that let a panic out, or that no panic was injected into. */
private fun inject(arm: (Boolean) -> Boolean): List<String> =
    exports().mapNotNull { export ->
        val maker = Maker(HOSTILE.getValue(EVERY_CASE), 0)
        // What it takes to make the arguments is done before.
        val arguments =
            export.callable.parameters.associateWith { parameter ->
                if (parameter.kind == KParameter.Kind.INSTANCE) instance(export) else maker.make(parameter.type)
            }
        export.callable.isAccessible = true
        arm(true)
        val outcome =
            try {
                export.callable.callBy(arguments)
                "returned"
            } catch (thrown: InvocationTargetException) {
                if (isPanic(thrown.targetException)) null else "threw ${thrown.targetException}"
            }
        if (arm(false)) "${export.name} is not guarded: $outcome" else outcome?.let { "${export.name} $it" }
    }

/** Exports that answer hostile arguments with anything but an answer or an exception that says so. */
private fun torment(): List<String> {
    val wrong = mutableListOf<String>()
    for (export in exports()) {
        for ((what, hostile) in HOSTILE) {
            // Every case of the unions with one of them; with the others the first.
            for (case in 0 until if (what == EVERY_CASE && isChosen(export.callable)) 32 else 1) {
                try {
                    call(export, Maker(hostile, case))
                } catch (_: PartnerkitException.Malformed) {
                } catch (_: PartnerkitException.Refused) {
                } catch (_: PartnerkitException.Forbidden) {
                } catch (_: PartnerkitException.Conflict) {
                } catch (thrown: Throwable) {
                    wrong += "${export.name}($what, case $case) threw $thrown"
                }
            }
        }
    }
    return wrong
}

/** Whether a parameter is or holds a union, so that its cases differ. */
private fun isChosen(callable: KCallable<*>) =
    callable.parameters.any { parameter ->
        val kind = parameter.type.jvmErasure
        kind != String::class && kind != ByteArray::class && !kind.isSubclassOf(Number::class) && kind !in OBJECTS
    }

fun main(arguments: Array<String>) {
    val library = NativeLibrary.getInstance(arguments[0])
    val status = Class.forName("io.partnerkit.UniffiRustCallStatus").getDeclaredConstructor().newInstance() as Structure
    val arm = { armed: Boolean ->
        val injector = library.getFunction("uniffi_partnerkit_swift_fn_func_arm_panic")
        injector.invokeInt(arrayOf((if (armed) 1 else 0).toByte(), status)) and 0xff != 0
    }
    val count = exports().size
    val wrong = inject(arm) + torment()
    println("$count exports driven, ${wrong.size} wrong")
    wrong.take(200).forEach { println(it.take(500)) }
    exitProcess(if (wrong.isEmpty() && count > 100) 0 else 1)
}
