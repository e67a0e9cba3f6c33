internal import Evaluation
internal import Interview
internal import Scenario

extension JSON {
    /// `vote`, `votes` (one a question), `how`, `summary`, `dimensions` (level by id) and `evidence`, as a reading's.
    init(_ card: Scorecard) {
        self = [
            "vote": .int(card.vote.rawValue),
            "votes": .array(card.votes.map { .int($0.rawValue) }),
            "how": .string(card.how),
            "summary": .string(card.summary),
            "dimensions": .levels(card.dimensions),
            "evidence": .array(card.evidence.map(JSON.init)),
        ]
    }

    /// `decision`, `rule`, `deciding`, `wouldHaveChanged`, `saidNo` and `offer`. Questions are named by their ids.
    init(_ verdict: Verdict, of session: Session) {
        self = [
            "decision": .string(verdict.decision.rawValue),
            "rule": .string(verdict.rule),
            "deciding": verdict.deciding.map { deciding in
                [
                    "round": .string(deciding.round),
                    "question": JSON(session.questionID(round: deciding.round, place: deciding.question)),
                    "vote": .int(deciding.vote.rawValue), "why": .string(deciding.why),
                ]
            } ?? .null,
            "wouldHaveChanged": .array(
                verdict.wouldHaveChanged.map { change in
                    [
                        "round": .string(change.round),
                        "question": JSON(session.questionID(round: change.round, place: change.question)),
                        "from": .int(change.from.rawValue), "to": .int(change.to.rawValue),
                        "missing": .string(change.missing),
                    ]
                }),
            "saidNo": .array(
                verdict.saidNo.map { refusal in
                    ["round": .string(refusal.round), "what": .string(refusal.what), "price": JSON(refusal.price)]
                }),
            "offer": verdict.offer.map(JSON.init) ?? .null,
        ]
    }

    private init(_ offer: Verdict.Offer) {
        self = [
            "level": .string(offer.level), "total": .int(offer.total), "currency": .string(offer.currency),
            "band": .array([.int(offer.band.lowerBound), .int(offer.band.upperBound)]),
            "expectation": JSON(offer.expectation), "how": .string(offer.how),
        ]
    }
}

extension Session {
    /// The id of a round's question, counted from 0 in the order they were first asked.
    fileprivate func questionID(round: String, place: Int) -> String? {
        let latest = transcript.first { $0.round == round }?.latest ?? []
        return latest.indices.contains(place) ? latest[place].question.id : nil
    }
}
