public import Scenario

/// What the evaluator made of an answer: findings with their words, a vote, and how it came about.
///
/// A reading holds all that it was made from, so that it can be shown, merged with the reading of a probe's answer, and
/// explained without reading the answer again.
public struct Reading: Codable, Equatable, Sendable {
    /// Evidence, in the order of the text; that of probe answers after that of the answer.
    public var findings: [Finding]
    /// Why it was not read as an answer; empty for nearly all.
    public var gates: [GateFinding]
    /// How sure each element is, 0 to 1; an element counts as present from ``Reading/present`` on.
    public var elements: [Element: Double]
    /// How sure each flag is, 0 to 1; raised from ``Reading/present`` on.
    public var flags: [Flag: Double]
    /// What this answer alone would earn.
    public var vote: Vote
    /// 0 to 100: the sum of the contributions, kept within its range by one of them.
    public var score: Int
    /// What the score is made of; they add up to it.
    public var contributions: [Contribution]
    /// One level a dimension of the round's rubric, in the rubric's order.
    public var dimensions: [DimensionLevel]
    /// As a person counts them.
    public var words: Int
    /// At the pack's speaking rate.
    public var spokenSeconds: Int
    /// The version of the signals and rules that gave it.
    public var rules: String
    /// How many texts it was made from: 1, and 1 for each probe's answer merged into it.
    public var texts = 1

    /// From this confidence on, an element is present and a flag is raised.
    public static let present = 0.5

    /// The elements present, in the order D, A, R, T.
    public var present: [Element] { Element.allCases.filter { elements[$0, default: 0] >= Reading.present } }
    /// The flags raised, in the guide's order.
    public var raised: [Flag] { Flag.allCases.filter { flags[$0, default: 0] >= Reading.present } }
}

/// One piece of evidence.
public struct Finding: Codable, Equatable, Sendable {
    /// What it is evidence of.
    public enum Kind: Hashable, Sendable {
        case element(Element)
        case flag(Flag)
        case strength(Strength)
    }

    /// What it is evidence of.
    public var kind: Kind
    /// Verbatim words of the answer: the clause that holds what was heard, or the part of it that matters.
    public var quote: String
    /// UTF-8 byte offsets of the quote in its text.
    public var start: Int
    /// See ``start``.
    public var end: Int
    /// What was heard in them.
    public var why: String
    /// The signal that heard it.
    public var signal: String
    /// How sure it is, 0 to 1, its clause's status counted in.
    public var confidence: Double
    /// Which text it stands in: 0 the answer, 1 the answer to the first probe, and so on.
    public var source: Int
    /// UTF-8 byte offsets, in its text, of the few words that can be said back to the candidate: a phrase around what was heard,
    /// within the quote. Nil where there is no such phrase, and in readings from before it was kept.
    public var core: Range<Int>?

    /// What is said back has no more words than this.
    public static let mostSpoken = 8

    /// The words of the ``core``, or a quote that is short itself; nil where nothing is short enough to be said back.
    public var spoken: String? {
        guard let core else { return Finding.isShort(quote) ? quote : nil }
        guard start <= core.lowerBound, core.upperBound <= end else { return nil }
        let words = String(quote.utf8.dropFirst(core.lowerBound - start).prefix(core.count))
        return words.flatMap { Finding.isShort($0) ? $0 : nil }
    }

    private static func isShort(_ words: String) -> Bool { words.split { $0.isWhitespace }.count <= mostSpoken }
}

/// Why a text is not read as an answer.
public struct GateFinding: Codable, Equatable, Sendable {
    /// Which reason.
    public var gate: Gate
    /// One kind sentence: what was heard and what to do.
    public var says: String
}

/// One part of a score.
public struct Contribution: Codable, Equatable, Sendable {
    /// What it is for: `decision`, `flag waits`, `no element missing`.
    public var what: String
    /// What it adds or takes away.
    public var points: Int
}

/// A level on one dimension of the rubric.
public struct DimensionLevel: Codable, Equatable, Sendable {
    /// The dimension's id.
    public var dimension: String
    /// Lowest 1, highest 4.
    public var level: Vote
    /// The words that show it; nil where nothing does.
    public var quote: String?

    /// A level with its words.
    public init(dimension: String, level: Vote, quote: String?) {
        self.dimension = dimension
        self.level = level
        self.quote = quote
    }
}
