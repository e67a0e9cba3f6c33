public import Terminal

/// A line of text in which parts have their own style.
public struct StyledLine: Equatable, Sendable, ExpressibleByStringLiteral {
    /// The parts, none of them empty.
    public private(set) var spans: [Span]

    /// A part of a line in one style.
    public struct Span: Equatable, Sendable {
        /// What is written.
        public var text: String
        /// How.
        public var style: Style

        /// A text in a style.
        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// A line of parts; empty ones are left out.
    public init(_ spans: [Span] = []) { self.spans = spans.filter { !$0.text.isEmpty } }

    /// A line in one style.
    public init(_ text: String, _ style: Style = .plain) { self.init([Span(text, style)]) }

    /// A plain line.
    public init(stringLiteral text: String) { self.init(text) }

    /// The text without its styles.
    public var text: String { spans.map(\.text).joined() }
    /// Columns on the screen.
    public var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

    /// One line behind the other.
    public static func + (one: StyledLine, other: StyledLine) -> StyledLine { StyledLine(one.spans + other.spans) }

    /// Puts a line behind this one.
    public static func += (one: inout StyledLine, other: StyledLine) { one = one + other }

    /// The part between two offsets in UTF-8 bytes, as findings give them; what lies outside the line is left out.
    public func slice(_ range: Range<Int>) -> StyledLine {
        var start = 0
        var parts: [Span] = []
        for span in spans {
            let bytes = span.text.utf8
            let from = min(max(0, range.lowerBound - start), bytes.count)
            let to = min(max(from, range.upperBound - start), bytes.count)
            let indices = bytes.index(bytes.startIndex, offsetBy: from)..<bytes.index(bytes.startIndex, offsetBy: to)
            parts.append(Span(String(span.text[indices]), span.style))
            start += bytes.count
        }
        return StyledLine(parts)
    }

    /// The line with a part of it, in UTF-8 bytes, in another style.
    public func styled(_ range: Range<Int>, _ style: Style) -> StyledLine {
        slice(0..<range.lowerBound) + StyledLine(slice(range).text, style) + slice(range.upperBound..<Int.max)
    }

    /// Draws the line from a place to the right, cut at `limit` columns or the frame's edge.
    ///
    /// - Returns: the columns used.
    @discardableResult
    public func draw(into frame: inout Frame, row: Int, column: Int = 0, limit: Int = .max) -> Int {
        var used = 0
        for span in spans {
            let columns = frame.write(
                span.text, row: row, column: column + used, span.style, limit: limit == .max ? .max : limit - used)
            used += columns
            // What was cut is not followed by what would still fit.
            guard columns == span.text.columns else { break }
        }
        return used
    }
}
