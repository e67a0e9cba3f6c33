internal import Scenario

/// When each question was asked last: its id and wall time in milliseconds.
public typealias AskHistory = [String: Int]

/// Chooses a round's questions: never asked before asked, long ago before lately, equals by lot.
struct QuestionChoice {
    var history: AskHistory
    var generator: SplitMix64

    /// So many of the round's questions, in the order they are asked: easy before hard, and where the round asks for pay, one
    /// such question as the last, since the offer hangs on it.
    mutating func choose(_ count: Int, from round: Round) -> [String] {
        let ranked = rank(round.questions)
        let pay = ranked.first { $0.asks == .pay }
        let rest = varied(ranked.filter { $0.asks != .pay }, count: max(0, pay == nil ? count : count - 1))
        let ordered = rest.enumerated()
            .sorted { ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset) }
            .map(\.element)
        return (ordered + (pay.map { [$0] } ?? [])).prefix(max(1, count)).map(\.id)
    }

    /// The longest unasked first, equals by lot.
    private mutating func rank(_ questions: [Question]) -> [Question] {
        let drawn = questions.map { (question: $0, lot: generator.next()) }
        return drawn.sorted {
            let left = history[$0.question.id] ?? .min
            let right = history[$1.question.id] ?? .min
            return (left, $0.lot) < (right, $1.lot)
        }.map(\.question)
    }

    /// The first so many, passing over those that share a topic with one taken while others are left.
    private func varied(_ ranked: [Question], count: Int) -> [Question] {
        var taken: [Question] = []
        var later: [Question] = []
        for question in ranked {
            let repeats = taken.contains { !Set($0.topics).isDisjoint(with: question.topics) }
            if repeats { later.append(question) } else { taken.append(question) }
        }
        return Array((taken + later).prefix(count))
    }
}
