package io.partnerkit.tests

import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path

/** The jar is all that an app needs, beside Kotlin's own library and JNA: the example is compiled and run with nothing else. */
class FromTheJarTest {
    private val jar = File(System.getProperty("partnerkit.jar"))
    private val beside = File(System.getProperty("partnerkit.beside")).listFiles().orEmpty().toList()

    @Test
    fun `the example runs in an empty folder`(@TempDir folder: Path, @TempDir work: Path) {
        val example = REPOSITORY.resolve("examples/first")
        val classPath = (listOf(jar) + beside).joinToString(File.pathSeparator)
        val said = ByteArrayOutputStream()
        val compiled =
            K2JVMCompiler().exec(
                PrintStream(said),
                "-no-stdlib", "-no-reflect", "-Werror", "-jvm-target", "17", "-classpath", classPath, "-d", "$folder",
                "${example.resolve("First.kt")}",
            )
        assertEquals(ExitCode.OK, compiled, said.toString())

        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val command = listOf(java, "-cp", classPath + File.pathSeparator + folder, "FirstKt")
        example.toFile().copyRecursively(work.resolve("examples/first").toFile())
        val run = ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start()
        val output = run.inputStream.reader().readText()
        assertEquals(0, run.waitFor(), output)
        // The digest is asserted by the lines themselves.
        assertTrue("Order 1004" in output && "settlement.unknown_order" in output, output)
    }

    @Test
    fun `the jar holds the native library and nothing of the tests`() {
        val names = java.util.jar.JarFile(jar).use { file -> file.entries().asSequence().map { it.name }.toList() }
        assertTrue("linux-x86-64/libpartnerkit_swift.so" in names)
        assertTrue(names.none { "test" in it }, "$names")
        assertEquals(setOf("annotations", "jna", "kotlin-stdlib"), beside.map { it.name.replace(Regex("-[0-9].*"), "") }.toSet())
    }
}
