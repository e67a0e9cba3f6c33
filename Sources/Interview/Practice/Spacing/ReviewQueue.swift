public import Scenario

/// A question that was answered, and when it comes back.
public struct QueuedQuestion: Equatable, Sendable {
    /// The round's id.
    public var round: String
    /// The question's id.
    public var question: String
    /// The day it is due, by its number.
    public var due: Int
    /// The last attempt at it.
    public var last: Attempt
    /// How well it is held.
    public var memory: Memory

    /// Why it stands where it stands: `passed on 21 Nov, due today`, `no hire on 19 Nov, 2 days overdue`.
    public func reason(on today: Int, _ days: Days) -> String {
        let when =
            switch today - due {
            case 0: "due today"
            case 1: "1 day overdue"
            case let late where late > 1: "\(late) days overdue"
            default: "due on \(days.name(ofDay: due))"
            }
        return "\(last.outcome) on \(days.name(of: last.askedAt)), \(when)"
    }
}

/// What comes back when: what went badly sooner. Nothing of it is stored; it follows from the attempts.
public struct ReviewQueue: Equatable, Sendable {
    /// The longest due first; of those due on one day the weakest first.
    public let questions: [QueuedQuestion]

    /// The queue of a pack's questions.
    ///
    /// - Parameter attempts: in any order; questions that the pack no longer has are left out.
    public init(attempts: [Attempt], in pack: Pack, _ days: Days) {
        let rounds = Dictionary(
            pack.rounds.flatMap { round in round.questions.map { ($0.id, round.id) } },
            uniquingKeysWith: { first, _ in first })
        let queued = Dictionary(grouping: attempts, by: \.question).compactMap {
            question, attempts -> QueuedQuestion? in
            let attempts = attempts.sorted { $0.askedAt < $1.askedAt }
            guard let round = rounds[question], let first = attempts.first, let last = attempts.last else { return nil }
            var memory = Memory(first: Memory.Grade(first.vote))
            for (before, attempt) in zip(attempts, attempts.dropFirst()) {
                let gap = days.number(of: attempt.askedAt) - days.number(of: before.askedAt)
                memory.review(Memory.Grade(attempt.vote), after: gap)
            }
            return QueuedQuestion(
                round: round, question: question, due: days.number(of: last.askedAt) + memory.interval, last: last,
                memory: memory)
        }
        questions = queued.sorted { left, right in
            (left.due, left.last.vote.rawValue, left.last.score, left.last.askedAt, left.question)
                < (right.due, right.last.vote.rawValue, right.last.score, right.last.askedAt, right.question)
        }
    }

    /// Those to be answered today.
    public func due(on today: Int) -> [QueuedQuestion] { questions.filter { $0.due <= today } }

    /// The day on which the next one is due after today; nil when none is.
    public func nextDay(after today: Int) -> Int? { questions.first { $0.due > today }?.due }
}
