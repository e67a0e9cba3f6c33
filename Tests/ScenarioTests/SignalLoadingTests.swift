import Testing

@testable import Scenario

@Suite("Loading signals")
struct SignalLoadingTests {
    private static let signal = """
        id: alternatives.said-no
        finds: alternatives
        strength: 0.85
        why: Names an option and says that it was refused.
        classes:
          refuse: [refuse, say no to]
        patterns:
          - "@I <0-2> {refuse} <0-3> @thing"
        status: {asserted: 1, hypothetical: 0.3}
        unless: [refuse to comment]
        matches:
          - "I [[said no to Kafka]] because nobody had run it."
          - {text: "I'd have [[refused the rewrite]].", status: hypothetical}
          - "We [[refused the audit]]."
        not:
          - He said no problem.
          - They refuse to comment.
          - I never said no.
        contrast:
          - ["I [[refused the audit step]].", "The auditors refused the step."]
        """

    private func folder(_ signal: String = signal, lexicon: String? = "decide: [decide, choose]\n") -> SourceFolder {
        var files: [String: Result<[UInt8], Files.Problem>] = ["said-no.yaml": .success(Array(signal.utf8))]
        files["lexicon.yaml"] = lexicon.map { .success(Array($0.utf8)) }
        return SourceFolder(path: "signals", name: "signals", files: files)
    }

    private func problems(exchanging old: String, for new: String) throws -> [String] {
        try #require(Self.signal.contains(old))
        let broken = Self.signal.replacing(old, with: new, maxReplacements: 1)
        return SignalSet.check(folder(broken)).diagnostics.map(\.description)
    }

    @Test("A signal has what its file says, with the places of its patterns and examples")
    func whole() throws {
        let set = try SignalSet.check(folder()).get()
        let signal = try #require(set.signals.first)
        #expect(set.lexicon == ["decide": ["decide", "choose"]])
        #expect(signal.id == "alternatives.said-no")
        #expect(signal.finds == .element(.alternatives))
        #expect(signal.strength == 0.85)
        #expect(signal.classes == ["refuse": ["refuse", "say no to"]])
        #expect(signal.status == ["asserted": 1, "hypothetical": 0.3])
        let pattern = Place(path: "signals/said-no.yaml", line: 8, column: 5)
        #expect(signal.patterns == [Signal.Pattern(text: "@I <0-2> {refuse} <0-3> @thing", place: pattern)])
        #expect(signal.matches[1].status == "hypothetical")
        #expect(signal.matches[1].place == Place(path: "signals/said-no.yaml", line: 13, column: 5))
        #expect(signal.not.map(\.text).last == "I never said no.")
        #expect(signal.contrast.map(\.doesNot) == ["The auditors refused the step."])
    }

    @Test("Signals come in the order of their files' names")
    func order() throws {
        var folder = folder()
        folder.files["a.yaml"] = .success(Array(Self.signal.replacing("said-no\n", with: "turned-down\n").utf8))
        #expect(
            try SignalSet.check(folder).get().signals.map(\.id) == ["alternatives.turned-down", "alternatives.said-no"])
    }

    @Test("Two signals cannot share an id")
    func twice() {
        var folder = folder()
        folder.files["a.yaml"] = folder.files["said-no.yaml"]
        #expect(
            SignalSet.check(folder).diagnostics.map(\.description) == [
                "signals/said-no.yaml:1:5: error: another signal is called `alternatives.said-no`, at signals/a.yaml:1: "
                    + "give this one its own id"
            ])
    }

    @Test("The version depends on every name and every byte, and on nothing else")
    func version() throws {
        let version = try SignalSet.check(folder()).get().version
        #expect(version.count == 16)
        #expect(try SignalSet.check(folder()).get().version == version)
        var renamed = folder()
        renamed.files["no-said.yaml"] = renamed.files.removeValue(forKey: "said-no.yaml")
        #expect(try SignalSet.check(renamed).get().version != version)
        #expect(try SignalSet.check(folder(Self.signal + " ")).get().version != version)
        #expect(try SignalSet.check(folder(lexicon: "decide: [decide]")).get().version != version)
    }

    @Test("The lexicon must be there")
    func missingLexicon() {
        #expect(
            SignalSet.check(folder(lexicon: nil)).diagnostics.map(\.description) == [
                "signals/lexicon.yaml:1:1: error: the file is missing"
            ])
    }

    @Test("A class of the lexicon is a list of words under an id")
    func lexiconClasses() {
        #expect(
            SignalSet.check(folder(lexicon: "Decide: [decide]\nship: ship")).diagnostics.map(\.description) == [
                "signals/lexicon.yaml:1:1: error: `Decide` is no id: ids are lower-case words joined by `-`",
                "signals/lexicon.yaml:2:7: error: expected a list, found text",
            ])
    }

    @Test(
        "What a signal's file must keep to",
        arguments: [
            (
                "finds: alternatives", "finds: nonsense",
                "2:8: error: there is no element, flag or strength `nonsense`: it is one of"
            ),
            ("strength: 0.85", "strength: 1.5", "3:11: error: 1.5 is out of range: 0 to 1"),
            ("strength: 0.85", "strength: nan", "3:11: error: nan is out of range: 0 to 1"),
            ("strength: 0.85", "strength: high", "3:11: error: expected a number, found \"high\""),
            ("asserted: 1", "assertd: 1", "9:10: error: unknown key `assertd` in the status, did you mean `asserted`?"),
            ("status: hypothetical}", "status: maybe}", "13:57: error: there is no status `maybe`: it is one of"),
            ("  - \"We [[refused the audit]].\"\n", "", "12:3: error: expected at least 3 examples, found 2"),
            (
                "We [[refused the audit]].", "We refused the audit.",
                "14:5: error: expected one span between `[[` and `]]`"
            ),
            (
                "We [[refused the audit]].", "We [[refused]] the [[audit]].",
                "14:5: error: expected one span between `[[` and `]]`"
            ),
            (
                "We [[refused the audit]].", "We ]]refused the audit[[.",
                "14:5: error: expected one span between `[[` and `]]`"
            ),
            (
                "He said no problem.", "He [[said no]] problem.",
                "16:5: error: a sentence that must not match has no span: leave out `[[` and `]]`"
            ),
            (
                ", \"The auditors refused the step.\"]", "]",
                "20:5: error: expected a pair: a sentence that matches and one that does not"
            ),
        ])
    func rules(_ old: String, _ new: String, _ says: String) throws {
        let said = try problems(exchanging: old, for: new)
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix("signals/said-no.yaml:\(says)") == true, "\(said)")
    }
}
