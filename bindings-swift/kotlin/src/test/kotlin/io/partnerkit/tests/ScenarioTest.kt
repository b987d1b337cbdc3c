package io.partnerkit.tests

import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicInteger

/** Every scenario, through the public types; the other languages run the same files. */
class ScenarioTest {
    @TestFactory
    fun scenarios(): List<DynamicTest> {
        val files = scenarioFiles()
        assertTrue(files.isNotEmpty())
        return files.map { file ->
            DynamicTest.dynamicTest(SCENARIOS.relativize(file).toString()) {
                run(file)
                passed.incrementAndGet()
            }
        }
    }

    @Test
    fun `unknown members are mistakes`(@TempDir folder: Path) {
        val wrong = listOf(
            """{"title": "", "calls": [], "cals": []}""",
            """{"title": "", "calls": [{"call": "money.parse", "with": {}, "expect": {"eror": {}}}]}""",
            """{"title": "", "settle": {"program": {}, "orders": [], "asOf": ""}, "expect": {"line": {}}}""",
            """{"title": "", "aggregate": "order", "id": "", "steps": [{"doo": {}}]}""",
            """{"title": "", "story": {"anna": {"aggregate": "creator", "id": ""}}, "steps": [{"on": "anne", "then": {}}]}""",
            """{"title": "", "story": {"anna": {"aggregate": "creator", "id": ""}}, "steps": [{"on": "anna", "then": {}, "tick": ""}]}""",
            """{"title": "", "story": {"anna": {"aggregate": "creator", "id": ""}}, "steps": [{"on": "anna", "then": {"statsu": null}}]}""",
            """{"title": "", "story": {"anna": {"aggregate": "creator", "id": ""}}, "steps": [], "then": {"anne": {}}}""",
        )
        for (text in wrong) {
            val file = Files.writeString(folder.resolve("wrong.json"), text)
            assertThrows(Mistake::class.java) { load(file) }
        }
    }

    @Test
    fun `wrong expectations fail`() {
        val call = """{"call": "money.parse", "with": {"amount": "1", "currency": "EUR"}, "expect": %s}"""
        val calls = { expect: String -> runCalls(document("""{"calls": [${call.format(expect)}]}""")) }
        calls("""{"value": {"amount": "1.00", "currency": "EUR"}}""")
        for (wrong in listOf("""{"value": {"amount": "1.01", "currency": "EUR"}}""", """{"errors": [{"code": "money.decimal"}]}""")) {
            assertThrows(AssertionError::class.java) { calls(wrong) }
        }
    }

    companion object {
        private val passed = AtomicInteger()

        private fun run(file: Path) {
            val story = load(file)
            when {
                story.has("aggregate") -> runLifeCycle(story)
                story.has("story") -> runTogether(story)
                story.has("calls") -> runCalls(story)
                else -> runSettlement(story)
            }
        }

        @JvmStatic
        @AfterAll
        fun count() = println("\nscenarios: kotlin ${passed.get()}")
    }
}
