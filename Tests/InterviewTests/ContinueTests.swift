import Evaluation
import Foundation
import Interview
import Scenario
import Testing

@Suite("A session is the fold of its events")
struct ContinueTests {
    private func sat() -> Sitting {
        var sitting = Sitting()
        sitting.does(.goOn)
        sitting.says(Fixture.thin, after: 3_000)
        sitting.does(.pause, after: 100)
        sitting.does(.resume, after: 5_000)
        sitting.does(.typed(text: "It cost us a week", cursor: 17), after: 2_000)
        return sitting
    }

    private func bytes(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(value)
    }

    @Test("folding the recorded events again gives the same state, byte for byte")
    func folds() throws {
        let sitting = sat()
        let stored = try JSONDecoder().decode([Event].self, from: bytes(sitting.events))
        let folded = try #require(Session(folding: stored))
        #expect(folded == sitting.session)
        #expect(try bytes(folded) == bytes(sitting.session))
    }

    @Test("the same inputs at the same times give the same events, byte for byte")
    func deterministic() throws {
        #expect(try bytes(sat().events) == bytes(sat().events))
    }

    @Test("a session that died goes on with its text, and with the time that was left")
    func goesOn() throws {
        var before = sat()
        before.does(.tick, after: 4_000)
        let left = before.session.clock(at: before.now)
        var engine = try Engine(
            continuing: before.events, draft: before.steps, of: Fixture.pack, evaluator: Fixture.evaluator)
        #expect(engine.draft.text == "It cost us a week")
        #expect(engine.draft.cursor == 17)
        #expect(engine.knownTime == before.now)
        let effects = engine.handle(.takeUp, at: Moment(session: engine.knownTime, wall: 90_000_000))
        #expect(Sitting.happenings(effects).last == .continued)
        #expect(engine.session.isPaused)
        let resumed = Moment(session: engine.knownTime + 60_000, wall: 90_060_000)
        #expect(Sitting.happenings(engine.handle(.resume, at: resumed)) == [.resumed])
        #expect(engine.session.clock(at: resumed.session) == left)
        _ = engine.handle(.typed(text: "It cost us a week, no more", cursor: 26), at: resumed)
        #expect(engine.draft.typing.text == "It cost us a week, no more")
    }

    @Test("a session whose pack lost a round cannot be taken up, and says which")
    func roundMissing() {
        var pack = Fixture.pack
        pack.rounds.removeLast()
        #expect(throws: ContinueError.roundMissing(round: "technical", pack: "tiny")) {
            try Engine(continuing: sat().events, draft: [], of: pack, evaluator: Fixture.evaluator)
        }
    }

    @Test("a session of another pack cannot be taken up, and says of which")
    func otherPack() {
        var pack = Fixture.pack
        pack.id = "other"
        #expect(throws: ContinueError.otherPack("tiny")) {
            try Engine(continuing: sat().events, draft: [], of: pack, evaluator: Fixture.evaluator)
        }
    }

    @Test("events that do not begin with a start are no session")
    func notASession() {
        #expect(Session(folding: sat().events.dropFirst()) == nil)
        #expect(throws: ContinueError.notASession) {
            try Engine(continuing: [], draft: [], of: Fixture.pack, evaluator: Fixture.evaluator)
        }
    }
}
