import Terminal
import Testing

@testable import Widgets

@Suite struct ProseTests {
    private func rows(_ text: String, width: Int) -> [String] {
        Prose.rows(text, first: width, width: width).map { String($0) }
    }

    @Test("Prose is broken at spaces, which are left out")
    func breaks() {
        #expect(
            rows("Say what you would do,  and what not.", width: 12) == [
                "Say what you", "would do,", "and what", "not.",
            ])
    }

    @Test("A word that fills a row stands on one row")
    func exact() {
        #expect(rows("four five", width: 4) == ["four", "five"])
        #expect(rows("four ", width: 4) == ["four"])
    }

    @Test("A word longer than a row is broken within")
    func longWord() {
        #expect(rows("a bottleneck b", width: 5) == ["a", "bottl", "eneck", "b"])
    }

    @Test("New lines and the blanks that begin a line are kept")
    func newLines() {
        #expect(rows("one\n\n  two", width: 9) == ["one", "", "  two"])
    }

    @Test("An empty text is one empty row")
    func empty() {
        #expect(rows("", width: 9) == [""])
    }

    @Test("A row is broken beside wide characters, never within")
    func wide() {
        #expect(rows("日本語 abc", width: 5) == ["日本", "語", "abc"])
    }

    @Test("Rows share the text's indices")
    func indices() {
        let text = "say no to it"
        let row = Prose.rows(text, first: 6, width: 6)[1]
        #expect(text[row.startIndex..<row.endIndex] == "to it")
    }

    @Test("Later rows hang under the first")
    func hanging() {
        let rows = Prose.wrap("framing is it the right bottleneck", width: 18, indent: 1, hanging: 9)
        #expect(rows.map(\.text) == [" framing is it the", "         right", "         bottlenec", "         k"])
    }

    @Test("Styles stay with their words")
    func styles() {
        let line = StyledLine("I would ") + StyledLine("not start with", .accent) + StyledLine(" that")
        let rows = Prose.wrap(line, width: 12)
        #expect(
            rows == [
                StyledLine("I would ") + StyledLine("not", .accent),
                StyledLine("start with", .accent),
                "that",
            ])
    }

    @Test("No row of any prose is wider than the width, and no word is lost", arguments: UInt64(0)..<60)
    func widths(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(pieces: 60)
        let width = Int.random(in: 2...90, using: &generator)
        let rows = rows(text, width: width)
        #expect(rows.allSatisfy { $0.columns <= width })
        let kept = rows.joined().filter { $0 != " " }
        #expect(Array(kept.utf8) == Array(text.filter { $0 != " " && $0 != "\n" }.utf8))
    }

    @Test("Prose fills at most its measure, with a margin", arguments: [(60, 58), (80, 78), (200, 100)])
    func column(columns: Int, expected: Int) {
        let column = Prose.column(in: Rect(row: 2, column: 0, rows: 9, columns: columns))
        #expect(column == Rect(row: 2, column: 1, rows: 9, columns: expected))
    }
}
