import Testing

@Suite("Line by line over pipes", .inTurn)
struct PlainTests {
    @Test("A whole loop asks, hears and decides, and does not ask again what was answered")
    func wholeLoop() async throws {
        let home = try Home()
        let answers = (1...60).map { "Say-\($0). I turned the second vendor down; that cost two weeks.\n.\n" }
        let run = try await Run.mockloop("loop", "--plain", at: home, input: answers.joined())
        #expect(run.ending == .exited(0))
        #expect(run.errors.isEmpty)
        for round in 1...2 { #expect(run.output.contains("Round \(round) of 2: ")) }
        #expect(run.output.split(separator: "\n").last?.hasPrefix("decision: ") == true)
        let review = try await Run.mockloop("review", "last", "--plain", at: home)
        #expect(review.ending == .exited(0))
        let said = try await Exported.last(at: home).answers.count
        for number in 1...said { #expect(review.output.contains("Say-\(number).")) }
    }

    @Test("When the input ends in the middle, what was said is handed in, and the rest counts as passed")
    func inputEnds() async throws {
        let home = try Home()
        let run = try await Run.mockloop("loop", "--plain", at: home, input: "I cut the dashboard")
        #expect(run.ending == .exited(0))
        #expect(run.output.contains("decision: no hire"))
        let answers = try await Exported.last(at: home).answers
        #expect(answers.first == Exported.Answer(text: "I cut the dashboard", ending: "handed-in"))
        #expect(Set(answers.dropFirst()) == [Exported.Answer(text: "", ending: "passed")])
    }

    @Test("A question comes as soon as the one before it is answered")
    func conversation() async throws {
        let running = try Running(
            Program.path, ["drill", "technical", "--plain"], at: try Home())
        try await running.waits(for: "[technical, question 1 of 3]")
        running.write("We would look into it.\n.\n")
        try await running.waits(for: "[probe 1]")
        running.endInput()
        #expect(try await running.ends() == .exited(0))
    }

    @Test("At a terminal it hears each line, and the end of the input leaves")
    func terminal() async throws {
        let tmux = try await Tmux.mockloop("drill", "technical", "--plain", at: try Home(), rows: 60)
        try await tmux.waits(for: "[technical, question 1 of 3]")
        try await tmux.type("We would look into it.")
        try await tmux.press("Enter", ".", "Enter")
        try await tmux.waits(for: "[probe 1]")
        try await tmux.press("C-d")
        try await tmux.waits(for: "Left for now. Everything is kept; mockloop loop --resume goes on.")
        #expect(try await tmux.ends() == .exited(0))
    }

    @Test("A drill prints the reading and the vote")
    func drill() async throws {
        let home = try Home()
        let run = try await Run.mockloop(
            "drill", "technical", "--question", "missed-boxes", "--plain", at: home,
            input: "I decided to cut the second pass; that cost us two weeks.\n.\n")
        #expect(run.ending == .exited(0))
        #expect(run.output.contains("[technical, question 1 of 1]"))
        #expect(run.output.contains("- Decision: “I decided to cut the second pass”"))
        #expect(run.output.contains("\nvote: "))
    }

    @Test("Nothing before the single . passes")
    func passes() async throws {
        let home = try Home()
        let run = try await Run.mockloop("drill", "recruiter", "--count", "1", "--plain", at: home, input: ".\n")
        #expect(run.ending == .exited(0))
        #expect(try await Exported.last(at: home).answers.first == Exported.Answer(text: "", ending: "passed"))
    }

    @Test("--resume says so where nothing was left unfinished")
    func nothingUnfinished() async throws {
        let run = try await Run.mockloop("loop", "--plain", "--resume", at: try Home())
        #expect(run.ending == .exited(1))
        #expect(
            run.errors == "mockloop: nothing was left unfinished. Without --resume a new loop begins.\n")
    }
}
