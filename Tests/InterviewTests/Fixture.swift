import Evaluation
import Interview
import Testing

@testable import Scenario

/// A loop of two short rounds, made here so that a test says all it depends on.
enum Fixture {
    static let pack = Pack(
        id: "tiny", title: "Tiny · two rounds", company: "Tiny", role: "Program Manager", about: "Two rounds.",
        bar: "Does it hold?", calendar: LoopCalendar(usual: 10...12, decision: 11, hold: 13),
        clock: ClockRules(
            answer: 150, thinking: 30, probeThinking: 15, warnings: [60, 30, 10], speakingRate: 150, probes: 3),
        rounds: [
            round("recruiter", questions: [question("why"), question("pay", asks: .pay)], brisk: 2),
            round("technical", questions: [question("recall"), question("drift")], brisk: 2),
        ],
        principles: [],
        levels: [
            Level(id: "L5", title: "Program Manager", total: 220_000...260_000, strongHires: 0),
            Level(id: "L6", title: "Senior Program Manager", total: 280_000...340_000, strongHires: 2),
        ],
        offer: OfferTerms(currency: "USD", note: "It stands as said."),
        committee: CommitteeRules(
            rules: [
                .init(
                    says: "A strong no is a no.", decision: .noHire,
                    when: .init(round: nil, votes: .strongNoHire...(.strongNoHire), count: 1)),
                .init(
                    says: "A no-hire in the technical round is a no-hire, unless both rounds are strong hires.",
                    decision: .noHire, when: .init(round: "technical", votes: .strongNoHire...(.noHire), count: 1),
                    unless: .init(round: nil, votes: .strongHire...(.strongHire), count: 2)),
            ], otherwise: .hire, otherwiseSays: "Nothing speaks against it."),
        reactions: Reactions(
            answered: ["Thank you.", "I see.", "Right."], passed: ["Then we go on.", "As you like."],
            cutOff: ["Let me stop you there."]),
        probes: [
            Probe(id: "s-decision", target: .element(.decision), text: "What did you decide yourself?"),
            Probe(id: "s-alternatives", target: .element(.alternatives), text: "What else was on the table?"),
            Probe(id: "s-result", target: .element(.result), text: "How do you know it worked?"),
            Probe(id: "s-tradeoff", target: .element(.tradeoff), text: "What did it cost?"),
            Probe(id: "s-passed", target: .passed, text: "Try it in one sentence."),
            Probe(id: "s-empty", target: .gate(.empty), text: "I heard nothing. What happened?"),
            Probe(id: "s-depth", target: .depth, text: "And if it had failed?"),
        ],
        checklist: [])

    static func round(_ id: String, questions: [Question], brisk: Int) -> Round {
        Round(
            id: id, title: "\(id) round", minutes: 10, byDay: 3, interviewers: [Interviewer(id: "one", role: "Lead")],
            brief: "Answer.", decides: "Enough.", listensFor: [],
            weights: [.decision: 25, .alternatives: 25, .result: 25, .tradeoff: 25], brisk: brisk, rubric: [],
            questions: questions)
    }

    static func question(_ id: String, asks: Question.Subject = .past, difficulty: Int = 1) -> Question {
        Question(
            id: id, text: "Tell me about \(id).", asks: asks, listensFor: [], difficulty: difficulty, topics: [id],
            principles: [], vocabulary: ["vendor", "audit", "release"], probes: [],
            strong: .init(text: "", because: "", gaps: []), weak: .init(text: "", because: "", gaps: []))
    }

    /// Hears four phrases and nothing else.
    static let evaluator: Evaluator = {
        let place = Place(path: "fixture", line: 1, column: 1)
        func signal(_ id: String, _ finds: Target, _ pattern: String) -> Signal {
            Signal(
                id: id, finds: finds, strength: 0.9, why: "Says so.", classes: [:],
                patterns: [.init(text: pattern, place: place)], status: ["asserted": 1, "negated": 0], unless: [],
                matches: [], not: [], contrast: [])
        }
        let signals = SignalSet(
            lexicon: [:],
            signals: [
                signal("t.decision", .element(.decision), "@I dropped"),
                signal("t.alternatives", .element(.alternatives), "turned down"),
                signal("t.result", .element(.result), "errors fell"),
                signal("t.tradeoff", .element(.tradeoff), "cost us"),
            ], version: "test")
        do { return try Evaluator(signals) } catch { preconditionFailure("\(error)") }
    }()

    /// Holds all four elements.
    static let full = """
        I dropped the audit because the release could not wait. We turned down the second vendor. \
        It cost us two weeks of slower releases. In March the errors fell from 9 to 3 percent.
        """
    /// Holds a decision and nothing else.
    static let thin = "I dropped the audit of the second vendor and went on with the release we had planned."

    static let plan = SessionPlan.loop(of: pack, options: SessionOptions(), seed: 7)

    static func drill(_ round: String, coachless: Bool = false) -> SessionPlan {
        SessionPlan.drill(
            pack.rounds.first { $0.id == round } ?? pack.rounds[0], of: pack, options: SessionOptions(), seed: 7)
    }
}

/// An engine with a clock in hand, and every effect and event it gave.
struct Sitting {
    var engine: Engine
    var events: [Event]
    var steps: [Draft.Step] = []
    var closed = false
    /// Session time, milliseconds.
    var now = 0
    /// How far the wall clock is ahead, milliseconds.
    var ahead = 1_000_000

    init(_ plan: SessionPlan = Fixture.plan) {
        let start = Engine.start(
            plan, of: Fixture.pack, evaluator: Fixture.evaluator, at: Moment(session: 0, wall: 1_000_000))
        engine = start.engine
        events = start.effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
    }

    var session: Session { engine.session }

    /// Lets an input act after so many milliseconds, and performs the effects as the archive would.
    @discardableResult
    mutating func does(_ input: Input, after milliseconds: Int = 0) -> [Effect] {
        now += milliseconds
        let effects = engine.handle(input, at: Moment(session: now, wall: now + ahead))
        for effect in effects {
            switch effect {
            case .record(let event): events.append(event)
            case .keep(let step): steps.append(step)
            case .dropDraft: steps = []
            case .close: closed = true
            }
        }
        return effects
    }

    mutating func says(_ text: String, after milliseconds: Int = 1000) {
        does(.typed(text: text, cursor: text.count), after: milliseconds)
        does(.handIn, after: 1000)
    }

    /// What happened in one step, without its times.
    static func happenings(_ effects: [Effect]) -> [Happening] {
        effects.compactMap { if case .record(let event) = $0 { event.what } else { nil } }
    }
}
