import Testing

@testable import Evaluation
@testable import Scenario

@Suite("The language of patterns")
struct PatternsTests {
    /// The words that one pattern hears in a text, as narrow as it hears them.
    private func heard(_ pattern: String, in text: String, unless: [String] = []) throws -> [String] {
        let place = Place(path: "made-up.yaml", line: 3, column: 7)
        let signal = Signal(
            id: "made.up", finds: .element(.decision), strength: 1, why: "Made up.",
            classes: ["drop": ["drop", "kill", "say no to"]], patterns: [.init(text: pattern, place: place)],
            status: [:],
            unless: unless, matches: [], not: [], contrast: [])
        let signals = try CompiledSignals(
            SignalSet(lexicon: ["ship": ["ship", "launch"]], signals: [signal], version: "0"))
        let passage = Passage(text, lemmatiser: signals.lemmatiser)
        return signals.matches(in: passage)
            .filter { signal.weight(of: passage.tokens[$0.deciding].status, true) > 0 }
            .map { text.bytes(Quoter(passage: passage).bytes(of: $0.words, in: text)) }
    }

    @Test("A word stands for all its forms")
    func lemmas() throws {
        #expect(try heard("choose", in: "I chose the smaller one.") == ["chose"])
        #expect(try heard("=chose", in: "I chose the smaller one.") == ["chose"])
        #expect(try heard("=choose", in: "I chose the smaller one.") == [])
    }

    @Test("A class of the file and one of the lexicon stand for their words and phrases")
    func classes() throws {
        #expect(try heard("@I {drop} @thing", in: "I said no to Kafka, and killed it.") == ["I said no to Kafka"])
        #expect(try heard("@I @ship", in: "In May I launched it.") == ["I launched"])
    }

    @Test("A word of a pattern is the same word in capitals")
    func capitals() throws {
        #expect(try heard("I kill", in: "I killed the export.") == ["I killed"])
    }

    @Test("A gap takes so many words and no more")
    func gaps() throws {
        #expect(try heard("kill <0-1> export", in: "I killed the export.") == ["killed the export"])
        #expect(try heard("kill <0-1> export", in: "I killed the old export.") == [])
    }

    @Test("An optional part may be there, and alternatives may be phrases")
    func optional() throws {
        #expect(try heard("kill (the) export", in: "I killed export jobs.") == ["killed export"])
        #expect(try heard("kill it|the_export", in: "I killed the export.") == ["killed the export"])
    }

    @Test("A subject before the colon is that of the clause, not only of the word before")
    func subjects() throws {
        #expect(try heard("I:kill", in: "I thought about it and killed it.") == ["killed"])
        #expect(try heard("I:kill", in: "They thought about it and killed it.") == [])
    }

    @Test("What stands under unless undoes a match in its sentence alone")
    func unless() throws {
        #expect(try heard("kill", in: "I killed the mood. I killed the export.", unless: ["mood"]) == ["killed"])
    }

    @Test("What is denied, asked or imagined is not heard unless the signal says so")
    func statuses() throws {
        #expect(try heard("kill", in: "I never killed it. I could have killed it. Should I have killed it?") == [])
    }

    @Test(
        "A pattern that is not in the language is an error at its place",
        arguments: [
            ("@I {nothing}", "made-up.yaml:3:10: error: no class is called {nothing}"),
            ("kill <1-a>", "made-up.yaml:3:12: error: a gap is written <0-3>, with at most 20 words"),
            ("you-all:kill", "made-up.yaml:3:7: error: no subject is called \"you-all\""),
            ("<0-3>", "made-up.yaml:3:7: error: a pattern needs at least one word"),
        ])
    func problems(_ pattern: String, _ message: String) throws {
        let error = #expect(throws: LoadingError.self) { try heard(pattern, in: "") }
        #expect(error?.description == message)
    }
}
