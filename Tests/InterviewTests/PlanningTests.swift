import Interview
import Testing

@testable import Scenario

@Suite("What is asked")
struct PlanningTests {
    private static let round: Round = {
        var questions = (1...8).map { Fixture.question("q\($0)", difficulty: 1 + $0 % 3) }
        questions.append(Fixture.question("pay-a", asks: .pay))
        questions.append(Fixture.question("pay-b", asks: .pay))
        return Fixture.round("recruiter", questions: questions, brisk: 3)
    }()

    private static let pack: Pack = {
        var pack = Fixture.pack
        pack.rounds[0] = round
        return pack
    }()

    private func chosen(_ seed: UInt64, history: AskHistory = [:]) -> [String] {
        SessionPlan.loop(of: Self.pack, options: SessionOptions(), history: history, seed: seed).rounds[0].questions
    }

    @Test("the same seed gives the same plan, and seeds differ")
    func seeded() {
        #expect(chosen(5) == chosen(5))
        #expect(Set((0..<20).map { chosen(UInt64($0)) }).count > 5)
    }

    @Test("what was never asked comes before what was, and what was asked long ago before what was asked lately")
    func leastRecent() {
        var history: AskHistory = ["pay-a": 900, "pay-b": 100]
        for number in 1...8 { history["q\(number)"] = number * 10 }
        #expect(Set(chosen(1, history: history)) == ["q1", "q2", "pay-b"])
        history["q7"] = nil
        #expect(Set(chosen(1, history: history)) == ["q1", "q7", "pay-b"])
    }

    @Test("a round that asks for pay asks it once, and last", arguments: 0..<20)
    func pay(seed: UInt64) {
        let questions = chosen(seed)
        #expect(questions.count == 3)
        #expect(questions.count { $0.hasPrefix("pay") } == 1)
        #expect(questions.last?.hasPrefix("pay") == true)
    }

    @Test("easy questions come before hard ones", arguments: 0..<20)
    func difficulty(seed: UInt64) {
        let difficulties = chosen(seed).dropLast().compactMap { id in
            Self.round.questions.first { $0.id == id }?.difficulty
        }
        #expect(difficulties == difficulties.sorted())
    }

    @Test("two questions on one topic are not asked in a round while others are left")
    func varied() {
        var round = Self.round
        for place in 0..<6 { round.questions[place].topics = ["same"] }
        var pack = Self.pack
        pack.rounds[0] = round
        for seed in 0..<20 {
            let plan = SessionPlan.loop(of: pack, options: SessionOptions(), seed: UInt64(seed))
            let topics = plan.rounds[0].questions.compactMap { id in round.questions.first { $0.id == id }?.topics.first
            }
            #expect(topics.count { $0 == "same" } <= 1)
        }
    }

    @Test("at real pace every question stands ready, but only one about pay")
    func real() {
        let plan = SessionPlan.loop(of: Self.pack, options: SessionOptions(pace: .real), seed: 1)
        #expect(plan.rounds[0].questions.count == 9)
    }

    @Test("a drill asks so many questions of its round, or the one that is named")
    func drill() {
        let some = SessionPlan.drill(Self.round, of: Self.pack, count: 2, options: SessionOptions(), seed: 1)
        #expect(some.kind == .drill)
        #expect(some.rounds.map(\.round) == ["recruiter"])
        #expect(some.rounds[0].questions.count == 2)
        let one = SessionPlan.drill(Self.round, of: Self.pack, question: "q4", options: SessionOptions(), seed: 1)
        #expect(one.rounds[0].questions == ["q4"])
    }

    @Test("the generator's numbers are those of the published algorithm")
    func splitMix() {
        // The first outputs for the seed 1234567, as given with the reference implementation.
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<3).map { _ in generator.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }
}
