import Foundation
import Scenario

@testable import Archive
@testable import Evaluation
@testable import Interview

extension Reading {
    static func sample(
        _ vote: Vote, score: Int = 50, elements: [Element] = [], flags: [Flag] = [], confidence: Double = 0.875
    ) -> Reading {
        Reading(
            findings: elements.map { element in
                Finding(
                    kind: .element(element), quote: "said no", start: 2, end: 9, why: "Names it.", signal: "a.b",
                    confidence: confidence, source: 0)
            },
            gates: [], elements: Dictionary(uniqueKeysWithValues: elements.map { ($0, confidence) }),
            flags: Dictionary(uniqueKeysWithValues: flags.map { ($0, confidence) }), vote: vote, score: score,
            contributions: [Contribution(what: "decision", points: score)],
            dimensions: [DimensionLevel(dimension: "framing", level: vote, quote: nil)], words: 7, spokenSeconds: 3,
            rules: "1")
    }
}

extension Scorecard {
    static func sample(_ round: String, _ vote: Vote) -> Scorecard {
        Scorecard(
            round: round, vote: vote, votes: [vote], how: "the one answer's vote", evidence: [], dimensions: [],
            summary: "owned scope")
    }
}

extension Answer {
    static func sample(_ text: String, _ ending: Ending = .handedIn) -> Answer {
        Answer(
            text: text, ending: ending, thinking: 4000, answering: 61_000,
            typing: Typing(edits: [Typing.Edit(at: 4000, offset: 0, removed: 0, inserted: text)]))
    }
}

extension SessionPlan {
    static func sample(
        _ kind: Kind = .drill, pack: String = "acme", rounds: [PlannedRound] = [.technical], coach: Bool = false,
        seed: UInt64 = .max
    ) -> SessionPlan {
        SessionPlan(
            kind: kind, pack: pack, pace: .brisk, coach: coach, seed: seed, rounds: rounds, answerSeconds: 150,
            thinkingSeconds: 30, probeThinkingSeconds: 15)
    }
}

extension PlannedRound {
    static let recruiter = PlannedRound(round: "recruiter", questions: ["why"])
    static let technical = PlannedRound(round: "technical", questions: ["boxes", "queue"])
}

/// Events a second apart, on the wall from the given second on.
func events(from wall: Int = 1_000, _ happenings: Happening...) -> [Event] {
    happenings.enumerated().map { place, what in
        Event(at: Moment(session: place * 1000, wall: (wall + place) * 1000), what)
    }
}

let boxes = AskedQuestion(id: "boxes", text: "How would you reduce false negatives?", interviewer: "Engineering lead")
let price = AskedProbe(id: "boxes/price", target: "tradeoff", text: "What did that cost you?")

/// A drill of one question with one probe, up to its end.
func drill(from wall: Int = 1_000, answer: String = "I said no to Kafka.") -> [Event] {
    events(
        from: wall, .started(plan: .sample()), .roundBegan(round: 0), .asked(question: boxes),
        .clockStarted(by: .firstKey),
        .answered(
            answer: .sample(answer),
            reading: .sample(.noHire, score: 40, elements: [.decision], flags: [.waits, .sprawl])),
        .reacted(line: "Right."), .probed(probe: price), .clockStarted(by: .thinkingRanOut),
        .answered(answer: .sample("Two weeks of stale prices.", .cutOff), reading: .sample(.hire)),
        .merged(reading: .sample(.hire, score: 66, elements: [.decision, .tradeoff], flags: [.sprawl])), .settled,
        .wentOn,
        .roundEnded(card: .sample("technical", .hire)), .wentOn, .finished)
}

let verdict = Verdict(
    decision: .noHire, cards: [.sample("technical", .noHire)], rule: "A no hire in the technical round is a no hire.",
    deciding: .init(round: "technical", question: 0, vote: .noHire, why: "a result that can be checked"),
    wouldHaveChanged: [.init(round: "technical", question: 0, from: .noHire, to: .hire, missing: "a result")],
    saidNo: [.init(round: "technical", what: "no to Kafka", price: nil)],
    offer: .init(level: "l5", total: 200, currency: "USD", band: 100...300, expectation: nil, how: "none was named"))

/// A folder of a test's own, gone with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "archive-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var archive: String { path + "/mockloop/archive.sqlite" }
}
