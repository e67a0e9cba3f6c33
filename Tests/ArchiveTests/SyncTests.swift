import GRDB
import Interview
import Testing

@testable import Archive

/// What waits for the disk, and what only has to outlive the program.
@Suite("Typing and the disk") struct SyncTests {
    private let archive: Archive
    private let session: SessionID

    init() throws {
        archive = try .inMemory()
        session = try archive.begin(drill()[0])
    }

    /// SQLite's `synchronous` after effects were performed: 2 waits for the disk, 1 does not.
    private func synchronous(after effects: [Effect]) throws -> Int? {
        try archive.perform(effects, in: session)
        return try archive.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    }

    private func key(at time: Int) -> Effect {
        .keep(Draft.Step(at: Moment(session: time, wall: time), edit: nil, cursor: 0))
    }

    @Test("Typing reaches the disk once a second, and in between only has to outlive the program")
    func typing() throws {
        #expect(try synchronous(after: [key(at: 5_000)]) == 2)
        #expect(try synchronous(after: [key(at: 5_100)]) == 1)
        #expect(try synchronous(after: [key(at: 5_999)]) == 1)
        #expect(try synchronous(after: [key(at: 6_000)]) == 2)
        #expect(try synchronous(after: [key(at: 6_500), key(at: 6_900)]) == 1)
    }

    @Test("An event always reaches the disk, and an emptied box with it")
    func events() throws {
        _ = try synchronous(after: [key(at: 5_000)])
        let event = Event(at: Moment(session: 5_200, wall: 5_200), .paused)
        #expect(try synchronous(after: [key(at: 5_200), .record(event)]) == 2)
        #expect(try synchronous(after: [key(at: 5_300)]) == 1)
        #expect(try synchronous(after: [.dropDraft]) == 2)
    }

    @Test("Beginning, taking in and removing a session reach the disk")
    func others() throws {
        func synchronous(after work: () throws -> Void) throws -> Int? {
            _ = try self.synchronous(after: [key(at: 5_000)])
            _ = try self.synchronous(after: [key(at: 5_100)])
            try work()
            return try archive.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
        }
        #expect(try synchronous { _ = try archive.begin(drill()[0]) } == 2)
        #expect(try synchronous { _ = try archive.add(drill()) } == 2)
        #expect(try synchronous { try archive.delete(archive.add(drill())) } == 2)
    }

    @Test("A session that is taken up reaches the disk with its first key, whatever was kept of it before")
    func takenUp() throws {
        let folder = try TemporaryFolder()
        var first: Archive? = try Archive(path: folder.archive)
        let session = try #require(try first?.begin(drill()[0]))
        try first?.perform([key(at: 5_000)], in: session)
        first = nil
        let second = try Archive(path: folder.archive)
        try second.perform([key(at: 5_001)], in: session)
        #expect(try second.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    }
}
