internal import Scenario

/// How a reader stands up to attacks, and whether it does odd but good answers justice.
public struct HostileMeasures: Sendable {
    /// In the order in which the kinds first come.
    public private(set) var kinds: [Kind] = []

    /// The answers of one kind.
    public struct Kind: Sendable {
        /// `stuffed`, `valid-odd`.
        public let name: String
        fileprivate let pairs: [Agreement.Pair]

        /// How many there are.
        public var count: Int { pairs.count }
        /// How many earn the vote that raters gave, or a doubted one.
        public var votesRight: Int {
            pairs.count { $0.labelled.isVoteDoubted || $0.labelled.rating.vote == $0.reading.vote }
        }
        /// How many show exactly the elements that raters saw, doubted ones aside.
        public var elementsRight: Int {
            pairs.count { pair in
                Element.allCases.map(Target.element).allSatisfy {
                    pair.labelled.doubts.contains($0)
                        || pair.labelled.rating.labels.contains($0) == pair.reading.labels.contains($0)
                }
            }
        }
        /// How many are not read as answers.
        public var gated: Int { pairs.count(where: \.reading.isGated) }
    }

    /// Measures readings of hostile answers.
    public init(of pairs: [Agreement.Pair]) {
        for pair in pairs {
            let name = pair.labelled.kind ?? "none"
            guard !kinds.contains(where: { $0.name == name }) else { continue }
            kinds.append(Kind(name: name, pairs: pairs.filter { $0.labelled.kind == name }))
        }
    }

    /// Those that should earn the lowest vote and show no element.
    public var attacks: Int { attackPairs.count }

    /// Attacks that earn more than the lowest vote or show an element, by id.
    public var successfulAttacks: [String] {
        attackPairs.filter { $0.reading.vote > .strongNoHire || !$0.reading.elements.isEmpty }
            .map(\.labelled.answer.id)
    }

    /// Odd but good answers that were not read as answers, by id.
    public var gatedValid: [String] {
        kinds.filter { $0.name == "valid-odd" }.flatMap(\.pairs).filter(\.reading.isGated).map(\.labelled.answer.id)
    }

    /// Pairs of an answer and its worse twin of which the twin does not score lower, by the first's id.
    public var twinsUnheard: [String] {
        let twins = Dictionary(grouping: kinds.flatMap(\.pairs).filter { $0.labelled.pair != nil }) {
            $0.labelled.pair ?? 0
        }
        return twins.sorted { $0.key < $1.key }.compactMap { _, pair in
            let byVote = pair.sorted { $0.labelled.rating.vote > $1.labelled.rating.vote }
            guard let best = byVote.first, let worst = byVote.last else { return nil }
            let isHeard = best.reading.score ?? 0 > worst.reading.score ?? 0
            return isHeard ? nil : best.labelled.answer.id
        }
    }

    /// The kinds that hold good answers too are no attacks, whatever their votes.
    private var attackPairs: [Agreement.Pair] {
        kinds.filter { $0.name != "valid-odd" && $0.name != "metamorphic" }.flatMap(\.pairs)
            .filter { $0.labelled.rating.vote == .strongNoHire && $0.labelled.rating.elements.isEmpty }
    }
}
