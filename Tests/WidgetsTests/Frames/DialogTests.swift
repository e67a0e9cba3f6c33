import Terminal
import Testing

@testable import Widgets

@Suite struct DialogTests {
    private let dialog = Dialog(
        "Delete this session? Its answers cannot be brought back.",
        [Dialog.Choice("k", "Keep it"), Dialog.Choice("d", "Delete it")])

    @Test("A dialog stands in the middle, over what is there")
    func draws() {
        let text = screen(9, 50) { frame in
            for row in 0..<9 { frame.write("." * 50, row: row) }
            dialog.draw(into: &frame, rect: frame.bounds)
        }
        #expect(
            text == """
                ..................................................
                .┌──────────────────────────────────────────────┐.
                .│ Delete this session? Its answers cannot be   │.
                .│ brought back.                                │.
                .│                                              │.
                .│ ▸ k  Keep it                                 │.
                .│   d  Delete it                               │.
                .└──────────────────────────────────────────────┘.
                ..................................................
                """)
    }

    @Test("A dialog is no wider than its question is well read", arguments: [60, 80, 200])
    func width(columns: Int) {
        let text = screen(16, columns) { dialog.draw(into: &$0, rect: $0.bounds) }
        let lines: [Substring] = text.split(whereSeparator: \.isNewline)
        let widths = lines.map { line in line.drop { $0 == " " }.count }
        #expect(Set(widths) == [min(60, columns - 2)])
    }

    @Test("Where rows are short the free row gives way, then the question, never the choices")
    func short() {
        let text = screen(5, 30) { dialog.draw(into: &$0, rect: $0.bounds) }
        #expect(
            text == """
                 ┌──────────────────────────┐
                 │ Delete this session? Its │
                 │ ▸ k  Keep it             │
                 │   d  Delete it           │
                 └──────────────────────────┘
                """)
    }

    @Test("The cursor stands on the selection")
    func cursor() {
        var frame = Frame(Size(rows: 9, columns: 50))
        dialog.draw(into: &frame, rect: frame.bounds)
        #expect(frame.cursor == Position(row: 5, column: 3))
    }

    @Test(
        "Keys choose, take and put aside",
        arguments: [
            ([Key.enter], Dialog.Outcome.chosen(0)),
            ([.down, .enter], .chosen(1)),
            ([.tab, .tab, .enter], .chosen(1)),
            ([.down, .up, .up, .enter], .chosen(0)),
            ([.character("d")], .chosen(1)),
            ([.escape], .dismissed),
            ([.down], nil),
            ([.character("x")], nil),
            ([.control("d")], nil),
        ])
    func keys(keys: [Key], expected: Dialog.Outcome?) {
        var dialog = dialog
        var outcome: Dialog.Outcome?
        for key in keys { outcome = dialog.handle(key) }
        #expect(outcome == expected)
    }
}
