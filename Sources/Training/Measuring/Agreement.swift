internal import Scenario

/// How well readings agree with raters, answer by answer. Labels that carry a doubt are not counted.
public struct Agreement: Equatable, Sendable {
    private var values: [Measure: Double] = [:]

    /// An answer with its labels, and a reading of it.
    public typealias Pair = (labelled: LabelledAnswer, reading: Rating)

    /// Measures readings against the labels.
    public init(of pairs: [Pair]) {
        measureElements(pairs)
        measureFlags(pairs)
        measureEvidence(pairs)
        measureVotes(pairs.filter { !$0.labelled.isVoteDoubted })
        measureRanking(pairs)
    }

    /// Nil where there was nothing to measure.
    public subscript(measure: Measure) -> Double? { values[measure] }

    // MARK: Labels

    private mutating func measureElements(_ pairs: [Pair]) {
        let measures: [(Element, Measure)] = [
            (.decision, .decision), (.alternatives, .alternatives), (.result, .result), (.tradeoff, .tradeoff),
        ]
        var sum = 0.0
        for (element, measure) in measures {
            let label = Target.element(element)
            var found = Retrieval()
            for pair in pairs where !pair.labelled.doubts.contains(label) {
                found.count(
                    isSought: pair.labelled.rating.labels.contains(label), isFound: pair.reading.labels.contains(label))
            }
            values[measure] = found.f1
            sum += found.f1
        }
        values[.elements] = sum / Double(measures.count)
    }

    private mutating func measureFlags(_ pairs: [Pair]) {
        var found = Retrieval()
        for pair in pairs {
            for flag in Flag.allCases.map(Target.flag) where !pair.labelled.doubts.contains(flag) {
                found.count(
                    isSought: pair.labelled.rating.labels.contains(flag), isFound: pair.reading.labels.contains(flag))
            }
        }
        values[.flagPrecision] = found.precision
        values[.flagRecall] = found.recall
        values[.flagF1] = found.f1
        values[.clean] = Agreement.share(of: pairs.filter { $0.labelled.rating.flags.isEmpty }) {
            $0.reading.flags.isEmpty
        }
    }

    private mutating func measureEvidence(_ pairs: [Pair]) {
        var seen: [(sought: [String], found: [String])] = []
        for pair in pairs {
            for label in Target.labels
            where pair.labelled.rating.labels.intersection(pair.reading.labels).contains(label) {
                guard let sought = pair.labelled.rating.quotes[label], !sought.isEmpty else { continue }
                seen.append((sought, pair.reading.quotes[label] ?? []))
            }
        }
        guard seen.contains(where: { !$0.found.isEmpty }) else { return }
        values[.evidence] = Agreement.share(of: seen) { quotes in
            quotes.sought.contains { sought in quotes.found.contains { SamePlace.is(sought, $0) } }
        }
    }

    // MARK: Votes

    private mutating func measureVotes(_ pairs: [Pair]) {
        let votes = pairs.map { (rater: $0.labelled.rating.vote, reader: $0.reading.vote) }
        func steps(_ vote: (rater: Vote, reader: Vote)) -> Int { vote.reader.rawValue - vote.rater.rawValue }
        values[.kappa] = Agreement.quadraticKappa(votes)
        values[.exact] = Agreement.share(of: votes) { steps($0) == 0 }
        values[.adjacent] = Agreement.share(of: votes) { abs(steps($0)) <= 1 }
        values[.hire] = Agreement.share(of: votes) { $0.rater.isHire == $0.reader.isHire }
        if !votes.isEmpty { values[.bias] = Double(votes.map(steps).reduce(0, +)) / Double(votes.count) }
    }

    /// Agreement beyond chance, a disagreement weighing as the square of its steps.
    ///
    /// Cohen: *Weighted kappa* (Psychological Bulletin 70, 1968).
    static func quadraticKappa(_ votes: [(rater: Vote, reader: Vote)]) -> Double {
        var raters = [Double](repeating: 0, count: Vote.allCases.count + 1)
        var readers = raters
        var observed = 0.0
        for vote in votes {
            raters[vote.rater.rawValue] += 1
            readers[vote.reader.rawValue] += 1
            observed += square(vote.rater.rawValue - vote.reader.rawValue)
        }
        var byChance = 0.0
        for rater in Vote.allCases.map(\.rawValue) {
            for reader in Vote.allCases.map(\.rawValue) {
                byChance += square(rater - reader) * raters[rater] * readers[reader]
            }
        }
        return byChance == 0 ? 1 : 1 - observed * Double(votes.count) / byChance
    }

    private static func square(_ steps: Int) -> Double { Double(steps * steps) }

    private mutating func measureRanking(_ pairs: [Pair]) {
        // Halves are counted, so that a tie is a whole number too.
        var halves = (clear: 0, close: 0)
        var all = (clear: 0, close: 0)
        for (index, one) in pairs.enumerated() {
            for other in pairs[..<index] where one.labelled.answer.round == other.labelled.answer.round {
                let steps = one.labelled.rating.vote.rawValue - other.labelled.rating.vote.rawValue
                guard steps != 0 else { continue }
                let lead = (one.reading.rank - other.reading.rank) * Double(steps.signum())
                let earned = lead > 0 ? 2 : lead == 0 ? 1 : 0
                if abs(steps) >= 2 {
                    halves.clear += earned
                    all.clear += 1
                } else {
                    halves.close += earned
                    all.close += 1
                }
            }
        }
        values[.clear] = all.clear == 0 ? 1 : Double(halves.clear) / Double(2 * all.clear)
        values[.close] = all.close == 0 ? 1 : Double(halves.close) / Double(2 * all.close)
    }

    private static func share<Item>(of items: [Item], where isSo: (Item) -> Bool) -> Double {
        items.isEmpty ? 1 : Double(items.count(where: isSo)) / Double(items.count)
    }
}

extension Rating {
    /// What answers are ranked by.
    fileprivate var rank: Double { score ?? Double(vote.rawValue) }
}
