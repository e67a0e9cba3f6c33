internal import Evaluation
internal import Scenario

extension Verdict.Offer {
    /// A hire's offer: the highest level that its strong hires earn, and a figure inside that level's band.
    ///
    /// What was said to the recruiter anchors it. No figure said leaves it at the low end of the band; one outside the band
    /// moves it to that end and no further.
    init?(of pack: Pack, cards: [Scorecard], session: Session) {
        let strong = cards.count { $0.vote == .strongHire }
        guard let level = pack.levels.last(where: { $0.strongHires <= strong }) ?? pack.levels.first else { return nil }
        let expectation = session.payExpectation(in: pack)
        self.level = level.id
        band = level.total
        currency = pack.offer.currency
        self.expectation = expectation
        guard let expectation else {
            total = band.lowerBound
            how = "no figure was named to the recruiter, so it opens at the low end of the band"
            return
        }
        total = min(max(expectation, band.lowerBound), band.upperBound)
        how =
            band.contains(expectation)
            ? "what the recruiter was told lies inside the band, and the offer follows it"
            : expectation < band.lowerBound
                ? "what the recruiter was told lies below the band, so the offer is its low end"
                : "what the recruiter was told lies above the band, so the offer is its high end"
    }
}

extension Session {
    /// The yearly figure said in answer to a question about pay; of several the lowest, since that is what an offer has to
    /// reach. Nil where none was said.
    func payExpectation(in pack: Pack) -> Int? {
        let answers = transcript.flatMap(\.latest).filter { pack.question($0.question.id)?.question.asks == .pay }
        let texts = answers.flatMap { [$0.answer] + $0.probes.map(\.answer) }.compactMap { $0?.text }
        return texts.flatMap { Figure.yearlyPay(in: $0) }.min()
    }
}
