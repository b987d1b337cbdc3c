/** What every exception of partnerkit tells, whatever its case. */
package io.partnerkit

/** All problems: every one of malformed input, the first in the order of checks of a refusal. At least one. */
val PartnerkitException.problems: List<Problem>
    get() =
        when (this) {
            is PartnerkitException.Malformed -> this.`problems`
            is PartnerkitException.Refused -> listOf(problem)
            is PartnerkitException.Forbidden -> listOf(problem)
            is PartnerkitException.Conflict -> listOf(problem)
            is PartnerkitException.Panicked -> listOf(problem)
        }

/** The code of the first problem, to branch on; `internal.panic` for a bug. */
val PartnerkitException.code: String
    get() = problems.firstOrNull()?.code.orEmpty()

/** JSON pointer to the field of the first problem; empty for the whole input. */
val PartnerkitException.path: String
    get() = problems.firstOrNull()?.path.orEmpty()

/** What the first problem is about: limits, versions, names to choose from. */
val PartnerkitException.details: Map<String, Detail>
    get() = problems.firstOrNull()?.details.orEmpty()

/** The anchor of the code's page in the reference. */
val PartnerkitException.docs: String
    get() = problems.firstOrNull()?.docs.orEmpty()
