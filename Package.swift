// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target, set once: Swift 6 mode, no warning, existentials and imports spelled out.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// One target of the house, with the shared settings. Arrows only point up the list below. Every target that is imported is
/// named, also where another one brings it along: what is not named is not rebuilt for.
func floor(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target.
func tests(of name: String, with dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
    name: "mockloop",
    products: [.executable(name: "mockloop", targets: ["mockloop"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
    ],
    targets: [
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        floor("Scenario", on: ["Yams"]),
        floor("Evaluation", on: ["Scenario"]),
        floor("Training", on: ["Scenario", "Evaluation"]),
        floor("Interview", on: ["Scenario", "Evaluation"]),
        floor("Archive", on: ["Scenario", "Evaluation", "Interview", grdb]),
        floor("Report", on: ["Scenario", "Evaluation", "Interview"]),
        floor("Terminal", on: ["CNcurses"]),
        floor("Widgets", on: ["Terminal"]),
        floor(
            "Screens", on: ["Scenario", "Evaluation", "Interview", "Archive", "Report", "Terminal", "Widgets"]),
        .executableTarget(
            name: "mockloop",
            dependencies: [
                "Scenario", "Evaluation", "Interview", "Archive", "Report", "Terminal", "Screens",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "workbench",
            dependencies: [
                "Scenario", "Evaluation", "Training",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        tests(of: "Scenario"),
        tests(of: "Evaluation", with: ["Scenario"]),
        tests(of: "Training", with: ["Scenario", "Evaluation"]),
        tests(of: "Interview", with: ["Scenario", "Evaluation"]),
        tests(of: "Archive", with: ["Scenario", "Evaluation", "Interview", grdb]),
        tests(of: "Report", with: ["Scenario", "Evaluation", "Interview"]),
        tests(of: "Terminal", with: ["CNcurses"]),
        tests(of: "Widgets", with: ["Terminal"]),
        tests(of: "Screens", with: ["Scenario", "Evaluation", "Interview", "Archive", "Terminal", "Widgets", grdb]),
        .testTarget(
            name: "EndToEnd", dependencies: ["mockloop", "Scenario", grdb], path: "Tests/EndToEnd",
            swiftSettings: settings),
    ]
)
