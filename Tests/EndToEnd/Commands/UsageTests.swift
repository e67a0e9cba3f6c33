import Testing

@Suite("What is said when a command cannot be done", .inTurn)
struct UsageTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        /// Begins the one line on standard error.
        let complaint: String

        init(_ arguments: String..., says complaint: String) {
            self.arguments = arguments
            self.complaint = complaint
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(
        "A name that is not known is one line with the nearest one, and exit 1",
        arguments: [
            Wrong(
                "drill", "tecnical", "--plain",
                says: "there is no round `tecnical` in the pack small, did you mean `technical`?"),
            Wrong(
                "drill", "technical", "--question", "mised-boxes", "--plain",
                says: "there is no question `mised-boxes` in the round technical, did you mean `missed-boxes`?"),
            Wrong(
                "drill", "recruiter", "--question", "missed-boxes", "--plain",
                says: "the question `missed-boxes` belongs to the round technical, not to recruiter."),
            Wrong(
                "loop", "--pack", "smal", "--plain",
                says: "there is no pack `smal`, did you mean `small`?"),
            Wrong("loop", "--scenarios", "/nowhere", "--plain", says: "there is no folder /nowhere (--scenarios)."),
            Wrong("review", "xyz", "--plain", says: "no session xyz; `mockloop sessions` lists them"),
            Wrong("review", "last", "--plain", says: "no session yet; `mockloop loop` or `mockloop drill` begins one"),
            Wrong("export", "xyz", says: "no session xyz; `mockloop sessions` lists them"),
            Wrong(
                "evaluate", "/nowhere", "--round", "technical", "--question", "missed-boxes",
                says: "/nowhere cannot be read: no such file."),
            Wrong(
                "evaluate", "/tmp", "--round", "technical", "--question", "missed-boxes",
                says: "/tmp cannot be read: it is a folder."),
            Wrong(
                "evaluate", "--round", "technicl", "--ask", "Why?",
                says: "there is no round `technicl` in the pack small, did you mean `technical`?"),
        ])
    func unknown(wrong: Wrong) async throws {
        let home = try Home()
        let run = try await Run.program(Program.path, wrong.arguments, at: home)
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1)
        #expect(run.errors.hasPrefix("mockloop: \(wrong.complaint)"), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("A session that is almost named is suggested")
    func nearestSession() async throws {
        let home = try Home()
        _ = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home)
        let id = try await Exported.last(at: home).id
        let run = try await Run.mockloop("review", String(id.dropLast()) + "!", "--plain", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.errors == "mockloop: no session \(id.dropLast())!; did you mean \(id)?\n")
    }

    @Test(
        "Wrong usage is exit 64, with the usage",
        arguments: [
            ["frob"], ["--frob"], ["drill"], ["drill", "technical", "--count", "0"],
            ["drill", "technical", "--count", "x"],
            ["drill", "technical", "--count", "1", "--question", "missed-boxes"], ["loop", "--pace", "slow"],
            ["loop", "--answer-seconds", "0"], ["evaluate"], ["evaluate", "--round", "technical"],
            ["evaluate", "--jsonl", "--round", "technical"], ["export"], ["export", "last", "--format", "pdf"],
        ])
    func wrongUsage(arguments: [String]) async throws {
        let run = try await Run.program(Program.path, arguments, at: try Home())
        #expect(run.ending == .exited(64))
        #expect(run.errors.contains("Usage: mockloop"))
        #expect(run.output.isEmpty)
    }

    @Test("--help and --version are exit 0, on standard output")
    func help() async throws {
        let home = try Home()
        let help = try await Run.mockloop("--help", at: home)
        #expect(help.ending == .exited(0))
        for command in ["loop", "drill", "review", "sessions", "export", "evaluate", "scenarios", "doctor"] {
            #expect(help.output.contains("  \(command) "))
        }
        let version = try await Run.mockloop("--version", at: home)
        #expect(version.ending == .exited(0))
        #expect(version.output.hasPrefix("mockloop "))
    }

    @Test(
        "Where there is no terminal it is exit 2, and one line that names --plain",
        arguments: [[], ["loop"], ["drill", "technical"], ["review"], ["review", "last"]])
    func noTerminal(arguments: [String]) async throws {
        let home = try Home()
        let run = try await Run.program(Program.path, arguments, at: home)
        #expect(run.ending == .exited(2))
        #expect(
            run.errors == "mockloop: The full screen cannot run here: standard output is not a terminal. "
                + "Use --plain to go line by line.\n")
        #expect(run.output.isEmpty)
    }

    @Test(
        "A terminal that cannot be drawn on is exit 2, and one line that names --plain",
        arguments: [
            (nil, "TERM is not set"), ("", "TERM is not set"),
            ("dumb", "the terminal \"dumb\" (TERM) cannot move its cursor"),
            ("nosuch", "this system does not know the terminal \"nosuch\" (TERM)"),
        ] as [(String?, String)])
    func unfitTerminal(type: String?, reason: String) async throws {
        let home = try Home()
        let tmux = try await Tmux(["sh", "-c", "\"$0\" 2> complaint", Program.path], at: home, ["TERM": type])
        #expect(try await tmux.ends() == .exited(2))
        #expect(
            home.text(of: "complaint")
                == "mockloop: The full screen cannot run here: \(reason). Use --plain to go line by line.\n")
    }

    @Test(
        "Output that cannot be written is told, and is not taken for success",
        arguments: ["sessions", "drill technical --plain", "evaluate --round technical --ask Why?", "scenarios list"])
    func fullDisk(command: String) async throws {
        let run = try await Run.program(
            "/bin/sh", ["-c", "\"$0\" \(command) > /dev/full", Program.path], at: try Home())
        #expect(run.ending == .exited(1))
        #expect(run.errors == "mockloop: Standard output could not be written to its end. Is the disk full?\n")
    }
}
