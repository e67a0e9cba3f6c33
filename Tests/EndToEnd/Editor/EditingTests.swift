import Testing

@Suite("Editing an answer on a terminal", .inTurn)
struct EditingTests {
    static let windows = [
        WindowTests.Window(columns: 60, rows: 16), WindowTests.Window(columns: 80, rows: 24),
    ]

    /// What is pressed, and the answer after it.
    private static let steps: [(keys: [String], answer: String)] = [
        (["o", "n", "e", "Space", "t", "w", "o", "Space", "s", "i", "x"], "one two six"),
        (["C-a", ">", "C-e", "<"], ">one two six<"),
        (["BSpace", "Home", "DC"], "one two six"),
        (["M-f", ","], "one, two six"),
        (["C-Right", "M-Right", "M-BSpace"], "one, two"),
        (["C-w"], "one,"),
        (["C-a", "C-y"], "two sixone,"),
        (["C-k"], "two six"),
        (["C-y"], "two sixone,"),
        (["M-y"], "two sixtwo six"),
        (["C-_"], "two six"),
        (["C-_"], "two sixone,"),
        (["M-_"], "two six"),
        (["C-h", "C-t"], "two is"),
        (["C-Left", "C-d", "End", "a"], "two sa"),
        (["M-b", "M-d", "End", "Left", "C-f", "C-b", "e"], "twoe"),
        (["Enter", "x", "Up", "C-p", "C-n", "Down", "C-u", "End", "C-j", "y"], "twoe y"),
        (["M-<", "a", "M->", "z", "C-Home", "b", "C-End", "c"], "batwoe yzc"),
        (["C-Up", "d", "C-Down", "f"], "batwoe dyzcf"),
    ]

    @Test("The keys of readline and Emacs do what they do there", arguments: windows)
    func keys(window: WindowTests.Window) async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home, columns: window.columns, rows: window.rows)
        for (keys, answer) in Self.steps {
            for key in keys { try await tmux.press(key) }
            try await tmux.waits(for: "\(answer) after \(keys)") { $0.answer.joined(separator: " ").trimmed == answer }
        }
        try await tmux.press("C-s")
        #expect(try await Exported.firstAnswer(at: home).text == "batwoe\n \ndyzcf")
    }

    @Test("Wide characters and marks are wrapped, moved over and deleted whole", arguments: windows)
    func wide(window: WindowTests.Window) async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home, columns: window.columns, rows: window.rows)
        // A row has two columns of edge and one of space on either side, and keeps one for the cursor.
        let room = (min(window.columns - 2, 102) - 4 - 1) / 2
        let row = String(repeating: "漢", count: room)
        try await tmux.type(row)
        let full = try await tmux.waits(for: "a full row") { $0.answer.first == row }
        #expect(full.answer == [row])
        try await tmux.type("字e\u{301}👩‍👩‍👧‍👦")
        let wrapped = try await tmux.waits(for: "the next row") { $0.answer.count == 2 }
        #expect(wrapped.answer == [row, "字e\u{301}\u{FFFD}"])
        try await tmux.press("BSpace", "BSpace", "Left", "Left", "BSpace", "x")
        let changed = try await tmux.waits(for: "a changed row") { $0.answer.first?.contains("x") == true }
        #expect(changed.answer.joined() == row.dropLast(2) + "x漢字")
        try await tmux.press("C-s")
        #expect(try await Exported.firstAnswer(at: home).text == row.dropLast(2) + "x漢字")
    }

    @Test("A paste is undone and redone at once, whatever its size")
    func paste() async throws {
        let home = try Home()
        let tmux = try await Tmux.answering(at: home)
        try await tmux.type("So: ")
        let text = String(repeating: "I turned the second vendor down. ", count: 1_000)
        try await tmux.paste(text)
        try await tmux.waits(for: "6001 words")
        try await tmux.press("C-_")
        try await tmux.waits(for: "the text before") { $0.answer == ["So:"] }
        try await tmux.press("M-_")
        try await tmux.waits(for: "6001 words")
        try await tmux.press("C-s")
        #expect(try await Exported.firstAnswer(at: home).text == "So: " + text)
    }

    @Test("PgDn and PgUp turn pages", arguments: windows)
    func pages(window: WindowTests.Window) async throws {
        let tmux = try await Tmux.answering(at: try Home(), columns: window.columns, rows: window.rows)
        let lines = (1...60).map { "line \($0)" }
        try await tmux.paste(lines.joined(separator: "\n"))
        let last = try await tmux.waits(for: "the last line") { $0.answer.last == "line 60" }
        let rows = last.answer.count
        #expect(last.answer == lines.suffix(rows))
        try await tmux.press("M-<")
        try await tmux.waits(for: "the first page") { $0.answer == Array(lines.prefix(rows)) }
        try await tmux.press("PageDown")
        // One row of the page before stays in sight.
        try await tmux.waits(for: "the second page") { $0.answer == Array(lines.dropFirst(rows - 1).prefix(rows)) }
        try await tmux.press("PageUp")
        try await tmux.waits(for: "the first page again") { $0.answer == Array(lines.prefix(rows)) }
    }
}

extension Screen {
    /// The rows of the answer box, without blanks at their ends and without the empty ones below the last.
    fileprivate var answer: [String] {
        let framed = rows.drop { !$0.contains("┌ answer") }.dropFirst().prefix { $0.contains("│") }
        var answer = framed.map { row in
            let inside = row.drop { $0 != "│" }.dropFirst(2).prefix { $0 != "│" }
            return String(String(inside).reversed().drop { $0 == " " }.reversed())
        }
        while answer.last == "" { answer.removeLast() }
        return answer
    }
}

extension String {
    /// The words, one blank between them.
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
