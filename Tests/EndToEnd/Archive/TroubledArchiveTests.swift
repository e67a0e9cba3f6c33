import Foundation
import GRDB
import Glibc
import Testing

@Suite("An archive that cannot be used", .inTurn)
struct TroubledArchiveTests {
    private let home: Home

    init() throws { home = try Home() }

    /// Sits a drill of one question, and expects that it cannot be kept.
    ///
    /// - Returns: what is said.
    private func fails(_ changes: [String: String?] = [:]) async throws -> String {
        let run = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home, changes)
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1, "\(run.errors)")
        return run.errors
    }

    /// An archive with one session in it, all of it in one file.
    private func archive() async throws {
        let run = try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home)
        #expect(run.ending == .exited(0))
        try DatabaseQueue(path: home.archive).inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: home.archive)) }

    @Test("Of a newer version: refused, not touched")
    func newer() async throws {
        try await archive()
        try await DatabaseQueue(path: home.archive).write { try $0.execute(sql: "PRAGMA user_version = 99") }
        let before = try bytes()
        let said = try await fails()
        #expect(said.hasPrefix("mockloop: \(home.archive): made by a newer Mockloop (version 99 of the archive"))
        #expect(said.hasSuffix("update Mockloop, the file was not touched\n"))
        #expect(try bytes() == before)
    }

    @Test("Not an archive at all: refused, not touched")
    func garbage() async throws {
        let before = Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
        try home.lay(before, at: "data/mockloop/archive.sqlite")
        let said = try await fails()
        #expect(
            said
                == "mockloop: \(home.archive): not a Mockloop archive; move it away, or set XDG_DATA_HOME to another folder\n"
        )
        #expect(try bytes() == before)
    }

    @Test("Locked by another program: said after a short wait, and read all the same")
    func locked() async throws {
        try await archive()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: home.archive, configuration: configuration)
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        #expect(
            try await fails() == "mockloop: \(home.archive): locked by another program; close that, then try again\n")
        // A reader is not kept waiting by a writer.
        #expect(try await Run.mockloop("review", "last", "--plain", at: home).ending == .exited(0))
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(try await Run.mockloop("drill", "technical", "--count", "1", "--plain", at: home).ending == .exited(0))
    }

    @Test("In a folder that cannot be made")
    func noFolder() async throws {
        let said = try await fails(["XDG_DATA_HOME": "/proc/nowhere"])
        #expect(said.hasPrefix("mockloop: /proc/nowhere: cannot be opened ("))
    }

    @Test("Nowhere to be: neither HOME nor XDG_DATA_HOME")
    func homeless() async throws {
        let said = try await fails(["HOME": nil, "XDG_DATA_HOME": nil])
        #expect(said == "mockloop: no place for the archive: set HOME or XDG_DATA_HOME to an absolute path\n")
    }

    @Test("On the full screen it is said before the screen is taken")
    func fullScreen() async throws {
        try home.lay("garbage".utf8, at: "data/mockloop/archive.sqlite")
        let tmux = try await Tmux(["sh", "-c", "\"$0\" 2> complaint", Program.path], at: home)
        #expect(try await tmux.ends() == .exited(1))
        #expect(home.text(of: "complaint").hasPrefix("mockloop: \(home.archive): not a Mockloop archive"))
        #expect(try await !tmux.screen().holds("Full loop"))
    }

    @Test("A session that is open in one window cannot be continued in another")
    func openElsewhere() async throws {
        let first = try await Tmux.answering(at: home)
        try await first.type("I cut the dashboard")
        try await first.waits(for: "I cut the dashboard")
        let run = try await Run.mockloop("loop", "--plain", "--resume", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1)
        try await first.press("C-s")
        try await first.waits(for: "probe 1")
    }
}
