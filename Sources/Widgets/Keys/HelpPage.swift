public import Terminal

/// A titled group of keys on the help page.
public struct HelpSection: Equatable, Sendable {
    /// What the keys are for.
    public var title: String
    /// The keys, in the order of their table.
    public var entries: [Entry]

    /// Keys and what they do.
    public struct Entry: Equatable, Sendable {
        /// All keys that do it.
        public var keys: String
        /// What they do.
        public var sentence: String

        /// Keys and what they do.
        public init(keys: String, sentence: String) {
            self.keys = keys
            self.sentence = sentence
        }
    }

    /// A group of keys.
    public init(_ title: String, _ entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

/// The help page: the keys of the screen it was called from, made from the tables that dispatch them.
public struct HelpPage: Equatable, Sendable {
    /// The whole page, of which a part is shown.
    public private(set) var text: ScrollView

    /// Columns in which the keys stand; longer ones take a row of their own.
    private static let keyColumns = 22

    /// A page of sections, read from its start.
    public init(_ sections: [HelpSection], size: Size = .design) {
        text = ScrollView(sections.flatMap(Self.paragraphs), size: size)
    }

    /// Wraps for another size.
    public mutating func resize(to size: Size) { text.resize(to: size) }

    /// Scrolls.
    ///
    /// - Returns: whether the page has a use for the key.
    public mutating func handle(_ key: Key) -> Bool { text.handle(key) }

    /// Draws the part that is shown.
    public func draw(into frame: inout Frame, rect: Rect) { text.draw(into: &frame, rect: rect) }

    private static func paragraphs(of section: HelpSection) -> [Paragraph] {
        [Paragraph(StyledLine(section.title, .accent))]
            + section.entries.map { entry in
                let gap = keyColumns - entry.keys.columns
                let between = gap > 0 ? String(repeating: " ", count: gap) : "\n"
                return Paragraph(
                    StyledLine(entry.keys, .bold) + StyledLine(between + entry.sentence),
                    indent: 2, hanging: 2 + keyColumns)
            } + [Paragraph("")]
    }
}
