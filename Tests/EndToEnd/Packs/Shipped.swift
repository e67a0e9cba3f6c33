import Scenario

/// The packs of the tree, whichever they are.
enum Shipped {
    /// Their names, in the order in which the program finds them.
    static let names = ScenarioFolders(
        option: Program.scenarios, environment: [:], executable: "/nowhere/mockloop", currentFolder: "/nowhere"
    ).packNames

    static func pack(_ name: String) throws -> Pack { try Pack.load(from: "\(Program.scenarios)/\(name)") }
}
