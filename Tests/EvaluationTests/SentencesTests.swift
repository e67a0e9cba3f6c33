import Testing

@testable import Evaluation

@Suite("Sentences")
struct SentencesTests {
    private func sentences(_ text: String) throws -> [String] {
        let passage = try Fixture.passage(text)
        return passage.sentences.map { sentence in passage.tokens[sentence.tokens].map(\.text).joined(separator: " ") }
    }

    @Test("A full stop ends one, an abbreviation and a decimal point do not")
    func stops() throws {
        #expect(
            try sentences("We asked e.g. Dr. Wu. It fell to 1.3 percent.") == [
                "we asked e g dr wu", "it fell to 1.3 percent",
            ])
    }

    @Test("A no ends one, a number's no. does not")
    func no() throws {
        #expect(
            try sentences("Waiting for it, no. It was no. 4 of five.") == ["waiting for it no", "it was no 4 of five"])
    }

    @Test("Two run together are two")
    func runTogether() throws {
        #expect(try sentences("It was late.We shipped.") == ["it was late", "we shipped"])
    }

    @Test("Bullets are sentences")
    func bullets() throws {
        #expect(try sentences("- froze v1 same day\n- wk 3: 0.6%") == ["froze v1 same day", "wk 3 0.6"])
    }

    @Test("Speech without a stop is broken where somebody starts again")
    func speech() throws {
        let text = """
            um the vendor was late again with the boxes and nobody knew what to do about the launch so i cut the third class \
            from it and then we told the customer on the phone the same afternoon what they would get
            """
        #expect(try sentences(text).count == 3)
    }
}
