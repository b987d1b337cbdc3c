// swift-tools-version: 6.0
import PackageDescription

// `cargo xtask swift` puts the package together: these sources, what UniFFI generates, and the library built from Rust.
#if os(Linux)
let native = Target.target(
    name: "PartnerkitFFI",
    linkerSettings: [
        .unsafeFlags(["-L\(Context.packageDirectory)/lib"]),
        .linkedLibrary("partnerkit_swift"),
    ])
#else
let native = Target.binaryTarget(name: "PartnerkitFFI", path: "PartnerkitFFI.xcframework")
#endif

let package = Package(
    name: "partnerkit",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Partnerkit", targets: ["Partnerkit"])],
    targets: [.target(name: "Partnerkit", dependencies: ["PartnerkitFFI"]), native],
    swiftLanguageModes: [.v6]
)
