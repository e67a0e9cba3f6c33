internal import Evaluation
internal import Scenario

extension Scorecard {
    /// The scorecard of a round from what was said in it: the latest attempt at each question counts.
    init(of round: Round, exchanges: [Exchange]) {
        let readings = exchanges.compactMap(\.reading)
        let votes = readings.map(\.vote)
        self.init(
            round: round.id, vote: Vote(of: votes), votes: votes, how: Scorecard.derivation(of: votes),
            evidence: Scorecard.evidence(in: readings), dimensions: Scorecard.levels(of: round, in: readings),
            summary: Scorecard.summary(of: readings, vote: Vote(of: votes)))
    }

    /// `the answers' votes 2, 3 and 3 have the mean 2.7: 3`
    private static func derivation(of votes: [Vote]) -> String {
        guard let first = votes.first else { return "nothing was answered" }
        guard votes.count > 1 else { return "the one answer has a vote of \(first.rawValue)" }
        let figures = votes.map { String($0.rawValue) }
        let tenths = (votes.map(\.rawValue).reduce(0, +) * 20 + votes.count) / (votes.count * 2)
        let list = figures.dropLast().joined(separator: ", ") + " and " + (figures.last ?? "")
        return "the answers' votes \(list) have the mean \(tenths / 10).\(tenths % 10): \(Vote(of: votes).rawValue)"
    }

    /// The surest finding of each element and flag in each answer that counts.
    private static func evidence(in readings: [Reading]) -> [Finding] {
        readings.flatMap { reading in
            let counted =
                reading.present.map(Finding.Kind.element) + reading.raised.map(Finding.Kind.flag)
            return counted.compactMap { kind in
                reading.findings.filter { $0.kind == kind }.max { $0.confidence < $1.confidence }
            }
        }
    }

    /// The level of each dimension: the mean over the answers, halves going down, with the quote of the best.
    private static func levels(of round: Round, in readings: [Reading]) -> [DimensionLevel] {
        round.rubric.compactMap { dimension -> DimensionLevel? in
            let levels = readings.flatMap(\.dimensions).filter { $0.dimension == dimension.id }
            guard let best = levels.max(by: { $0.level < $1.level }) else { return nil }
            return DimensionLevel(dimension: dimension.id, level: Vote(of: levels.map(\.level)), quote: best.quote)
        }
    }

    /// One line: what was named in most answers, what was not where that cost the vote, and what stood against them.
    private static func summary(of readings: [Reading], vote: Vote) -> String {
        guard !readings.isEmpty else { return "nothing was answered" }
        if readings.allSatisfy({ !$0.gates.isEmpty }) { return "no answer that could be read as one" }
        let named = Element.allCases.filter { element in
            readings.count { $0.present.contains(element) } * 2 > readings.count
        }
        let missing = Element.allCases.filter { !named.contains($0) }
        let flags = Flag.allCases.filter { flag in readings.contains { $0.raised.contains(flag) } }
        var parts: [String] = []
        if !named.isEmpty { parts.append("names " + list(named)) }
        if !vote.isHire, !missing.isEmpty { parts.append("thin on " + list(missing)) }
        if !flags.isEmpty { parts.append("shows " + flags.map(\.title).joined(separator: ", ")) }
        return parts.joined(separator: "; ")
    }

    private static func list(_ elements: [Element]) -> String {
        elements.map { $0.title.lowercased() }.joined(separator: ", ")
    }
}

extension Vote {
    /// The mean of votes, a half going down: the benefit of a doubt is not given. A strong no hire for none.
    init(of votes: [Vote]) {
        guard !votes.isEmpty else {
            self = .strongNoHire
            return
        }
        let sum = votes.map(\.rawValue).reduce(0, +)
        self = Vote(rawValue: (2 * sum + votes.count - 1) / (2 * votes.count)) ?? .strongNoHire
    }
}
