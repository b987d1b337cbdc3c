//! One fingerprint over all that a settlement says, the same on every machine and in every language.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::tables::Table;

/// What is hashed first, so that another form of the tables can never have the same digest.
const FORM: &str = "partnerkit-settlement-v1\n";

pub(crate) fn digest(tables: [&Table; 4]) -> String {
    let mut hash = Sha256::new();
    hash.update(FORM);
    for table in tables {
        table.hash_into(&mut hash);
    }
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
