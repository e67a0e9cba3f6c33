import Terminal

@testable import Widgets

extension TextArea {
    /// What must hold of every editor, whatever was done to it, and does not hold of this one.
    var faults: [String] { textFaults + wrapFaults + drawingFaults }

    private var textFaults: [String] {
        var faults: [String] = []
        if text.unicodeScalars.contains(where: { $0 != "\n" && $0.properties.generalCategory == .control }) {
            faults.append("A control character stands in the text.")
        }
        let joined = buffer.lines.map { $0.map(String.init).joined() }.joined(separator: "\n")
        if !joined.utf8.elementsEqual(text.utf8) { faults.append("The lines joined are not the text.") }
        if buffer != TextBuffer(text, cursor: cursor) { faults.append("The lines are not those of the text.") }
        let words = text.split(whereSeparator: \.isWhitespace).count
        if wordCount != words { faults.append("There are \(words) words; \(wordCount) are counted.") }
        return faults
    }

    private var wrapFaults: [String] {
        var faults: [String] = []
        if wrap != WrapMap(buffer.lines, width: size.columns) {
            faults.append("The rows are not those of the text wrapped anew.")
        }
        let rows = buffer.lines.indices.map { line in
            (0..<wrap.rowCount(ofLine: line)).map { wrap.characters(of: TextRow(line: line, row: $0)) }
        }
        for (line, characters) in buffer.lines.enumerated() {
            if rows[line].flatMap(Array.init) != Array(characters.indices) {
                faults.append("The rows of line \(line) joined are not the line.")
            }
            if rows[line].count > 1, rows[line].contains(where: \.isEmpty) {
                faults.append("Line \(line) has a row with nothing on it.")
            }
            let widths = rows[line].map { $0.reduce(0) { $0 + max(1, characters[$1].columns) } }
            if let widest = widths.max(), widest > wrap.width {
                faults.append("A row of line \(line) is \(widest) columns wide, of \(wrap.width).")
            }
            for column in 0...characters.count {
                let place = TextPosition(line: line, column: column)
                let cell = wrap.cell(of: place)
                if cell.column >= wrap.width { faults.append("\(place) lies beyond the width.") }
                if wrap.position(at: cell) != place { faults.append("\(cell) does not lead back to \(place).") }
            }
        }
        return faults
    }

    private var drawingFaults: [String] {
        var frame = Frame(size)
        draw(into: &frame, rect: frame.bounds)
        guard let cursor = frame.cursor, (0..<size.rows).contains(cursor.row),
            (0..<size.columns).contains(cursor.column)
        else { return ["The cursor is out of sight."] }

        var faults: [String] = []
        let here = buffer.insertionPoint
        let isAtRowEnd = here.column == wrap.characters(of: wrap.row(of: here)).upperBound
        let under = isAtRowEnd ? " " : buffer.lines[here.line][here.column].shown
        if frame[cursor].character != under { faults.append("The cursor stands on \(frame[cursor]), not on \(under).") }

        var row = top
        for drawn in frame.rows {
            let characters = buffer.lines[row.line][wrap.characters(of: row)]
            let expected = characters.map { String($0.shown) }.joined()
            if !expected.withoutBlanksAtEnd.elementsEqual(drawn.withoutBlanksAtEnd) {
                faults.append("A row shows \(drawn), not \(expected).")
            }
            let next = wrap.row(1, below: row)
            if next == row { break }
            row = next
        }
        if wrap.row(1 - size.rows, below: wrap.row(of: buffer.end)) < top {
            faults.append("Rows stay empty though there is text above.")
        }
        return faults
    }
}

extension String {
    /// By scalar, since a blank may be one character with what stands before it.
    fileprivate var withoutBlanksAtEnd: Substring.UnicodeScalarView {
        var scalars = unicodeScalars[...]
        while scalars.last == " " { scalars.removeLast() }
        return scalars
    }
}

extension Character {
    /// What an editor shows for it.
    fileprivate var shown: Character { columns > 0 ? drawable : "\u{FFFD}" }
}
