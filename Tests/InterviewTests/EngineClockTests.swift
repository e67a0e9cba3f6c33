import Evaluation
import Interview
import Scenario
import Testing

@Suite("The clock of an answer")
struct EngineClockTests {
    private func thinking() -> Sitting {
        var sitting = Sitting()
        sitting.does(.goOn)
        return sitting
    }

    @Test("thinking runs from the question and is over after 30 seconds")
    func thinkingRuns() {
        var sitting = thinking()
        #expect(sitting.session.phase == .thinking(since: 0, until: 30_000))
        #expect(sitting.engine.nextDeadline == 30_000)
        #expect(sitting.session.clock(at: 7_400) == .thinking(elapsed: 7, left: 23))
        let effects = sitting.does(.tick, after: 30_000)
        #expect(Sitting.happenings(effects) == [.clockStarted(by: .thinkingRanOut)])
        #expect(sitting.session.phase == .answering(thinking: 30_000, since: 30_000, until: 180_000))
    }

    @Test("the first key starts the clock, and what was typed is kept in the same step")
    func firstKeyStarts() {
        var sitting = thinking()
        let effects = sitting.does(.typed(text: "I", cursor: 1), after: 4_000)
        let moment = Moment(session: 4_000, wall: 1_004_000)
        #expect(
            effects == [
                .record(Event(at: moment, .clockStarted(by: .firstKey))),
                .keep(
                    Draft.Step(
                        at: moment, edit: Typing.Edit(at: 4_000, offset: 0, removed: 0, inserted: "I"), cursor: 1)),
            ])
        #expect(sitting.session.phase == .answering(thinking: 4_000, since: 4_000, until: 154_000))
    }

    @Test("warnings come at their own second, once, however late the tick is")
    func warnings() {
        var sitting = thinking()
        sitting.does(.typed(text: "I", cursor: 1))
        let late = sitting.does(.tick, after: 125_000)
        #expect(Sitting.happenings(late) == [.warned(secondsLeft: 60), .warned(secondsLeft: 30)])
        #expect(late.first == .record(Event(at: Moment(session: 90_000, wall: 1_090_000), .warned(secondsLeft: 60))))
        #expect(sitting.session.clock(at: 125_000) == .answering(left: 25, of: 150, warned: 30))
        #expect(Sitting.happenings(sitting.does(.tick, after: 1)) == [])
    }

    @Test("at 2:30 the interviewer cuts in, and the answer stands as it was")
    func cutOff() {
        var sitting = thinking()
        sitting.does(.typed(text: Fixture.thin, cursor: 3))
        let effects = sitting.does(.typed(text: Fixture.thin + " And then", cursor: 3), after: 150_200)
        let answer = sitting.session.exchange?.answer
        #expect(answer?.text == Fixture.thin)
        #expect(answer?.ending == .cutOff)
        #expect(answer?.answering == 150_000)
        #expect(sitting.session.exchange?.reaction == "Let me stop you there.")
        #expect(sitting.session.phase == .heard(at: 150_000))
        #expect(effects.contains(.dropDraft))
        #expect(sitting.steps.isEmpty)
    }

    @Test("keys within a second of the cut-off do not dismiss it; one after it does")
    func graceAfterCutOff() {
        var sitting = thinking()
        sitting.does(.typed(text: Fixture.thin, cursor: 3))
        sitting.does(.tick, after: 150_000)
        #expect(sitting.does(.goOn, after: 900) == [])
        let effects = sitting.does(.goOn, after: 100)
        #expect(Sitting.happenings(effects).count == 1)
        #expect(sitting.session.exchange?.probes.count == 1)
    }

    @Test("a pause stops the clock, and what was left is left after it")
    func pause() {
        var sitting = thinking()
        sitting.does(.typed(text: "I", cursor: 1), after: 1_000)
        #expect(Sitting.happenings(sitting.does(.pause, after: 10_000)) == [.paused])
        #expect(sitting.engine.nextDeadline == nil)
        #expect(sitting.does(.tick, after: 600_000) == [])
        #expect(sitting.does(.typed(text: "I was", cursor: 5)) == [])
        #expect(sitting.session.clock(at: sitting.now) == .answering(left: 140, of: 150, warned: nil))
        #expect(Sitting.happenings(sitting.does(.resume)) == [.resumed])
        #expect(sitting.session.clock(at: sitting.now) == .answering(left: 140, of: 150, warned: nil))
        #expect(sitting.session.roundElapsed(at: sitting.now) == 11)
    }

    @Test("wall time that goes on alone is an interruption, and takes nothing from the clock")
    func interruption() {
        var sitting = thinking()
        sitting.does(.typed(text: "I", cursor: 1), after: 1_000)
        sitting.ahead += 3_600_000
        let effects = sitting.does(.tick, after: 500)
        #expect(Sitting.happenings(effects) == [.interrupted(wallMilliseconds: 3_600_000)])
        #expect(sitting.session.interrupted == 3_600_000)
        #expect(sitting.session.clock(at: sitting.now) == .answering(left: 150, of: 150, warned: nil))
    }

    @Test("a wall clock that jumps back changes nothing")
    func backwards() {
        var sitting = thinking()
        sitting.ahead -= 7_200_000
        #expect(sitting.does(.tick, after: 500) == [])
    }

    @Test("while the clock runs its state is kept each second, also without a key")
    func keepsTime() {
        var sitting = thinking()
        #expect(sitting.does(.tick, after: 400) == [])
        let moment = Moment(session: 1_000, wall: 1_001_000)
        #expect(sitting.does(.tick, after: 600) == [.keep(Draft.Step(at: moment, edit: nil, cursor: 0))])
    }

    @Test("a shorter clock is marked in the plan")
    func shortened() {
        let plan = SessionPlan.loop(of: Fixture.pack, options: SessionOptions(answerSeconds: 5), seed: 1)
        #expect(plan.answerSeconds == 5)
        #expect(plan.isClockShortened)
        #expect(!Fixture.plan.isClockShortened)
    }

    @Test("the screen is asked to show the next second exactly when it changes")
    func nextSecond() {
        var sitting = thinking()
        #expect(sitting.session.nextSecond(after: 0) == 1_000)
        #expect(sitting.session.nextSecond(after: 999) == 1_000)
        #expect(sitting.session.nextSecond(after: 1_000) == 2_000)
        sitting.does(.pause)
        #expect(sitting.session.nextSecond(after: 0) == nil)
    }
}
