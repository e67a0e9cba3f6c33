import Foundation
import GRDB
import Testing

@Suite(
    "A read-only archive is read, and nothing is begun in it", .inTurn,
    .enabled("somebody bound by permissions has to be able to run it") { try await Bound.canRun })
struct ReadOnlyTests {
    private let home: Home
    private var folder: String { "\(home.path)/data/mockloop" }

    init() async throws {
        home = try Home()
        for path in [home.path, "\(home.path)/data"] { try setMode(0o777, of: path) }
        let run = try await Bound.run(Self.drill, at: home, input: "I cut the audit.\n.\n")
        #expect(run.ending == .exited(0))
    }

    private static let drill = ["drill", "technical", "--count", "1", "--plain"]

    enum What: CaseIterable { case file, folder, both, fileWithLog, folderWithLog }

    private func close(_ what: What) async throws {
        switch what {
        case .fileWithLog, .folderWithLog:
            // What a program leaves that is killed: the log is not taken in, and its index is gone.
            let killed = try Running(
                "/usr/bin/env", Bound.somebody + [Program.path] + Self.drill, at: home)
            try await killed.waits(for: "(Answer.")
            killed.write("I own the import.\n")
            try await Task.sleep(for: .milliseconds(300))
            killed.signal(SIGKILL)
            _ = try await killed.ends()
            try #require(FileManager.default.fileExists(atPath: home.archive + "-wal"))
            try FileManager.default.removeItem(atPath: home.archive + "-shm")
        case .file, .folder, .both: break
        }
        switch what {
        case .file, .both, .fileWithLog: try setMode(0o400, of: home.archive)
        case .folder, .folderWithLog: break
        }
        switch what {
        case .folder, .both, .folderWithLog: try setMode(0o500, of: folder)
        case .file, .fileWithLog: break
        }
    }

    private func contents() throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))) })
    }

    @Test("Sessions, review and export work, and change nothing", arguments: What.allCases)
    func reading(what: What) async throws {
        try await close(what)
        let before = try contents()
        let last = what == .fileWithLog || what == .folderWithLog
        for arguments in [
            ["sessions"], ["sessions", "--json"], ["review", "--plain"], ["review", "last", "--plain"],
        ] {
            let run = try await Bound.run(arguments, at: home)
            #expect(run.ending == .exited(0), "\(arguments): \(run.errors)")
            #expect(run.errors == "")
        }
        let list = try await Bound.run(["sessions"], at: home)
        #expect(list.output.split(separator: "\n").count == (last ? 2 : 1))
        let id = try #require(list.output.split(separator: "\n").last?.split(separator: " ").first)
        let export = try await Bound.run(["export", String(id)], at: home)
        #expect(export.output.contains("I cut the audit"))
        #expect(try contents() == before)
        try setMode(0o700, of: folder)
    }

    @Test(
        "A loop, a drill and a removal say in one sentence what is wrong and what to do",
        arguments: [What.file, .folder])
    func writing(what: What) async throws {
        try await close(what)
        let before = try contents()
        for arguments in [
            Self.drill, ["loop", "--plain"], ["loop", "--plain", "--resume"], ["delete", "last", "--yes"],
        ] {
            let run = try await Bound.run(arguments, at: home)
            #expect(run.ending == .exited(1))
            #expect(
                run.errors
                    == "mockloop: \(home.archive): read-only, so that nothing can be kept; make the file and its folder "
                    + "writable (chmod u+w)\n")
        }
        #expect(try contents() == before)
        try setMode(0o700, of: folder)
    }

    @Test("The full screen opens, shows what was said, and says on its last row why nothing can be begun")
    func fullScreen() async throws {
        try await close(.both)
        let tmux = try await Tmux(Bound.somebody + [Program.path], at: home)
        try await tmux.waits(for: "Full loop")
        try await tmux.press("Enter")
        try await tmux.waits(for: "The archive is read-only, so nothing can be kept: chmod u+w")
        try await tmux.press("Home", "Down", "Down", "Enter")
        try await tmux.waits(for: "technical")
        try await tmux.press("Enter")
        try await tmux.waits(for: "I cut the audit")
        try setMode(0o700, of: folder)
    }

    private func setMode(_ mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
