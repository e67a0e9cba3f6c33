internal import Terminal

/// How lists and long texts are walked through.
public enum ScrollStep: Hashable, Sendable {
    /// So many lines on; back when negative.
    case lines(Int)
    /// So many pages on; back when negative.
    case pages(Int)
    /// To an end.
    case start, end

    /// The keys of every list and long text, for dispatch and for the help page.
    public static let keys = KeyTable<ScrollStep>([
        KeyBinding(.up, .character("k"), .control("p"), to: .lines(-1), help: "One line up."),
        KeyBinding(.down, .character("j"), .control("n"), to: .lines(1), help: "One line down."),
        KeyBinding(.pageUp, .control("b"), to: .pages(-1), help: "One page up."),
        KeyBinding(.pageDown, .character(" "), .control("f"), to: .pages(1), help: "One page down."),
        KeyBinding(.home, .character("g"), to: .start, help: "To the first line."),
        KeyBinding(.end, .character("G"), to: .end, help: "To the last line."),
    ])

    /// Where the step leads from a line. A page keeps one line in sight.
    func applied(to line: Int, count: Int, page: Int) -> Int {
        switch self {
        case .lines(let lines): line + lines
        case .pages(let pages): line + pages * max(1, page - 1)
        case .start: 0
        case .end: count - 1
        }
    }
}
