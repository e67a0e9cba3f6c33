import GRDB
import Testing

@testable import Archive
@testable import Interview

@Suite("Naming a session")
struct NamingTests {
    let archive: Archive

    init() throws {
        archive = try Archive.inMemory()
        try archive.queue.write { db in
            for (place, id) in ["abc0000000", "abd1111111", "xyz2222222"].enumerated() {
                let writer = SessionWriter(db: db, session: SessionID(id), coding: EventCoding())
                try writer.create(.sample(), at: Moment(session: 0, wall: place))
            }
        }
    }

    @Test("by its id, or any start of it that no other has", arguments: ["xyz2222222", "xyz", "x", "XYZ"])
    func start(name: String) throws {
        #expect(try archive.session(named: name).text == "xyz2222222")
    }

    @Test("as the last one")
    func last() throws {
        #expect(try archive.session(named: "last").text == "xyz2222222")
    }

    @Test("as the last one fails where there is none")
    func noLast() throws {
        #expect(throws: ArchiveError.noSessions) { try Archive.inMemory().session(named: "last") }
    }

    @Test("by a start that two have says which")
    func ambiguous() {
        #expect(throws: ArchiveError.ambiguousSession("ab", fits: ["abc0000000", "abd1111111"])) {
            try archive.session(named: "ab")
        }
    }

    @Test("wrongly says which comes nearest", arguments: [("xyz2322222", "xyz2222222"), ("abf1", "abd1111111")])
    func nearest(name: String, id: String) {
        #expect(throws: ArchiveError.unknownSession(name, nearest: id)) { try archive.session(named: name) }
    }

    @Test("by nothing like it suggests nothing", arguments: ["", "qqqq"])
    func nothing(name: String) {
        #expect(throws: ArchiveError.unknownSession(name, nearest: nil)) { try archive.session(named: name) }
    }

    @Test("takes ten letters and digits that are not misread")
    func ids() {
        var generator = SplitMix64(seed: 1)
        let ids = (0..<1000).map { _ in SessionID(using: &generator).text }
        #expect(Set(ids).count == 1000)
        #expect(ids.allSatisfy { $0.count == 10 && $0.allSatisfy("0123456789abcdefghjkmnpqrstvwxyz".contains) })
    }
}
