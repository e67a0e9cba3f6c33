import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Opening an archive")
struct OpeningTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("XDG_DATA_HOME says where it lies")
    func dataHome() throws {
        #expect(
            try Archive.standardPath(in: ["XDG_DATA_HOME": "/data", "HOME": "/home/ada"])
                == "/data/mockloop/archive.sqlite")
    }

    @Test(
        "Without an absolute XDG_DATA_HOME it lies under ~/.local/share",
        arguments: [["HOME": "/home/ada"], ["HOME": "/home/ada", "XDG_DATA_HOME": "data"]])
    func home(environment: [String: String]) throws {
        #expect(
            try Archive.standardPath(in: environment) == "/home/ada/.local/share/mockloop/archive.sqlite")
    }

    @Test("Without a home there is no place for it")
    func homeless() {
        #expect(throws: ArchiveError.homeless) { try Archive.standardPath(in: ["HOME": ""]) }
    }

    @Test("A new archive and its folder are for their owner only, and so is what SQLite lays beside it")
    func permissions() throws {
        let archive = try Archive(path: folder.archive)
        _ = try archive.begin(drill()[0])
        #expect(try mode(folder.path + "/mockloop") == 0o700)
        for name in ["", "-wal", "-shm"] { #expect(try mode(folder.archive + name) == 0o600) }
    }

    @Test("An archive that others could read is closed to them")
    func tightens() throws {
        _ = try Archive(path: folder.archive)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.archive)
        _ = try Archive(path: folder.archive)
        #expect(try mode(folder.archive) == 0o600)
    }

    @Test("A commit is on the disk: write-ahead log, synchronous FULL")
    func durability() throws {
        let archive = try Archive(path: folder.archive)
        let (journal, synchronous) = try archive.queue.inDatabase { db in
            (try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous"))
        }
        #expect(journal == "wal")
        #expect(synchronous == 2)
    }

    @Test("What was written is there when it is opened again")
    func reopens() throws {
        let id = try Archive(path: folder.archive).add(drill())
        #expect(try Archive(path: folder.archive).events(of: id) == drill())
    }

    @Test("An archive of a newer version is refused and not touched")
    func newer() throws {
        do { _ = try Archive(path: folder.archive) }
        try DatabaseQueue(path: folder.archive).inDatabase { try $0.execute(sql: "PRAGMA user_version = 7") }
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.archive))
        #expect(throws: ArchiveError.newer(path: folder.archive, version: 7, known: 1)) {
            try Archive(path: folder.archive)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive)) == before)
    }

    @Test("Another program's database is refused and not touched")
    func foreign() throws {
        let path = folder.path + "/other.sqlite"
        try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE mail (id INTEGER)") }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: ArchiveError.notAnArchive(path: path)) { try Archive(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test("A file that is no database is refused and not touched")
    func text() throws {
        let path = folder.path + "/notes.txt"
        let notes = Data(String(repeating: "Dear diary. ", count: 100).utf8)
        try notes.write(to: URL(fileURLWithPath: path))
        #expect(throws: ArchiveError.notAnArchive(path: path)) { try Archive(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == notes)
    }

    @Test("A folder is no archive")
    func directory() {
        #expect(throws: ArchiveError.notAnArchive(path: folder.path)) { try Archive(path: folder.path) }
    }

    @Test("A path through a file cannot be opened")
    func throughFile() throws {
        _ = try Archive(path: folder.archive)
        let path = folder.archive + "/archive.sqlite"
        #expect(throws: ArchiveError.cannotOpen(path: path, reason: "Not a directory")) { try Archive(path: path) }
    }

    @Test("A broken file is damaged")
    func damaged() throws {
        do { _ = try Archive(path: folder.archive).add(drill()) }
        let file = try #require(FileHandle(forUpdatingAtPath: folder.archive))
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 3000))
        try file.close()
        let error = #expect(throws: ArchiveError.self) { try Archive(path: folder.archive) }
        guard case .damaged(folder.archive, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("A sound archive passes the check, one with a broken page does not")
    func check() throws {
        let archive = try Archive(path: folder.archive)
        _ = try archive.add(drill())
        try archive.check()
        try archive.queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA writable_schema = ON")
            try db.execute(
                sql: """
                    UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'round')
                    WHERE name = 'exchange'
                    """)
            try db.execute(sql: "PRAGMA writable_schema = RESET")
        }
        let error = #expect(throws: ArchiveError.self) { try archive.check() }
        guard case .damaged = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("An archive that another program holds is locked")
    func locked() throws {
        do { _ = try Archive(path: folder.archive) }
        let other = try DatabaseQueue(path: folder.archive)
        try other.inDatabase { db in
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 1")
        }
        #expect(throws: ArchiveError.locked(path: folder.archive)) { try Archive(path: folder.archive) }
    }

    @Test("Programs that start together make one archive")
    func together() throws {
        let path = folder.archive
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            #expect(throws: Never.self) { try Archive(path: path).add(drill()) }
        }
        #expect(try Archive(path: path).sessions().count == 8)
    }

    private func mode(_ path: String) throws -> Int {
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        return try #require(permissions).intValue
    }
}
