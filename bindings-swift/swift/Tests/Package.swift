// swift-tools-version: 6.0
import PackageDescription

// Tests of the package as an app gets it; `cargo xtask swift` says where it was put together.
let package = Package(
    name: "partnerkit-tests",
    dependencies: [.package(path: Context.environment["PARTNERKIT_PACKAGE"] ?? "../../../target/swift/panicking/partnerkit")],
    targets: [
        .testTarget(name: "PartnerkitTests", dependencies: [.product(name: "Partnerkit", package: "partnerkit")]),
        .executableTarget(name: "Panics", dependencies: [.product(name: "Partnerkit", package: "partnerkit")]),
        .executableTarget(name: "Digest", dependencies: [.product(name: "Partnerkit", package: "partnerkit")]),
    ],
    swiftLanguageModes: [.v6]
)
