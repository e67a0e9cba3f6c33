import Foundation
import Testing

@Suite("What is kept is for its owner alone, whatever the umask", .inTurn)
struct PrivateFilesTests {
    private let home: Home
    private var folder: String { "\(home.path)/data/mockloop" }

    init() throws { home = try Home() }

    @Test("Of the file, its log and what goes with it, and their folder", arguments: ["000", "022", "777", "277"])
    func umask(mask: String) async throws {
        // Bound by permissions, where somebody is: root could read what it cannot.
        let isBound = try await Bound.canRun
        for path in [home.path, "\(home.path)/data"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
        }
        let program = try Running(
            "/usr/bin/env",
            (isBound ? Bound.somebody : [])
                + ["/bin/sh", "-c", "umask \(mask); exec \"$0\" drill technical --count 1 --plain", Program.path],
            at: home)
        try await program.waits(for: "(Answer.")
        program.write("I cut the audit.\n")
        try await program.waits(for: "(Answer.")
        #expect(try rights(of: folder) == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(names).isSuperset(of: ["archive.sqlite", "archive.sqlite-wal", "archive.sqlite-shm"]))
        #expect(names.contains { $0.hasPrefix("archive.sqlite-open-") })
        for name in names { #expect(try rights(of: "\(folder)/\(name)") == 0o600, "\(name)") }
        program.write(".\n")
        program.endInput()
        #expect(try await program.ends() == .exited(0))
    }

    private func rights(of path: String) throws -> Int {
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        return try #require(rights).intValue
    }
}
