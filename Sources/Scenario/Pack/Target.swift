/// Something a probe pushes on, a signal finds, or a dimension is shown by.
public enum Target: Hashable, Sendable {
    case element(Element)
    case flag(Flag)
    case strength(Strength)
    case gate(Gate)
    /// The candidate passed.
    case passed
    /// Nothing is missing: go deeper.
    case depth

    /// The name in the files: `tradeoff`, `process-first`, `rollback`, `off-question`, `passed`, `depth`.
    public var name: String {
        switch self {
        case .element(let element): element.rawValue
        case .flag(let flag): flag.rawValue
        case .strength(let strength): strength.rawValue
        case .gate(let gate): gate.rawValue
        case .passed: "passed"
        case .depth: "depth"
        }
    }

    /// Every target there is.
    public static let all: [Target] =
        Element.allCases.map(Target.element) + Flag.allCases.map(Target.flag)
        + Strength.allCases.map(Target.strength) + Gate.allCases.map(Target.gate) + [.passed, .depth]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// The target of this name in the files.
    public init?(name: String) {
        guard let target = Target.byName[name] else { return nil }
        self = target
    }
}

/// Something that speaks for an answer beside the four elements.
public enum Strength: String, CaseIterable, Codable, Hashable, Sendable {
    /// Questions or locates the real bottleneck.
    case framing
    /// How exactly it would work.
    case mechanism
    /// Foresees the friction for those who build it.
    case empathy
    /// Says how one would know.
    case measure
    /// Why this and not that.
    case reason
    /// Interim solution, degraded mode, reduced scope.
    case fallback
    case rollback
    /// Tells those affected.
    case disclosure
    /// What was learnt, and what changed for it.
    case learning
    /// Acts before everything is known.
    case urgency
    /// The effect on the customer.
    case customer
    /// Says where it stops.
    case boundary
    /// What one owned, with its size.
    case scope
    /// Defined the work when nobody had.
    case definition
    /// A concrete reason for this role or company.
    case motivation
    /// A straight figure, date, yes or no.
    case straight
}

/// A reason not to read an answer as one: it is told to the candidate in one kind sentence.
public enum Gate: String, CaseIterable, Codable, Hashable, Sendable {
    case empty
    case offQuestion = "off-question"
    /// The rubric's words without a case.
    case recited
    /// Advice to anybody, in place of a case.
    case generic
    /// Not in English.
    case language
    /// Keyboard mash or word salad.
    case nonsense
    /// The question or the probe read back.
    case echo
}
