import GRDB
import Testing

@testable import Archive
@testable import Interview

@Suite("Clocks that were set")
struct ClockTests {
    let archive: Archive

    init() throws { archive = try Archive.inMemory() }

    @Test("The last session is the one that was begun last, also where the clock was set back in between")
    func last() throws {
        _ = try archive.add(drill(from: 9_000_000))
        let later = try archive.add(drill(from: 1_000))
        #expect(try archive.session(named: "last") == later)
    }

    @Test("The session to continue is the one that was left last, also where the clock was set back in between")
    func unfinished() throws {
        let first = try archive.begin(drill(from: 9_000_000)[0])
        let second = try archive.begin(drill(from: 1_000)[0])
        #expect(try archive.unfinished()?.id == second)
        try archive.perform([.record(Event(at: Moment(session: 10, wall: 5), .paused))], in: first)
        #expect(try archive.unfinished()?.id == first)
    }

    @Test("Events stay in the order in which they happened, and their lengths are those of the steady clock")
    func events() throws {
        let walls = [5_000_000, 1_000, 9_000_000_000, 2_000, -4_000]
        let events = zip(walls, drill()).map { wall, event in
            Event(at: Moment(session: event.at.session, wall: wall), event.what)
        }
        let id = try archive.add(events)
        #expect(try archive.events(of: id) == events)
        #expect(try archive.sessions().first?.duration == 4000)
    }

    @Test(
        "Times that no clock can have shown are not read",
        arguments: [("wall_ms", Int.max), ("wall_ms", Int.min), ("session_ms", -1), ("session_ms", Int.max)])
    func impossible(column: String, value: Int) throws {
        let id = try archive.add(drill())
        try archive.queue.write {
            try $0.execute(
                sql: "DROP TRIGGER event_stays_as_it_is; UPDATE event SET \(column) = \(value) WHERE seq = 2")
        }
        #expect(throws: ArchiveError.unreadable(.event, session: id.text, seq: 2)) { try archive.events(of: id) }
    }

    @Test("A plan whose clock would run longer than a day is not read")
    func plan() throws {
        var plan = SessionPlan.sample()
        plan.answerSeconds = .max
        let id = try archive.add([Event(at: Moment(session: 0, wall: 0), .started(plan: plan))])
        #expect(throws: ArchiveError.unreadable(.event, session: id.text, seq: 0)) { try archive.events(of: id) }
    }
}
