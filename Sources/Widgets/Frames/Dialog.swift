public import Terminal

/// A question that must be answered before anything else goes on.
public struct Dialog: Equatable, Sendable {
    /// What is asked.
    public let question: String
    /// What can be answered, at least one.
    public let choices: [Choice]
    /// The choice that Enter takes.
    public private(set) var selection: Int

    /// One answer to the question.
    public struct Choice: Equatable, Sendable {
        /// The letter that takes it at once.
        public let letter: Character
        /// What it says.
        public let label: String

        /// An answer with its letter.
        public init(_ letter: Character, _ label: String) {
            self.letter = letter
            self.label = label
        }
    }

    /// What came of a key.
    public enum Outcome: Equatable, Sendable {
        /// The choice of this index was taken.
        case chosen(Int)
        /// The question was put aside.
        case dismissed
    }

    /// Columns of the box at most.
    private static let width = 60

    /// A question with its answers.
    ///
    /// - Parameter selection: the choice that Enter takes at first: the one that loses nothing.
    public init(_ question: String, _ choices: [Choice], selection: Int = 0) {
        self.question = question
        self.choices = choices
        self.selection = choices.indices.contains(selection) ? selection : 0
    }

    /// Moves the selection or takes a choice.
    ///
    /// - Returns: what came of it; nil while the question stands.
    public mutating func handle(_ key: Key) -> Outcome? {
        switch key {
        case .up, .left, .backTab, .control("p"): selection = max(0, selection - 1)
        case .down, .right, .tab, .control("n"): selection = max(0, min(choices.count - 1, selection + 1))
        case .enter: return choices.isEmpty ? .dismissed : .chosen(selection)
        case .escape: return .dismissed
        default:
            if case .character(let letter) = key.code, key.modifiers.isEmpty,
                let index = choices.firstIndex(where: { $0.letter == letter })
            {
                return .chosen(index)
            }
        }
        return nil
    }

    /// Draws the question in a box in the middle of a rectangle, over what stands there. The cursor is put on the selection.
    public func draw(into frame: inout Frame, rect: Rect) {
        let width = min(Self.width, rect.columns - 2)
        let lines = Prose.wrap(StyledLine(question, .bold), width: width - Box.edge.columns)
        let height = min(lines.count + 1 + choices.count + Box.edge.rows, rect.rows)
        let place = Rect(
            row: rect.row + (rect.rows - height) / 2, column: rect.column + (rect.columns - width) / 2, rows: height,
            columns: width)
        let inside = Box(style: .accent).draw(into: &frame, rect: place)
        // Where rows are short the free row gives way, then the question, never the choices.
        let asked = lines.prefix(max(0, inside.rows - choices.count))
        for (row, line) in asked.enumerated() {
            line.draw(into: &frame, row: inside.row + row, column: inside.column, limit: inside.columns)
        }
        let first = inside.row + inside.rows - choices.count
        for (index, choice) in choices.enumerated() {
            let isSelected = index == selection
            let line =
                StyledLine(isSelected ? "▸ " : "  ", .accent) + StyledLine(String(choice.letter), .bold)
                + StyledLine("  " + choice.label, isSelected ? .bold : .plain)
            line.draw(into: &frame, row: first + index, column: inside.column, limit: inside.columns)
            if isSelected { frame.cursor = Position(row: first + index, column: inside.column) }
        }
    }
}
