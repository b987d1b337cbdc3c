// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "crossings",
    dependencies: [.package(path: Context.environment["PARTNERKIT_PACKAGE"] ?? "../../target/swift/release/partnerkit")],
    targets: [.executableTarget(name: "Crossings", dependencies: [.product(name: "Partnerkit", package: "partnerkit")])],
    swiftLanguageModes: [.v6]
)
