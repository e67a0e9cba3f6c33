public import Scenario

/// A text with its structure, before it becomes Markdown or plain lines: what is said stands here once.
public struct Document: Equatable, Sendable {
    /// From top to bottom.
    public var blocks: [Block]

    /// A document of these blocks.
    public init(_ blocks: [Block] = []) { self.blocks = blocks }
}

/// A part of a document that stands by itself.
public enum Block: Equatable, Sendable {
    /// Level 1 is the document's title.
    case heading(level: Int, [Passage])
    case paragraph([Passage])
    /// Somebody's words, verbatim, with their own lines.
    case said([Passage])
    case list([[Passage]])
}

/// A stretch of text that looks the same throughout.
public enum Passage: Equatable, Sendable {
    case plain(String)
    case strong(String)
    /// Words of an answer that are evidence for something.
    case marked(String, [Mark])
}

/// What a passage is evidence for.
public enum Mark: Hashable, Sendable {
    case element(Element)
    case flag(Flag)

    /// An element's letter, or a flag's title: `D`, `flag waits`.
    var label: String {
        switch self {
        case .element(let element): String(element.letter)
        case .flag(let flag): "flag \(flag.title)"
        }
    }
}

/// Lets a passage be written as its text.
extension Passage: ExpressibleByStringInterpolation {
    /// A plain passage.
    public init(stringLiteral text: String) { self = .plain(text) }
}
