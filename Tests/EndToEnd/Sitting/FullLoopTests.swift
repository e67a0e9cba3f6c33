import Scenario
import Testing

@Suite("The full loop on the screen", .inTurn)
struct FullLoopTests {
    @Test("The rounds of a shipped pack lead to a committee, its transcript, home, and the list of sessions")
    func wholeLoop() async throws {
        let name = try #require(Shipped.names.first)
        let pack = try Shipped.pack(name)
        let home = try Home()
        let tmux = try await Tmux.mockloop("--pack", name, at: home)
        try await tmux.waits(for: "Full loop")
        try await tmux.press("Enter")

        var candidate = Candidate(at: tmux)
        let questions = pack.rounds.flatMap(\.questions)
        // The pack's strong sample where one is asked for, so that it stands in the transcript as a candidate may say it.
        try await candidate.sit(until: .committee) { screen, number in
            let asked = screen.isProbe ? nil : questions.first { screen.holds($0.text) }
            return "Say-\(number). " + (asked?.strong.text ?? "I turned the second vendor down; that cost two weeks.")
        }
        #expect(
            candidate.met.filter { $0.hasPrefix("Round") }
                == pack.rounds.enumerated().map { "Round \($0 + 1) of \(pack.rounds.count) · \($1.title)" })
        #expect(candidate.met.count { $0.hasPrefix("scorecard") } == pack.rounds.count)
        #expect(!candidate.met.contains { $0.hasPrefix("reading") }, "readings are sealed until the committee")

        let committee = try await tmux.screen()
        #expect(committee.rows[0].hasSuffix("HIRE"))
        let decision = committee.rows[0].hasSuffix("NO HIRE") ? "no hire" : "hire"
        let verdict = try await candidate.reads()
        #expect(verdict.contains("Rule: "))
        for round in pack.rounds {
            #expect(
                ["1", "2", "3", "4"].contains { verdict.contains("\(round.id) \($0) ") }, "the vote of \(round.id)")
        }

        try await tmux.press("Enter")
        try await tmux.waits(for: "the transcript") { $0.title.hasPrefix("transcript") }
        let transcript = try await candidate.reads()
        for number in 1...candidate.said.count { #expect(transcript.contains("Say-\(number).")) }

        try await tmux.press("q")
        try await tmux.waits(for: "1 session · last: \(decision)")
        try await tmux.press("Home", "Down", "Down", "Enter")
        try await tmux.waits(for: "the list of sessions") { $0.title == "review" && $0.holds("full loop \(decision)") }
        try await tmux.press("q", "q")
        #expect(try await tmux.ends() == .exited(0))
    }

    @Test("A shortened clock says so, cuts in, keeps the words, and goes on with a key")
    func cutOff() async throws {
        let home = try Home()
        let tmux = try await Tmux.mockloop("loop", "--answer-seconds", "3", at: home)
        try await tmux.waits(for: "The clock is shortened to 0:03")
        try await tmux.press("Enter")
        try await tmux.waits(for: "clock shortened to 0:03")
        try await tmux.type("I would first look at the misses")
        let cut = try await tmux.waits(for: "the interviewer cutting in") { $0.stop == .cutOff }
        #expect(cut.holds("I would first look at the misses"))
        #expect(cut.holds("0:03. \""))
        // Keys meant for the sentence that was cut are not taken for the key that goes on: press until it is.
        _ = try await eventually("a probe", found: { try await tmux.screen().description }) {
            let screen = try await tmux.screen()
            if screen.stop == .cutOff { try await tmux.press("Enter") }
            return screen.isProbe ? true : nil
        }
        try await Candidate(at: tmux).leaves()
        try await tmux.press("q")
        #expect(try await tmux.ends() == .exited(0))

        let review = try await Run.mockloop("review", "last", "--plain", at: home)
        #expect(review.output.contains("I would first look at the misses"))
        #expect(review.output.contains("Cut off after 0:03"))
    }
}
