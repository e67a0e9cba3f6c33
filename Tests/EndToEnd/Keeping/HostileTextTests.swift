import Foundation
import GRDB
import Testing

/// Texts that would command a terminal, or make markup of an export, were they handed on as they are.
private enum Hostile {
    static let escapes =
        "\u{1B}]0;owned\u{7}\u{1B}[31m\u{9B}31m\u{90}q\u{9C}\u{1B}c\r\u{8}\u{7F}\u{202E}desrever\u{2066}"
    static let markup = "\n\n# Owned\n\n<script>owned()</script>\n- [x](javascript:owned)\n\n    code\n---\n| a | b |\n"
    static let text = "Owned \(escapes)\(markup)end"

    /// In the escapes of JSON.
    static var quoted: String {
        text.unicodeScalars.map {
            $0.isASCII && $0.value >= 0x20 && $0 != "\"" && $0 != "\\" && $0.value != 0x7F
                ? String($0) : "\\u" + String(format: "%04x", $0.value)
        }.joined()
    }

    /// Whether nothing in it does anything to a terminal but show text.
    static func isHarmless(_ output: String) -> Bool {
        output.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A: true
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
    }
}

@Suite("No text of an archive commands the terminal, or makes markup of an export", .inTurn)
struct HostileArchiveTests {
    private let home: Home

    /// An archive in which everything that is text is hostile.
    init() async throws {
        home = try Home()
        let run = try await Run.mockloop(
            "drill", "technical", "--count", "1", "--plain", at: home, input: "I cut the audit.\n.\n")
        #expect(run.ending == .exited(0))
        try await DatabaseQueue(path: home.archive).write { db in
            try db.execute(sql: "DROP TRIGGER event_stays_as_it_is")
            for body in try String.fetchAll(db, sql: "SELECT body FROM event") {
                var hostile = body
                for name in ["text", "interviewer", "line", "pack", "summary", "quote", "why", "how", "id", "round"] {
                    hostile = hostile.replacingStrings(named: name, by: Hostile.quoted)
                }
                try db.execute(sql: "UPDATE event SET body = ? WHERE body = ?", arguments: [hostile, body])
            }
            for (table, column) in [
                ("session", "pack"), ("round", "round"), ("exchange", "question"), ("said", "text"),
            ] {
                try db.execute(sql: "UPDATE \(table) SET \(column) = ?", arguments: [Hostile.text])
            }
        }
    }

    @Test(
        "Line by line",
        arguments: [
            ["sessions"], ["sessions", "--json"], ["review", "--plain"], ["review", "last", "--plain"],
            ["export", "last"], ["export", "last", "--format", "json"], ["doctor"], ["loop", "--plain", "--resume"],
        ])
    func commands(arguments: [String]) async throws {
        let run = try await Run.program(Program.path, arguments, at: home)
        #expect(Hostile.isHarmless(run.output), "\(run.output.debugDescription)")
        #expect(Hostile.isHarmless(run.errors), "\(run.errors.debugDescription)")
        if arguments != ["doctor"], !arguments.contains("--resume") {
            #expect(run.ending == .exited(0), "\(run.errors)")
            #expect(run.output.contains("Owned"))
        }
    }

    @Test("A session is a line of the list, whatever it is called")
    func list() async throws {
        #expect(try await Run.mockloop("sessions", at: home).output.split(separator: "\n").count == 1)
    }

    @Test("Markdown has no heading, list, code, table, HTML or link but its own")
    func markdown() async throws {
        let lines = try await Run.mockloop("export", "last", at: home).output.split(separator: "\n")
        for line in lines {
            let text = line.drop { $0 == ">" || $0 == " " }.withoutEscapedSigns
            #expect(
                !["# O", "- ", "---", "|", "    "].contains { text.hasPrefix($0) } || line.hasPrefix("- **"), "\(line)")
            #expect(!text.contains { "<>|#`".contains($0) } || line.hasPrefix("#"), "\(line)")
            #expect(!text.contains("]("), "\(line)")
        }
    }

    @Test("JSON is JSON, and holds the words as they are")
    func json() async throws {
        let run = try await Run.mockloop("export", "last", "--format", "json", at: home)
        let exported: Exported = try run.json()
        #expect(exported.answers.first?.text == Hostile.text)
    }

    @Test("On the full screen nothing is sent but what the screen itself sends")
    func fullScreen() async throws {
        let program = try Typewriter(["review", "last"], at: home)
        try await program.waits(for: "the transcript") { $0.holds("Owned") && $0.footer.contains("back") }
        program.type(" ")
        try await program.waits(for: "the next page") { $0.holds("Owned") }
        #expect(program.sequences.isSubset(of: Typewriter.known), "\(program.sequences.subtracting(Typewriter.known))")
        #expect(!program.hasSentControls)
        _ = try await program.killed()
    }
}

@Suite("No text of a pack, a file or a name commands the terminal", .inTurn)
struct HostileFilesTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test("A pack with escapes is refused with the places, and a name with escapes is shown without them")
    func pack() async throws {
        let name = "evil\u{1B}]0;owned\u{7}\u{202E}"
        let folder = "\(home.path)/packs/\(name)"
        try FileManager.default.createDirectory(atPath: "\(home.path)/packs", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Program.tree("Tests/Fixtures/Packs/small"), toPath: folder)
        let file = URL(fileURLWithPath: "\(folder)/loop.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("title: Small Co", with: #"title: "\e]0;owned\a\u202E" # "#, maxReplacements: 1)
            .write(to: file, atomically: true, encoding: .utf8)
        for arguments in [
            ["scenarios", "check", folder], ["scenarios", "list", "--scenarios", "\(home.path)/packs"],
            ["loop", "--plain", "--scenarios", "\(home.path)/packs"],
            ["loop", "--plain", "--scenarios", "\(home.path)/nothing\(name)"], ["loop", "--plain", "--pack", name],
            ["review", name, "--plain"], ["export", name], ["delete", name, "--yes"],
            [
                "evaluate", name, "--round", name,
                "--ask", "Why?",
            ],
        ] {
            let run = try await Run.program(Program.path, arguments, at: home)
            #expect(Hostile.isHarmless(run.output), "\(arguments): \(run.output.debugDescription)")
            #expect(Hostile.isHarmless(run.errors), "\(arguments): \(run.errors.debugDescription)")
            #expect(!(run.output + run.errors).isEmpty)
        }
    }

    @Test("An answer that is read from a file is quoted without its escapes", arguments: [[], ["--json"]])
    func answer(more: [String]) async throws {
        let run = try await Run.program(
            Program.path, ["evaluate", "--round", "technical", "--ask", "Why \(Hostile.escapes)?"] + more, at: home,
            input: Data("I cut \(Hostile.escapes) the audit because it cost us two weeks.".utf8))
        #expect(run.ending == .exited(0))
        #expect(Hostile.isHarmless(run.output), "\(run.output.debugDescription)")
    }

    @Test("A line of a hundred thousand characters, typed and reviewed, breaks no screen")
    func longLine() async throws {
        let word = String(repeating: "x", count: 100_000)
        let run = try await Run.mockloop(
            "drill", "technical", "--count", "1", "--plain", at: home, input: "\(word)\n.\n")
        #expect(run.ending == .exited(0))
        let program = try Typewriter(["review", "last"], at: home)
        let screen = try await program.waits(for: "the transcript") { $0.holds("xxxxx") }
        #expect(screen.rows.allSatisfy { $0.count <= Typewriter.columns })
        #expect(screen.title.hasPrefix("transcript"))
        _ = try await program.killed()
    }
}

extension Substring {
    /// Without the signs that a backslash makes text of.
    fileprivate var withoutEscapedSigns: String {
        var text = ""
        var isEscaped = false
        for character in self {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text
    }
}

extension String {
    /// JSON with every string of a name exchanged for another.
    fileprivate func replacingStrings(named name: String, by text: String) -> String {
        let opening = "\"\(name)\":\""
        var parts = components(separatedBy: opening)
        for place in parts.indices.dropFirst() {
            var end = parts[place].startIndex
            while end < parts[place].endIndex, parts[place][end] != "\"" {
                end = parts[place].index(end, offsetBy: parts[place][end] == "\\" ? 2 : 1)
            }
            parts[place] = text + parts[place][end...]
        }
        return parts.joined(separator: opening)
    }
}
