/**
 * The digests of settlements, to be held against the other languages': for every folder in the given one that has a `program.json`,
 * a line `NAME DIGEST`.
 */
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
    val folders = File(arguments.single()).listFiles { folder -> File(folder, "program.json").exists() }!!
    folders.forEach { folder ->
        val file = { name: String -> File(folder, name).readBytes() }
        val settled =
            settle(
                readProgram(file("program.json")),
                readOrders(file("orders.csv")),
                readRefunds(file("refunds.csv")),
                readTouches(file("touches.csv")),
                parseInstant(File(folder, "as_of.txt").readText().trim()),
            )
        println("${folder.name} ${settled.use { it.digest() }}")
    }
}
