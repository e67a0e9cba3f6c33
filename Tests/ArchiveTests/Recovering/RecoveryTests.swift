import Foundation
import GRDB
import Testing

@testable import Archive
@testable import Interview

@Suite("A damaged archive")
struct RecoveryTests {
    private let file: DamagedFile

    init() throws { file = try DamagedFile() }

    /// Opens the archive, and checks that everything in it is as it was, and the damaged file as it was made.
    private func expectEverything(kept damaged: Data?) throws {
        var told: [Recovery] = []
        let archive = try Archive(path: file.path) { told.append($0) }
        #expect(told == [Recovery(path: file.path, kept: file.path + "-damaged-1", sessions: 40, events: 39 * 15 + 4)])
        #expect(archive.takeRecovery() == told.first)
        #expect(archive.takeRecovery() == nil)
        #expect(try archive.sessions().map(\.id) == file.sessions.reversed())
        for (place, session) in file.sessions.dropLast().enumerated() {
            #expect(try archive.events(of: session) == drill(from: 1_000 + 100 * place, answer: answer(place)))
        }
        #expect(try Draft(folding: archive.draft(of: #require(file.sessions.last)))?.text == "I cut it.")
        #expect(try archive.unfinished()?.id == file.sessions.last)
        #expect(try archive.search("Kafka", limit: 1000).count == 39)
        try archive.check()
        if let damaged { #expect(try Data(contentsOf: URL(fileURLWithPath: file.path + "-damaged-1")) == damaged) }
    }

    @Test("without a header is read all the same")
    func header() throws {
        try file.change { $0.replaceSubrange(0..<100, with: Data(repeating: 0xA5, count: 100)) }
        try expectEverything(kept: file.bytes)
    }

    @Test("without its first page, where the tables are named, is read all the same")
    func firstPage() throws {
        try file.change { $0.replaceSubrange(0..<4096, with: Data(repeating: 0x5A, count: 4096)) }
        try expectEverything(kept: file.bytes)
    }

    @Test("without the upper page of the events is read all the same, once it is met")
    func upperPage() throws {
        let root = try file.root(of: "event")
        try file.change {
            $0.replaceSubrange((root - 1) * 4096..<root * 4096, with: Data(repeating: 0xFF, count: 4096))
        }
        let damaged = try file.bytes
        let archive = try Archive(path: file.path)
        #expect(archive.takeRecovery() == nil)
        #expect(try archive.events(of: file.sessions[3]) == drill(from: 1_300, answer: answer(3)))
        #expect(archive.takeRecovery()?.sessions == 40)
        #expect(try Data(contentsOf: URL(fileURLWithPath: file.path + "-damaged-1")) == damaged)
    }

    @Test("without lists that follow from the events has them made again", arguments: ["session", "exchange", "said"])
    func lists(table: String) throws {
        let root = try file.root(of: table)
        try file.change { $0.replaceSubrange((root - 1) * 4096..<root * 4096, with: Data(repeating: 0, count: 4096)) }
        let archive = try Archive(path: file.path)
        #expect(try Set(archive.sessions().map(\.id)) == Set(file.sessions))
        #expect(try archive.progress(pack: "acme").answers == 39)
        #expect(try archive.search("Kafka", limit: 1000).count == 39)
        #expect(try file.others.first == "archive.sqlite-damaged-1")
        try archive.check()
    }

    @Test("with a list that holds nonsense has it made again")
    func nonsense() throws {
        try DatabaseQueue(path: file.path).inDatabase { try $0.execute(sql: "UPDATE session SET kind = 'party'") }
        let archive = try Archive(path: file.path)
        #expect(try archive.sessions().map(\.kind) == Array(repeating: .drill, count: 40))
        #expect(archive.takeRecovery()?.sessions == 40)
    }

    @Test("cut off in the middle keeps what stands before the cut", arguments: [1, 2, 3, 5, 9])
    func truncated(part: Int) throws {
        try file.change { $0 = $0.prefix($0.count * part / 10 + 1000) }
        let archive = try Archive(path: file.path)
        let sessions = try archive.sessions()
        for session in sessions.map(\.id) {
            let place = try #require(file.sessions.firstIndex(of: session))
            guard place < 39 else { continue }
            let whole = drill(from: 1_000 + 100 * place, answer: answer(place))
            let read = try archive.events(of: session)
            // Where the start itself is lost something stands in for it.
            #expect(read.dropFirst().allSatisfy { whole.contains($0) || $0.what.isStandIn })
        }
        #expect(sessions.count >= (part < 5 ? 1 : 10), "\(sessions.count)")
        try archive.check()
    }

    @Test("with a page in the middle gone loses what was in that page, and nothing else", arguments: 1...12)
    func middle(page: Int) throws {
        let pages = try file.bytes.count / 4096
        let lost = 1 + page * (pages - 2) / 12
        try file.change {
            $0.replaceSubrange(lost * 4096..<(lost + 1) * 4096, with: Data(repeating: 0xEE, count: 4096))
        }
        let archive = try Archive(path: file.path)
        // Everything is looked at, so that the damage is met wherever it is.
        _ = try? archive.sessions()
        for session in file.sessions { _ = try? archive.events(of: session) }
        _ = try? archive.draft(of: #require(file.sessions.last))
        _ = try? archive.search("Kafka")
        let whole = try file.sessions.enumerated().count { place, session in
            guard place < 39 else { return try archive.draft(of: session).count == 3 }
            return try archive.events(of: session) == drill(from: 1_000 + 100 * place, answer: answer(place))
        }
        #expect(whole >= 36, "\(whole) of 40 are whole")
    }

    @Test("whose last words are still in its log has them read from there")
    func log() throws {
        let root = try file.root(of: "event")
        try file.change { $0.replaceSubrange((root - 1) * 4096..<root * 4096, with: Data(repeating: 9, count: 4096)) }
        let archive = try Archive(path: file.path)
        let session = try #require(file.sessions.last)
        let step = DamagedFile.step("", 3)
        try archive.perform([.keep(step)], in: session)
        #expect(archive.takeRecovery() == nil)
        #expect(try archive.events(of: session).count == 4)
        #expect(archive.takeRecovery()?.sessions == 40)
        #expect(try archive.draft(of: session).last == step)
    }

    @Test("that is empty or gone is read from its log, which SQLite would remove", arguments: [true, false])
    func hollow(isThere: Bool) throws {
        let folder = try TemporaryFolder()
        let session: SessionID
        let log: Data
        do {
            let archive = try Archive(path: folder.archive)
            session = try archive.add(drill())
            log = try Data(contentsOf: URL(fileURLWithPath: folder.archive + "-wal"))
        }
        try FileManager.default.removeItem(atPath: folder.archive)
        if isThere { try Data().write(to: URL(fileURLWithPath: folder.archive)) }
        try log.write(to: URL(fileURLWithPath: folder.archive + "-wal"))
        let archive = try Archive(path: folder.archive)
        #expect(archive.takeRecovery()?.sessions == 1)
        #expect(try archive.events(of: session) == drill())
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive + "-damaged-1-wal")) == log)
    }

    @Test("is kept under a name of its own, however often that happens")
    func names() throws {
        for count in 1...3 {
            try file.change { $0.replaceSubrange(0..<100, with: Data(repeating: UInt8(count), count: 100)) }
            #expect(try Archive(path: file.path).takeRecovery()?.kept == file.path + "-damaged-\(count)")
        }
        #expect(
            try file.others == ["archive.sqlite-damaged-1", "archive.sqlite-damaged-2", "archive.sqlite-damaged-3"])
    }

    @Test("is left alone while another Mockloop has it open, and mended when that is gone")
    func elsewhere() throws {
        var other: Archive? = try Archive(path: file.path)
        try file.change { $0.replaceSubrange(0..<100, with: Data(repeating: 0xA5, count: 100)) }
        let damaged = try file.bytes
        let error = #expect(throws: ArchiveError.self) { try Archive(path: file.path) }
        #expect(error?.isDamage == true)
        #expect(try file.bytes == damaged)
        #expect(try file.others == [])
        withExtendedLifetime(other) {}
        other = nil
        #expect(try Archive(path: file.path).sessions().count == 40)
    }

    @Test("is not touched where it is only to be looked at")
    func lookedAt() throws {
        try file.change { $0.replaceSubrange(0..<100, with: Data(repeating: 0xA5, count: 100)) }
        let damaged = try file.bytes
        #expect(throws: ArchiveError.self) { try Archive(path: file.path, isMended: false) }
        #expect(try file.bytes == damaged)
        #expect(try file.others == [])
    }

    @Test("goes on being written to, with what could not be kept before")
    func written() throws {
        let archive = try Archive(path: file.path)
        let session = try #require(file.sessions.last)
        let root = try file.root(of: "draft_step")
        try archive.queue.inDatabase { db in
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            db.clearSchemaCache()
        }
        let handle = try #require(FileHandle(forWritingAtPath: file.path))
        try handle.seek(toOffset: UInt64((root - 1) * 4096))
        try handle.write(contentsOf: Data(repeating: 0x77, count: 4096))
        try archive.queue.inDatabase { try $0.execute(sql: "PRAGMA shrink_memory") }
        let step = Draft.Step(
            at: Moment(session: 9000, wall: 900_009_000),
            edit: Typing.Edit(at: 9, offset: 0, removed: 0, inserted: "on and on"), cursor: 9)
        try archive.perform([.keep(step)], in: session)
        #expect(archive.takeRecovery() != nil)
        #expect(try archive.draft(of: session) == [step])
    }

    @Test("is put in its place by the next program where one died in between", arguments: [0, 1, 2])
    func died(moved: Int) throws {
        // What a program leaves that dies after so many of its renames: the new archive is whole, the old one half put aside.
        try FileManager.default.copyItem(atPath: file.path, toPath: file.path + "-recovered-1")
        try file.change { $0 = Data(repeating: 7, count: 5000) }
        try Data("log".utf8).write(to: URL(fileURLWithPath: file.path + "-wal"))
        if moved > 0 { try FileManager.default.moveItem(atPath: file.path, toPath: file.path + "-damaged-1") }
        if moved > 1 {
            try FileManager.default.moveItem(atPath: file.path + "-wal", toPath: file.path + "-damaged-1-wal")
        }
        #expect(try Archive(path: file.path).sessions().count == 40)
        #expect(try file.others == ["archive.sqlite-damaged-1", "archive.sqlite-damaged-1-wal"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: file.path + "-damaged-1")).count == 5000)
    }

    @Test("of which nothing is left begins anew, and the rest is kept")
    func nothingLeft() throws {
        try file.change { $0 = $0.prefix(3000) }
        try file.change { $0.replaceSubrange(100..<3000, with: Data(repeating: 1, count: 2900)) }
        let archive = try Archive(path: file.path)
        #expect(
            archive.takeRecovery()?.sentence
                == "\(file.path) was damaged: 0 sessions with 0 events could be read and are in a new archive; the damaged "
                + "one is kept as \(file.path)-damaged-1")
        #expect(try archive.sessions().isEmpty)
    }

    @Test("keeps what the candidate added: notes, stories, ratings, ticks", arguments: [100, 4096])
    func added(header: Int) throws {
        let session = file.sessions[3].text
        try DatabaseQueue(path: file.path).inDatabase { db in
            try db.execute(
                sql: """
                    INSERT INTO note (session, seq, offset, text, made_at) VALUES ('\(session)', 4, 7, 'mine', 5);
                    INSERT INTO self_rating VALUES ('\(session)', 2, 3, 6);
                    INSERT INTO story (title, decision, alternatives, result, tradeoff, changed_at)
                        VALUES ('The import', 'cut', 'none', 'fewer errors', 'a week', 7);
                    INSERT INTO telling VALUES (1, '\(session)', 2, 'told');
                    INSERT INTO tick VALUES ('acme', 'numbers', 1700000000000);
                    """)
        }
        try file.change { $0.replaceSubrange(0..<header, with: Data(repeating: 0xA5, count: header)) }
        let archive = try Archive(path: file.path)
        try archive.queue.read { db in
            let note = try Row.fetchOne(db, sql: "SELECT session, seq, offset, text FROM note")
            #expect(note == ["session": session, "seq": 4, "offset": 7, "text": "mine"])
            #expect(try String.fetchAll(db, sql: "SELECT title FROM story") == ["The import"])
            #expect(try Int.fetchAll(db, sql: "SELECT story FROM telling") == [1])
            // Without the first page nobody says whether these rows are of a table or of an index that looks the same.
            guard header == 100 else { return }
            #expect(try Int.fetchAll(db, sql: "SELECT vote FROM self_rating") == [3])
            #expect(try String.fetchAll(db, sql: "SELECT item FROM tick") == ["numbers"])
        }
    }

    @Test("moves a note along with the event that it stands beside, where one before it is lost")
    func moved() throws {
        let session = file.sessions[3].text
        try DatabaseQueue(path: file.path).inDatabase { db in
            try db.execute(
                sql: """
                    INSERT INTO note (session, seq, offset, text, made_at) VALUES ('\(session)', 8, 0, 'mine', 5);
                    DROP TRIGGER event_stays;
                    DELETE FROM event WHERE session = '\(session)' AND seq = 3;
                    """)
        }
        try file.change { $0.replaceSubrange(0..<100, with: Data(count: 100)) }
        let archive = try Archive(path: file.path)
        var expected = drill(from: 1_300, answer: answer(3))
        expected.remove(at: 3)
        #expect(try archive.events(of: file.sessions[3]) == expected)
        #expect(try archive.queue.read { try Int.fetchAll($0, sql: "SELECT seq FROM note") } == [7])
    }

    @Test("gives no answer to another question where what was asked is lost")
    func lostQuestion() throws {
        let session = file.sessions[3].text
        try DatabaseQueue(path: file.path).inDatabase { db in
            try db.execute(
                sql: "DROP TRIGGER event_stays; DELETE FROM event WHERE session = '\(session)' AND seq IN (5, 6)")
        }
        try file.change { $0.replaceSubrange(0..<100, with: Data(count: 100)) }
        let read = try #require(Session(folding: try Archive(path: file.path).events(of: file.sessions[3])))
        let exchanges = try #require(read.transcript.first).exchanges
        #expect(exchanges.map(\.question.id) == ["boxes", "lost"])
        #expect(exchanges.map(\.answer?.text) == [answer(3), "Two weeks of stale prices."])
    }
}
