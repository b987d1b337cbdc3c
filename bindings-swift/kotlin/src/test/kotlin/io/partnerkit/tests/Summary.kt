package io.partnerkit.tests

import org.junit.platform.engine.TestExecutionResult
import org.junit.platform.launcher.TestExecutionListener
import org.junit.platform.launcher.TestIdentifier
import org.junit.platform.launcher.TestPlan

/** Says how many tests passed, for the project's test run. A test that was skipped has failed. */
class Summary : TestExecutionListener {
    private var passed = 0
    private var failed = 0

    override fun executionFinished(identifier: TestIdentifier, result: TestExecutionResult) {
        val isSuccessful = result.status == TestExecutionResult.Status.SUCCESSFUL
        if (identifier.isTest && isSuccessful) passed++
        if (!isSuccessful) failed++
    }

    override fun executionSkipped(identifier: TestIdentifier, reason: String?) {
        failed++
        println("skipped: ${identifier.displayName}: $reason")
    }

    override fun testPlanExecutionFinished(plan: TestPlan) {
        if (passed + failed > 0) println("$passed passed, $failed failed")
    }
}
