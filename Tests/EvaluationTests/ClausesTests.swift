import Testing

@testable import Evaluation

@Suite("Who does what, and in what way it is said")
struct ClausesTests {
    /// Subject and status of the first occurrence of a word.
    private func reading(of word: String, in text: String) throws -> (subject: Subject, status: Status) {
        let token = try #require(Fixture.passage(text).tokens.first { $0.text == word })
        return (token.code.subject, token.status)
    }

    @Test(
        "The subject of a verb is found",
        arguments: [
            ("I dropped the export.", "dropped", Subject.own),
            ("We dropped the export.", "dropped", .we),
            ("My director dropped the export.", "dropped", .other),
            ("Nobody dropped the export.", "dropped", .nobody),
            ("Then I looked at it and, after a week, dropped the export.", "dropped", .own),
            ("- dropped the export same day", "dropped", .own),
            ("It was decided by the board.", "decided", .it),
        ])
    func subjects(_ text: String, _ word: String, _ subject: Subject) throws {
        #expect(try reading(of: word, in: text).subject == subject)
    }

    @Test(
        "The status of a word is found",
        arguments: [
            ("I shipped it.", "shipped", Status.asserted),
            ("I never shipped it.", "shipped", .negated),
            ("I didn't wait and shipped it.", "shipped", .asserted),
            ("I not only shipped it, I told them.", "shipped", .asserted),
            ("I would ship it.", "ship", .intended),
            ("I'd told them before.", "told", .asserted),
            ("I could have shipped it.", "shipped", .hypothetical),
            ("If I shipped it, they would leave.", "shipped", .hypothetical),
            ("Should I have shipped it?", "shipped", .asked),
            ("The lead said we shipped too early.", "shipped", .reported),
            ("He called it \"shipped and forgotten\".", "shipped", .quoted),
            ("You ship it first.", "ship", .generic),
            ("I fixed the tool instead of hiring reviewers.", "hiring", .rejected),
            ("Nobody was watching it.", "watching", .negated),
        ])
    func statuses(_ text: String, _ word: String, _ status: Status) throws {
        #expect(try reading(of: word, in: text).status == status)
    }

    @Test("A bare verb after a plan goes on with it, in its speaker's name")
    func goesOn() throws {
        let token = try #require(
            Fixture.passage("I'd stop the job and send the file to them.").tokens.first { $0.text == "send" })
        #expect(token.marks.contains(.verb))
        #expect(token.code.subject == .own)
        #expect(token.status == .intended)
    }

    @Test("An article is nobody's verb")
    func articles() throws {
        let tokens = try Fixture.passage("I'd be a little disappointed.").tokens
        #expect(tokens.filter { $0.marks.contains(.head) }.map(\.text) == ["be"])
    }
}
