import Scenario
import Testing

@testable import Evaluation

@Suite("The samples of the pack that ships")
struct ShippedSamplesTests {
    /// A question with the readings of its two samples.
    private struct Pair {
        var round: Round
        var question: Question
        var strong: Reading
        var weak: Reading
    }

    private func pairs(_ evaluator: Evaluator, _ pack: Pack) -> [Pair] {
        pack.rounds.flatMap { round in
            round.questions.map { question in
                let prompt = Prompt(round: round, text: question.text, question: question)
                return Pair(
                    round: round, question: question, strong: evaluator.read(question.strong.text, to: prompt),
                    weak: evaluator.read(question.weak.text, to: prompt))
            }
        }
    }

    @Test("The strong one earns the higher vote in nine of ten questions of each round")
    func order() throws {
        let pack = try Fixture.pack()
        let pairs = pairs(try Fixture.evaluator(), pack)
        for round in pack.rounds {
            let own = pairs.filter { $0.round.id == round.id }
            let wrong = own.filter { $0.strong.vote <= $0.weak.vote }
                .map { "\($0.question.id): \($0.strong.vote.rawValue) against \($0.weak.vote.rawValue)" }
            #expect(wrong.count * 10 <= own.count, "\(round.id): \(wrong.joined(separator: ", "))")
        }
    }

    @Test("The probe asked after the weak one pushes on one of its gaps in nine of ten questions")
    func probes() throws {
        let (evaluator, pack) = (try Fixture.evaluator(), try Fixture.pack())
        let pairs = pairs(evaluator, pack)
        let wrong = pairs.compactMap { pair -> String? in
            let probe = evaluator.probe(
                after: pair.weak, to: pair.question, in: pair.round, shared: pack.probes, asked: [])
            let gaps = pair.question.weak.gaps.map(\.name)
            guard let probe, gaps.contains(probe.target) else {
                return "\(pair.question.id): \(probe?.target ?? "none"), not one of \(gaps.joined(separator: " "))"
            }
            return nil
        }
        #expect(wrong.count * 10 <= pairs.count, "\(wrong.joined(separator: "\n"))")
    }

    @Test("Neither sample is kept from being read")
    func gates() throws {
        let gated = pairs(try Fixture.evaluator(), try Fixture.pack())
            .filter { !$0.strong.gates.isEmpty || !$0.weak.gates.isEmpty }
        #expect(gated.map(\.question.id) == [])
    }

    @Test("Every quote stands in its answer where it says, and what is said back stands in the quote")
    func quotes() throws {
        for pair in pairs(try Fixture.evaluator(), try Fixture.pack()) {
            for (reading, text) in [(pair.strong, pair.question.strong.text), (pair.weak, pair.question.weak.text)] {
                let bytes = Array(text.utf8)
                for finding in reading.findings {
                    #expect(Array(finding.quote.utf8) == Array(bytes[finding.start..<finding.end]))
                    guard let core = finding.core else { continue }
                    #expect(finding.start <= core.lowerBound && core.upperBound <= finding.end)
                    #expect(finding.spoken.map { Array($0.utf8) } == Array(bytes[core]))
                }
            }
        }
    }

    @Test(
        "What says nothing earns the lowest vote on every question",
        arguments: ["", "Scale", "asdkjh qweoiu zxmcnb laksjdh qpwoei rutyal skdjfh gnvmcx bzaoqi wueyrt", nil]
            as [String?])
    func nothing(_ text: String?) throws {
        let evaluator = try Fixture.evaluator()
        for round in try Fixture.pack().rounds {
            for question in round.questions {
                // Nil stands for the question itself.
                let reading = evaluator.read(
                    text ?? question.text, to: Prompt(round: round, text: question.text, question: question))
                #expect(reading.vote == .strongNoHire, "\(question.id)")
            }
        }
    }
}
