internal import Evaluation
internal import Scenario

extension Verdict.Refusal {
    /// The signals that hear that something was turned down; others of the same element hear that another course was named.
    private static let heardBy: Set<String> = ["alternatives.said-no", "alternatives.cut"]

    /// The say-no ledger: what was turned down in each answer, with the price said in the same breath.
    ///
    /// Only what a finding quotes is listed; of one answer the surest two, and nothing twice.
    static func ledger(of session: Session) -> [Self] {
        var said: Set<String> = []
        return refusals(in: session).filter { said.insert($0.what).inserted }
    }

    private static func refusals(in session: Session) -> [Self] {
        session.transcript.flatMap { round in
            round.latest.compactMap(\.reading).filter { $0.gates.isEmpty }.flatMap { reading in
                let refused = reading.findings.surest(.element(.alternatives)).filter { heardBy.contains($0.signal) }
                return refused.prefix(2).enumerated().map { place, refusal in
                    let price = reading.findings.surest(.element(.tradeoff)).first { $0.source == refusal.source }
                    return Self(round: round.round, what: refusal.quote, price: place == 0 ? price?.quote : nil)
                }
            }
        }
    }
}

extension [Finding] {
    /// Findings of a kind that are sure enough to count, the surest first.
    fileprivate func surest(_ kind: Finding.Kind) -> [Finding] {
        filter { $0.kind == kind && $0.confidence >= Reading.present }.sorted { $0.confidence > $1.confidence }
    }
}
