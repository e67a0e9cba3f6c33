import Testing

@testable import Evaluation

@Suite("Words of a text")
struct TokeniserTests {
    private func words(_ text: String) -> [String] { Tokeniser.tokens(of: text, bytes: 10_000).map(\.text) }

    @Test("A contraction is spelled out, with its apostrophe or without")
    func contractions() {
        #expect(words("I didn't, I didn’t, i didnt") == ["i", "did", "not", "i", "did", "not", "i", "did", "not"])
        #expect(words("I'd wait; id wait") == ["i", "would", "wait", "i", "would", "wait"])
        #expect(words("can't, cannot") == ["can", "not", "can", "not"])
    }

    @Test("A possessive loses its ending, a pronoun's does not")
    func possessives() {
        #expect(words("the vendor's word and it's late") == ["the", "vendor", "word", "and", "it", "is", "late"])
    }

    @Test("Trade-off is one word however it is written")
    func tradeOff() {
        #expect(words("a trade-off, a tradeoff, trade offs") == ["a", "tradeoff", "a", "tradeoff", "tradeoffs"])
    }

    @Test("A figure keeps its points, its sign and its per cent")
    func figures() {
        let tokens = Tokeniser.tokens(of: "from €1,240 to 0.7% -> 9", bytes: 100)
        #expect(tokens.map(\.text) == ["from", "1,240", "to", "0.7", "to", "9"])
        #expect(tokens[1].marks.contains(.money))
        #expect(tokens[3].marks.contains(.percent))
    }

    @Test("Bytes are those of whole words in the text as given, whatever stands around")
    func bytes() {
        let text = "🙂 “I didn’t” – naïve"
        let tokens = Tokeniser.tokens(of: text, bytes: 100)
        #expect(tokens.map { text.bytes($0.start..<$0.end) } == ["I", "didn’t", "didn’t", "naïve"])
    }
}
