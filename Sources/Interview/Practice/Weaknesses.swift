public import Scenario

/// What went worst lately, the worst first, each with what it is measured by.
public struct Weaknesses: Equatable, Sendable {
    /// Rounds that were practised.
    public let rounds: [WeakRound]
    /// Questions that were practised.
    public let questions: [WeakQuestion]
    /// All four elements once anything was answered.
    public let elements: [WeakElement]

    /// So many of a round's or of all latest answers are looked at.
    public static let window = 10

    /// - Parameter attempts: in any order; of questions that the pack no longer has none count.
    public init(attempts: [Attempt], in pack: Pack) {
        let known = Set(pack.rounds.flatMap { $0.questions.map(\.id) })
        let newest = attempts.filter { known.contains($0.question) }.sorted { $0.askedAt > $1.askedAt }
        let order = Dictionary(
            pack.rounds.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        rounds = Dictionary(grouping: newest, by: \.round).map { round, attempts in
            WeakRound(round: round, votes: attempts.prefix(Self.window).map(\.vote))
        }.sorted { ($0.mean, order[$0.round] ?? .max) < ($1.mean, order[$1.round] ?? .max) }
        questions = Dictionary(grouping: newest, by: \.question).compactMap { question, attempts in
            attempts.first.map { WeakQuestion(last: $0, votes: attempts.prefix(3).map(\.vote)) }
        }.sorted { ($0.weight, $0.last.score, $0.last.askedAt) < ($1.weight, $1.last.score, $1.last.askedAt) }
        let latest = newest.prefix(Self.window)
        elements =
            latest.isEmpty
            ? []
            : Element.allCases.map { element in
                WeakElement(element: element, heard: latest.count { $0.elements.contains(element) }, of: latest.count)
            }.sorted { $0.heard < $1.heard }
    }
}

/// How a round went in its latest answers.
public struct WeakRound: Equatable, Sendable {
    /// The round's id.
    public var round: String
    /// The newest first.
    public var votes: [Vote]

    /// The mean vote in hundredths.
    var mean: Int { votes.map(\.rawValue).reduce(0, +) * 100 / max(1, votes.count) }

    /// `mean vote 1.8 in its last 10 answers`
    public var reason: String {
        let tenths = (mean + 5) / 10
        let answers = votes.count == 1 ? "its only answer" : "its last \(votes.count) answers"
        return "mean vote \(tenths / 10).\(tenths % 10) in \(answers)"
    }
}

/// How a question went in its latest attempts.
public struct WeakQuestion: Equatable, Sendable {
    /// The latest attempt at it.
    public var last: Attempt
    /// Of up to three attempts, the newest first.
    public var votes: [Vote]

    /// The mean vote in hundredths, the newest counted three times and the one before twice.
    var weight: Int {
        let weighted = zip(votes, [3, 2, 1])
        return weighted.reduce(0) { $0 + $1.0.rawValue * $1.1 } * 100 / max(1, weighted.reduce(0) { $0 + $1.1 })
    }

    /// `no hire on 19 Nov, votes before it 1 and 2`
    public func reason(_ days: Days) -> String {
        let last = "\(last.outcome) on \(days.name(of: last.askedAt))"
        let before = votes.dropFirst().map { String($0.rawValue) }
        switch before.count {
        case 0: return last
        case 1: return "\(last), the vote before it \(before[0])"
        default: return "\(last), the votes before it \(before.joined(separator: " and "))"
        }
    }
}

/// How often an element was heard lately.
public struct WeakElement: Equatable, Sendable {
    /// Which one.
    public var element: Element
    /// Answers that held it.
    public var heard: Int
    /// Answers that were looked at.
    public var of: Int

    /// `in 3 of the last 10 answers`
    public var reason: String { of == 1 ? "in \(heard) of 1 answer" : "in \(heard) of the last \(of) answers" }
}
