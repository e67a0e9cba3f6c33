import Foundation
import GRDB
import Scenario
import Testing

@testable import Archive
@testable import Interview

@Suite("Notes")
struct NotesTests {
    let archive: Archive
    let session: SessionID

    init() throws {
        archive = try Archive.inMemory()
        session = try archive.add(drill())
    }

    @Test("A note stands beside its line until it is removed")
    func kept() throws {
        let later = try archive.add("Too long.", at: Note.Line(event: 8), of: session, madeAt: 7)
        let early = try archive.add("Say the price.", at: Note.Line(event: 4, offset: 12), of: session, madeAt: 9)
        #expect(early.text == "Say the price.")
        #expect(try archive.notes(of: session) == [early, later])
        try archive.removeNote(early.id)
        try archive.removeNote(early.id)
        #expect(try archive.notes(of: session) == [later])
    }

    @Test("A line that is not there takes no note")
    func noLine() {
        let error = ArchiveError.noSuchLine(session: session.text, line: 99)
        #expect(throws: error) { try archive.add("?", at: Note.Line(event: 99), of: session, madeAt: 1) }
        #expect(
            "\(error)"
                == "session \(session) has no line 99; `mockloop review \(session)` shows its lines")
    }
}

@Suite("The candidate's own votes")
struct SelfRatingsTests {
    let archive: Archive
    let session: SessionID

    init() throws {
        archive = try Archive.inMemory()
        session = try archive.add(drill())
    }

    @Test("The first rating stands, and is counted with the attempt")
    func first() throws {
        #expect(try archive.selfRating(of: "boxes", attempt: 1, in: session) == nil)
        try archive.rate("boxes", attempt: 1, of: session, .strongHire, at: 5)
        try archive.rate("boxes", attempt: 1, of: session, .noHire, at: 6)
        #expect(try archive.selfRating(of: "boxes", attempt: 1, in: session) == .strongHire)
        #expect(try archive.progress(pack: "acme").calibration.rated == 1)
    }

    @Test("An attempt that was never made cannot be rated")
    func unknown() {
        #expect(throws: ArchiveError.noSuchAttempt(session: session.text, question: "boxes", attempt: 2)) {
            try archive.rate("boxes", attempt: 2, of: session, .hire, at: 5)
        }
    }
}

@Suite("Stories in the archive")
struct StoryKeepingTests {
    let archive: Archive
    let session: SessionID
    private let story = Story(
        title: "Ferry board", parts: [.decision: "Went live."], principles: ["act", "say"], changedAt: 3)

    init() throws {
        archive = try Archive.inMemory()
        session = try archive.add(drill())
    }

    @Test("A story is kept, changed and removed")
    func kept() throws {
        var saved = try archive.save(story, pack: "acme")
        #expect(saved.id != nil)
        #expect(try archive.stories(pack: "acme") == [saved])
        saved.title = "Board"
        saved.parts = [.result: "Fewer calls."]
        saved.principles = ["say"]
        saved.changedAt = 4
        _ = try archive.save(saved, pack: "acme")
        #expect(try archive.stories(pack: "acme") == [saved])
        try archive.removeStory(try #require(saved.id))
        #expect(try archive.stories(pack: "acme") == [])
    }

    @Test("A story belongs to the candidate, what it claims to a pack")
    func packs() throws {
        var saved = try archive.save(story, pack: "acme")
        saved.principles = ["care"]
        _ = try archive.save(saved, pack: "other")
        #expect(try archive.stories(pack: "acme").map(\.principles) == [["act", "say"]])
        #expect(try archive.stories(pack: "other").map(\.principles) == [["care"]])
    }

    @Test("A story that is gone cannot be changed")
    func gone() throws {
        var gone = story
        gone.id = 7
        #expect(throws: ArchiveError.noSuchStory(7)) { try archive.save(gone, pack: "acme") }
        #expect(throws: ArchiveError.noSuchStory(7)) { try archive.removeStory(7) }
    }

    private func telling(_ story: Int, _ state: Telling.State) -> Telling {
        Telling(
            story: story, session: session.text, round: "technical", question: "boxes", attempt: 1, askedAt: 1_002_000,
            state: state)
    }

    @Test("What the candidate says of an answer stands against every later suggestion")
    func tellings() throws {
        let first = try #require(try archive.save(story, pack: "acme").id)
        let second = try #require(try archive.save(story, pack: "acme").id)
        try archive.suggest([telling(first, .suggested)])
        #expect(try archive.tellings(pack: "acme") == [telling(first, .suggested)])
        try archive.settle(.denied, story: first, question: "boxes", attempt: 1, of: session)
        try archive.suggest([telling(first, .suggested)])
        #expect(try archive.tellings(in: session) == [telling(first, .denied)])
        try archive.settle(.confirmed, story: second, question: "boxes", attempt: 1, of: session)
        let third = try #require(try archive.save(story, pack: "acme").id)
        try archive.suggest([telling(third, .suggested)])
        #expect(try archive.tellings(in: session) == [telling(first, .denied), telling(second, .confirmed)])
        #expect(try archive.tellings(pack: "other") == [])
        try archive.removeStory(second)
        #expect(try archive.tellings(in: session) == [telling(first, .denied)])
    }

    @Test("Stories are looked for in the answers there are, by their words")
    func lookedFor() throws {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        var pack = try Pack.load(from: "/\(root)/Tests/Fixtures/Packs/small")
        pack.id = "acme"
        let said = """
            I put the ferry arrivals board live in June, three operators in grey, against the head of operations. Islanders \
            sent angry mails, and the harbour desk got a third of its calls.
            """
        let told = try archive.add(drill(from: 9_000, answer: said))
        let ferries = try archive.save(
            Story(
                title: "Ferry arrivals board",
                parts: [
                    .decision: "Live in June with three operators in grey.", .result: "A third of the harbour calls.",
                    .tradeoff: "Angry mails from islanders.",
                ]), pack: "acme")
        let texts = (0..<100).map { "Text \($0) of quite other words." }
        try archive.suggestStories(of: pack, by: StoryRecogniser(background: texts))
        let found = try archive.tellings(pack: "acme")
        #expect(found.map(\.session) == [told.text])
        #expect(found.map(\.story) == [ferries.id])
        #expect(found.map(\.state) == [.suggested])
    }

    @Test("Answers can be read with their probes, without their events")
    func spoken() throws {
        let answers = try archive.spokenAnswers(pack: "acme", limit: 5)
        #expect(
            answers == [
                ArchivedAnswer(
                    session: session, askedAt: 1_002_000,
                    answer: SpokenAnswer(
                        round: "technical", question: "boxes",
                        asked: "How would you reduce false negatives?\nWhat did that cost you?",
                        text: "I said no to Kafka.\nTwo weeks of stale prices."))
            ])
    }
}

@Suite("Ticks by hand")
struct TicksTests {
    @Test("An item is ticked, and the tick taken away, for its pack alone")
    func ticks() throws {
        let archive = try Archive.inMemory()
        try archive.tick("read", of: "acme", at: 5)
        try archive.tick("read", of: "acme", at: 6)
        #expect(try archive.ticks(pack: "acme") == ["read": 6])
        #expect(try archive.ticks(pack: "other") == [:])
        try archive.tick("read", of: "acme", at: nil)
        #expect(try archive.ticks(pack: "acme") == [:])
    }
}

@Suite("Rereadings")
struct RereadingKeepingTests {
    private func rereading(_ rules: String, _ vote: Vote) -> Rereading {
        Rereading(
            rules: rules,
            rounds: [
                .init(
                    exchanges: [.init(first: .sample(vote), probes: [nil], whole: .sample(vote))],
                    card: .sample("technical", vote))
            ], verdict: nil)
    }

    @Test("A rereading stands beside the old reading, one for each version of the rules")
    func kept() throws {
        let archive = try Archive.inMemory()
        let session = try archive.add(drill())
        try archive.keep(rereading("2", .hire), of: session, at: 5)
        try archive.keep(rereading("3", .strongHire), of: session, at: 6)
        try archive.keep(rereading("2", .strongNoHire), of: session, at: 7)
        #expect(try archive.rereadings(of: session) == [rereading("2", .hire), rereading("3", .strongHire)])
        #expect(try archive.events(of: session) == drill())
        #expect(throws: ArchiveError.unknownSession("nobody", nearest: nil)) {
            try archive.keep(rereading("2", .hire), of: SessionID("nobody"), at: 5)
        }
    }
}

@Suite("What hangs on a session")
struct HangingTests {
    private let tables = ["note", "self_rating", "rereading", "telling"]

    private func sit(_ archive: Archive) throws -> SessionID {
        let session = try archive.add(drill())
        _ = try archive.add("Zeppelin.", at: Note.Line(event: 4), of: session, madeAt: 7)
        try archive.rate("boxes", attempt: 1, of: session, .hire, at: 5)
        try archive.keep(Rereading(rules: "9", rounds: [], verdict: nil), of: session, at: 5)
        let story = try archive.save(Story(title: "Ferry board"), pack: "acme")
        try archive.settle(
            .confirmed, story: try #require(story.id), question: "boxes", attempt: 1, of: session)
        return session
    }

    @Test("Deleting a session takes it along, and leaves the story and what hangs on others")
    func deleted() throws {
        let archive = try Archive.inMemory()
        _ = try sit(archive)
        let gone = try sit(archive)
        try archive.delete(gone)
        try archive.queue.read { db in
            for table in tables {
                let left = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
                #expect(left == 1, "\(table)")
            }
        }
        #expect(try archive.stories(pack: "acme").count == 2)
    }

    @Test("What is recovered of a damaged archive has it too")
    func recovered() throws {
        let folder = try TemporaryFolder()
        let session = try sit(try Archive(path: folder.archive))
        let file = try #require(FileHandle(forUpdatingAtPath: folder.archive))
        try file.write(contentsOf: Data(repeating: 0xA5, count: 100))
        try file.close()
        let archive = try Archive(path: folder.archive)
        #expect(archive.takeRecovery()?.sessions == 1)
        #expect(try archive.notes(of: session).map(\.text) == ["Zeppelin."])
        #expect(try archive.selfRating(of: "boxes", attempt: 1, in: session) == .hire)
        #expect(try archive.rereadings(of: session).map(\.rules) == ["9"])
        #expect(try archive.stories(pack: "acme").map(\.title) == ["Ferry board"])
        #expect(try archive.tellings(in: session).map(\.state) == [.confirmed])
    }

    @Test("The file gets smaller, and stays so with each deletion")
    func compacted() throws {
        let folder = try TemporaryFolder()
        let archive = try Archive(path: folder.archive)
        let long = String(repeating: "I said no to the second vendor. ", count: 2000)
        let sessions = try (0..<3).map { try archive.add(drill(answer: long + "\($0)")) }
        func pages() throws -> (all: Int, free: Int) {
            try archive.queue.read { db in
                (
                    try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0,
                    try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
                )
            }
        }
        var before = try pages().all
        for session in sessions {
            try archive.delete(session)
            #expect(try pages().free == 0)
            #expect(try pages().all < before - 20)
            before = try pages().all
        }
        try archive.check()
    }

    @Test(
        "What was noted, rated or read again is not changed",
        arguments: [
            ("UPDATE note SET text = ''", "notes are removed and written anew"),
            ("UPDATE self_rating SET vote = 1", "a rating made before the reading is not changed after it"),
            ("UPDATE rereading SET body = '{}'", "readings are never changed"),
        ])
    func unchanged(sql: String, message: String) throws {
        let archive = try Archive.inMemory()
        _ = try sit(archive)
        let error = #expect(throws: DatabaseError.self) { try archive.queue.write { try $0.execute(sql: sql) } }
        #expect(error?.message == message)
    }
}
