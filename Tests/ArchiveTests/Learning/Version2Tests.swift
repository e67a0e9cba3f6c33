import Foundation
import GRDB
import Scenario
import Testing

@testable import Archive
@testable import Interview

@Suite("An archive of version 1")
struct Version2Tests {
    /// An archive as the first version left it: the rows it had, made from those of today.
    private func version1(at path: String) throws {
        let today = try Archive.inMemory()
        _ = try today.add(drill())
        _ = try today.add(
            events(
                from: 9_000, .started(plan: .sample(.loop)), .roundBegan(round: 0), .asked(question: boxes),
                .answered(answer: .sample("No.", .passed), reading: .sample(.strongNoHire))))
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        let old = try DatabaseQueue(path: path)
        try old.write { db in
            try db.execute(sql: Schema.version1)
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1")
            for table in ["session", "event", "round", "exchange", "raised_flag", "said"] {
                let columns = try db.columns(in: table).map(\.name)
                let rows = try today.queue.read {
                    try Row.fetchAll($0, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
                }
                let places = columns.map { _ in "?" }.joined(separator: ", ")
                for row in rows {
                    try db.execute(
                        sql: "INSERT INTO \(table) VALUES (\(places))",
                        arguments: StatementArguments(Array(row.databaseValues)))
                }
            }
        }
    }

    @Test("Opening it makes of its events what the new columns hold, the typing rate aside")
    func migrated() throws {
        let folder = try TemporaryFolder()
        try version1(at: folder.archive)
        let archive = try Archive(path: folder.archive)
        try archive.check()
        let rows = try archive.queue.read { try Row.fetchAll($0, sql: "SELECT * FROM exchange ORDER BY asked_at") }
        let drill = try #require(rows.first)
        #expect(drill["of_pack"] == "acme")
        #expect(drill["is_open"] == 1)
        #expect(drill["probe_answers"] == 1)
        #expect(drill["probe_thinking"] == 4000)
        #expect(drill["longest"] == 61_000)
        #expect(drill["cut_offs"] == 1)
        #expect(drill["first_decision"] == 1)
        #expect(drill["first_tradeoff"] == 0)
        let loop = try #require(rows.last)
        #expect(loop["is_open"] == 0)
        #expect(loop["probe_answers"] == 0)
        #expect(loop["first_decision"] == 0)
        #expect(try archive.progress(pack: "acme").answers == 1)
        #expect(try archive.queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
    }

    @Test("It gives the same rows as a session that is written today")
    func same() throws {
        let folder = try TemporaryFolder()
        try version1(at: folder.archive)
        let migrated = try Archive(path: folder.archive)
        let today = try Archive.inMemory()
        _ = try today.add(drill())
        let sql = "SELECT * FROM exchange WHERE question = 'boxes' AND is_open = 1"
        let old = try #require(try migrated.queue.read { try Row.fetchOne($0, sql: sql) })
        let new = try #require(try today.queue.read { try Row.fetchOne($0, sql: sql) })
        // The sessions have different ids.
        #expect(Array(old.databaseValues.dropFirst()) == Array(new.databaseValues.dropFirst()))
    }
}
