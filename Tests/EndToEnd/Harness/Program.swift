import Foundation

/// Where the program under test lies, and the tree it was built from.
enum Program {
    /// Beside the test bundle, where the build put both.
    static var path: String {
        let bundle = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return bundle.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "mockloop").path
    }

    /// A file or folder of the tree.
    static func tree(_ path: String) -> String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in ["Program.swift", "Harness", "EndToEnd", "Tests"] { root.deleteLastPathComponent() }
        return root.appending(path: path).path
    }

    /// The scenarios of the tree.
    static let scenarios = tree("Scenarios")

    /// The packs of the fixtures. Tests sit these, so that none of them hangs on which packs are shipped.
    static let packs = tree("Tests/Fixtures/Packs")

    /// axe-core, which `make test` lays there.
    static let axe = tree(".build/axe/axe.min.js")
}
