//! Settles CSV files with the engine.

fn main() {}
