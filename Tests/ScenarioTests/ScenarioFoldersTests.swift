import Testing

@testable import Scenario

@Suite("Where scenarios are found")
struct ScenarioFoldersTests {
    /// The folders of a disk that holds the given files and nothing else.
    private func folders(
        _ files: [String], option: String? = nil, environment: [String: String] = ["HOME": "/home/ann"]
    ) -> ScenarioFolders {
        ScenarioFolders(
            option: option, environment: environment, executable: "/opt/mockloop/.build/release/mockloop",
            currentFolder: "/home/ann/desk",
            exists: { path in files.contains { $0 == path || $0.hasPrefix(path + "/") } },
            list: { folder in
                let names = files.filter { $0.hasPrefix(folder + "/") }
                    .compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first }
                return Array(Set(names.map(String.init)))
            })
    }

    @Test("The places are searched in their order")
    func order() {
        let found = folders(
            [
                "/opt/mockloop/Scenarios/a/loop.yaml", "/home/ann/desk/Scenarios/b/loop.yaml", "given/c/loop.yaml",
                "/srv/packs/d/loop.yaml", "/home/ann/.local/share/mockloop/Scenarios/e/loop.yaml",
                "/opt/mockloop/.build/share/mockloop/Scenarios/f/loop.yaml",
            ],
            option: "given", environment: ["HOME": "/home/ann", "MOCKLOOP_SCENARIOS": "/srv/packs"])
        #expect(
            found.packs() == [
                "given/c", "/srv/packs/d", "/home/ann/.local/share/mockloop/Scenarios/e",
                "/opt/mockloop/.build/share/mockloop/Scenarios/f", "/opt/mockloop/Scenarios/a",
                "/home/ann/desk/Scenarios/b",
            ])
    }

    @Test("Of two packs with one name, the one in the earlier place counts")
    func firstWins() throws {
        let found = folders([
            "/opt/mockloop/Scenarios/acme/loop.yaml", "/home/ann/.local/share/mockloop/Scenarios/acme/loop.yaml",
        ])
        #expect(found.packs() == ["/home/ann/.local/share/mockloop/Scenarios/acme"])
        #expect(found.packNames == ["acme"])
        #expect(try found.pack(named: "acme") == "/home/ann/.local/share/mockloop/Scenarios/acme")
    }

    @Test("$XDG_DATA_HOME stands for ~/.local/share, unless it is empty")
    func dataHome() {
        let set = folders(["/data/mockloop/Scenarios/x/loop.yaml"], environment: ["XDG_DATA_HOME": "/data"])
        #expect(set.packs() == ["/data/mockloop/Scenarios/x"])
        let empty = folders([], environment: ["HOME": "/home/ann", "XDG_DATA_HOME": "", "MOCKLOOP_SCENARIOS": ""])
        #expect(empty.searched.first == "/home/ann/.local/share/mockloop/Scenarios")
    }

    @Test("A folder without loop.yaml is no pack; the signals are found beside the packs")
    func signals() {
        let found = folders(["/opt/mockloop/Scenarios/signals/a.yaml", "/opt/mockloop/Scenarios/README.md"])
        #expect(found.packs() == [])
        #expect(found.signals == "/opt/mockloop/Scenarios/signals")
        #expect(folders([]).signals == nil)
    }

    @Test("A pack that is not there is an error with the nearest name, the packs there are and the places searched")
    func notFound() {
        let found = folders(["/opt/mockloop/Scenarios/scale-ai-pgm/loop.yaml"], option: "packs")
        let error = #expect(throws: ScenarioFolders.NotFound.self) { try found.pack(named: "scale-ai-pmg") }
        #expect(
            error?.description
                == "there is no pack `scale-ai-pmg`, did you mean `scale-ai-pgm`? There are: scale-ai-pgm. Searched: packs, "
                + "/home/ann/.local/share/mockloop/Scenarios, /opt/mockloop/.build/share/mockloop/Scenarios, "
                + "Scenarios above /opt/mockloop/.build/release, Scenarios above /home/ann/desk.")
        let stranger = #expect(throws: ScenarioFolders.NotFound.self) { try folders([]).pack(named: "x") }
        #expect(stranger?.description.hasPrefix("there is no pack `x`. Searched: /home/ann/.local") == true)
    }

    @Test("On the file system there is, the fixtures are found like any pack")
    func onDisk() throws {
        let fixtures = String(SmallPack.path.dropLast("/small".count))
        let found = ScenarioFolders(
            option: fixtures, environment: [:], executable: "/nowhere/mockloop", currentFolder: "/nowhere")
        #expect(try found.pack(named: "small") == SmallPack.path)
    }
}
