internal import Evaluation
internal import Scenario

/// Finds the figures of the formula that makes labels to a vote.
struct FormulaTraining {
    let answers: [LabelledAnswer]
    let material: [TrainingMaterial]
    /// By answer and label, as the rules see answers that they did not learn from.
    let certainties: [[Double]]

    /// The scores that stand for the votes 1 to 4 while learning: their middles, were the range cut evenly.
    private static let middles = [12.5, 37.5, 62.5, 87.5]

    func formula() -> VoteFormula {
        let chosen = answers.indices.filter { !answers[$0].isVoteDoubted && !material[$0].isGated }
        let rows = chosen.map(values)
        let targets = chosen.map { Self.middles[answers[$0].rating.vote.rawValue - 1] }
        let elements = Element.allCases.count
        let signs: [SignedRegression.Sign] =
            Array(repeating: .helps, count: elements + 1) + Array(repeating: .hurts, count: Flag.allCases.count + 1)
        let weights = SignedRegression(signs: signs, penalty: 1).fit(rows, targets: targets)
        let scores = rows.map { row in zip(weights, row + [1]).reduce(0) { $0 + $1.0 * $1.1 } }
        return VoteFormula(
            start: weights.last ?? 0, shares: weights.prefix(elements).map { $0 / 25 },
            strength: weights[elements] / VoteFormula.mostStrengths,
            costs: weights[(elements + 1)...].prefix(Flag.allCases.count).map { -$0 },
            worst: -weights[elements + 1 + Flag.allCases.count],
            cuts: Self.cuts(scores, chosen.map { answers[$0].rating.vote }))
    }

    /// What the formula adds up, each between 0 and 1.
    private func values(of answer: Int) -> [Double] {
        let elements = certainties[answer].prefix(Element.allCases.count)
        let flags = certainties[answer].dropFirst(Element.allCases.count)
        return elements + [min(1, material[answer].strengths / VoteFormula.mostStrengths)] + flags + [flags.max() ?? 0]
    }

    /// The cuts that agree best with the raters' votes: by quadratic kappa, and half as much by who is hired; each moved alone,
    /// three times round.
    private static func cuts(_ scores: [Double], _ votes: [Vote]) -> [Int] {
        var cuts = [25, 50, 75]
        for _ in 0..<3 {
            for place in cuts.indices {
                var best: (worth: Double, cut: Int)?
                let range = (place == 0 ? 5 : cuts[place - 1] + 1)...(place == 2 ? 95 : cuts[place + 1] - 1)
                for cut in range {
                    var tried = cuts
                    tried[place] = cut
                    let pairs = zip(scores, votes).map { score, vote in
                        (
                            rater: vote,
                            reader: Vote(rawValue: 1 + tried.count { score.rounded() >= Double($0) }) ?? .noHire
                        )
                    }
                    let hired =
                        Double(pairs.count { $0.rater.isHire == $0.reader.isHire }) / Double(max(1, pairs.count))
                    let worth = Agreement.quadraticKappa(pairs) + hired / 2
                    if worth > best?.worth ?? -1 { best = (worth, cut) }
                }
                if let best { cuts[place] = best.cut }
            }
        }
        return cuts
    }
}
