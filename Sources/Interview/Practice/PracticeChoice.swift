public import Scenario

/// By what the questions of a drill are chosen.
public enum PracticeChoice: Equatable, Sendable {
    /// What went worst lately, then what was never asked.
    case weakest
    /// What comes back today.
    case due
    /// Where this element was missing lately, then where it counts most.
    case element(Element)

    /// Ids of questions, the first to be asked first; fewer or none where there are no more.
    ///
    /// - Parameter round: only this round's.
    /// - Parameter today: the day's number.
    public func questions(
        _ count: Int = .max, round: String? = nil, of pack: Pack, attempts: [Attempt], today: Int, _ days: Days
    ) -> [String] {
        let rounds = pack.rounds.filter { round == nil || $0.id == round }
        let known = Set(rounds.flatMap { $0.questions.map(\.id) })
        let ranked =
            switch self {
            case .due: ReviewQueue(attempts: attempts, in: pack, days).due(on: today).map(\.question)
            case .weakest:
                Self.weakest(attempts, pack).map(\.last.question) + Self.unasked(in: rounds, attempts).map(\.id)
            case .element(let element): Self.missing(element, in: rounds, attempts, pack)
            }
        return Array(ranked.filter(known.contains).prefix(count))
    }

    private static func weakest(_ attempts: [Attempt], _ pack: Pack) -> [WeakQuestion] {
        Weaknesses(attempts: attempts, in: pack).questions
    }

    private static func unasked(in rounds: [Round], _ attempts: [Attempt]) -> [Question] {
        let asked = Set(attempts.map(\.question))
        return rounds.flatMap(\.questions).filter { !asked.contains($0.id) }
    }

    private static func missing(
        _ element: Element, in rounds: [Round], _ attempts: [Attempt], _ pack: Pack
    ) -> [String] {
        let weak = weakest(attempts, pack)
        let lacking = weak.filter { !$0.last.elements.contains(element) }.map(\.last.question)
        let holding = weak.filter { $0.last.elements.contains(element) }.map(\.last.question)
        let heaviest = rounds.sorted { $0.weights[element, default: 0] > $1.weights[element, default: 0] }
        let fresh = unasked(in: heaviest, attempts).map(\.id)
        // A figure, a date or a reason to join holds no trade-off that could be practised.
        return (lacking + fresh + holding).filter { id in
            switch pack.question(id)?.question.asks {
            case .past, .hypothetical, .scope: true
            case .motivation, .pay, .timing, .level, nil: false
            }
        }
    }
}
