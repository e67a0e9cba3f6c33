import Terminal
import Testing

@testable import Widgets

@Suite struct ScrollViewTests {
    private let numbers = (1...9).map { Paragraph(StyledLine("row \($0)")) }

    private func text(_ view: ScrollView) -> String {
        screen(view.size.rows, view.size.columns) { view.draw(into: &$0, rect: $0.bounds) }
    }

    @Test(
        "Keys scroll by line, by page less a line, and to the ends",
        arguments: [
            ([Key.down], "row 2\nrow 3\nrow 4"),
            ([.down, .down, .up], "row 2\nrow 3\nrow 4"),
            ([.pageDown], "row 3\nrow 4\nrow 5"),
            ([.character(" "), .pageUp], "row 1\nrow 2\nrow 3"),
            ([.end], "row 7\nrow 8\nrow 9"),
            ([.end, .down], "row 7\nrow 8\nrow 9"),
            ([.end, .home, .up], "row 1\nrow 2\nrow 3"),
        ])
    func keys(keys: [Key], expected: String) {
        var view = ScrollView(numbers, size: Size(rows: 3, columns: 9))
        for key in keys { _ = view.handle(key) }
        #expect(text(view) == expected)
    }

    @Test("Whether there is more below is told")
    func hasMore() {
        var view = ScrollView(numbers, size: Size(rows: 3, columns: 9))
        #expect(view.hasMore)
        _ = view.handle(.end)
        #expect(!view.hasMore)
    }

    @Test("After a resize the same paragraph stands at the top")
    func resize() {
        let paragraphs = (1...20).map { Paragraph(StyledLine("\($0): one two three four five six")) }
        var view = ScrollView(paragraphs, size: Size(rows: 6, columns: 40))
        view.scroll(to: 7)
        view.resize(to: Size(rows: 6, columns: 12))
        #expect(text(view).hasPrefix("8: one two\nthree four\nfive six\n9: one two"))
        view.resize(to: Size(rows: 6, columns: 40))
        #expect(text(view).hasPrefix("8: one two three"))
    }

    @Test("A paragraph is revealed by scrolling as little as shows it")
    func reveal() {
        var view = ScrollView(numbers, size: Size(rows: 3, columns: 9))
        view.reveal(1)
        #expect(view.top == 0)
        view.reveal(5)
        #expect(text(view) == "row 4\nrow 5\nrow 6")
        view.reveal(0)
        #expect(view.top == 0)
    }

    @Test("A row of a table is cut at the edge, prose is wrapped")
    func table() {
        let view = ScrollView(
            [Paragraph("recruiter  3 hire", indent: 1, isWrapped: false), Paragraph("recruiter 3 hire", indent: 1)],
            size: Size(rows: 5, columns: 12))
        #expect(text(view) == " recruiter\n recruiter 3\n hire")
    }

    @Test("Another text keeps the row where it can")
    func replace() {
        var view = ScrollView(numbers, size: Size(rows: 3, columns: 9))
        view.scroll(to: 4)
        view.replace(numbers + numbers)
        #expect(view.top == 4)
        view.replace([Paragraph("one")])
        #expect(view.top == 0)
        view.replace([])
        #expect(text(view) == "")
    }
}
