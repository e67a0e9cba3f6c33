import GRDB
import Testing

@testable import Archive
@testable import Interview

@Suite("Rows that cannot be read")
struct MalformedTests {
    let archive: Archive
    let session: SessionID

    init() throws {
        archive = try Archive.inMemory()
        session = try archive.add(drill())
    }

    private func damage(_ sql: String) throws {
        try archive.queue.write { try $0.execute(sql: "DROP TRIGGER event_stays_as_it_is; \(sql)") }
    }

    @Test(
        "An event of which this version knows nothing is named with its session",
        arguments: ["{}", "7", #"{"danced":{}}"#, #"{"warned":{}}"#, #"{"warned":{"secondsLeft":"many"}}"#])
    func event(body: String) throws {
        try damage("UPDATE event SET body = '\(body)' WHERE seq = 4")
        #expect(throws: ArchiveError.unreadable(.event, session: session.text, seq: 4)) {
            try archive.events(of: session)
        }
    }

    @Test("A damaged session does not keep the others from being read")
    func others() throws {
        try damage("UPDATE event SET body = '{}' WHERE seq = 4")
        let other = try archive.add(drill(from: 2_000))
        #expect(try archive.events(of: other) == drill(from: 2_000))
        #expect(try archive.sessions().count == 2)
    }

    @Test("A step of a draft that cannot be read is named with its session")
    func step() throws {
        try archive.queue.write { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            try db.execute(
                sql: "INSERT INTO draft_step VALUES (?, 0, 1, 1, 0, 5, NULL, NULL, NULL)", arguments: [session.text])
        }
        #expect(throws: ArchiveError.unreadable(.draft, session: session.text, seq: 0)) {
            try archive.draft(of: session)
        }
    }

    @Test("A list says what it could not read")
    func list() throws {
        try archive.queue.write { try $0.execute(sql: "UPDATE session SET kind = 'party'") }
        #expect(throws: ArchiveError.damaged(path: ":memory:", detail: "no usable kind")) { try archive.sessions() }
    }

    @Test("Every error is one line that says where and what to do")
    func sentences() {
        #expect(
            ArchiveError.unreadable(.event, session: "abc", seq: 4).description
                == "session abc: event 4 cannot be read; "
                + "`mockloop delete abc` removes the session, the others are not affected")
        #expect(
            ArchiveError.newer(path: "/a.sqlite", version: 2, known: 1).description
                == "/a.sqlite: made by a newer Mockloop (version 2 of the archive, this one knows 1); "
                + "update Mockloop, the file was not touched")
        #expect(
            ArchiveError.unknownSession("abf", nearest: "abd1111111").description
                == "no session abf; did you mean abd1111111?")
    }
}
