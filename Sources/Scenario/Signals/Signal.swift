/// One thing the evaluator listens for: patterns over lemmas, classes and gaps, with the examples that prove them.
public struct Signal: Equatable, Sendable {
    /// Unique among the signals: `alternatives.said-no`.
    public var id: String
    /// An element, a flag or a strength.
    public var finds: Target
    /// How sure one match makes it, 0 to 1.
    public var strength: Double
    /// Told to the candidate with the quote.
    public var why: String
    /// Words of this file alone; shared ones stand in the lexicon.
    public var classes: [String: [String]]
    /// Each by itself makes a match.
    public var patterns: [Pattern]
    /// What a match is worth by the status of its clause; 1 for asserted and 0 for others where not said.
    public var status: [String: Double]
    /// Phrases that undo a match.
    public var unless: [String]
    /// Sentences in which it must match, at least three.
    public var matches: [Example]
    /// Sentences in which it must not match, at least three.
    public var not: [Example]
    /// Pairs that differ in the one thing that counts.
    public var contrast: [Contrast]

    /// The statuses a clause may have, as ``status`` and the examples name them.
    public static let statuses = ["asserted", "hypothetical", "negated", "other", "quoted"]

    /// One pattern, as its file says it.
    public struct Pattern: Equatable, Sendable {
        /// In the language of patterns: `@I <0-2> {refuse} <0-3> @thing`.
        public var text: String
        /// Where it stands, for whoever has to mend it.
        public var place: Place
    }

    /// A sentence with the span a match should cover between `[[` and `]]`.
    public struct Example: Equatable, Sendable {
        /// With the brackets.
        public var text: String
        /// Where it stands, for whoever has to mend it.
        public var place: Place
        /// The status of the clause that holds the span, where the example is about it.
        public var status: String?
    }

    /// Two sentences that differ in what counts: the first matches, the second does not.
    public struct Contrast: Equatable, Sendable {
        /// Where the pair stands, for whoever has to mend it.
        public var place: Place
        /// The sentence that matches, its span in brackets.
        public var does: String
        /// The sentence that does not, though it looks alike.
        public var doesNot: String
    }
}

/// All that the evaluator listens for: the shared word classes and the signals.
public struct SignalSet: Equatable, Sendable {
    /// Shared word classes by name, without the `@`: `decide: [decide, choose, pick, …]`.
    public var lexicon: [String: [String]]
    /// In the order of their files' names.
    public var signals: [Signal]
    /// A digest of all the files: two readings with the same version used the same rules.
    public var version: String
    /// What was learnt from labelled answers, as the evaluator wrote it; nil where the folder has no such file.
    public var weights: Weights?

    /// The file of weights, unread.
    public struct Weights: Equatable, Sendable {
        /// Where it lies.
        public var path: String
        /// All of it.
        public var bytes: [UInt8]

        /// A file with its bytes.
        public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
    }

    /// The name of the file of weights in the folder of signals.
    public static let weightsFile = "statistics.weights"
}
