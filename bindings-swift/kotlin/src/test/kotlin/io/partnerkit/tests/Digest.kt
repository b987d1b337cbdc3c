/** The digest of a settlement, to be held against the other languages': `PROGRAM.json ORDERS.csv AS-OF [REFUNDS.csv [TOUCHES.csv]]`. */
@file:JvmName("Digest")

package io.partnerkit.tests

import io.partnerkit.parseInstant
import io.partnerkit.readOrders
import io.partnerkit.readProgram
import io.partnerkit.readRefunds
import io.partnerkit.readTouches
import io.partnerkit.settle
import java.io.File

fun main(arguments: Array<String>) {
    val file = { index: Int -> arguments.getOrNull(index)?.let { File(it).readBytes() } }
    val (program, orders) = readProgram(file(0)!!) to readOrders(file(1)!!)
    val settled =
        settle(program, orders, file(3)?.let { readRefunds(it) }, file(4)?.let { readTouches(it) }, parseInstant(arguments[2]))
    println(settled.digest())
}
