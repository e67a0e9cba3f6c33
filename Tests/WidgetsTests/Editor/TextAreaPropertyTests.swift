import Terminal
import Testing

@testable import Widgets

@Suite struct TextAreaPropertyTests {
    private static let keys =
        EditorCommand.keys.bindings.flatMap(\.keys)
        + "ab.’ é漢👍".map { Key.character($0) } + ["\u{301}", "\u{200D}", "\u{1F1E9}", "👩"].map { Key.character($0) }

    @Test("Typing a text gives what pasting it gives", arguments: UInt64(0)..<60)
    func typingEqualsPasting(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(pieces: 40)
        var typed = TextArea("before ", size: Size(rows: 5, columns: 30))
        var pasted = typed
        for scalar in text.unicodeScalars { _ = typed.handle(scalar == "\n" ? .enter : .character(Character(scalar))) }
        pasted.paste(text)
        #expect(Array(typed.text.utf8) == Array(pasted.text.utf8))
        #expect(typed.cursor == pasted.cursor)
        #expect(typed.buffer == pasted.buffer)
        #expect(typed.wrap == pasted.wrap)
    }

    @Test("After any keys the map, the words and the screen agree with the text", arguments: UInt64(0)..<60)
    func agreement(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let size = Size(
            rows: Int.random(in: 1...12, using: &generator), columns: Int.random(in: 3...90, using: &generator))
        var area = TextArea(generator.text(pieces: 60), cursor: 20, size: size)
        var told = Array(area.text)
        for _ in 0..<80 {
            if Int.random(in: 0..<10, using: &generator) == 0 {
                area.paste(generator.text(pieces: 4))
            } else {
                _ = area.handle(Self.keys.randomElement(using: &generator) ?? .left)
            }
            for change in area.changes {
                told.replaceSubrange(change.offset..<(change.offset + change.removed.count), with: change.inserted)
            }
            #expect(Array(String(told).utf8) == Array(area.text.utf8))
            #expect(area.buffer == TextBuffer(area.text, cursor: area.cursor))
            #expect(area.wrap == WrapMap(area.buffer.lines, width: size.columns))

            var frame = Frame(size)
            area.draw(into: &frame, rect: frame.bounds)
            let cursor = frame.cursor ?? Position(row: -1, column: -1)
            #expect((0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column))
        }
    }

    @Test("Undoing everything gives the first text, redoing everything the last", arguments: UInt64(0)..<60)
    func undoAndRedo(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = generator.text(pieces: 30)
        var area = TextArea(first, cursor: 5)
        let keys = Self.keys.filter { $0 != .control("_") && $0 != .alt("_") }
        for _ in 0..<80 { _ = area.handle(keys.randomElement(using: &generator) ?? .left) }
        let last = area.text
        for _ in 0..<80 { _ = area.handle(.control("_")) }
        #expect(Array(area.text.utf8) == Array(first.utf8))
        for _ in 0..<80 { _ = area.handle(.alt("_")) }
        #expect(Array(area.text.utf8) == Array(last.utf8))
        #expect(area.buffer.lines == TextBuffer(last).lines)
        #expect(area.wrap == WrapMap(area.buffer.lines, width: area.size.columns))
    }

    @Test("Resizing keeps text and cursor, and the cursor in sight", arguments: UInt64(0)..<40)
    func resizing(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var area = TextArea(generator.text(pieces: 80), cursor: Int.random(in: 0...80, using: &generator))
        let before = area.buffer
        for _ in 0..<10 {
            let size = Size(
                rows: Int.random(in: 1...30, using: &generator), columns: Int.random(in: 3...200, using: &generator))
            area.resize(to: size)
            #expect(area.buffer == before)
            var frame = Frame(size)
            area.draw(into: &frame, rect: frame.bounds)
            #expect(frame.cursor != nil)
        }
    }
}
