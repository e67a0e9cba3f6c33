import Terminal
import Testing

@testable import Widgets

/// The answer screen put together of the widgets, at the least, the design and a wide size.
@Suite struct AnswerScreenExampleTests {
    private let answer = """
        I would not start with more reviewers. First I'd pull a week of the misses and split them by object size and by \
        annotator, because if they cluster on small objects it is the tool's zoom, not the people
        """

    private func draw(_ rows: Int, _ columns: Int) -> Frame {
        var frame = Frame(Size(rows: rows, columns: columns))
        Header("technical · question 2 of 3", status: "round 14:05").draw(into: &frame)
        let body = Prose.column(in: Rect(row: 2, column: 0, rows: rows - 3, columns: columns))
        let question = "How would you reduce false negatives in a bounding-box annotation pipeline?"
        var row = body.row
        for line in Prose.wrap(StyledLine(question, .bold), width: body.columns) {
            line.draw(into: &frame, row: row, column: body.column)
            row += 1
        }
        let boxed = Rect(row: row + 1, column: body.column, rows: min(9, rows - row - 4), columns: body.columns)
        let area = TextArea(answer)
        area.draw(into: &frame, rect: Box("answer").draw(into: &frame, rect: boxed))
        let said = "\(area.wordCount) words · 0:16 aloud"
        let meter = Meter(102, of: 150).text(width: body.columns - said.columns - 14)
        frame.write("1:42 left  \(meter)   \(said)", row: boxed.row + boxed.rows, column: body.column)
        Footer([
            .init(key: "^S", label: "hand in"), .init(key: "^N", label: "pass"), .init(key: "Esc", label: "pause"),
            .init(key: "F1", label: "help"),
        ]).draw(into: &frame)
        return frame
    }

    @Test("At the least size")
    func least() {
        let expected = """
             technical · question 2 of 3                    round 14:05
            ────────────────────────────────────────────────────────────
             How would you reduce false negatives in a bounding-box
             annotation pipeline?

             ┌ answer ────────────────────────────────────────────────┐
             │ I would not start with more reviewers. First I'd pull  │
             │ a week of the misses and split them by object size     │
             │ and by annotator, because if they cluster on small     │
             │ objects it is the tool's zoom, not the people          │
             │                                                        │
             │                                                        │
             └────────────────────────────────────────────────────────┘
             1:42 left  ████████████████░░░░░░░   39 words · 0:16 aloud

             ^S hand in   ^N pass   Esc pause   F1 help
            """
        #expect(draw(16, 60).text == expected)
        #expect(draw(16, 60).cursor == Position(row: 9, column: 48))
    }

    @Test("At the design size")
    func design() {
        let expected = """
             technical · question 2 of 3                                        round 14:05
            ────────────────────────────────────────────────────────────────────────────────
             How would you reduce false negatives in a bounding-box annotation pipeline?

             ┌ answer ────────────────────────────────────────────────────────────────────┐
             │ I would not start with more reviewers. First I'd pull a week of the        │
             │ misses and split them by object size and by annotator, because if they     │
             │ cluster on small objects it is the tool's zoom, not the people             │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             │                                                                            │
             └────────────────────────────────────────────────────────────────────────────┘
             1:42 left  █████████████████████████████░░░░░░░░░░░░░░   39 words · 0:16 aloud
            """
        let footer = " ^S hand in   ^N pass   Esc pause   F1 help"
        #expect(draw(24, 80).text == expected + "\n" * 10 + footer)
    }

    @Test("On a wide screen the answer keeps its measure, and the head spans the screen")
    func wide() {
        let rows = draw(60, 200).rows
        #expect(rows[0] == " technical · question 2 of 3" + " " * 160 + "round 14:05")
        #expect(rows[4] == " ┌ answer " + "─" * 90 + "┐")
        #expect(
            rows[5] == " │ I would not start with more reviewers. First I'd pull a week of the misses and split them by"
                + " " * 5 + "│")
        #expect(rows[7] == " │ not the people" + " " * 83 + "│")
        #expect(rows[12] == " └" + "─" * 98 + "┘")
        #expect(rows[13].count == 101)
        #expect(rows[59] == " ^S hand in   ^N pass   Esc pause   F1 help")
    }
}
