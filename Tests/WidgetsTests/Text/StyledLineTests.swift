import Terminal
import Testing

@testable import Widgets

@Suite struct StyledLineTests {
    private let line = StyledLine("vote ", .dim) + StyledLine("3 hire", .bold)

    @Test("A slice is taken by UTF-8 bytes and keeps the styles")
    func slice() {
        let line = StyledLine("né ", .dim) + StyledLine("oui", .bold)
        #expect(line.slice(1..<5) == StyledLine("é ", .dim) + StyledLine("o", .bold))
        #expect(line.slice(90..<99) == StyledLine())
    }

    @Test("A part can be given another style")
    func styled() {
        #expect(
            line.styled(3..<6, .accent)
                == StyledLine("vot", .dim) + StyledLine("e 3", .accent) + StyledLine(" hire", .bold))
    }

    @Test(
        "A line that is too long ends in an ellipsis",
        arguments: [
            (11, "vote 3 hire"), (10, "vote 3 hi…"), (7, "vote 3…"), (6, "vote …"), (5, "vote…"), (1, "…"), (0, ""),
        ])
    func fitted(columns: Int, expected: String) {
        #expect(line.fitted(to: columns).text == expected)
    }

    @Test("A line is padded to the columns of a table")
    func padded() {
        #expect(line.padded(to: 13).text == "vote 3 hire  ")
        #expect(line.padded(to: 6).text == "vote …")
    }

    @Test("A line is drawn with its styles and cut at its limit")
    func draws() {
        var frame = Frame(Size(rows: 1, columns: 20))
        #expect(line.draw(into: &frame, row: 0, column: 2, limit: 8) == 8)
        #expect(frame.text == "  vote 3 h")
        #expect(frame[Position(row: 0, column: 2)].style == .dim)
        #expect(frame[Position(row: 0, column: 7)].style == .bold)
    }

    @Test("What was cut is not followed by what would still fit")
    func cutOnce() {
        var frame = Frame(Size(rows: 1, columns: 3))
        (StyledLine("ab漢") + StyledLine("c", .bold)).draw(into: &frame, row: 0)
        #expect(frame.text == "ab")
    }
}
