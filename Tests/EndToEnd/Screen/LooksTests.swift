import Testing

@Suite("Colours and help", .inTurn)
struct LooksTests {
    @Test("A screen has colours")
    func colours() async throws {
        let tmux = try await Tmux.answering(at: try Home())
        #expect(!colours(in: try await tmux.colouredScreen()).isEmpty)
    }

    @Test("NO_COLOR takes the colours away and leaves bold and the words")
    func noColour() async throws {
        let tmux = try await Tmux.answering(at: try Home(), ["NO_COLOR": "1"])
        let screen = try await tmux.colouredScreen()
        #expect(colours(in: screen).isEmpty)
        #expect(screen.contains("\u{1B}[1m"))
    }

    @Test("An empty NO_COLOR takes nothing away")
    func emptyNoColour() async throws {
        let tmux = try await Tmux.answering(at: try Home(), ["NO_COLOR": ""])
        #expect(!colours(in: try await tmux.colouredScreen()).isEmpty)
    }

    @Test("? shows the keys of the screen it is pressed on, and goes back")
    func help() async throws {
        let tmux = try await Tmux.mockloop(at: try Home())
        try await tmux.waits(for: "Full loop")
        try await tmux.press("?")
        let help = try await tmux.waits(for: "the help") { $0.title == "help" }
        for sentence in [
            "Enter Opens what is chosen.", "Changes the pace of the full loop", "Shows these keys.", "Leaves Mockloop.",
        ] {
            #expect(help.holds(sentence))
        }
        try await tmux.press("Escape")
        try await tmux.waits(for: "home") { $0.title == "mockloop" }
    }

    @Test("F1 shows the keys while an answer is written, and ? is a sign in it")
    func helpWhileAnswering() async throws {
        let tmux = try await Tmux.answering(at: try Home())
        try await tmux.type("Why?")
        try await tmux.waits(for: "Why?")
        try await tmux.press("F1")
        let help = try await tmux.waits(for: "the help") { $0.title == "help" }
        #expect(help.holds("^S Hands the answer in"))
        #expect(help.holds("In the answer"))
        try await tmux.press("F1")
        try await tmux.waits(for: "Why?")
    }

    /// The parameters of SGR sequences that set a colour: 30 to 38, 40 to 48, 90 to 107 (ECMA-48, 8.3.117).
    private func colours(in screen: String) -> [Int] {
        screen.split(separator: "\u{1B}[").dropFirst().flatMap { sequence -> [Int] in
            guard let end = sequence.firstIndex(where: \.isLetter), sequence[end] == "m" else { return [] }
            let parameters = sequence[..<end].split(separator: ";").compactMap { Int($0) }
            return parameters.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
        }
    }
}
