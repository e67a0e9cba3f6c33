public import Evaluation
public import Scenario

/// What somebody made of an answer, a rater or a reader: the two are measured against each other.
public struct Rating: Equatable, Sendable {
    /// The elements present and the flags raised.
    public var labels: Set<Target>
    /// What the answer alone would earn.
    public var vote: Vote
    /// A finer order than the vote's, where there is one: higher is better.
    public var score: Double?
    /// By label: words of the answer that show it.
    public var quotes: [Target: [String]]
    /// Whether it was not read as an answer at all.
    public var isGated: Bool

    /// A rating; without a score answers are ranked by their votes.
    public init(
        labels: Set<Target>, vote: Vote, score: Double? = nil, quotes: [Target: [String]] = [:], isGated: Bool = false
    ) {
        self.labels = labels
        self.vote = vote
        self.score = score
        self.quotes = quotes
        self.isGated = isGated
    }

    /// The elements present, in the order D, A, R, T.
    public var elements: [Element] { Element.allCases.filter { labels.contains(.element($0)) } }
    /// The flags raised, in the guide's order.
    public var flags: [Flag] { Flag.allCases.filter { labels.contains(.flag($0)) } }
}

extension Rating {
    /// What a reading says, in the form that raters use.
    public init(_ reading: Reading) {
        self.init(
            labels: Set(reading.present.map(Target.element) + reading.raised.map(Target.flag)), vote: reading.vote,
            score: Double(reading.score), isGated: !reading.gates.isEmpty)
        for finding in reading.findings {
            switch finding.kind {
            case .element(let element): quotes[.element(element), default: []].append(finding.quote)
            case .flag(let flag): quotes[.flag(flag), default: []].append(finding.quote)
            case .strength: break
            }
        }
    }
}

extension Target {
    /// What an answer is labelled with: the elements in the order D, A, R, T, then the flags in the guide's.
    public static let labels: [Target] = Element.allCases.map(Target.element) + Flag.allCases.map(Target.flag)
}
