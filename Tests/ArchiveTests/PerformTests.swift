import Foundation
import GRDB
import Scenario
import Testing

@testable import Archive
@testable import Interview

@Suite("Writing into an archive")
struct PerformTests {
    let archive: Archive

    init() throws { archive = try Archive.inMemory() }

    private let step = Draft.Step(
        at: Moment(session: 3000, wall: 1_003_000), edit: Typing.Edit(at: 1000, offset: 0, removed: 0, inserted: "I"),
        cursor: 1)
    private let later = Draft.Step(at: Moment(session: 4000, wall: 1_004_000), edit: nil, cursor: 1)

    @Test("A session begins with the first effects of its engine")
    func begins() throws {
        let id = try archive.begin([.record(drill()[0])])
        #expect(try archive.events(of: id) == [drill()[0]])
    }

    @Test("A session begins with nothing but its start")
    func beginsWithStart() {
        #expect(throws: ArchiveError.notAStart) { try archive.begin(drill()[1]) }
        #expect(throws: ArchiveError.notAStart) { try archive.add([]) }
    }

    @Test("Events are appended in order")
    func appends() throws {
        let id = try archive.begin(drill()[0])
        for event in drill().dropFirst() { try archive.perform([.record(event)], in: id) }
        #expect(try archive.events(of: id) == drill())
    }

    @Test("A draft is kept step by step")
    func keeps() throws {
        let id = try archive.begin(drill()[0])
        try archive.perform([.keep(step)], in: id)
        try archive.perform([.keep(later)], in: id)
        #expect(try archive.draft(of: id) == [step, later])
    }

    @Test("A draft that was dropped is gone, and the next one begins anew")
    func drops() throws {
        let id = try archive.begin(drill()[0])
        try archive.perform([.keep(step), .record(drill()[1]), .dropDraft, .keep(later)], in: id)
        #expect(try archive.draft(of: id) == [later])
    }

    @Test("A step is done whole or not at all")
    func allOrNothing() throws {
        let id = try archive.begin(drill()[0])
        let unwritable = Event(at: later.at, .merged(reading: .sample(.hire, elements: [.result], confidence: .nan)))
        #expect(throws: ArchiveError.self) {
            try archive.perform([.record(drill()[1]), .keep(step), .record(unwritable)], in: id)
        }
        #expect(try archive.events(of: id) == [drill()[0]])
        #expect(try archive.draft(of: id) == [])
    }

    @Test("On a full disk nothing is lost, and the same step can be tried again")
    func full() throws {
        let id = try archive.begin(drill()[0])
        try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1") }
        let long = drill(answer: String(repeating: "I said no to Kafka. ", count: 2000))
        let effects = long.dropFirst().map(Effect.record)
        #expect(throws: ArchiveError.full(path: ":memory:")) { try archive.perform(effects, in: id) }
        #expect(try archive.events(of: id) == [long[0]])
        try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try archive.perform(effects, in: id)
        #expect(try archive.events(of: id) == long)
    }

    @Test("A read-only archive says so")
    func readOnly() throws {
        try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
        #expect(throws: ArchiveError.readOnly(path: ":memory:")) { try archive.add(drill()) }
    }

    @Test("An unknown session takes no events")
    func unknown() {
        #expect(throws: ArchiveError.unknownSession("nobody", nearest: nil)) {
            try archive.perform([.record(drill()[1])], in: SessionID("nobody"))
        }
    }

    @Test(
        "No statement changes, replaces, skips or removes an event",
        arguments: [
            ("UPDATE event SET body = '{}'", "events are never changed"),
            ("DELETE FROM event WHERE seq = 2", "events go only with their session"),
            ("REPLACE INTO event SELECT * FROM event WHERE seq = 2", "events come one after the other"),
            (
                "INSERT INTO event SELECT session, seq + 5, 0, 0, kind, body FROM event WHERE seq = 14",
                "events come one after the other"
            ),
        ])
    func appendOnly(sql: String, message: String) throws {
        let id = try archive.add(drill())
        let error = #expect(throws: DatabaseError.self) { try archive.queue.write { try $0.execute(sql: sql) } }
        #expect(error?.message == message)
        #expect(try archive.events(of: id) == drill())
    }
}

@Suite("Deleting a session")
struct DeletingTests {
    @Test("Everything of it goes, and nothing of another")
    func everything() throws {
        let archive = try Archive.inMemory()
        let kept = try archive.add(drill())
        let gone = try archive.add(drill(answer: "I sold the zeppelin."))
        try archive.delete(gone)
        try archive.queue.read { db in
            for table in ["session", "event", "draft_step", "round", "exchange", "raised_flag", "said"] {
                let column = table == "session" ? "id" : "session"
                let left = try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM \(table) WHERE \(column) = ?", arguments: [gone.text])
                #expect(left == 0, "\(table)")
            }
        }
        #expect(try archive.search("zeppelin") == [])
        #expect(try archive.events(of: kept) == drill())
        #expect(try archive.search("Kafka").map(\.session) == [kept])
    }

    @Test("Its words are nowhere in the files any more")
    func overwritten() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(path: folder.archive)
        _ = try archive.add(drill())
        let gone = try archive.add(drill(answer: "I sold the zeppelin."))
        #expect(try holds("zeppelin", in: folder.path + "/mockloop"))
        try archive.delete(gone)
        #expect(try !holds("zeppelin", in: folder.path + "/mockloop"))
    }

    @Test("A session that is not there cannot be deleted")
    func unknown() throws {
        let archive = try Archive.inMemory()
        #expect(throws: ArchiveError.unknownSession("nobody", nearest: nil)) {
            try archive.delete(SessionID("nobody"))
        }
    }

    private func holds(_ word: String, in folder: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
            try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)).range(of: Data(word.utf8)) != nil
        }
    }
}
