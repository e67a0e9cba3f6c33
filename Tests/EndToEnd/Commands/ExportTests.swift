import Testing

@Suite("Exporting and listing sessions", .inTurn)
struct ExportTests {
    private let home: Home

    init() async throws {
        home = try Home()
        let run = try await Run.mockloop(
            "drill", "technical", "--question", "missed-boxes", "--plain", at: home,
            input: "I decided to cut the *second* pass.\n<b>It</b> cost two weeks.\n.\n")
        #expect(run.ending == .exited(0))
    }

    @Test("Markdown goes to standard output, and what was said shows as it was typed")
    func markdown() async throws {
        let run = try await Run.mockloop("export", "last", at: home)
        #expect(run.ending == .exited(0))
        #expect(run.output.hasPrefix("# Drill · Small Co · Program Manager loop\n\nSession "))
        #expect(run.output.contains("\\*second\\*"))
        #expect(!run.output.contains("<b>"))
    }

    @Test("JSON has the words as they were said, and the reading")
    func json() async throws {
        let session = try await Exported.last(at: home)
        #expect(session.kind == "drill")
        #expect(session.answers.first?.text == "I decided to cut the *second* pass.\n<b>It</b> cost two weeks.")
        #expect(session.rounds.first?.exchanges.first?.reading?.gates == [])
        #expect(session.rounds.first?.vote != nil)
    }

    @Test("A file that is there is left as it is, unless --force says otherwise")
    func output() async throws {
        let file = "\(home.path)/session.md"
        let first = try await Run.mockloop("export", "last", "--output", file, at: home)
        #expect(first.ending == .exited(0))
        #expect(first.output.isEmpty)
        let written = home.text(of: "session.md")
        #expect(written.hasPrefix("# Drill"))

        try home.lay("mine".utf8, at: "session.md")
        let second = try await Run.mockloop("export", "last", "--output", file, at: home)
        #expect(second.ending == .exited(1))
        #expect(second.errors == "mockloop: \(file) is there already and was left as it is; --force writes over it.\n")
        #expect(home.text(of: "session.md") == "mine")

        let forced = try await Run.mockloop("export", "last", "--output", file, "--force", at: home)
        #expect(forced.ending == .exited(0))
        #expect(home.text(of: "session.md") == written)
    }

    @Test("A file in a folder that is not there cannot be written, in one line")
    func nowhere() async throws {
        let run = try await Run.mockloop("export", "last", "--output", "/nowhere/session.md", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1)
        #expect(run.errors.hasPrefix("mockloop: /nowhere/session.md could not be written: "))
    }

    @Test("sessions --json lists what was sat, and a session is named by the start of its id")
    func sessions() async throws {
        struct Entry: Decodable {
            var id: String
            var kind: String
            var pack: String
            var startedAt: String
            var finishedAt: String?
            var rounds: [Round]

            struct Round: Decodable {
                var round: String
                var vote: Int?
            }
        }
        let entries = try await Run.mockloop("sessions", "--json", at: home).json([Entry].self)
        let entry = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(entry.kind == "drill")
        #expect(entry.pack == "small")
        #expect(entry.rounds.map(\.round) == ["technical"])
        #expect(entry.startedAt.hasSuffix("Z"))
        #expect(entry.finishedAt != nil)
        let review = try await Run.mockloop("review", String(entry.id.prefix(3)), "--plain", at: home)
        #expect(review.ending == .exited(0))
        #expect(review.output.contains("Session \(entry.id)"))
    }

    @Test("A reader that has seen enough ends the program without a word")
    func readerLeaves() async throws {
        let run = try await Run.program(
            "/bin/sh", ["-c", "\"$0\" export last --format json | head -n 1", Program.path],
            at: home)
        #expect(run.ending == .exited(0))
        #expect(run.output == "{\n")
        #expect(run.errors.isEmpty)
    }

    @Test("A session that is longer than a buffer and finds the disk full is not taken for exported")
    func fullDisk() async throws {
        let said = String(repeating: "I turned the second vendor down.\n", count: 400) + ".\n"
        _ = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home, input: said)
        let run = try await Run.program(
            "/bin/sh", ["-c", "\"$0\" export last --format json > /dev/full", Program.path], at: home)
        #expect(run.ending == .exited(1))
        #expect(run.errors == "mockloop: Standard output could not be written to its end. Is the disk full?\n")
    }
}
