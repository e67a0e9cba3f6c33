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

    @Test("An archive of a newer version is refused and not touched, nor is its log", arguments: [false, true])
    func newer(hasLog: Bool) throws {
        do {
            let archive = try Archive(path: folder.archive)
            _ = try archive.add(drill())
            try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 7") }
            // As it lies there when the newer program is killed, before the log was taken in.
            if hasLog { try keepFiles() }
        }
        if hasLog { try layFiles() }
        let before = try contents()
        #expect(throws: ArchiveError.newer(path: folder.archive, version: 7, known: Schema.migrations.count)) {
            try Archive(path: folder.archive)
        }
        #expect(try contents() == before)
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
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 2")
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

    /// All files of the archive by their names.
    private func contents() throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/mockloop")
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try bytes(of: "/mockloop/" + $0)) })
    }

    private func bytes(of name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder.path + name))
    }

    private func keepFiles() throws {
        try FileManager.default.copyItem(atPath: folder.path + "/mockloop", toPath: folder.path + "/kept")
    }

    private func layFiles() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/mockloop")
        try FileManager.default.moveItem(atPath: folder.path + "/kept", toPath: folder.path + "/mockloop")
    }
}
