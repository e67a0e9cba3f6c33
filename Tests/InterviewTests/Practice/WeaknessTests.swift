import Scenario
import Testing

@testable import Interview

@Suite("What is weakest")
struct WeaknessTests {
    private let attempts: [Attempt] = [
        .at("why", .hire, day: 1, round: "recruiter", elements: [.decision]),
        .at("recall", .strongNoHire, day: 1, elements: [.decision]),
        .at("recall", .noHire, day: 2, elements: [.decision, .result]),
        .at("drift", .hire, day: 3, elements: [.decision, .result]),
        .at("drift", .strongNoHire, day: 4, elements: []),
    ]

    @Test("Rounds by the mean of their latest votes, with the reason")
    func rounds() {
        let rounds = Weaknesses(attempts: attempts, in: Fixture.pack).rounds
        #expect(rounds.map(\.round) == ["technical", "recruiter"])
        #expect(rounds.map(\.reason) == ["mean vote 1.8 in its last 4 answers", "mean vote 3.0 in its only answer"])
    }

    @Test("Questions by their last three votes, the latest counted most")
    func questions() {
        let questions = Weaknesses(attempts: attempts, in: Fixture.pack).questions
        #expect(questions.map(\.last.question) == ["recall", "drift", "why"])
        #expect(
            questions.map { $0.reason(utc) } == [
                "no hire on day 2, the vote before it 1", "strong no hire on day 4, the vote before it 3",
                "hire on day 1",
            ])
    }

    @Test("Elements by how often they were heard in the last ten answers")
    func elements() {
        let elements = Weaknesses(attempts: attempts, in: Fixture.pack).elements
        #expect(elements.map(\.element) == [.alternatives, .tradeoff, .result, .decision])
        #expect(elements.map(\.heard) == [0, 0, 2, 4])
        #expect(elements[2].reason == "in 2 of the last 5 answers")
    }

    @Test("Nothing practised, nothing weak")
    func nothing() {
        let weaknesses = Weaknesses(attempts: [], in: Fixture.pack)
        #expect(weaknesses.rounds.isEmpty && weaknesses.questions.isEmpty && weaknesses.elements.isEmpty)
    }

    private func choose(_ choice: PracticeChoice, count: Int = .max, round: String? = nil) -> [String] {
        choice.questions(count, round: round, of: Fixture.pack, attempts: attempts, today: 5, utc)
    }

    @Test("A drill of the weakest begins with what went worst; what was never asked comes after what was")
    func weakest() {
        #expect(choose(.weakest) == ["recall", "drift", "why", "pay"])
        #expect(choose(.weakest, count: 2) == ["recall", "drift"])
        #expect(choose(.weakest, round: "recruiter") == ["why", "pay"])
    }

    @Test("A drill of what is due holds that and nothing else")
    func due() {
        #expect(choose(.due) == ["recall", "why", "drift"])
        #expect(choose(.due, round: "recruiter") == ["why"])
    }

    @Test("A drill of an element begins where it was missing, and never asks for pay")
    func element() {
        #expect(choose(.element(.result)) == ["drift", "why", "recall"])
        #expect(choose(.element(.tradeoff)) == ["recall", "drift", "why"])
    }

    @Test("Chosen questions make a drill of their rounds, each question once")
    func plan() throws {
        let plan = try #require(
            SessionPlan.drill(
                questions: ["recall", "why", "gone", "drift", "recall"], of: Fixture.pack, options: SessionOptions(),
                seed: 1))
        #expect(plan.kind == .drill)
        #expect(
            plan.rounds == [
                PlannedRound(round: "technical", questions: ["recall", "drift"]),
                PlannedRound(round: "recruiter", questions: ["why"]),
            ])
        #expect(SessionPlan.drill(questions: ["gone"], of: Fixture.pack, options: SessionOptions(), seed: 1) == nil)
    }

    @Test("A drill of several rounds is sat round by round, and ends without a committee")
    func severalRounds() throws {
        let plan = try #require(
            SessionPlan.drill(questions: ["recall", "why"], of: Fixture.pack, options: SessionOptions(), seed: 1))
        var sitting = Sitting(plan)
        while !sitting.session.isFinished, sitting.now < 1_000_000 {
            switch sitting.session.phase {
            case .thinking, .answering: sitting.says(Fixture.full)
            default: sitting.does(.goOn, after: 2000)
            }
        }
        #expect(sitting.session.transcript.map(\.round) == ["technical", "recruiter"])
        #expect(sitting.session.transcript.allSatisfy { $0.card != nil })
        #expect(sitting.session.verdict == nil)
        #expect(sitting.session.isFinished)
    }
}
