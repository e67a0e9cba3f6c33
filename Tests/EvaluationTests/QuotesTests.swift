import Foundation
import Testing

@testable import Evaluation

@Suite("What is quoted of an answer")
struct QuotesTests {
    /// What is quoted of the clause that holds these words, and what can be said back of it.
    private func cut(_ words: String, in text: String) throws -> (quote: String, core: String?) {
        let passage = try Fixture.passage(text)
        let quoter = Quoter(passage: passage)
        let place = try #require(text.range(of: words))
        let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
        let end = text.utf8.distance(from: text.startIndex, to: place.upperBound)
        let first = try #require(passage.tokens.firstIndex { $0.start >= start })
        let last = try #require(passage.tokens.lastIndex { $0.end <= end })
        let quote = quoter.quote(of: first..<(last + 1), deciding: first)
        let core = quoter.core(of: first..<(last + 1), deciding: first)
        return (text.bytes(quoter.bytes(of: quote, in: text)), core.map { text.bytes(quoter.bytes(of: $0, in: text)) })
    }

    @Test("A quote is the clause that holds what was heard")
    func clause() throws {
        let (quote, core) = try cut(
            "skip the same small", in: "Twice the bill, and tired eyes skip the same small things.")
        #expect(quote == "tired eyes skip the same small things")
        #expect(core == quote)
    }

    @Test("What only joins it to the rest is left out at both ends")
    func ends() throws {
        #expect(
            try cut("dropped", in: "It was late, so I dropped the export, and they agreed.").quote
                == "I dropped the export")
    }

    @Test("A clause that hangs on another is quoted with it")
    func relative() throws {
        #expect(
            try cut("dropped", in: "We had an export which I dropped in May.").quote
                == "We had an export which I dropped in May")
    }

    @Test("What has no verb belongs to the clause before")
    func apposition() throws {
        #expect(
            try cut("chose", in: "I chose the patch, eleven days instead of two quarters.").quote
                == "I chose the patch, eleven days instead of two quarters")
    }

    @Test("A long clause is cut around what was heard, where a phrase ends")
    func long() throws {
        let text = """
            I dropped the export in May after a long talk with the two finance people that morning about the rows from the old \
            warehouse of theirs.
            """
        let (quote, core) = try cut("dropped the export", in: text)
        #expect(
            quote == "I dropped the export in May after a long talk with the two finance people that morning")
        #expect(core == "I dropped the export in May")
    }

    @Test("A denial stays with what it denies")
    func denial() throws {
        let text =
            "Even in the worst of those weeks I would not drop the export that finance had asked for."
        #expect(try cut("drop the", in: text).core == "I would not drop the export")
    }

    @Test("A quotation opened within is closed")
    func closed() throws {
        let text = "I moved our queue from “first come” to “worst first” in May."
        #expect(try cut("moved", in: text).quote == "I moved our queue from “first come”")
    }

    @Test("Quotes of one kind do not overlap")
    func overlaps() throws {
        let reading = try Fixture.evaluator().read(EvaluatorTests.strong, to: Fixture.prompt())
        for (index, finding) in reading.findings.enumerated() {
            for other in reading.findings.dropFirst(index + 1) where other.kind == finding.kind {
                #expect(other.start >= finding.end)
            }
        }
    }

    @Test("A reading from before the core was kept is read, and a short quote can still be said back")
    func earlier() throws {
        let json = """
            {"kind": "decision", "quote": "I chose", "start": 3, "end": 10, "why": "", "signal": "a", "confidence": 1, "source": 0}
            """
        let finding = try JSONDecoder().decode(Finding.self, from: Data(json.utf8))
        #expect(finding.core == nil)
        #expect(finding.spoken == "I chose")
    }
}
