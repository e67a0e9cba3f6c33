internal import Evaluation
internal import Scenario

extension Verdict.Offer {
    /// A hire's offer: the highest level that its strong hires earn, and a figure inside that level's band.
    ///
    /// The pay that was named in the loop anchors it. No figure named leaves it at the low end of the band; one outside the
    /// band moves it to that end and no further. Nil where the pack makes no offers.
    init?(of pack: Pack, cards: [Scorecard], session: Session) {
        let strong = cards.count { $0.vote == .strongHire }
        guard let terms = pack.offer,
            let level = pack.levels.last(where: { $0.strongHires <= strong }) ?? pack.levels.first
        else { return nil }
        let expectation = session.payExpectation(in: pack)
        self.level = level.id
        band = level.total
        currency = terms.currency
        self.expectation = expectation
        guard let expectation else {
            total = band.lowerBound
            how = "no figure was named, so it opens at the low end of the band"
            return
        }
        total = min(max(expectation, band.lowerBound), band.upperBound)
        how =
            band.contains(expectation)
            ? "the figure that was named lies inside the band, and the offer follows it"
            : expectation < band.lowerBound
                ? "the figure that was named lies below the band, so the offer is its low end"
                : "the figure that was named lies above the band, so the offer is its high end"
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
