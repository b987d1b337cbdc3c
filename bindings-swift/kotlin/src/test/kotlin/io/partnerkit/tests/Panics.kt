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
import java.io.File
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
import kotlin.reflect.full.starProjectedType
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

/** The classes of the package. */
private val CLASSES: List<KClass<*>> =
    File(Money::class.java.protectionDomain.codeSource.location.toURI()).resolve("io/partnerkit").list()!!
        .filter { it.endsWith(".class") && '$' !in it && !it.endsWith("Kt.class") }
        .map { Class.forName("io.partnerkit." + it.removeSuffix(".class")).kotlin }

private val OBJECTS = CLASSES.filter { it.isSubclassOf(AutoCloseable::class) && !it.java.isInterface }
private val VALUES_WITH_METHODS = CLASSES.filter { it.isData && own(it).isNotEmpty() }

/** The methods of a class that are ours. */
private fun own(kind: KClass<*>): List<KFunction<*>> =
    kind.declaredFunctions
        .filter { it.visibility == KVisibility.PUBLIC && !isComponent(it.name) }
        .filter { it.name !in NOT_OURS || (kind in OBJECTS && it.name == "copy") }

private fun exports(): List<Export> {
    val functions =
        Class.forName("io.partnerkit.PartnerkitKt").declaredMethods
            .mapNotNull { it.kotlinFunction }
            .filter { it.visibility == KVisibility.PUBLIC && it.parameters.none { it.kind == KParameter.Kind.EXTENSION_RECEIVER } }
            .filterNot { it.name.startsWith("uniffi") }
            .map { Export(it.name, it, null) }
    val members =
        (OBJECTS + VALUES_WITH_METHODS).flatMap { kind -> own(kind).map { Export("${kind.simpleName}.${it.name}", it, kind) } }
    val constructors =
        OBJECTS.flatMap { kind ->
            val own = kind.constructors.filter { made -> made.parameters.none { it.type.jvmErasure.simpleName in setOf("UniffiWithHandle", "NoHandle") } }
            val named = kind.companionObject?.declaredFunctions.orEmpty().filter { it.visibility == KVisibility.PUBLIC }
            own.map { Export("${kind.simpleName}()", it, null) } + named.map { Export("${kind.simpleName}.${it.name}", it, kind.companionObject) }
        }
    return functions + members + constructors
}

/** What gives something to call methods on: with a history where it has one, then whatever is no method of its own. */
private fun givers(kind: KClass<*>): List<Export> {
    val (replays, others) =
        exports().filter { (it.receiver == null || it.receiver.isCompanion) && it.callable.returnType.jvmErasure == kind }
            .partition { it.name.endsWith(".replay") }
    return replays + others.sortedBy { it.receiver?.isCompanion == true }
}

private val RECEIVERS = mutableMapOf<KClass<*>, () -> Any>()

/** Something to call methods on: the first that can be made of good values, and no more of them than is asked for. */
private fun receiver(kind: KClass<*>): Any =
    RECEIVERS.getOrPut(kind) {
        if (kind in VALUES_WITH_METHODS) return@getOrPut { LEAST.first().make(kind.starProjectedType)!! }
        val ways = givers(kind).flatMap { export -> LEAST.map { maker -> { call(export, maker)!! } } }
        ways.firstOrNull { runCatching(it).isSuccess } ?: error("nothing gives a $kind to drive its methods")
    }()

private val LEAST = List(64) { Maker(Hostile(text = null), it, isLeast = true) }

/** Texts that have a form, by what they are given for. A text that is not here is a currency. */
private val TEXTS = mapOf("zone" to "Europe/Berlin", "hosts" to "example.com", "country" to "DE", "emails" to "anna@example.com")

/** All columns of all tables: a row that is read and one that is not. */
private val TABLE =
    """
    order_id,placed_at,currency,subtotal,refund_id,at,amount,touch_id,customer_id,link_id,kind
    o1,2026-03-01T00:00:00Z,EUR,1.00,r1,2026-03-02T00:00:00Z,1.00,t1,c1,l1,click
    o2,never,EUR,1.00,r2,never,1.00,t2,c2,l2,click
    """.trimIndent().toByteArray()

/**
 * A value of a type: of every field the given text, number and time, of unions the case of that number; the least has nothing
 * that can be left out.
 */
private class Maker(private val hostile: Hostile, private val case: Int, private val isLeast: Boolean = false) {
    fun make(type: KType, name: String? = null, depth: Int = 0): Any? {
        val kind = type.jvmErasure
        if (depth > 8 && type.isMarkedNullable) return null
        val item = { index: Int -> make(type.arguments[index].type!!, name, depth + 1) }
        return when {
            kind == String::class -> hostile.text ?: TEXTS[name] ?: "EUR"
            kind == BigDecimal::class -> hostile.number
            // What is due, is so later.
            kind == Instant::class -> if (isLeast && name != "at") AT.plusSeconds(60) else hostile.at
            kind == LocalDate::class -> hostile.day
            kind == UUID::class -> if (isLeast && name == "commandId") UUID(0, 8) else hostile.id
            kind == ByteArray::class -> if (isLeast) TABLE else hostile.bytes
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

    /** What it is called with, but for what can be left out of the least. */
    fun arguments(callable: KCallable<*>, depth: Int = 0): Map<KParameter, Any?> =
        callable.parameters.filter { it.kind == KParameter.Kind.VALUE && !(isLeast && it.isOptional) }
            .associateWith { make(it.type, it.name, depth) }

    private fun build(kind: KClass<*>, depth: Int): Any {
        kind.objectInstance?.let { return it }
        val constructor = kind.primaryConstructor ?: kind.constructors.first()
        return constructor.callBy(arguments(constructor, depth + 1))!!
    }
}

private class Hostile(
    /** What fits where it stands, without one. */
    val text: String? = "",
    val number: BigDecimal = BigDecimal.ONE,
    val at: Instant = AT,
    val day: LocalDate = LocalDate.EPOCH,
    val id: UUID = UUID(0, 7),
    val bytes: ByteArray = "null".toByteArray(),
    val count: ULong = 1uL,
    val items: Int = 1,
)

private const val EVERY_CASE = "good values"

private val HOSTILE: Map<String, Hostile> =
    mapOf(
        "nothing" to Hostile(bytes = byteArrayOf(), items = 0),
        EVERY_CASE to Hostile(text = null, bytes = "\"EUR\"".toByteArray()),
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

/** What an export is called with, and on. */
private fun arguments(export: Export, maker: Maker): Map<KParameter, Any?> {
    val on = export.callable.parameters.filter { it.kind == KParameter.Kind.INSTANCE }.associateWith { instance(export) }
    return on + maker.arguments(export.callable)
}

private fun call(export: Export, maker: Maker): Any? {
    val arguments = arguments(export, maker)
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
        val arguments = arguments(export, maker)
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
