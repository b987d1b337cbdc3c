// The library is built from Rust; SwiftPM wants a source beside its header.
