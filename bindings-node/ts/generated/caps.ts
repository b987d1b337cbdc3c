/** The limits on what is read. */
// Generated from the core's types by `cargo xtask gen`.

/** A JSON document. */
export const documentBytes = 8388608;

/** Nesting of a document. */
export const depth = 32;

/** Any list or object in a document. */
export const listItems = 100000;

/** Problems that are reported at once. */
export const problems = 100;
