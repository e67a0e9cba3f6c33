import Terminal
import Testing

@testable import Widgets

@Suite struct HeaderAndBoxTests {
    @Test("A head has its title left, its status right and a rule below", arguments: [60, 80, 200])
    func header(columns: Int) {
        let text = screen(3, columns) { Header("technical · question 2 of 3", status: "round 14:05").draw(into: &$0) }
        let expected = " technical · question 2 of 3" + " " * (columns - 28 - 11 - 1) + "round 14:05\n" + "─" * columns
        #expect(text == expected)
    }

    @Test("A title that leaves no room for the status is cut")
    func cutTitle() {
        let text = screen(2, 24) { Header("technical · question 2", status: "14:05").draw(into: &$0) }
        #expect(text == " technical · qu…  14:05\n" + "─" * 24)
    }

    @Test("A head without a status uses the whole row")
    func noStatus() {
        #expect(screen(1, 12) { Header("0123456789").draw(into: &$0) } == " 0123456789")
    }

    @Test("A box has its title in the edge and gives what is left within")
    func box() {
        var inside = Rect(row: 0, column: 0, rows: 0, columns: 0)
        let text = screen(4, 20) { frame in
            frame.write("x" * 20, row: 1)
            inside = Box("answer").draw(into: &frame, rect: Rect(row: 0, column: 1, rows: 4, columns: 18))
            frame.write("text", row: inside.row, column: inside.column)
        }
        #expect(
            text == """
                 ┌ answer ────────┐
                x│ text           │x
                 │                │
                 └────────────────┘
                """)
        #expect(inside == Rect(row: 1, column: 3, rows: 2, columns: 14))
    }

    @Test("A title longer than its box is cut, and a box too small is not drawn")
    func smallBox() {
        #expect(screen(2, 12) { Box("the answer").draw(into: &$0, rect: $0.bounds) } == "┌ the a… ──┐\n└──────────┘")
        #expect(screen(1, 12) { Box("the answer").draw(into: &$0, rect: $0.bounds) } == "")
    }
}
