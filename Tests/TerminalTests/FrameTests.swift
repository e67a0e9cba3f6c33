import Terminal
import Testing

@Suite("A frame")
struct FrameTests {
    @Test("A new one is blank and hides the cursor")
    func blank() {
        let frame = Frame(Size(rows: 2, columns: 3))
        #expect(frame.text == "")
        #expect(frame.rows == ["", ""])
        #expect(frame.cursor == nil)
    }

    @Test("Text is written from its place to the right, with its style")
    func write() {
        var frame = Frame(Size(rows: 2, columns: 6))
        #expect(frame.write("ab", row: 1, column: 2, .bold) == 2)
        #expect(frame.text == "\n  ab")
        #expect(frame[Position(row: 1, column: 3)] == Frame.Cell(character: "b", style: .bold))
        #expect(frame[Position(row: 1, column: 4)] == .blank)
    }

    @Test("Text ends at the right edge")
    func rightEdge() {
        var frame = Frame(Size(rows: 2, columns: 4))
        #expect(frame.write("abcdef", row: 0, column: 1) == 3)
        #expect(frame.rows == [" abc", ""])
    }

    @Test("Text ends at its limit", arguments: [(2, "ab"), (0, ""), (-1, ""), (9, "abcd"), (Int.max, "abcd")])
    func limit(limit: Int, expected: String) {
        var frame = Frame(Size(rows: 1, columns: 4))
        #expect(frame.write("abcdef", row: 0, limit: limit) == expected.count)
        #expect(frame.text == expected)
    }

    @Test("What lies to the left of the frame is left out")
    func leftEdge() {
        var frame = Frame(Size(rows: 1, columns: 4))
        #expect(frame.write("abcd", row: 0, column: -2) == 4)
        #expect(frame.text == "cd")
    }

    @Test("Nothing is written in a row or from a column outside", arguments: [(-1, 0), (2, 0), (0, 4), (0, 9)])
    func outside(row: Int, column: Int) {
        var frame = Frame(Size(rows: 2, columns: 4))
        #expect(frame.write("ab", row: row, column: column) == 0)
        #expect(frame.text == "")
    }

    @Test("Control characters are dropped and odd clusters become a placeholder")
    func dropped() {
        var frame = Frame(Size(rows: 1, columns: 8))
        #expect(frame.write("a\u{1B}[\tb👍🏽\n.", row: 0) == 5)
        #expect(frame.text == "a[b\u{FFFD}.")
    }

    @Test("A wide character takes two cells")
    func wide() {
        var frame = Frame(Size(rows: 1, columns: 5))
        #expect(frame.write("世a", row: 0) == 3)
        #expect(frame[Position(row: 0, column: 1)] == .continuation)
        #expect(frame[Position(row: 0, column: 2)].character == "a")
        #expect(frame.text == "世a")
    }

    @Test("A wide character with room for half of it is left out")
    func wideAtTheEdge() {
        var frame = Frame(Size(rows: 1, columns: 4))
        #expect(frame.write("abc世", row: 0) == 3)
        #expect(frame.text == "abc")
    }

    @Test("A wide character cut by the left edge leaves a blank")
    func wideAtTheLeftEdge() {
        var frame = Frame(Size(rows: 1, columns: 4))
        frame.write("....", row: 0)
        #expect(frame.write("世a", row: 0, column: -1) == 3)
        #expect(frame.text == " a..")
    }

    @Test("Overwriting the right half of a wide character blanks the left")
    func rightHalf() {
        var frame = Frame(Size(rows: 1, columns: 4))
        frame.write("世", row: 0, .bold)
        frame.write("x", row: 0, column: 1)
        #expect(frame.text == " x")
        #expect(frame[Position(row: 0, column: 0)] == Frame.Cell(character: " ", style: .bold))
    }

    @Test("Overwriting the left half of a wide character blanks the right")
    func leftHalf() {
        var frame = Frame(Size(rows: 1, columns: 4))
        frame.write("世", row: 0, .bold)
        frame.write("x", row: 0)
        #expect(frame.text == "x")
        #expect(frame[Position(row: 0, column: 1)] == Frame.Cell(character: " ", style: .bold))
    }

    @Test("A wide character across two others leaves a blank on both sides")
    func across() {
        var frame = Frame(Size(rows: 1, columns: 6))
        frame.write("世界", row: 0)
        frame.write("中", row: 0, column: 1)
        frame.write("|", row: 0, column: 5)
        #expect(frame.text == " 中  |")
    }

    @Test("A part is filled as far as it lies inside")
    func fill() {
        var frame = Frame(Size(rows: 3, columns: 4))
        frame.fill(Rect(row: 1, column: 2, rows: 9, columns: 9), with: "█", .accent)
        #expect(frame.rows == ["", "  ██", "  ██"])
        #expect(frame[Position(row: 1, column: 2)].style == .accent)
    }

    @Test("A part to the left of and above the frame is filled as far as it lies inside")
    func fillAbove() {
        var frame = Frame(Size(rows: 2, columns: 3))
        frame.fill(Rect(row: -1, column: -1, rows: 2, columns: 2), with: "x")
        frame.fill(Rect(row: -5, column: 0, rows: 2, columns: 2), with: "y")
        #expect(frame.rows == ["x", ""])
    }

    @Test("Filling cuts no wide character in half")
    func fillCuts() {
        var frame = Frame(Size(rows: 1, columns: 6))
        frame.write("世界中", row: 0)
        frame.fill(Rect(row: 0, column: 1, rows: 1, columns: 4), with: "-")
        #expect(frame.text == " ----")
        #expect(frame[Position(row: 0, column: 5)] == .blank)
    }

    @Test("A part cannot be filled with a wide character", arguments: ["世", "\n"])
    func fillWide(character: Character) {
        var frame = Frame(Size(rows: 1, columns: 3))
        frame.write("abc", row: 0)
        frame.fill(frame.bounds, with: character)
        #expect(frame.text == "")
    }
}
