import Terminal
import Testing

@testable import Widgets

/// One behaviour of the editor: a text with `|` at the cursor, keys, and the text and cursor after them.
struct EditorExample: CustomTestStringConvertible, Sendable {
    let name: String
    let before: String
    let keys: [Key]
    let after: String

    init(_ name: String, _ before: String, _ keys: Key..., to after: String) {
        self.name = name
        self.before = before
        self.keys = keys
        self.after = after
    }

    var testDescription: String { name }
}

@Suite struct TextAreaTests {
    private func area(_ marked: String, columns: Int = 20, rows: Int = 4) -> TextArea {
        let cursor = marked.firstIndex(of: "|").map { marked.distance(from: marked.startIndex, to: $0) }
        return TextArea(
            marked.filter { $0 != "|" }, cursor: cursor ?? .max, size: Size(rows: rows, columns: columns))
    }

    private func marked(_ area: TextArea) -> String {
        var text = Array(area.text)
        text.insert("|", at: area.cursor)
        return String(text)
    }

    @Test(
        "Keys do what a person expects",
        arguments: [
            EditorExample("characters", "a|c", .character("b"), to: "ab|c"),
            EditorExample("an upper-case letter with shift", "|", Key(.character("B"), .shift), to: "B|"),
            EditorExample("Enter begins a line", "a|b", .enter, to: "a\n|b"),
            EditorExample("Tab is a space", "a|", .tab, to: "a |"),
            EditorExample("left", "ab|", .left, to: "a|b"),
            EditorExample("left over a line end", "a\n|b", .control("b"), to: "a|\nb"),
            EditorExample("left at the start stays", "|a", .left, to: "|a"),
            EditorExample("right over a family", "|👩‍👩‍👧‍👦a", .right, to: "👩‍👩‍👧‍👦|a"),
            EditorExample("right over a line end", "a|\nb", .control("f"), to: "a\n|b"),
            EditorExample("up keeps the column over a shorter line", "abc\nd\nefg|", .up, .up, to: "abc|\nd\nefg"),
            EditorExample("down keeps the column", "ab|c\n\nefg", .control("n"), .down, to: "abc\n\nef|g"),
            EditorExample("a step aside gives up the column", "abc\nd|\nefg", .left, .up, to: "|abc\nd\nefg"),
            EditorExample("up on the first row stays", "ab|c", .control("p"), to: "ab|c"),
            EditorExample(
                "down over the rows of a wrapped line", "|one two three four five", .down,
                to: "one two three four |five"),
            EditorExample("word left", "I'd say no, twice |", .alt("b"), .alt("b"), to: "I'd say |no, twice "),
            EditorExample("word left to the start of a contraction", "I'd| say", Key(.left, .control), to: "|I'd say"),
            EditorExample("word right", "|one, two", .alt("f"), Key(.right, .alt), to: "one, two|"),
            EditorExample("word right over a line end", "one|\n two", Key(.right, .control), to: "one\n two|"),
            EditorExample(
                "Home goes to the row, then to the line", "one two three four fi|ve", .home,
                to: "one two three four |five"),
            EditorExample("Home again", "one two three four fi|ve", .home, .home, to: "|one two three four five"),
            EditorExample(
                "End goes to the row's last place", "|one two three four five", .end, to: "one two three four| five"),
            EditorExample("End again", "|one two three four five", .end, .end, to: "one two three four five|"),
            EditorExample("^A", "a\none two three four fi|ve", .control("a"), to: "a\n|one two three four five"),
            EditorExample("^E", "one| two three four five\nb", .control("e"), to: "one two three four five|\nb"),
            EditorExample("page down", "|1\n2\n3\n4\n5\n6", .pageDown, to: "1\n2\n3\n|4\n5\n6"),
            EditorExample("page up", "1\n2\n3\n4\n5\n6|", .pageUp, .pageUp, to: "1|\n2\n3\n4\n5\n6"),
            EditorExample("Ctrl-Up goes to the line's start", "a\nb c|d", Key(.up, .control), to: "a\n|b cd"),
            EditorExample(
                "Ctrl-Up again, over empty lines", "a\n\n|b", Key(.up, .control), Key(.up, .alt), to: "|a\n\nb"),
            EditorExample(
                "Ctrl-Down goes to the line's end, then to the next one's", "a|b\n\ncd\ne", Key(.down, .control),
                Key(.down, .alt), to: "ab\n\ncd|\ne"),
            EditorExample("Ctrl-Down at the last line's end", "ab|\n", Key(.down, .control), to: "ab\n|"),
            EditorExample("start of the text", "1\n2|", .alt("<"), to: "|1\n2"),
            EditorExample("end of the text", "1|\n2", Key(.end, .control), to: "1\n2|"),
            EditorExample("Backspace", "ab|c", .backspace, to: "a|c"),
            EditorExample("Backspace takes a whole family", "a👩‍👩‍👧‍👦|", .control("h"), to: "a|"),
            EditorExample("Backspace joins lines", "a\n|b", .backspace, to: "a|b"),
            EditorExample("Del", "a|bc", .delete, to: "a|c"),
            EditorExample("^D joins lines", "a|\nb", .control("d"), to: "a|b"),
            EditorExample("^W takes back to a space", "say (no, |", .control("w"), to: "say |"),
            EditorExample(
                "Alt-Backspace takes back to the word's start", "say (no, |", Key(.backspace, .alt), to: "say (|"),
            EditorExample("Alt-d takes to the word's end", "say| (no)", .alt("d"), to: "say|)"),
            EditorExample("^U takes back to the line's start", "a\nbc|d", .control("u"), to: "a\n|d"),
            EditorExample("^K takes to the line's end", "a|bc\nd", .control("k"), to: "a|\nd"),
            EditorExample("^K at the line's end takes it", "a|\nd", .control("k"), to: "a|d"),
            EditorExample("^Y puts back", "ab|c", .control("u"), .end, .control("y"), to: "cab|"),
            EditorExample(
                "kills in a row join, each from its side", "one two| three", .control("w"), .alt("d"), .control("y"),
                to: "one two three|"),
            EditorExample(
                "a motion ends a row of kills", "one two|", .control("w"), .left, .control("k"), .control("y"),
                to: "one |"),
            EditorExample(
                "Alt-y after ^Y puts back what was cut before", "one two|", .control("w"), .home, .control("k"),
                .control("y"), .alt("y"), to: "two|"),
            EditorExample(
                "Alt-y again goes round", "one two|", .control("w"), .home, .control("k"), .control("y"), .alt("y"),
                .alt("y"), to: "one |"),
            EditorExample(
                "^Y after that puts back the same again", "one two|", .control("w"), .home, .control("k"),
                .control("y"), .alt("y"), .control("y"), to: "twotwo|"),
            EditorExample("Alt-y puts nothing back by itself", "one two|", .control("w"), .alt("y"), to: "one |"),
            EditorExample(
                "a motion makes what was put back stay", "one two|", .control("w"), .home, .control("k"),
                .control("y"), .left, .alt("y"), to: "one| "),
            EditorExample(
                "undo takes back what was put back and exchanged", "one two|", .control("w"), .home, .control("k"),
                .control("y"), .alt("y"), .control("_"), to: "|"),
            EditorExample(
                "what was put back is not cut again by the next cut", "a b|", .control("w"), .control("y"),
                .control("w"), .control("y"), .alt("y"), to: "a b|"),
            EditorExample("^Y with nothing cut", "a|", .control("y"), .alt("y"), to: "a|"),
            EditorExample("^T swaps around the cursor", "a|bc", .control("t"), to: "ba|c"),
            EditorExample("^T at a line's end swaps the last two", "teh|", .control("t"), to: "the|"),
            EditorExample("^T at a line's start does nothing", "|ab", .control("t"), to: "|ab"),
            EditorExample(
                "undo takes back the last word", "|", .character("a"), .character(" "), .character("b"), .control("_"),
                to: "a |"),
            EditorExample(
                "undo takes back a run of deletions", "abc|", .backspace, .backspace, .control("_"), to: "abc|"),
            EditorExample(
                "undo of a kill restores the cursor", "one| two", .control("k"), .control("_"), to: "one| two"),
            EditorExample("undo with nothing to undo", "a|b", .control("_"), to: "a|b"),
            EditorExample("redo", "|", .character("a"), .control("_"), .alt("_"), to: "a|"),
            EditorExample(
                "typing after undo gives up the redo", "|", .character("a"), .control("_"), .character("b"), .alt("_"),
                to: "b|"),
            EditorExample(
                "moving begins a new step", "|", .character("a"), .character("b"), .left, .character("c"),
                .control("_"),
                to: "a|b"),
        ])
    func keys(example: EditorExample) {
        var area = area(example.before)
        let areUsed = example.keys.map { area.handle($0) }
        #expect(!areUsed.contains(false))
        #expect(marked(area) == example.after)
    }

    @Test(
        "Keys of the screen are not consumed and change nothing",
        arguments: [
            Key.control("s"), .escape, Key(.function(1)), .control("l"), .backTab, .alt("x"), .control("c"),
            Key(.enter, .alt),
        ])
    func screenKeys(key: Key) {
        var area = area("one| two")
        let before = area
        let isUsed = area.handle(key)
        #expect(!isUsed)
        #expect(area == before)
    }

    @Test("A key left to the screen is not consumed, and not on the help page")
    func keysLeft() {
        var area = TextArea("a\nb", cursor: 0, leaving: [.control("n"), .pageUp])
        let isUsed = (area.handle(.control("n")), area.cursor, area.handle(.down), area.cursor)
        #expect(isUsed == (false, 0, true, 2))
        let shown = area.keys.bindings.flatMap(\.keys)
        #expect(!shown.contains(.control("n")))
        #expect(shown.contains(.down))
        #expect(area.keys.bindings.count == EditorCommand.keys.bindings.count)
    }

    @Test("A paste is one step of undo")
    func paste() {
        var area = area("so |.")
        area.paste("we said\r\nno\tto it")
        #expect(marked(area) == "so we said\nno to it|.")
        _ = area.handle(.control("_"))
        #expect(marked(area) == "so |.")
    }

    @Test("A paste of nothing but control characters is no step of undo, and gives up no redo")
    func emptyPaste() {
        var area = area("|")
        for key in [Key.character("a"), .control("_")] { _ = area.handle(key) }
        area.paste("\u{1B}\u{7}")
        #expect(area.changes.isEmpty)
        _ = area.handle(.alt("_"))
        #expect(marked(area) == "a|")
    }

    @Test("The last key's changes are told, in characters")
    func changes() {
        var area = area("é\ntwo|")
        _ = area.handle(.control("w"))
        #expect(area.changes.map(\.offset) == [2])
        #expect(area.changes.map(\.removed) == ["two"])
        _ = area.handle(.left)
        #expect(area.changes.isEmpty)
    }

    @Test("The area shows the rows around the cursor and sets the frame's cursor")
    func draws() {
        let area = TextArea("one two three four five six seven\neight\nnine", size: Size(rows: 3, columns: 12))
        var frame = Frame(Size(rows: 5, columns: 16))
        area.draw(into: &frame, rect: Rect(row: 1, column: 2, rows: 3, columns: 12))
        #expect(frame.text == "\n  seven\n  eight\n  nine")
        #expect(frame.cursor == Position(row: 3, column: 6))
    }

    @Test("PgDn turns a page and leaves the cursor on its row; the last page is full")
    func turnsPages() {
        var area = TextArea("1\n2\n3\n4\n5\n6\n7\n8\n9", cursor: 2, size: Size(rows: 4, columns: 12))
        func seen() -> [String] {
            var frame = Frame(Size(rows: 4, columns: 12))
            area.draw(into: &frame, rect: frame.bounds)
            return frame.rows + ["row \(frame.cursor?.row ?? -1)"]
        }
        #expect(seen() == ["1", "2", "3", "4", "row 1"])
        _ = area.handle(.pageDown)
        #expect(seen() == ["4", "5", "6", "7", "row 1"])
        _ = area.handle(.pageDown)
        #expect(seen() == ["6", "7", "8", "9", "row 2"])
        _ = area.handle(.pageUp)
        #expect(seen() == ["3", "4", "5", "6", "row 2"])
        _ = area.handle(.pageUp)
        #expect(seen() == ["1", "2", "3", "4", "row 1"])
    }

    @Test("What has no width stands in a cell of its own, and the cursor agrees")
    func drawsInvisible() {
        let area = TextArea("a\u{200B}漢b", size: Size(rows: 2, columns: 12))
        var frame = Frame(Size(rows: 2, columns: 12))
        area.draw(into: &frame, rect: frame.bounds)
        #expect(frame.text == "a\u{FFFD}漢b")
        #expect(frame.cursor == Position(row: 0, column: 5))
    }

    @Test("What would join what stands for something without width is drawn beside it")
    func drawsInvisibleBesideModifier() {
        let area = TextArea("a\u{200B}\u{1F3FD}b", size: Size(rows: 1, columns: 12))
        var frame = Frame(Size(rows: 1, columns: 12))
        area.draw(into: &frame, rect: frame.bounds)
        #expect(Array(frame.text.unicodeScalars) == ["a", "\u{FFFD}", "\u{1F3FD}", "b"])
        #expect(frame.cursor == Position(row: 0, column: 5))
    }

    @Test("In another rectangle than it was sized for the area is drawn to fit")
    func drawsElsewhere() {
        let area = TextArea("one two three", cursor: 0, size: Size(rows: 3, columns: 40))
        var frame = Frame(Size(rows: 2, columns: 9))
        area.draw(into: &frame, rect: Rect(row: 0, column: 0, rows: 2, columns: 9), showsCursor: false)
        #expect(frame.text == "one two\nthree")
        #expect(frame.cursor == nil)
    }

    @Test("A text of a megabyte in one line takes a key at any place")
    func megabyte() {
        var area = TextArea("", size: Size(rows: 10, columns: 76))
        let text = String(repeating: "word ", count: 200_000)
        area.paste(text)
        #expect(area.wordCount == 200_000)
        for _ in 0..<50 { _ = area.handle(.up) }
        _ = area.handle(.character("x"))
        #expect(area.text.utf8.count == text.utf8.count + 1)
    }
}
