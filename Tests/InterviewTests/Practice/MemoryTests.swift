import Scenario
import Testing

@testable import Interview

@Suite("When a question comes back")
struct MemoryTests {
    /// Answers at the intervals they ask for, and what those are; a failure is answered again on the same day.
    @Test("The intervals are those of the reference implementation of FSRS-5")
    func reference() {
        // ts-fsrs, `ivl_history`: good six times, again twice, good five times; 0 for steps on the same day.
        let grades: [Memory.Grade] = [
            .good, .good, .good, .good, .good, .good, .again, .again, .good, .good, .good, .good, .good,
        ]
        let gaps = [0, 4, 14, 44, 125, 328, 0, 0, 7, 16, 34, 71]
        var memory = Memory(first: grades[0])
        var stabilities = [memory.stability]
        for (grade, gap) in zip(grades.dropFirst(), gaps) {
            memory.review(grade, after: gap)
            stabilities.append(memory.stability)
        }
        let long = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map { Int(stabilities[$0].rounded()) }
        #expect(long == [4, 14, 44, 125, 328, 7, 16, 34, 71, 142])
        #expect(abs(memory.stability - 141.834_003_975_650_8) < 1e-9)
        #expect(abs(memory.difficulty - 7.689_881_918_138_517) < 1e-9)
    }

    @Test("After as many days as the stability has, a good answer is 90 % likely")
    func retention() {
        var memory = Memory(first: .good)
        memory.review(.good, after: 3)
        #expect(abs(memory.retrievability(after: Int(memory.stability.rounded())) - 0.9) < 0.005)
        #expect(memory.retrievability(after: 0) == 1)
    }

    @Test(
        "The first interval follows the vote",
        arguments: [(Vote.strongNoHire, 1), (.noHire, 1), (.hire, 3), (.strongHire, 16)])
    func first(vote: Vote, interval: Int) {
        #expect(Memory(first: Memory.Grade(vote)).interval == interval)
    }

    @Test("A failure brings it back soon, however long it was held")
    func failure() {
        var memory = Memory(first: .easy)
        for gap in [16, 80, 365] { memory.review(.easy, after: gap) }
        #expect(memory.interval == 365)
        memory.review(.again, after: 365)
        #expect(memory.interval < 30)
    }
}

@Suite("The queue of questions")
struct ReviewQueueTests {
    private func queue(_ attempts: Attempt...) -> ReviewQueue { ReviewQueue(attempts: attempts, in: Fixture.pack, utc) }

    @Test("What went badly is due the next day, what went well later")
    func due() {
        let queue = queue(.at("recall", .noHire, day: 10), .at("drift", .hire, day: 10))
        #expect(queue.questions.map(\.question) == ["recall", "drift"])
        #expect(queue.questions.map(\.due) == [11, 13])
        #expect(queue.due(on: 10).isEmpty)
        #expect(queue.due(on: 11).map(\.question) == ["recall"])
        #expect(queue.nextDay(after: 11) == 13)
        #expect(queue.nextDay(after: 13) == nil)
    }

    @Test("Of two that are due on one day the weaker comes first")
    func weakerFirst() {
        let queue = queue(.at("recall", .noHire, day: 10), .at("drift", .strongNoHire, day: 10))
        #expect(queue.questions.map(\.question) == ["drift", "recall"])
    }

    @Test("A better answer on the same day moves it away, a later failure brings it back")
    func history() {
        let redone = queue(.at("recall", .noHire, day: 10), .at("recall", .strongHire, day: 10, number: 2))
        #expect(redone.questions.map(\.due) == [11])
        let again = queue(
            .at("recall", .noHire, day: 10), .at("recall", .strongHire, day: 11), .at("recall", .strongHire, day: 20))
        #expect(again.questions.map(\.due).first ?? 0 > 40)
        #expect(again.questions.map(\.last.vote) == [.strongHire])
    }

    @Test("Questions that the pack no longer has are left out")
    func gone() {
        #expect(queue(.at("gone", .noHire, day: 10)).questions.isEmpty)
    }

    @Test("The reason says what happened and since when it is due")
    func reasons() throws {
        let queue = queue(
            .at("recall", .noHire, day: 10), .at("drift", .strongNoHire, day: 10, ending: .passed))
        let said = queue.questions.map { $0.reason(on: 11, utc) }
        #expect(said == ["passed on day 10, due today", "no hire on day 10, due today"])
        #expect(queue.questions.last?.reason(on: 12, utc) == "no hire on day 10, 1 day overdue")
        #expect(queue.questions.last?.reason(on: 13, utc) == "no hire on day 10, 2 days overdue")
        #expect(queue.questions.last?.reason(on: 10, utc) == "no hire on day 10, due on day 11")
    }

    @Test("Days are those where the candidate lives")
    func timeZone() {
        let ahead = Days(secondsAheadOfUTC: { _ in 13 * 3600 }, name: { "\($0)" })
        #expect(ahead.number(of: 11 * day + 12 * 3_600_000) == 12)
        #expect(utc.number(of: -1) == -1)
        #expect(utc.number(of: -day) == -1)
    }
}
