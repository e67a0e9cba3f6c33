internal import Terminal

/// How lists and long texts are walked through.
enum ScrollStep {
    case lines(Int), pages(Int), start, end

    init?(_ key: Key) {
        switch key {
        case .up, .control("p"), .character("k"): self = .lines(-1)
        case .down, .control("n"), .character("j"): self = .lines(1)
        case .pageUp, .control("b"): self = .pages(-1)
        case .pageDown, .control("f"), .character(" "): self = .pages(1)
        case .home, .character("g"): self = .start
        case .end, .character("G"): self = .end
        default: return nil
        }
    }

    /// Where the step leads from a row. A page keeps one row in sight.
    func applied(to row: Int, count: Int, page: Int) -> Int {
        switch self {
        case .lines(let lines): row + lines
        case .pages(let pages): row + pages * max(1, page - 1)
        case .start: 0
        case .end: count - 1
        }
    }
}
