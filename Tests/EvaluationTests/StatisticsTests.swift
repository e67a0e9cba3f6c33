import Scenario
import Testing

@testable import Evaluation

@Suite("What was learnt from labelled answers")
struct StatisticsTests {
    private static let answer = """
        I dropped the nightly export and put the two engineers on the import. Sales lost a report they liked, and I told them \
        so. Failed imports went from 9% to 2% in three weeks. I would do the same again tomorrow. The team was in Lyon.
        """

    private func shipped() throws -> Statistics { try #require(Fixture.evaluator().statistics) }

    @Test("It is the same after being written to a file and read back")
    func file() throws {
        let statistics = try shipped()
        let copy = try Statistics(SignalSet.Weights(path: "w", bytes: statistics.file))
        #expect(copy.file == statistics.file)
        #expect(copy.rules.count == 17)
    }

    @Test("A file that was cut short is refused with its path, wherever it was cut")
    func short() throws {
        let bytes = try shipped().file
        for length in [19, 25, 30, bytes.count / 2, bytes.count - 1] {
            let error = #expect(throws: LoadingError.self) {
                try Statistics(SignalSet.Weights(path: "signals/w", bytes: Array(bytes.prefix(length))))
            }
            #expect(
                error?.description.contains(
                    "signals/w:1:1: error: the weights are cut short; make them anew with `make train`")
                    == true)
        }
    }

    @Test("A file of another version, of another kind or with something behind its end is refused")
    func other() throws {
        let bytes = try shipped().file
        var newer = bytes
        newer[19] = 99
        let cases: [([UInt8], String)] = [
            (newer, "the weights belong to another version of the program; make them anew with `make train`"),
            (
                Array("no weights at all, only a line of text".utf8),
                "these are no weights; make them anew with `make train`"
            ),
            (bytes + [0], "these are no weights; make them anew with `make train`"),
        ]
        for (bytes, message) in cases {
            let error = #expect(throws: LoadingError.self) {
                try Statistics(SignalSet.Weights(path: "w", bytes: bytes))
            }
            #expect(error?.description.contains("w:1:1: error: \(message)") == true)
        }
    }

    @Test("The weights that ship are smaller than 4 MB")
    func size() throws { #expect(try shipped().file.count < 4_000_000) }

    @Test("A finding of the statistics quotes the answer and names words of the quote that told most")
    func finding() throws {
        let answer = """
            The platform was slow and the contract was about to end. Having compared both options, I went for the rewrite, \
            accepting that the launch would move by a month. The existing vendor could have been kept for another year, which \
            finance preferred. In the end the pages opened in two seconds where they had taken nine.
            """
        let reading = try Fixture.evaluator().read(answer, to: Fixture.prompt())
        let findings = reading.findings.filter { $0.signal == "statistics" }
        #expect(!findings.isEmpty)
        for finding in findings {
            #expect(answer.contains(finding.quote))
            #expect(finding.why.hasPrefix("Sounds like sentences in which raters heard "))
            let told = finding.why.split(separator: "\u{201C}").dropFirst()
                .compactMap { $0.split(separator: "\u{201D}").first }
            #expect(!told.isEmpty)
            for words in told { #expect(finding.quote.contains(words)) }
        }
    }

    @Test("Saying a sentence again changes neither certainties nor score")
    func repetition() throws {
        let once = try Fixture.evaluator().read(Self.answer, to: Fixture.prompt())
        let twice = try Fixture.evaluator().read(
            Self.answer + " I dropped the nightly export and put the two engineers on the import.", to: Fixture.prompt()
        )
        #expect(twice.elements == once.elements)
        #expect(twice.score == once.score)
    }

    @Test("No finding is surer than the label that it speaks for")
    func capped() throws {
        let reading = try Fixture.evaluator().read(Self.answer, to: Fixture.prompt())
        for finding in reading.findings {
            if case .element(let element) = finding.kind {
                #expect(finding.confidence <= reading.elements[element, default: 0])
            }
        }
    }

    @Test("More evidence of an element makes no element less sure, and no flag surer", arguments: 0..<4)
    func monotone(_ element: Int) throws {
        let labels = Statistics.labels.count
        var weak = AnswerEvidence(
            best: Array(repeating: -1, count: labels), second: Array(repeating: -2, count: labels),
            heard: Array(repeating: 0.2, count: labels))
        let strong = {
            var evidence = weak
            (evidence.best[element], evidence.second[element], evidence.heard[element]) = (3, 2, 0.9)
            return evidence
        }()
        weak.best[element] = -1
        for (label, rule) in try shipped().rules.enumerated() {
            let (before, after) = (rule.certainty(of: weak, for: label), rule.certainty(of: strong, for: label))
            #expect(label < 4 ? after >= before : after <= before)
        }
    }

    @Test("Forms of a word and figures of one kind have the same key, and other words another")
    func keys() {
        for (one, other) in [
            ("drops", "dropped"), ("dropping", "drop"), ("cutting", "cut"), ("studies", "studied"),
            ("decide", "deciding"),
        ] {
            #expect(WordKeys.key(of: one) == WordKeys.key(of: other))
        }
        #expect(WordKeys.key(of: "pass") != WordKeys.key(of: "pas"))
        #expect(WordKeys.key(of: "ship") != WordKeys.key(of: "shop"))
    }
}
