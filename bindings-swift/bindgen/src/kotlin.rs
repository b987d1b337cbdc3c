//! What UniFFI's Kotlin lacks, put into the generated source. Each change must fit exactly as often as it says: a new release
//! of UniFFI that writes something else fails here, and not in an app.

use camino::Utf8Path;

/// The text that is replaced, by what, and how often.
struct Change {
    from: &'static str,
    to: &'static str,
    times: usize,
}

const CHANGES: &[Change] = &[
    // An exception says what it is about, in a sentence.
    Change {
        from: "get() = \"problems=${ `problems` }\"",
        to: "get() = `problems`.joinToString(\" \") { it.message }",
        times: 1,
    },
    Change { from: "get() = \"problem=${ `problem` }\"", to: "get() = `problem`.message", times: 4 },
    // Where a call says how it went is made once for a thread: making one takes longer than most calls.
    Change {
        from: "    var status = UniffiRustCallStatus()\n    val return_value = callback(status)\n    \
            uniffiCheckCallStatus(errorHandler, status)\n",
        to: "    val status = clearedStatus()\n    val return_value = callback(status)\n    \
            if (hasFailed(status)) uniffiCheckCallStatus(errorHandler, status)\n",
        times: 1,
    },
    // Half a character is malformed input like any other.
    Change {
        from: "        return Charsets.UTF_8.newEncoder().run {\n            onMalformedInput(CodingErrorAction.REPORT)\n            \
            encode(CharBuffer.wrap(value))\n        }\n",
        to: "        return encodeUtf8(value)\n",
        times: 1,
    },
    // `price + tax`
    Change { from: "fun `plus`(`other`: Money)", to: "operator fun `plus`(`other`: Money)", times: 1 },
    Change { from: "fun `minus`(`other`: Money)", to: "operator fun `minus`(`other`: Money)", times: 1 },
    // `at in period`
    Change { from: "fun `contains`(`at`: Moment)", to: "operator fun `contains`(`at`: Moment)", times: 1 },
    // UniFFI forgets what methods of values default to.
    Change { from: "`rounding`: Rounding?): Exchanged", to: "`rounding`: Rounding? = null): Exchanged", times: 1 },
    Change { from: "`rounding`: Rounding?): Money", to: "`rounding`: Rounding? = null): Money", times: 1 },
    Change { from: "`method`: SplitMethod?)", to: "`method`: SplitMethod? = null)", times: 1 },
];

/// Makes the changes in the generated source.
pub(crate) fn finish(folder: &Utf8Path) -> Result<(), String> {
    let file = folder.join("io/partnerkit/partnerkit.kt");
    let mut text = std::fs::read_to_string(&file).map_err(|why| format!("{file}: {why}"))?;
    for Change { from, to, times } in CHANGES {
        let found = text.matches(from).count();
        if found != *times {
            return Err(format!("`{from}` stands {found} times in the generated Kotlin, {times} were expected"));
        }
        text = text.replace(from, to);
    }
    std::fs::write(&file, text).map_err(|why| format!("{file}: {why}"))
}
