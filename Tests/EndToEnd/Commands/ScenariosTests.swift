import Foundation
import Testing

@Suite("Checking and listing scenarios", .inTurn)
struct ScenariosTests {
    @Test("The scenarios of the tree have no problem")
    func tree() async throws {
        let run = try await Run.mockloop("scenarios", "check", Program.scenarios, at: try Home())
        #expect(run.ending == .exited(0), "\(run.output)")
        #expect(run.output == "No problems in \(Program.scenarios).\n")
    }

    @Test("Problems are lines that editors jump to, one each, and exit 1")
    func broken() async throws {
        let home = try Home()
        let folder = try small(at: home) { text in
            text.replacing("minutes: 60", with: "minutes: an hour").replacing("weights:", with: "wights:")
        }
        let run = try await Run.mockloop("scenarios", "check", folder, at: home)
        #expect(run.ending == .exited(1))
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("\(folder)/technical.yaml:3:10: error: ") }, "\(run.output)")
        #expect(lines.contains { $0.contains("error: ") && $0.contains("did you mean `weights`?") }, "\(run.output)")
        #expect(lines.allSatisfy { $0.hasPrefix("\(folder)/") })
    }

    @Test("A folder that is not there is a problem")
    func missing() async throws {
        let run = try await Run.mockloop("scenarios", "check", "/nowhere", at: try Home())
        #expect(run.ending == .exited(1))
        #expect(run.output.hasPrefix("/nowhere:1:1: error: "))
    }

    @Test("A loop of a broken pack does not begin, and says where it is broken")
    func brokenLoop() async throws {
        let home = try Home()
        let folder = try small(at: home) { $0.replacing("minutes: 60", with: "minutes: an hour") }
        let run = try await Run.mockloop(
            "loop", "--plain", "--scenarios", "\(home.path)/packs", "--pack", "small", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.errors.hasPrefix("\(folder)/technical.yaml:3:10: error: "))
    }

    @Test("A pack of one's own is found in one's own folder, listed and sat")
    func ownPack() async throws {
        let home = try Home()
        try SmallCopy.lay(at: home, in: "data/mockloop/Scenarios", named: "own")
        let list = try await Run.mockloop("scenarios", "list", at: home)
        #expect(list.ending == .exited(0))
        #expect(list.output.contains("own  Pack own  \(home.path)/data/mockloop/Scenarios/own\n"))
        for name in Shipped.names { #expect(list.output.contains("\(name)  ")) }
        let run = try await Run.mockloop("loop", "--pack", "own", "--plain", at: home)
        #expect(run.ending == .exited(0))
        #expect(run.output.contains("Round 1 of 2: "))
        #expect(try await Exported.last(at: home).rounds.map(\.round) == ["recruiter", "technical"])
    }

    @Test("Where no pack is, the places that were searched are told")
    func nothingFound() async throws {
        let home = try Home()
        // Moved away from the tree, so that nothing is found above it.
        let alone = "\(home.path)/mockloop"
        _ = try await Run.program("cp", [Program.path, alone], at: home)
        let run = try await Run.program(
            alone, ["loop", "--plain"], at: home, ["MOCKLOOP_SCENARIOS": nil])
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1)
        #expect(run.errors.hasPrefix("mockloop: no pack was found. Searched: \(home.path)/data/mockloop/Scenarios, "))
    }

    /// A copy of the small pack, its technical round changed.
    private func small(at home: Home, _ change: (String) -> String) throws -> String {
        let source = Program.tree("Tests/Fixtures/Packs/small")
        for name in try FileManager.default.contentsOfDirectory(atPath: source) {
            let text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
            try home.lay((name == "technical.yaml" ? change(text) : text).utf8, at: "packs/small/\(name)")
        }
        return "\(home.path)/packs/small"
    }
}
