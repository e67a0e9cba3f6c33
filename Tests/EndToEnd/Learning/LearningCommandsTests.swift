import Testing

@Suite("Learning on the command line", .inTurn)
struct LearningCommandsTests {
    private static let answer = "I turned the second vendor down; that cost us two weeks."

    /// A home in which one question was drilled.
    private func drilled() async throws -> Home {
        let home = try Home()
        let run = try await Run.mockloop(
            "drill", "technical", "--question", "missed-boxes", "--plain", at: home, input: "\(Self.answer)\n.\n")
        #expect(run.ending == .exited(0))
        return home
    }

    @Test("search finds what was said, and its JSON names the place")
    func search() async throws {
        struct Hit: Decodable, Equatable {
            var session: String
            var round: String
            var question: String
            var snippet: String
        }
        let home = try await drilled()
        let id = try await Exported.last(at: home).id
        let hits = try await Run.mockloop("search", "vendors", "turn", "--json", at: home).json([Hit].self)
        let said = Hit(session: id, round: "technical", question: "missed-boxes", snippet: Self.answer)
        #expect(hits.contains(said))
        let plain = try await Run.mockloop("search", "vendor", at: home)
        #expect(plain.output.contains("\(id)  technical · missed-boxes  \(Self.answer)\n"))
        let none = try await Run.mockloop("search", "zeppelin", at: home)
        #expect(none.ending == .exited(0))
        #expect(none.output == "Nothing was found.\n")
        #expect(try await Run.mockloop("search", "zeppelin", "--json", at: home).output == "[]\n")
    }

    @Test("An exported session is taken in elsewhere, once, and says the same there")
    func importing() async throws {
        let home = try await drilled()
        let exported = try await Run.mockloop("export", "last", "--format", "json", at: home).output
        let other = try Home()
        let file = try other.lay(exported.utf8, at: "session.json")
        let first = try await Run.mockloop("import", file, at: other)
        #expect(first.ending == .exited(0))
        let session = try await Exported.last(at: other)
        #expect(first.output == "Session \(session.id) was taken in; `mockloop review` shows it.\n")
        #expect(try await session.answers == Exported.last(at: home).answers)
        let second = try await Run.mockloop("import", file, at: other)
        #expect(second.ending == .exited(1))
        #expect(
            second.errors
                == "mockloop: \(file): this session is here already, as \(session.id); nothing was written.\n")
    }

    @Test("A file that is no whole session is refused, and nothing of it is kept")
    func refused() async throws {
        let home = try await drilled()
        let exported = try await Run.mockloop("export", "last", "--format", "json", at: home).output
        let other = try Home()
        let changed = try other.lay(
            exported.replacing("I turned the second vendor down; that", with: "I").utf8, at: "changed.json")
        let run = try await Run.mockloop("import", changed, at: other)
        #expect(run.ending == .exited(1))
        #expect(
            run.errors.hasSuffix(
                "(a quote in its reading does not stand in the answer); export it again where it came from.\n"),
            "\(run.errors)")
        let text = try other.lay("Dear diary.".utf8, at: "diary.json")
        #expect(
            try await Run.mockloop("import", text, at: other).errors
                == "mockloop: \(text): not an exported session; make one with `mockloop export SESSION --format json`.\n"
        )
        #expect(try await Run.mockloop("sessions", "--json", at: other).output == "[]\n")
    }

    @Test("progress says what to do next, and its JSON holds the numbers")
    func progress() async throws {
        struct Progress: Decodable {
            var answers: Int
            var elements: [Element]
            var weakest: Weakest
            var next: String

            struct Element: Decodable {
                var element: String
                var late: Share
            }
            struct Share: Decodable {
                var count: Int
                var of: Int
            }
            struct Weakest: Decodable { var rounds: [Round] }
            struct Round: Decodable { var round: String }
        }
        let fresh = try await Run.mockloop("progress", at: try Home())
        #expect(fresh.ending == .exited(0))
        #expect(fresh.output.contains("Next: sit a first loop"))

        let home = try await drilled()
        let progress = try await Run.mockloop("progress", "--json", at: home).json(Progress.self)
        #expect(progress.answers == 1)
        #expect(progress.elements.map(\.element) == ["decision", "alternatives", "result", "tradeoff"])
        #expect(progress.weakest.rounds.map(\.round) == ["technical"])
        #expect(!progress.next.isEmpty)
        let other = try await Run.mockloop("progress", "--round", "recruiter", "--json", at: home).json(Progress.self)
        #expect(other.answers == 0)
        let later = try await Run.mockloop("progress", "--since", "2100-01-01", "--json", at: home).json(Progress.self)
        #expect(later.answers == 0)
    }

    @Test("stories lists none where none is written, and the principles that are uncovered")
    func stories() async throws {
        struct Stories: Decodable { var uncovered: [String] }
        let home = try Home()
        #expect(try await Run.mockloop("stories", at: home).output.contains("No story is written yet."))
        #expect(try await Run.mockloop("stories", "--json", at: home).json(Stories.self).uncovered.count == 2)
    }

    @Test("What went worst is drilled again; what is not due is not")
    func drills() async throws {
        let home = try await drilled()
        let weakest = try await Run.mockloop("drill", "--weakest", "--count", "1", "--plain", at: home)
        #expect(weakest.ending == .exited(0))
        #expect(weakest.output.contains("[technical, question 1 of 1]"))
        let element = try await Run.mockloop(
            "drill", "recruiter", "--element", "tradeoff", "--count", "1", "--plain", at: home)
        #expect(element.output.contains("[recruiter, question 1 of 1]"))
        let due = try await Run.mockloop("drill", "recruiter", "--due", "--plain", at: home)
        #expect(due.ending == .exited(1))
        #expect(due.errors.hasPrefix("mockloop: nothing is due today; the next question comes back on "))
    }

    @Test("What is set holds; a mistake in it is said with its place")
    func settings() async throws {
        let home = try Home()
        try home.lay("coach: yes\n".utf8, at: "config/mockloop/config.yaml")
        let run = try await Run.mockloop("loop", "--plain", at: home, input: "\(Self.answer)\n.\n")
        // With coach mode a reading follows each question.
        #expect(run.output.contains("\nvote: ") || run.output.contains("Decision"))
        let file = try home.lay("coach: yes\nthinkin: 20\n".utf8, at: "config/mockloop/config.yaml")
        let broken = try await Run.mockloop("drill", "technical", "--plain", at: home)
        #expect(broken.ending == .exited(1))
        #expect(
            broken.errors == "\(file):2:1: error: unknown key `thinkin` in the settings, did you mean `thinking`?\n")
    }

    @Test(
        "Wrong usage is exit 64",
        arguments: [
            ["search"], ["search", "?!"], ["import"], ["progress", "--since", "yesterday"],
            ["progress", "--since", "2025-02-30"], ["drill", "--weakest", "--due"],
            ["drill", "recruiter", "--due", "--question", "panel-imperfect"], ["drill", "--element", "price"],
            ["drill", "--count", "2"],
        ])
    func wrongUsage(arguments: [String]) async throws {
        let run = try await Run.program(Program.path, arguments, at: try Home())
        #expect(run.ending == .exited(64))
        #expect(run.errors.contains("Usage: mockloop"))
        #expect(run.output.isEmpty)
    }
}
