package io.partnerkit.tests

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.nio.file.Path
import java.util.concurrent.TimeUnit

/** No panic leaves the native library, and no argument ends the process. */
class PanicsTest {
    @Test
    fun `no panic escapes`() {
        val library = System.getProperty("partnerkit.panicking")
        assertTrue(File(library).isFile, "`partnerkit.panicking` must name a library with the feature panic-injection")
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val override = "-Duniffi.component.partnerkit.libraryOverride=$library"
        val repository = "-Dpartnerkit.repository=$REPOSITORY"
        val command = listOf(java, "-Xmx2g", override, repository, "-cp", System.getProperty("java.class.path"), "io.partnerkit.tests.Panics", library)
        val output = File.createTempFile("panics", ".txt")
        val run = ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start()
        assertTrue(run.waitFor(300, TimeUnit.SECONDS), "it hangs")
        val said = output.readLines().filterNot { it.contains("panicked at") || it == "injected" || it.startsWith("note:") }
        assertEquals(0, run.exitValue(), said.takeLast(200).joinToString("\n"))
        println(said.last())
    }
}
