import Foundation
import GRDB
import Testing

@Suite("A damaged archive is mended when it is met", .inTurn)
struct DamagedTests {
    private let home: Home

    init() async throws {
        home = try Home()
        let run = try await Run.mockloop(
            "drill", "technical", "--count", "1", "--plain", at: home, input: "I cut the audit.\n.\n")
        #expect(run.ending == .exited(0))
        try DatabaseQueue(path: home.archive).inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    }

    /// Destroys the header of the file.
    ///
    /// - Returns: all its bytes.
    private func destroy() throws -> Data {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: home.archive))
        bytes.replaceSubrange(0..<100, with: Data(repeating: 0xA5, count: 100))
        try bytes.write(to: URL(fileURLWithPath: home.archive))
        return bytes
    }

    @Test("A command says in one line what was done, does its work, and the damaged file is kept as it was")
    func command() async throws {
        let damaged = try destroy()
        let run = try await Run.mockloop("review", "last", "--plain", at: home)
        #expect(run.ending == .exited(0))
        #expect(run.output.contains("I cut the audit"))
        #expect(run.complaints.count == 1)
        #expect(run.errors.hasPrefix("mockloop: \(home.archive) was damaged: 1 session with "))
        #expect(
            run.errors.hasSuffix(
                "events could be read and are in a new archive; the damaged one is kept as \(home.archive)-damaged-1\n")
        )
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(home.archive)-damaged-1")) == damaged)
        // Said once.
        #expect(try await Run.mockloop("sessions", at: home).errors == "")
    }

    @Test("The full screen says so on its last row, and the line with the file's name is there when it ends")
    func fullScreen() async throws {
        _ = try destroy()
        let tmux = try await Tmux(["sh", "-c", "\"$0\" 2> complaint", Program.path], at: home)
        try await tmux.waits(for: "The archive was damaged: 1 session could be read.")
        try await tmux.press("Enter")
        try await tmux.waits(for: "begin")
        try await tmux.press("Escape")
        try await tmux.waits(for: "Continue")
        try await tmux.press("q")
        #expect(try await tmux.ends() == .exited(0))
        #expect(home.text(of: "complaint").contains("the damaged one is kept as \(home.archive)-damaged-1"))
    }

    @Test("doctor says what is wrong, and mends nothing")
    func doctor() async throws {
        let damaged = try destroy()
        let run = try await Run.mockloop("doctor", at: home)
        #expect(run.ending == .exited(1))
        #expect(run.output.contains("bad  archive: \(home.archive): damaged (its header is broken)"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: home.archive)) == damaged)
    }

    @Test("Where the disk has no room for a new one it says so, and nothing is touched")
    func fullDisk() async throws {
        let damaged = try destroy()
        let run = try await Run.program(
            "/bin/sh", ["-c", "trap '' XFSZ; ulimit -S -f 16; exec \"$0\" sessions", Program.path], at: home)
        #expect(run.ending == .exited(1))
        #expect(run.complaints.count == 1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: home.archive)) == damaged)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/data/mockloop") == ["archive.sqlite"])
        #expect(try await Run.mockloop("review", "last", "--plain", at: home).output.contains("I cut the audit"))
    }
}
