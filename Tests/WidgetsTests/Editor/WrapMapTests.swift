import Terminal
import Testing

@testable import Widgets

@Suite struct WrapMapTests {
    /// The rows of a text as strings.
    private func rows(_ text: String, width: Int) -> [String] {
        let buffer = TextBuffer(text)
        return rows(WrapMap(buffer.lines, width: width), buffer).map { String($0) }
    }

    private func rows(_ wrap: WrapMap, _ buffer: TextBuffer) -> [[Character]] {
        allRows(of: wrap).map { Array(buffer.lines[$0.line][wrap.characters(of: $0)]) }
    }

    private func allRows(of wrap: WrapMap) -> [TextRow] {
        wrap.breaks.indices.flatMap { line in (0..<wrap.rowCount(ofLine: line)).map { TextRow(line: line, row: $0) } }
    }

    @Test("A row is broken behind a space")
    func breaksAtSpaces() {
        #expect(rows("say no to the second vendor", width: 11) == ["say no to ", "the second ", "vendor"])
    }

    @Test("A space before a break may stand in the cursor's column")
    func spaceInLastColumn() {
        #expect(rows("abcd efgh", width: 5) == ["abcd ", "efgh"])
    }

    @Test("A space at the end of a full row moves the cursor to the next row")
    func trailingSpace() {
        #expect(rows("abcd ", width: 5) == ["abcd", " "])
    }

    @Test("A word that fills the row but for the cursor's column needs no second row")
    func noPhantomRow() {
        #expect(rows("abcd", width: 5) == ["abcd"])
    }

    @Test("A word longer than the row is broken within")
    func longWord() {
        #expect(rows("a bottleneck", width: 6) == ["a ", "bottl", "eneck"])
    }

    @Test("A row is broken beside wide characters, never within")
    func wide() {
        #expect(rows("日本語日本", width: 6) == ["日本", "語日", "本"])
        #expect(rows("ab 日本語", width: 6) == ["ab 日", "本語"])
    }

    @Test("An empty line is one empty row")
    func emptyLine() {
        #expect(rows("a\n\nb\n", width: 6) == ["a", "", "b", ""])
    }

    @Test("A place at a break is shown on the row that begins there")
    func placeAtBreak() {
        let buffer = TextBuffer("abcd efgh")
        let wrap = WrapMap(buffer.lines, width: 5)
        let cell = wrap.cell(of: TextPosition(line: 0, column: 5))
        #expect(cell == TextCell(row: TextRow(line: 0, row: 1), column: 0))
    }

    @Test("A cell beyond a row's end shows the row's last place")
    func cellBeyondEnd() {
        let buffer = TextBuffer("abcd efgh")
        let wrap = WrapMap(buffer.lines, width: 5)
        let place = wrap.position(at: TextCell(row: TextRow(line: 0, row: 0), column: 40))
        #expect(place == TextPosition(line: 0, column: 4))
    }

    @Test("The rows of any text joined give the text", arguments: UInt64(0)..<60)
    func rowsJoined(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let buffer = TextBuffer(generator.text(pieces: 60))
        let wrap = WrapMap(buffer.lines, width: Int.random(in: 3...90, using: &generator))
        let joined = wrap.breaks.indices.map { line in
            allRows(of: wrap).filter { $0.line == line }
                .map { String(buffer.lines[line][wrap.characters(of: $0)]) }.joined()
        }.joined(separator: "\n")
        #expect(Array(joined.utf8) == Array(buffer.text.utf8))
    }

    @Test(
        "No row of any text is wider than the width, and only an empty line has an empty row", arguments: UInt64(0)..<60
    )
    func rowWidths(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let buffer = TextBuffer(generator.text(pieces: 60))
        let width = Int.random(in: 3...90, using: &generator)
        let wrap = WrapMap(buffer.lines, width: width)
        for row in allRows(of: wrap) {
            let characters = buffer.lines[row.line][wrap.characters(of: row)]
            #expect(characters.reduce(0) { $0 + max(1, $1.columns) } <= width)
            #expect(!characters.isEmpty || buffer.lines[row.line].isEmpty)
        }
    }

    @Test(
        "From any place to its cell and back is the same place, and the cell is within the width",
        arguments: UInt64(0)..<60)
    func placesAndCells(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let buffer = TextBuffer(generator.text(pieces: 60))
        let width = Int.random(in: 3...90, using: &generator)
        let wrap = WrapMap(buffer.lines, width: width)
        var place = TextPosition(line: 0, column: 0)
        while true {
            let cell = wrap.cell(of: place)
            #expect(wrap.position(at: cell) == place)
            #expect(cell.column < width)
            let next = buffer.place(after: place)
            if next == place { break }
            place = next
        }
        #expect(place == buffer.end)
    }

    @Test("Following changes gives the same breaks as wrapping anew", arguments: UInt64(0)..<120)
    func updates(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var buffer = TextBuffer(generator.text(pieces: 80))
        var wrap = WrapMap(buffer.lines, width: Int.random(in: 3...40, using: &generator))
        for _ in 0..<30 {
            let start = buffer.position(at: Int.random(in: 0...buffer.offset(of: buffer.end), using: &generator))
            let length = Int.random(in: 0...6, using: &generator)
            let end = buffer.position(at: buffer.offset(of: start) + length)
            let change = buffer.replace(start..<end, with: generator.text(pieces: 3))
            wrap.update(buffer.lines, after: change)
            #expect(wrap == WrapMap(buffer.lines, width: wrap.width))
        }
    }
}
