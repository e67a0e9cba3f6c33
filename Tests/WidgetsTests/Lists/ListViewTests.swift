import Terminal
import Testing

@testable import Widgets

@Suite struct ListViewTests {
    private func text(_ list: ListView) -> String {
        screen(list.rows, 12) { frame in
            list.draw(into: &frame, rect: frame.bounds) { frame, rect, index, isChosen in
                frame.write(
                    "line \(index)", row: rect.row, column: rect.column, isChosen ? .bold : .plain, limit: rect.columns)
            }
        }
    }

    @Test("The chosen line is marked")
    func marks() {
        #expect(text(ListView(count: 3, selection: 1, rows: 4)) == "  line 0\n▸ line 1\n  line 2")
    }

    @Test(
        "Keys move the choice and keep it in sight",
        arguments: [
            ([Key.down, .down], "  line 0\n  line 1\n▸ line 2"),
            ([.down, .down, .down], "  line 1\n  line 2\n▸ line 3"),
            ([.end], "  line 7\n  line 8\n▸ line 9"),
            ([.end, .up], "  line 7\n▸ line 8\n  line 9"),
            ([.end, .pageUp], "▸ line 7\n  line 8\n  line 9"),
            ([.end, .pageUp, .up], "▸ line 6\n  line 7\n  line 8"),
            ([.pageDown], "  line 0\n  line 1\n▸ line 2"),
            ([.end, .home], "▸ line 0\n  line 1\n  line 2"),
            ([.up], "▸ line 0\n  line 1\n  line 2"),
        ])
    func keys(keys: [Key], expected: String) {
        var list = ListView(count: 10, rows: 3)
        for key in keys { _ = list.handle(key) }
        #expect(text(list) == expected)
    }

    @Test("Other keys are not consumed")
    func otherKeys() {
        var list = ListView(count: 10, rows: 3)
        let isUsed = (list.handle(.enter), list.handle(.character("/")))
        #expect(isUsed == (false, false))
    }

    @Test("When a filter leaves fewer lines the nearest is chosen")
    func fewer() {
        var list = ListView(count: 10, selection: 7, rows: 3)
        list.replace(count: 4)
        #expect(list.selection == 3)
        #expect(text(list) == "  line 1\n  line 2\n▸ line 3")
        list.replace(count: 0)
        #expect(list.selection == nil)
        #expect(text(list) == "")
        list.replace(count: 2)
        #expect(list.selection == 0)
    }

    @Test("In another rectangle than it was sized for the chosen line is in sight")
    func drawsElsewhere() {
        let list = ListView(count: 30, selection: 19, rows: 20)
        let text = screen(2, 10) { frame in
            list.draw(into: &frame, rect: frame.bounds) { frame, rect, index, _ in
                frame.write("\(index)", row: rect.row, column: rect.column)
            }
        }
        #expect(text == "  18\n▸ 19")
    }
}
