import Glibc
import Testing

@Suite("What is left when the program is killed in the middle of an answer", .inTurn)
struct CrashTests {
    @Test("The text and the time that was left are there again")
    func killedWhileAnswering() async throws {
        let home = try Home()
        let killed = try await Tmux.mockloop("loop", at: home)
        try await killed.waits(for: "begin")
        try await killed.press("Enter")
        try await killed.waits(for: "an empty answer") { $0.stop == .answering }
        try await killed.type("I cut the dashboard, because ")
        // Drawn, and the clock has moved on, as it has when a candidate is interrupted.
        let before = try await killed.waits(for: "the text and a running clock") {
            $0.holds("I cut the dashboard, because") && ($0.secondsLeft ?? 150) < 149
        }
        killed.signal(SIGKILL)
        #expect(try await killed.ends() == .killed(by: SIGKILL))

        let tmux = try await Tmux.mockloop(at: home)
        try await tmux.waits(for: "▸ Continue")
        try await tmux.press("Enter")
        let dialog = try await tmux.waits(for: "You were in the middle of this.")
        let left = try #require(before.secondsLeft)
        #expect(dialog.saidLeft.map { abs($0 - left) <= 2 } == true, "\(left) s were left:\n\(dialog)")
        try await tmux.press("g")
        try await tmux.waits(for: "I cut the dashboard, because")
        try await tmux.type("nobody read it.")
        try await tmux.waits(for: "I cut the dashboard, because nobody read it.")
        try await tmux.press("C-s")
        try await tmux.waits(for: "what follows") { $0.stop != nil && $0.title != before.title }
        #expect(try await Exported.firstAnswer(at: home).text == "I cut the dashboard, because nobody read it.")
    }

    @Test("Line by line, --resume goes on where it was killed")
    func killedOverPipes() async throws {
        let home = try Home()
        let killed = try Running(Program.path, ["loop", "--plain"], at: home)
        try await killed.waits(for: "[recruiter, question 1 of 2]")
        killed.write("I cut the dashboard.\n.\n")
        try await killed.waits(for: "[probe 1]")
        killed.signal(SIGKILL)
        #expect(try await killed.ends() == .killed(by: SIGKILL))

        let resumed = try await Run.mockloop("loop", "--plain", "--resume", at: home, input: "It cost two weeks.\n.\n")
        #expect(resumed.ending == .exited(0))
        #expect(resumed.output.contains("[probe 1]"))
        #expect(!resumed.output.contains("Round 1 of 2"))
        #expect(resumed.output.contains("decision: "))
        #expect(
            try await Exported.last(at: home).answers.prefix(2).map(\.text) == [
                "I cut the dashboard.", "It cost two weeks.",
            ])
    }
}

extension Screen {
    /// The seconds in "2:27 is left".
    fileprivate var saidLeft: Int? {
        let words = prose.split(separator: " ")
        guard let place = words.indices.dropFirst().first(where: { words[$0] == "is" && words[$0 + 1] == "left." })
        else { return nil }
        let parts = words[place - 1].split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }
}
