import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("An archive is for its owner alone", .serialized)
struct PrivacyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var files: [String] { ["", "-wal", "-shm"].map { folder.archive + $0 } }

    @Test("The file, its folder and what SQLite lays beside it")
    func new() throws {
        let archive = try Archive(path: folder.archive)
        let session = try archive.begin(drill()[0])
        #expect(try mode(folder.path + "/mockloop") == 0o700)
        for file in files { #expect(try mode(file) == 0o600) }
        #expect(try mode("\(folder.archive)-open-\(session)") == 0o600)
    }

    @Test("Whatever others could do before", arguments: [0o644, 0o666, 0o755, 0o640])
    func wider(rights: Int) throws {
        let first = try Archive(path: folder.archive)
        _ = try first.add(drill())
        for file in files { try setMode(rights, of: file) }
        try setMode(0o755, of: folder.path + "/mockloop")
        let second = try Archive(path: folder.archive)
        #expect(try mode(folder.path + "/mockloop") == 0o700)
        for file in files { #expect(try mode(file) == 0o600, "\(file)") }
        #expect(try second.sessions().count == 1)
        withExtendedLifetime(first) {}
    }

    @Test("A folder that is not the archive's own is left as it is")
    func foreignFolder() throws {
        try setMode(0o755, of: folder.path)
        _ = try Archive(path: folder.path + "/archive.sqlite")
        #expect(try mode(folder.path) == 0o755)
    }

    @Test("A damaged one that is kept, and the new one")
    func recovered() throws {
        let file = try DamagedFile(sessions: 2)
        try file.change { $0.replaceSubrange(0..<100, with: Data(count: 100)) }
        try setMode(0o644, of: file.path)
        let archive = try Archive(path: file.path)
        #expect(try archive.sessions().count == 2)
        for name in try FileManager.default.contentsOfDirectory(atPath: file.folder.path + "/mockloop") {
            #expect(try mode("\(file.folder.path)/mockloop/\(name)") == 0o600, "\(name)")
        }
    }

    private func mode(_ path: String) throws -> Int {
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        return try #require(permissions).intValue
    }

    private func setMode(_ mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
