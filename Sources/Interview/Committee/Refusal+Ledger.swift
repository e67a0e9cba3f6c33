internal import Evaluation
internal import Scenario

extension Verdict.Refusal {
    /// The say-no ledger: what was turned down in each answer, with the price said in the same exchange.
    ///
    /// Only what a finding quotes is listed; of one answer the surest two, and nothing twice.
    static func ledger(of session: Session) -> [Self] {
        var said: Set<String> = []
        return refusals(in: session).filter { said.insert($0.what).inserted }
    }

    private static func refusals(in session: Session) -> [Self] {
        session.transcript.flatMap { round in
            round.latest.compactMap(\.reading).filter { $0.gates.isEmpty }.flatMap { reading in
                let price = reading.findings.surest(.element(.tradeoff), least: 0.6).first?.quote
                return reading.findings.surest(.element(.alternatives), least: 0.6).prefix(2).enumerated()
                    .map { place, refused in
                        Self(round: round.round, what: refused.quote, price: place == 0 ? price : nil)
                    }
            }
        }
    }
}

extension [Finding] {
    /// Findings of a kind with at least this confidence, the surest first.
    func surest(_ kind: Finding.Kind, least: Double) -> [Finding] {
        filter { $0.kind == kind && $0.confidence >= least }.sorted { $0.confidence > $1.confidence }
    }
}
