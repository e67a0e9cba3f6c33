import Foundation
import Glibc
import Testing

@Suite("A full disk loses nothing", .inTurn)
struct FullDiskTests {
    private let home: Home

    init() throws { home = try Home() }

    private static let complaint = "Not saved yet, trying again: "

    /// Types until nothing more can be saved, and on; makes room, sees that it is saved by itself, and kills.
    private func fill(_ tmux: Tmux, saying reason: String, makeRoom: () async throws -> Void) async throws {
        try await tmux.waits(for: "begin")
        try await tmux.press("Enter")
        try await tmux.waits(for: "an empty answer") { $0.stop == .answering }
        try await tmux.type("I cut the audit. ")
        try await tmux.waits(for: "I cut the audit.")
        try await tmux.paste(String(repeating: "Every word counts here. ", count: 12_500))
        let full = try await tmux.waits(for: Self.complaint) { $0.footer.contains(Self.complaint) }
        #expect(full.footer == " \(Self.complaint)\(reason)")
        try await tmux.type("Typing goes on.")
        let screen = try await tmux.waits(for: "Typing goes on.")
        #expect(screen.footer == full.footer)
        try await makeRoom()
        // A clock runs: it is tried again within its second, without a key.
        try await tmux.waits(for: "the keys again") { $0.footer.contains("hand in") }
        tmux.signal(SIGKILL)
        #expect(try await tmux.ends() == .killed(by: SIGKILL))

        let next = try await Tmux.mockloop(at: home)
        try await next.waits(for: "▸ Continue")
        try await next.press("Enter")
        try await next.waits(for: "You were in the middle of this.")
        try await next.press("g")
        try await next.waits(for: "Typing goes on.")
        try await next.press("C-s")
        try await next.waits(for: "probe 1")
        let said = try await Exported.firstAnswer(at: home).text
        #expect(
            said == "I cut the audit. " + String(repeating: "Every word counts here. ", count: 12_500)
                + "Typing goes on.")
    }

    @Test(
        "On a file system that is full: the last row says so, typing goes on, and saving resumes when there is room",
        .enabled("a small file system has to be mounted") { try await SmallDisk.canBeMade })
    func fileSystem() async throws {
        let disk = try await SmallDisk(at: "\(home.path)/data/mockloop", for: home)
        let filler = "\(home.path)/data/mockloop/filler"
        try Data(count: 12_280_000).write(to: URL(fileURLWithPath: filler))
        let tmux = try await Tmux.mockloop("loop", at: home)
        try await fill(tmux, saying: "the disk is full") { try FileManager.default.removeItem(atPath: filler) }
        try await disk.remove()
    }

    @Test("Past a limit on the size of files, as a quota sets one")
    func limit() async throws {
        let tmux = try await Tmux(
            ["sh", "-c", "trap '' XFSZ; ulimit -S -f 800; exec \"$0\" loop", Program.path], at: home)
        try await fill(tmux, saying: "the disk refuses (error 778)") {
            let run = try await Run.program(
                "/usr/bin/env", ["prlimit", "--pid", "\(tmux.program)", "--fsize=unlimited"], at: home)
            #expect(run.ending == .exited(0), "\(run.errors)")
        }
    }

    @Test("Line by line it is told once, and tried again with every line")
    func plain() async throws {
        let program = try Running(
            "/bin/sh",
            ["-c", "trap '' XFSZ; ulimit -S -f 600; exec \"$0\" drill technical --count 1 --plain", Program.path],
            at: home)
        try await program.waits(for: "(Answer.")
        program.write("I cut the audit.\n\(String(repeating: "word ", count: 80_000))\n")
        _ = try await eventually("a complaint") { program.errors.contains("Not saved yet") ? true : nil }
        program.write("And on.\n")
        let run = try await Run.program(
            "/usr/bin/env", ["prlimit", "--pid", "\(program.id)", "--fsize=unlimited"], at: home)
        #expect(run.ending == .exited(0), "\(run.errors)")
        program.write("It was worth it.\n.\n")
        program.endInput()
        #expect(try await program.ends() == .exited(0))
        #expect(program.errors == "mockloop: Not saved yet, trying again: the disk refuses (error 778)\n")
        let said = try await Exported.firstAnswer(at: home).text
        #expect(said.hasPrefix("I cut the audit.\nword word"))
        #expect(said.hasSuffix("\nAnd on.\nIt was worth it."))
    }
}

/// A small file system in memory.
private struct SmallDisk {
    let path: String
    private let home: Home

    /// Mounts one, for root.
    init(at path: String, for home: Home) async throws {
        (self.path, self.home) = (path, home)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let run = try await Run.program(
            "/usr/bin/env", ["mount", "-t", "tmpfs", "-o", "size=12m,mode=0700", "tmpfs", path], at: home)
        guard run.ending == .exited(0) else { throw TooLate(awaited: "a small file system", found: run.errors) }
    }

    func remove() async throws {
        _ = try await Run.program("/usr/bin/env", ["umount", "-l", path], at: home)
    }

    /// Whether this process may mount one.
    static var canBeMade: Bool {
        get async throws {
            guard geteuid() == 0 else { return false }
            let home = try Home()
            guard let disk = try? await SmallDisk(at: "\(home.path)/disk", for: home) else { return false }
            try await disk.remove()
            return true
        }
    }
}
