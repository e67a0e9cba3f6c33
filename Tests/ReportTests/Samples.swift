import Scenario
import Testing

@testable import Evaluation
@testable import Interview
@testable import Report

extension Finding {
    /// A finding whose words stand in the text.
    init(_ kind: Kind, _ quote: String, in text: String, source: Int = 0, why: String = "Names it.") {
        let before = text.utf8.count - (text.range(of: quote).map { text[$0.lowerBound...].utf8.count } ?? 0)
        self.init(
            kind: kind, quote: quote, start: before, end: before + quote.utf8.count, why: why, signal: "a.b",
            confidence: 0.9, source: source)
    }
}

extension String {
    fileprivate func range(of part: String) -> Range<String.Index>? {
        indices.lazy.compactMap { start in
            self[start...].hasPrefix(part) ? start..<self.index(start, offsetBy: part.count) : nil
        }.first
    }
}

extension Reading {
    static func sample(
        _ vote: Vote = .hire, _ findings: [Finding] = [], gates: [GateFinding] = [], score: Int = 66
    ) -> Reading {
        var elements: [Element: Double] = [:]
        var flags: [Flag: Double] = [:]
        for finding in findings {
            switch finding.kind {
            case .element(let element): elements[element] = finding.confidence
            case .flag(let flag): flags[flag] = finding.confidence
            case .strength: break
            }
        }
        return Reading(
            findings: findings, gates: gates, elements: elements, flags: flags, vote: vote, score: score,
            contributions: [], dimensions: [DimensionLevel(dimension: "framing", level: vote, quote: "said no")],
            words: 9, spokenSeconds: 4, rules: "7")
    }
}

let said = "I said no to Kafka.\nWe waited *two* weeks."
let probed = "Stale prices for a week."

let findings = [
    Finding(.element(.decision), "I said no to Kafka", in: said),
    Finding(.element(.alternatives), "no to Kafka", in: said, why: "Names what was refused."),
    Finding(.flag(.waits), "waited *two* weeks", in: said, why: "Waits."),
    Finding(.element(.tradeoff), "Stale prices", in: probed, source: 1),
]

func answer(_ text: String, _ ending: Answer.Ending = .handedIn) -> Answer {
    Answer(text: text, ending: ending, thinking: 6400, answering: 118_000, typing: Typing())
}

let card = Scorecard(
    round: "technical", vote: .hire, votes: [.hire], how: "the one answer has a vote of 3", evidence: [findings[0]],
    dimensions: [DimensionLevel(dimension: "framing", level: .hire, quote: "said no")], summary: "names decision")

let verdict = Verdict(
    decision: .noHire, cards: [card], rule: "A no hire in the technical round is a no hire.",
    deciding: .init(round: "technical", question: 0, vote: .noHire, why: "a result that can be checked"),
    wouldHaveChanged: [.init(round: "technical", question: 0, from: .noHire, to: .hire, missing: "a result")],
    saidNo: [
        .init(round: "technical", what: "no to Kafka", price: "two weeks"),
        .init(round: "technical", what: "the audit", price: nil),
    ], offer: .init(level: "l5", total: 240, currency: "USD", band: 200...300, expectation: nil, how: "none was named"))

/// Events a second apart, the first at 2025-11-21 18:04:05 UTC.
func events(_ happenings: [Happening]) -> [Event] {
    happenings.enumerated().map { place, what in
        Event(at: Moment(session: place * 1000, wall: 1_763_748_245_000 + place * 1000), what)
    }
}

func plan(_ kind: SessionPlan.Kind, coach: Bool = false) -> SessionPlan {
    SessionPlan(
        kind: kind, pack: "acme", pace: .brisk, coach: coach, seed: 1,
        rounds: [PlannedRound(round: "technical", questions: ["boxes"])], answerSeconds: 150, thinkingSeconds: 30,
        probeThinkingSeconds: 15)
}

let oneRound: [Happening] = [
    .roundBegan(round: 0),
    .asked(question: AskedQuestion(id: "boxes", text: "Fewer false negatives?", interviewer: "Engineering lead")),
    .clockStarted(by: .firstKey), .answered(answer: answer(said), reading: .sample(.noHire, Array(findings.prefix(3)))),
    .reacted(line: "Right."),
    .probed(probe: AskedProbe(id: "boxes/price", target: "tradeoff", text: "What did it cost?")),
    .answered(answer: answer(probed, .cutOff), reading: .sample(.hire)), .merged(reading: .sample(.hire, findings)),
    .settled,
    .roundEnded(card: card),
]

let titles: Titles = {
    var titles = Titles()
    titles.pack = "Acme · Program Manager"
    titles.rounds = ["technical": "technical deep dive"]
    titles.dimensions = ["technical": ["framing": "Framing"]]
    titles.levels = ["l5": "Senior"]
    return titles
}()

func report(_ happenings: [Happening]) throws -> SessionReport {
    try #require(SessionReport(id: "abc0000000", events: events(happenings), titles: titles))
}
