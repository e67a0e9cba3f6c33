public import Terminal

/// Breaks prose into rows at its spaces.
public enum Prose {
    /// Columns beyond which prose is not stretched, since longer rows are hard to read back from.
    public static let measure = 100

    /// The part of a rectangle that prose fills: a margin of one column, and at most ``measure``.
    public static func column(in rect: Rect) -> Rect {
        Rect(row: rect.row, column: rect.column + 1, rows: rect.rows, columns: min(measure, rect.columns - 2))
    }

    /// The rows of a text, without the spaces at which they are broken. A word longer than a row is broken within.
    ///
    /// The rows share the text's indices, so that a finding's place can be found on them.
    ///
    /// - Parameter first: columns of the first row.
    /// - Parameter width: columns of the others.
    public static func rows(_ text: String, first: Int, width: Int) -> [Substring] {
        var rows: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var rest = line
            repeat {
                let room = max(1, rows.isEmpty ? first : width)
                let end = rowEnd(in: rest, room: room)
                rows.append(rest[..<end].trimmingEnd())
                rest = rest[end...].drop { $0 == " " }
            } while !rest.isEmpty
        }
        return rows
    }

    /// The rows of a styled line.
    ///
    /// - Parameter indent: columns left free before the first row.
    /// - Parameter hanging: columns left free before the others; as before the first by default.
    public static func wrap(_ line: StyledLine, width: Int, indent: Int = 0, hanging: Int? = nil) -> [StyledLine] {
        let hanging = hanging ?? indent
        let text = line.text
        return rows(text, first: width - indent, width: width - hanging).enumerated().map { index, row in
            let start = text.utf8.distance(from: text.startIndex, to: row.startIndex)
            let part = line.slice(start..<(start + row.utf8.count))
            return StyledLine(String(repeating: " ", count: index == 0 ? indent : hanging)) + part
        }
    }

    /// Where the first row of a text ends.
    private static func rowEnd(in text: Substring, room: Int) -> Substring.Index {
        var used = 0
        var opportunity: Substring.Index?
        var previous: Character = " "
        for index in text.indices {
            let character = text[index]
            let columns = character.columns
            if character == " " {
                if previous != " " { opportunity = index }
            } else if used + columns > room {
                if columns > 1, index > text.startIndex { return index }
                return opportunity ?? (index > text.startIndex ? index : text.index(after: index))
            } else if columns > 1, index > text.startIndex {
                opportunity = index
            }
            used += columns
            previous = character
        }
        return text.endIndex
    }
}

extension Substring {
    fileprivate func trimmingEnd() -> Substring {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
