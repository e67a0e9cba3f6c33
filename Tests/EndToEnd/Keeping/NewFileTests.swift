import Foundation
import Testing

@Suite("An export is written whole or not at all, and over nothing unasked", .inTurn)
struct NewFileTests {
    private let home: Home

    /// A session, and a folder to write into.
    init() async throws {
        home = try Home()
        let run = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home)
        #expect(run.ending == .exited(0))
        try home.lay("mine".utf8, at: "out/mine")
    }

    private var folder: String { "\(home.path)/out" }

    private func export(_ name: String, _ more: String...) async throws -> Run {
        try await Run.program(Program.path, ["export", "last", "--output", "\(folder)/\(name)"] + more, at: home)
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
    }

    @Test("A link is a file that is there, whether it leads anywhere or not", arguments: ["mine", "nothing"])
    func links(target: String) async throws {
        try link("link", to: target)
        let run = try await export("link")
        #expect(run.ending == .exited(1))
        #expect(
            run.errors
                == "mockloop: \(folder)/link is there already and was left as it is; --force writes over it.\n")
        #expect(home.text(of: "out/mine") == "mine")
        #expect(try names == ["link", "mine"])
    }

    @Test("Forced, a link is written over, and what it leads to is not")
    func forcedLink() async throws {
        try link("link", to: "mine")
        #expect(try await export("link", "--force").ending == .exited(0))
        #expect(home.text(of: "out/link").hasPrefix("# Drill"))
        #expect(home.text(of: "out/mine") == "mine")
        #expect(try names == ["link", "mine"])
    }

    @Test("A folder, a pipe and a device are not written over, also when that is asked for")
    func noFiles() async throws {
        #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
        let asked = try await export("", "--force")
        #expect(asked.errors == "mockloop: \(folder)/ is a folder; --output names the file to write.\n")
        let pipe = try await export("pipe", "--force")
        #expect(
            pipe.errors == "mockloop: \(folder)/pipe is no file; without --output the text goes to standard output.\n")
        let null = try await Run.mockloop("export", "last", "--output", "/dev/null", "--force", at: home)
        #expect(null.ending == .exited(1))
        #expect(null.errors.hasPrefix("mockloop: /dev/null is no file; "))
        #expect(try names == ["mine", "pipe"])
    }

    @Test("On a full disk a file that was to be written over stays as it was, and nothing is left beside it")
    func fullDisk() async throws {
        let run = try await Run.program(
            "/bin/sh",
            [
                "-c", "trap '' XFSZ; ulimit -S -f 1; exec \"$0\" export last --output \"$1\" --force", Program.path,
                "\(folder)/mine",
            ],
            at: home)
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1)
        #expect(home.text(of: "out/mine") == "mine")
        #expect(try names == ["mine"])
    }

    @Test(
        "Where one may not write it is said in one line, and nothing is left",
        .enabled("somebody bound by permissions has to be able to run it") { try await Bound.canRun })
    func noRights() async throws {
        for path in ["\(home.path)/data/mockloop", home.path, "\(home.path)/data"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/data/mockloop") {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o666], ofItemAtPath: "\(home.path)/data/mockloop/\(name)")
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        let run = try await Bound.run(["export", "last", "--output", "\(folder)/new.md"], at: home)
        #expect(run.ending == .exited(1))
        #expect(run.errors == "mockloop: \(folder)/new.md could not be written: Permission denied.\n")
        #expect(try names == ["mine"])
    }
}
