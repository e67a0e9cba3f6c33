public import Interview
internal import Scenario

extension Document {
    /// The committee: its decision, the votes, the rule, what decided and what would have changed it.
    public init(_ verdict: Verdict, titles: Titles = Titles()) {
        self.init([.heading(level: 2, ["Committee: \(verdict.decision.title)"])])
        blocks.append(
            .list(
                verdict.cards.map { card in
                    [.strong(titles.round(card.round)), ": \(card.vote.numbered). \(card.summary)"]
                }))
        blocks.append(.paragraph([.strong("Rule"), ": \(verdict.rule)"]))
        if let deciding = verdict.deciding {
            let place = Document.place(titles.round(deciding.round), deciding.question)
            blocks.append(
                .paragraph([.strong("Decided by"), ": \(place) (\(deciding.vote.numbered)): \(deciding.why)"]))
        }
        add("What would have changed it", verdict.wouldHaveChanged) { change in
            let votes = "\(change.from.rawValue) → \(change.to.rawValue)"
            let place = Document.place(titles.round(change.round), change.question)
            return ["\(place): \(change.missing) (\(votes))"]
        }
        add("Said no to", verdict.saidNo) { refusal in
            let price = refusal.price.map { "price: “\($0.onOneLine)”" } ?? "price not said"
            return ["“\(refusal.what.onOneLine)” (\(titles.round(refusal.round))); \(price)"]
        }
        if let offer = verdict.offer { blocks.append(.paragraph(Document.words(of: offer, titles: titles))) }
    }

    private mutating func add<Item>(_ title: String, _ items: [Item], line: (Item) -> [Passage]) {
        guard !items.isEmpty else { return }
        blocks.append(.paragraph([.strong(title)]))
        blocks.append(.list(items.map(line)))
    }

    /// `technical deep dive, question 2`
    private static func place(_ round: String, _ question: Int) -> String { "\(round), question \(question + 1)" }

    private static func words(of offer: Verdict.Offer, titles: Titles) -> [Passage] {
        let band = "\(offer.band.lowerBound) to \(offer.band.upperBound)"
        return [
            .strong("Offer"),
            ": \(titles.level(offer.level)), \(offer.currency) \(String(offer.total)) a year (band \(band)): \(offer.how)",
        ]
    }
}
