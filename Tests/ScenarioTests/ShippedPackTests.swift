import Testing

import Scenario

@Suite("The packs that are shipped")
struct ShippedPackTests {
    /// Every pack under `Scenarios` at the top of the source tree.
    private static var packs: [String] {
        let top = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return ScenarioFolders(
            option: "/\(top)/Scenarios", environment: [:], executable: "/nowhere/mockloop", currentFolder: "/nowhere"
        ).packs()
    }

    @Test("Every one is without a problem", arguments: packs)
    func flawless(_ folder: String) {
        #expect(Pack.check(folder).diagnostics.map(\.description) == [])
    }
}
