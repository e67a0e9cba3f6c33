public import Terminal

/// A piece of text that is wrapped for itself.
public struct Paragraph: Equatable, Sendable {
    /// What is written; new lines in it are kept.
    public var line: StyledLine
    /// Columns left free before the first row.
    public var indent: Int
    /// Columns left free before the others.
    public var hanging: Int
    /// Whether it is prose; a row of a table or a chart is cut at the edge instead of wrapped.
    public var isWrapped: Bool

    /// A line to be wrapped; `hanging` is `indent` by default.
    public init(_ line: StyledLine, indent: Int = 0, hanging: Int? = nil, isWrapped: Bool = true) {
        self.line = line
        self.indent = indent
        self.hanging = hanging ?? indent
        self.isWrapped = isWrapped
    }

    /// Its rows in a width. Prose is not stretched beyond ``Prose/measure``.
    public func rows(width: Int) -> [StyledLine] {
        isWrapped
            ? Prose.wrap(line, width: min(width, Prose.measure), indent: indent, hanging: hanging)
            : [StyledLine(String(repeating: " ", count: indent)) + line]
    }
}

/// A long text of which a part is shown.
public struct ScrollView: Equatable, Sendable {
    /// The whole text.
    public private(set) var paragraphs: [Paragraph]
    /// Rows and columns of the part of the screen it fills.
    public private(set) var size: Size
    /// The first row shown.
    public private(set) var top = 0
    /// The wrapped rows.
    public private(set) var rows: [StyledLine] = []
    /// Where each paragraph begins in the rows, and, last, their end.
    private var starts: [Int] = []

    /// A text, shown from its start.
    public init(_ paragraphs: [Paragraph], size: Size = .design) {
        self.paragraphs = paragraphs
        self.size = size
        wrap()
    }

    /// Takes another text and stays at the same row where it can.
    public mutating func replace(_ paragraphs: [Paragraph]) {
        self.paragraphs = paragraphs
        wrap()
        scroll(to: top)
    }

    /// Wraps for another size; the paragraph at the top stays there, at the same part of it.
    public mutating func resize(to size: Size) {
        guard size != self.size else { return }
        let paragraph = max(0, starts.firstIndex(above: top) - 1)
        let rowsBefore = top - starts[paragraph]
        let countBefore = count(of: paragraph)
        let isRewrapped = size.columns != self.size.columns
        self.size = size
        if isRewrapped { wrap() }
        scroll(to: starts[paragraph] + rowsBefore * count(of: paragraph) / max(1, countBefore))
    }

    /// Scrolls as little as shows a paragraph's first row.
    public mutating func reveal(_ paragraph: Int) {
        guard paragraphs.indices.contains(paragraph) else { return }
        scroll(to: min(max(top, starts[paragraph] - size.rows + 1), starts[paragraph]))
    }

    /// Makes a row the first, or comes as near as the text's ends allow.
    public mutating func scroll(to row: Int) { top = max(0, min(row, rows.count - size.rows)) }

    /// Whether there is more than can be shown at once.
    public var isScrollable: Bool { rows.count > size.rows }

    /// Whether there is more below what is shown.
    public var hasMore: Bool { top + size.rows < rows.count }

    /// Scrolls by line, page or to an end.
    ///
    /// - Returns: whether the view has a use for the key.
    public mutating func handle(_ key: Key) -> Bool {
        guard let step = ScrollStep.keys.command(for: key) else { return false }
        scroll(to: step.applied(to: top, count: rows.count, page: size.rows))
        return true
    }

    /// Draws the part that is shown.
    public func draw(into frame: inout Frame, rect: Rect) {
        var view = self
        view.resize(to: rect.size)
        for (offset, row) in view.rows[view.top...].prefix(rect.rows).enumerated() {
            row.draw(into: &frame, row: rect.row + offset, column: rect.column, limit: rect.columns)
        }
    }

    private mutating func wrap() {
        rows = []
        starts = []
        for paragraph in paragraphs {
            starts.append(rows.count)
            rows += paragraph.rows(width: size.columns)
        }
        starts.append(rows.count)
    }

    private func count(of paragraph: Int) -> Int {
        paragraph + 1 < starts.count ? starts[paragraph + 1] - starts[paragraph] : 0
    }
}
