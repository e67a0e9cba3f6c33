public import Evaluation
internal import Scenario

extension Verdict {
    /// The committee's decision on a session whose rounds are over.
    init(of pack: Pack, session: Session) {
        let cards = session.transcript.compactMap(\.card)
        let votes = cards.map { RoundVote(round: $0.round, vote: $0.vote) }
        let rule = pack.committee.rule(for: votes)
        let changes = Verdict.changes(of: pack, session: session)
        decision = rule?.decision ?? pack.committee.otherwise
        self.cards = cards
        self.rule = rule?.says ?? pack.committee.otherwiseSays
        wouldHaveChanged = changes
        deciding = Verdict.deciding(rule: rule, changes: changes, pack: pack, session: session)
        saidNo = Refusal.ledger(of: session)
        offer = decision == .hire ? Offer(of: pack, cards: cards, session: session) : nil
    }

    /// Every single answer that would have turned the decision with another vote: the smallest change first, of equal ones
    /// that of the weakest answer.
    ///
    /// For a no hire these are higher votes; for a hire one step less, which is how narrow it was.
    private static func changes(of pack: Pack, session: Session) -> [Change] {
        let cards = session.transcript.compactMap(\.card)
        let decision = pack.committee.decision(for: cards.map { RoundVote(round: $0.round, vote: $0.vote) })
        var changes: [Change] = []
        for (place, card) in cards.enumerated() {
            for (question, vote) in card.votes.enumerated() {
                let others = Vote.allCases.filter { decision == .hire ? $0.rawValue == vote.rawValue - 1 : $0 > vote }
                let turning = others.first { other in
                    var votes = card.votes
                    votes[question] = other
                    var changed = cards.map { RoundVote(round: $0.round, vote: $0.vote) }
                    changed[place].vote = Vote(of: votes)
                    return pack.committee.decision(for: changed) != decision
                }
                guard let turning else { continue }
                let reading = session.reading(round: card.round, question: question)
                let weights = pack.round(card.round)?.weights ?? [:]
                changes.append(
                    Change(
                        round: card.round, question: question, from: vote, to: turning,
                        missing: reading?.weakness(weights: weights).missing ?? "an answer"))
            }
        }
        return changes.sorted { ($0.steps, $0.from) < ($1.steps, $1.from) }
    }

    /// The answer that decided: of a no hire the one whose smallest change turns it, or else the weakest in the round that
    /// the rule is about; of a hire the one that could not have been a step weaker.
    private static func deciding(
        rule: CommitteeRules.Rule?, changes: [Change], pack: Pack, session: Session
    ) -> Deciding? {
        if let turning = changes.first {
            let weights = pack.round(turning.round)?.weights ?? [:]
            let reading = session.reading(round: turning.round, question: turning.question)
            let why =
                turning.from > turning.to
                ? "a step less would have lost it" : reading?.weakness(weights: weights).why ?? "nothing was said"
            return Deciding(round: turning.round, question: turning.question, vote: turning.from, why: why)
        }
        let concerned = session.transcript.compactMap(\.card).filter { card in
            rule?.when.concerns(RoundVote(round: card.round, vote: card.vote)) ?? false
        }
        guard let card = concerned.min(by: { $0.vote < $1.vote }),
            let weakest = card.votes.enumerated().min(by: { $0.element < $1.element }),
            let reading = session.reading(round: card.round, question: weakest.offset)
        else { return nil }
        return Deciding(
            round: card.round, question: weakest.offset, vote: weakest.element,
            why: reading.weakness(weights: pack.round(card.round)?.weights ?? [:]).why)
    }
}

extension Verdict.Change {
    /// How many votes lie between what the answer earned and what it should have.
    fileprivate var steps: Int { abs(from.rawValue - to.rawValue) }
}

extension Session {
    /// What counts of a question: the latest attempt's reading, the questions counted from 0.
    public func reading(round: String, question: Int) -> Reading? {
        guard let latest = transcript.first(where: { $0.round == round })?.latest, latest.indices.contains(question)
        else { return nil }
        return latest[question].reading
    }
}

extension Reading {
    /// The one thing that weighs most against an answer.
    struct Weakness: Equatable {
        /// What would have to be there: `a result that can be checked`.
        var missing: String
        /// The same said of the answer: `missing a result that can be checked`.
        var why: String
    }

    /// The gate, the surest flag, or the missing element that counts most.
    ///
    /// - Parameter weights: what each element counts in the round.
    func weakness(weights: [Element: Int]) -> Weakness {
        if let gate = gates.first {
            return gate.gate == .empty
                ? Weakness(missing: "an answer", why: "nothing was said")
                : Weakness(missing: "an answer to the question", why: "it did not answer the question")
        }
        if let flag = raised.max(by: { flags[$0, default: 0] < flags[$1, default: 0] }) {
            return Weakness(missing: "an answer without “\(flag.title)”", why: "it shows “\(flag.title)”")
        }
        let gaps = Element.allCases.filter { !present.contains($0) }
        let gap = gaps.max { weights[$0, default: 0] < weights[$1, default: 0] } ?? thinnest
        return Weakness(missing: gap.missing, why: "missing \(gap.missing)")
    }

    private var thinnest: Element {
        Element.allCases.min { elements[$0, default: 0] < elements[$1, default: 0] } ?? .result
    }
}

extension Element {
    /// What is missing where it is.
    fileprivate var missing: String {
        switch self {
        case .decision: "a call of the candidate's own"
        case .alternatives: "something concrete that was turned down"
        case .result: "a result that can be checked"
        case .tradeoff: "the price, and what it bought"
        }
    }
}
