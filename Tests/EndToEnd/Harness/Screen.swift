/// What stands on a terminal, row by row.
struct Screen: CustomStringConvertible {
    let rows: [String]

    /// - Parameter captured: as tmux prints it: one line a row.
    init(_ captured: String) {
        var rows = captured.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if rows.last == "" { rows.removeLast() }
        self.rows = rows
    }

    var description: String { rows.joined(separator: "\n") }

    /// All that is written, in one line, so that it does not matter where a sentence was wrapped.
    var prose: String {
        description.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
    }

    func holds(_ text: String) -> Bool { prose.contains(text) }

    /// The left part of the first row, which says where one is; the clock on its right is left out.
    var title: String {
        let words = (rows.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
        let start = words.drop { $0.isEmpty }
        // Two spaces part the title from what stands on the right.
        let end = start.firstIndex(of: "") ?? start.endIndex
        return start[..<end].joined(separator: " ")
    }

    /// The last row: the keys that work now.
    var footer: String { rows.last ?? "" }

    /// The seconds that the clock of an answer shows.
    var secondsLeft: Int? {
        let words = prose.split(separator: " ")
        guard let place = words.firstIndex(of: "left"), place > 0 else { return nil }
        let parts = words[place - 1].split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }
}
