import Glibc
import Testing

@Suite("Which pack is used", .inTurn)
struct ChosenPackTests {
    /// So that the candidate's own folder is the first that is searched.
    private static let unset: [String: String?] = ["MOCKLOOP_SCENARIOS": nil]

    /// Two packs in the candidate's own folder, alike but for the name of their second round.
    private func home() throws -> Home {
        let home = try Home()
        try SmallCopy.lay(at: home, in: "data/mockloop/Scenarios", named: "first")
        try SmallCopy.lay(at: home, in: "data/mockloop/Scenarios", named: "second") {
            $0.replacing("technical", with: "systems")
        }
        return home
    }

    @Test("Without a name it is the first that is found, one's own before those that are shipped")
    func first() async throws {
        let home = try home()
        let run = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home, Self.unset)
        #expect(run.ending == .exited(0))
        #expect(
            try await Run.mockloop("export", "last", at: home, Self.unset).output.hasPrefix("# Drill · Pack first\n"))
    }

    @Test("It is the one used last, from then on, and its sessions keep their titles")
    func usedLast() async throws {
        let home = try home()
        let named = try await Run.mockloop(
            "drill", "systems", "--count", "1", "--pack", "second", "--plain", at: home, Self.unset)
        #expect(named.ending == .exited(0))
        let unnamed = try await Run.mockloop("drill", "systems", "--count", "1", "--plain", at: home, Self.unset)
        #expect(unnamed.ending == .exited(0), "\(unnamed.errors)")
        let other = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home, Self.unset)
        #expect(other.ending == .exited(1))
        #expect(
            other.errors
                == "mockloop: there is no round `technical` in the pack second. Its rounds: recruiter, systems; --pack takes "
                + "another pack.\n")
        let first = try await Run.mockloop("export", "last", "--pack", "first", at: home, Self.unset)
        #expect(first.output.hasPrefix("# Drill · Pack second\n"))
    }

    @Test("Where the one used last is gone, it is the first that is found")
    func gone() async throws {
        let home = try home()
        let named = try await Run.mockloop(
            "drill", "recruiter", "--count", "1", "--pack", "second", "--plain", at: home, Self.unset)
        #expect(named.ending == .exited(0))
        _ = try await Run.program("rm", ["-r", "\(home.path)/data/mockloop/Scenarios/second"], at: home)
        let run = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home, Self.unset)
        #expect(run.ending == .exited(0), "\(run.errors)")
    }

    @Test("What does not sit anything is not moved by what was sat")
    func evaluate() async throws {
        let home = try home()
        _ = try await Run.mockloop(
            "drill", "systems", "--count", "1", "--pack", "second", "--plain", at: home, Self.unset)
        let run = try await Run.mockloop(
            "evaluate", "--round", "technical", "--ask", "Why?", at: home, Self.unset, input: "No.")
        #expect(run.ending == .exited(0), "\(run.errors)")
    }

    @Test("--resume takes up what was left, in its own pack")
    func resume() async throws {
        let home = try home()
        let left = try Running(Program.path, ["loop", "--plain", "--pack", "second"], at: home, Self.unset)
        try await left.waits(for: "[recruiter, question 1 of 2]")
        left.signal(SIGKILL)
        _ = try await left.ends()
        _ = try await Run.mockloop(
            "drill", "technical", "--count", "1", "--pack", "first", "--plain", at: home, Self.unset)
        let run = try await Run.mockloop("loop", "--resume", "--plain", at: home, Self.unset)
        #expect(run.ending == .exited(0), "\(run.errors)")
        #expect(run.output.contains("[systems, question 1 of 3]"))
    }
}
