import Foundation
import Testing

/// What candidates type who are tired, curious or not typing English.
enum OddAnswer: String, CaseIterable, CustomTestStringConvertible {
    case japanese = "私はダッシュボードを廃止すると決めました。二週間かかりました。"
    case arabic = "قررت إلغاء لوحة المعلومات لأن أحدًا لم يقرأها. كلفنا ذلك أسبوعين."
    case emoji = "👩🏽‍💻 👍🏿 ❤️ 🇸🇪 e\u{301} 🙂🙂🙂 done, since the second pass cost too much"
    case oneWord = "No."
    case long = ""

    var text: String { self == .long ? String(repeating: "I would wait and see. ", count: 400) + "End." : rawValue }

    var testDescription: String { self == .long ? "8,800 characters" : rawValue }
}

@Suite("Odd answers", .inTurn)
struct OddAnswersTests {
    @Test(
        "Over a pipe they are kept as they were given, and earn no hire",
        arguments: OddAnswer.allCases)
    func overPipes(answer: OddAnswer) async throws {
        let home = try Home()
        let run = try await Run.mockloop(
            "drill", "technical", "--question", "missed-boxes", "--plain", at: home, input: answer.text + "\n.\n")
        #expect(run.ending == .exited(0))
        #expect(run.errors.isEmpty)
        let session = try await Exported.last(at: home)
        #expect(session.answers.first == Exported.Answer(text: answer.text, ending: "handed-in"))
        #expect(session.rounds.first?.exchanges.first?.reading.map { $0.vote <= 2 } == true)
    }

    @Test("On the screen they are kept as they were pasted", arguments: OddAnswer.allCases)
    func pasted(answer: OddAnswer) async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.paste(answer.text)
        try await tmux.press("C-s")
        try await tmux.waits(for: "what follows") { $0.stop != nil && $0.title != "technical · question 1 of 3" }
        #expect(try await Exported.firstAnswer(at: home).text == answer.text)
    }

    @Test(
        "Typed, other scripts arrive whole", arguments: [OddAnswer.japanese, .arabic, .emoji])
    func typed(answer: OddAnswer) async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type(answer.text)
        try await tmux.press("C-s")
        try await tmux.waits(for: "what follows") { $0.stop != nil && $0.title != "technical · question 1 of 3" }
        #expect(try await Exported.firstAnswer(at: home).text == answer.text)
    }

    @Test("An answer in another language is said not to be read as one", arguments: [OddAnswer.japanese, .arabic])
    func otherLanguages(answer: OddAnswer) async throws {
        let run = try await Run.mockloop(
            "evaluate", "--round", "technical", "--question", "missed-boxes", "--json", at: try Home(),
            input: answer.text)
        #expect(run.ending == .exited(0))
        let reading: EvaluateTests.Reading = try run.json()
        #expect(reading.vote == 1)
        #expect(!reading.gates.isEmpty)
    }

    @Test("Nothing cannot be handed in; it can be passed, when that is meant")
    func nothing() async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.press("C-s")
        try await tmux.waits(for: "Nothing is written yet.")
        try await tmux.press("C-x")
        try await tmux.waits(for: "^X again")
        try await tmux.press("C-x")
        try await tmux.waits(for: "a probe") { $0.isProbe }
        #expect(try await Exported.firstAnswer(at: home) == Exported.Answer(text: "", ending: "passed"))
    }

    @Test("A megabyte is pasted, kept and read")
    func megabyte() async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        let text = String(repeating: "I turned the second vendor down, since it cost us two weeks. ", count: 17_200)
        #expect(text.utf8.count > 1_048_576)
        try await tmux.paste(text)
        try await tmux.waits(for: "\(17_200 * 12) words", within: .seconds(60))
        try await tmux.press("C-s")
        try await tmux.waits(for: "what follows", within: .seconds(60)) {
            $0.stop != nil && $0.title != "technical · question 1 of 3"
        }
        #expect(try await Exported.firstAnswer(at: home).text == text)
    }

    @Test("Control characters are dropped from a paste, a tab and line ends are not")
    func controlCharactersPasted() async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.paste("one\u{0}\u{1}\u{7} two\u{1B}[31m three\u{7F}\r\nfour\rfive")
        try await tmux.waits(for: "five")
        try await tmux.press("C-s")
        try await tmux.waits(for: "what follows") { $0.stop != nil && $0.title != "technical · question 1 of 3" }
        #expect(try await Exported.firstAnswer(at: home).text == "one two[31m three\nfour\nfive")
    }

    @Test("Over a pipe control characters are dropped, and bytes that are no UTF-8 become replacement characters")
    func controlCharactersPiped() async throws {
        let home = try Home()
        let input =
            Data("one\u{0}\u{1}\u{7} two\u{1B}[31m three\u{7F}\r\n".utf8) + [0xFF, 0xC3, 0x28, 0x0A] + Data(".\n".utf8)
        let run = try await Run.program(
            Program.path, ["drill", "technical", "--count", "1", "--plain"], at: home,
            input: input)
        #expect(run.ending == .exited(0))
        #expect(try await Exported.firstAnswer(at: home).text == "one two[31m three\n\u{FFFD}\u{FFFD}(")
    }

    @Test("Control characters in an answer never reach the terminal of one who reads it")
    func readingControlCharacters() async throws {
        let run = try await Run.mockloop(
            "evaluate", "--round", "technical", "--ask", "Why?", at: try Home(),
            input: "I decided \u{1B}[31mto cut\u{7} the dashboard, and it cost us \u{9B}2J two weeks.")
        #expect(run.ending == .exited(0))
        #expect(
            !run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    }

    @Test("A megabyte in one line is read as far as an answer can go, and is no answer")
    func longLine() async throws {
        let text = String(repeating: "I turned the second vendor down; that cost two weeks. ", count: 20_000)
        let run = try await Run.mockloop(
            "evaluate", "--round", "technical", "--ask", "Why?", "--json", at: try Home(), input: text,
            within: .seconds(60))
        #expect(run.ending == .exited(0))
        let reading: EvaluateTests.Reading = try run.json()
        #expect(reading.words > 4_000)
        #expect(reading.vote == 1)
    }
}
