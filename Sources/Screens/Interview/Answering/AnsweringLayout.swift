internal import Evaluation
internal import Interview
internal import Terminal
internal import Widgets

/// Where things stand while an answer is written. The box has what the question leaves, and never less than a third of the window.
struct AnsweringLayout {
    /// The interviewer's part: what was said so far, and what is to be answered.
    let asked: [StyledLine]
    let askedRect: Rect
    /// The box around the answer.
    let box: Rect
    /// The answer within it.
    let text: Rect
    let clockRow: Int
    /// Where a question about the pause stands: over the answer, so that what was asked is still read.
    let dialog: Rect

    /// Rows of the pause's dialog: two of the question, a free one, two choices and the edges.
    private static let dialogRows = 7

    /// Rows of the box that what was said before never takes: a third of the window, and at least three of text and the edges.
    private static func leastBox(in size: Size) -> Int { max(5, size.rows / 3) }
    /// Columns beyond which the box is not stretched.
    private static let widestBox = Prose.measure + Box.edge.columns

    init(session: Session, size: Size) {
        let isTight = size.rows < 20
        let foot = isTight ? 2 : 3
        let room = size.rows - Header.rows - foot - Self.leastBox(in: size) - (isTight ? 0 : 1)
        let width = min(Prose.measure, size.columns - 2)
        asked = ExchangeText(session.exchange).lines(width: width, rows: max(1, room))
        askedRect = Rect(row: Header.rows, column: 1, rows: asked.count, columns: width)
        let top = Header.rows + asked.count + (isTight ? 0 : 1)
        clockRow = size.rows - foot
        box = Rect(row: top, column: 1, rows: clockRow - top, columns: min(Self.widestBox, size.columns - 2))
        text = Box().inside(box)
        // The answer's first row is left in sight; where the box is too low for that, the clock is covered, which the dialog
        // says itself.
        let dialogEnd = min(max(clockRow, text.row + 1 + Self.dialogRows), size.rows - 1)
        let dialogTop = max(top, min(text.row + 1, dialogEnd - Self.dialogRows))
        dialog = Rect(row: dialogTop, column: 0, rows: dialogEnd - dialogTop, columns: box.columns + 2)
    }
}
