/** Where the library says how a call went: the generated source asks here, see `bindgen/src/kotlin.rs`. */
package io.partnerkit

/**
 * One for each thread. Arguments are put into the library's memory by calls of their own; those end before the call that
 * they are for begins, so that one is enough. JNA would copy all of it before and after each call; one byte says enough.
 */
private val STATUS: ThreadLocal<UniffiRustCallStatus> =
    ThreadLocal.withInitial { UniffiRustCallStatus().apply { setAutoSynch(false) } }

/** The thread's, as if nothing had gone wrong yet. */
internal fun clearedStatus(): UniffiRustCallStatus = STATUS.get().apply { pointer.setByte(0, UNIFFI_CALL_SUCCESS) }

/** Whether the call went wrong; only then are its code and error there to be read. */
internal fun hasFailed(status: UniffiRustCallStatus): Boolean {
    val failed = status.pointer.getByte(0) != UNIFFI_CALL_SUCCESS
    if (failed) status.read()
    return failed
}
