import Testing

@testable import Widgets

@Suite struct TextBufferTests {
    private func insert(_ text: String, into buffer: inout TextBuffer) {
        buffer.replace(buffer.insertionPoint..<buffer.insertionPoint, with: text)
    }

    @Test("A text is taken up with its cursor, counted in characters")
    func cursor() {
        var buffer = TextBuffer("één\n👩‍👩‍👧‍👦 twee", cursor: 5)
        #expect(buffer.insertionPoint == TextPosition(line: 1, column: 1))
        insert("!", into: &buffer)
        #expect(buffer.text == "één\n👩‍👩‍👧‍👦! twee")
        #expect(buffer.cursor == 6)
    }

    @Test("A cursor beyond the text means its end")
    func cursorBeyond() {
        #expect(TextBuffer("ab\nc", cursor: 99).cursor == 4)
        #expect(TextBuffer("ab\nc", cursor: -3).cursor == 0)
    }

    @Test("Line ends become one kind, a tab a space, and control characters go")
    func cleans() {
        #expect(TextBuffer("a\r\nb\rc\u{2028}d\te\u{1B}[0m\u{0}\u{7F}\u{9B}").text == "a\nb\nc\nd e[0m")
    }

    @Test("A combining mark joins the character before it")
    func combiningMark() {
        var buffer = TextBuffer("e")
        insert("\u{301}", into: &buffer)
        #expect(buffer.lines == [["é"]])
        #expect(buffer.cursor == 1)
    }

    @Test("A family typed scalar by scalar is one character")
    func family() {
        var buffer = TextBuffer()
        for scalar in "👩‍👩‍👧‍👦".unicodeScalars { insert(String(scalar), into: &buffer) }
        #expect(buffer.lines == [["👩‍👩‍👧‍👦"]])
        #expect(buffer.cursor == 1)
    }

    @Test("Half a flag before flags shifts their pairs")
    func flags() {
        var buffer = TextBuffer("x🇩🇪🇫🇷", cursor: 1)
        insert("\u{1F1E6}", into: &buffer)
        #expect(buffer.lines == [Array("x\u{1F1E6}🇩🇪🇫🇷")])
        #expect(buffer.cursor == 2)
    }

    @Test("What a deletion brings together becomes one character")
    func deletionJoins() {
        var buffer = TextBuffer("ex\n\u{301}y")
        buffer.replace(TextPosition(line: 0, column: 1)..<TextPosition(line: 1, column: 0), with: "")
        #expect(buffer.lines == [["é", "y"]])
    }

    @Test("A change tells what went and what came, and where")
    func change() {
        var buffer = TextBuffer("one\ntwo three")
        let change = buffer.replace(TextPosition(line: 0, column: 2)..<TextPosition(line: 1, column: 3), with: "X\nY")
        #expect(change.offset == 2)
        #expect(change.removed == "e\ntwo")
        #expect(change.inserted == "X\nY")
        #expect(buffer.text == "onX\nY three")
    }

    @Test(
        "Words are runs of anything but white space",
        arguments: [
            ("", 0), ("  ", 0), ("one", 1), (" I'd say no,\n\nnot  yet ", 5), ("– a", 2),
        ])
    func words(text: String, count: Int) {
        #expect(TextBuffer(text).wordCount == count)
    }

    @Test(
        "After any changes the lines hold the text's own characters and the words are counted right",
        arguments: UInt64(0)..<100)
    func changes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var buffer = TextBuffer(generator.text(pieces: 30))
        for _ in 0..<40 {
            let start = buffer.position(at: Int.random(in: 0...buffer.offset(of: buffer.end), using: &generator))
            let end = buffer.position(at: buffer.offset(of: start) + Int.random(in: 0...4, using: &generator))
            let before = buffer.text
            let head = buffer.text(in: TextPosition(line: 0, column: 0)..<start)
            let rest = buffer.text(in: end..<buffer.end)
            let inserted = generator.text(pieces: 2)
            let change = buffer.replace(start..<end, with: inserted)
            #expect(Array(buffer.text.utf8) == Array((head + inserted + rest).utf8))
            #expect(buffer == TextBuffer(buffer.text, cursor: buffer.cursor))
            var reversed = buffer
            reversed.replace(change.start..<change.insertedEnd, with: change.removed)
            #expect(Array(reversed.text.utf8) == Array(before.utf8))
        }
    }
}
