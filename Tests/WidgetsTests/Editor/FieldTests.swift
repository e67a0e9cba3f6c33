import Terminal
import Testing

@testable import Widgets

@Suite struct FieldTests {
    private func draw(_ field: Field, columns: Int, label: String = "") -> Frame {
        var frame = Frame(Size(rows: 1, columns: columns))
        field.draw(into: &frame, rect: frame.bounds, label: label)
        return frame
    }

    @Test("A field takes typing and the editor's keys")
    func types() {
        var field = Field("say no")
        for key in [Key.control("w"), .character("y"), .control("a"), .character("I"), .character(" ")] {
            _ = field.handle(key)
        }
        #expect(field.text == "I say y")
        #expect(field.cursor == 2)
    }

    @Test(
        "Keys that go over rows are the screen's",
        arguments: [
            Key.enter, .up, .down, .pageUp, .pageDown, .control("j"), .control("p"), .control("n"), .escape,
        ])
    func screenKeys(key: Key) {
        var field = Field("a")
        let isUsed = field.handle(key)
        #expect(!isUsed)
        #expect(field == Field("a"))
    }

    @Test("A pasted new line becomes a space")
    func paste() {
        var field = Field()
        field.paste("one\ntwo")
        #expect(field.text == "one two")
    }

    @Test("A field is drawn behind its label, with the cursor")
    func draws() {
        let frame = draw(Field("vendor"), columns: 20, label: "/")
        #expect(frame.text == "/vendor")
        #expect(frame.cursor == Position(row: 0, column: 7))
    }

    @Test("A text that is too long is shown around the cursor")
    func scrolls() {
        var field = Field("abcdefgh")
        #expect(draw(field, columns: 5).text == "efgh")
        #expect(draw(field, columns: 5).cursor == Position(row: 0, column: 4))
        _ = field.handle(.home)
        #expect(draw(field, columns: 5).text == "abcde")
        #expect(draw(field, columns: 5).cursor == Position(row: 0, column: 0))
    }

    @Test("Wide characters are shown whole")
    func wide() {
        let frame = draw(Field("日本語"), columns: 6)
        #expect(frame.text == "本語")
        #expect(frame.cursor == Position(row: 0, column: 4))
    }
}
