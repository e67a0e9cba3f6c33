/// A follow-up that pushes on one thing.
public struct Probe: Equatable, Sendable {
    /// Unique in the pack: a question's own carries the question's id before a slash.
    public var id: String
    /// What is missing or went wrong.
    public var target: Target
    /// As the interviewer says it; may hold ``quotePlace``.
    public var text: String

    /// A probe with its words.
    public init(id: String, target: Target, text: String) {
        self.id = id
        self.target = target
        self.text = text
    }

    /// Where the candidate's own words go.
    public static let quotePlace = "{quote}"

    /// Whether it can only be asked with words to quote.
    public var needsQuote: Bool { text.contains(Probe.quotePlace) }
}
