import Evaluation
import Interview
import Scenario
import Testing

@Suite("The way through a session")
struct EngineFlowTests {
    @Test("a session starts on the page before its first round, with its plan recorded")
    func starts() {
        let sitting = Sitting()
        #expect(sitting.session.phase == .briefing)
        #expect(sitting.events.map(\.what) == [.started(plan: Fixture.plan)])
        #expect(sitting.engine.nextDeadline == nil)
    }

    @Test("going on begins the round and puts its first question in the interviewer's name")
    func begins() {
        var sitting = Sitting()
        let effects = sitting.does(.goOn)
        let first = Fixture.plan.rounds[0].questions[0]
        #expect(
            Sitting.happenings(effects) == [
                .roundBegan(round: 0),
                .asked(question: AskedQuestion(id: first, text: "Tell me about \(first).", interviewer: "Lead")),
            ])
    }

    @Test("handing in records the answer with its reading, a reaction, and a probe at what is missing")
    func handsIn() {
        var sitting = Sitting()
        sitting.does(.goOn)
        sitting.does(.typed(text: Fixture.thin, cursor: 0), after: 5_000)
        let effects = sitting.does(.handIn, after: 20_000)
        let happened = Sitting.happenings(effects)
        #expect(happened.count == 3)
        guard case .answered(let answer, let reading)? = happened.first else {
            Issue.record("no answer first: \(happened)")
            return
        }
        #expect(answer.text == Fixture.thin)
        #expect(answer.thinking == 5_000)
        #expect(answer.answering == 20_000)
        #expect(answer.ending == .handedIn)
        #expect(answer.typing.text == Fixture.thin)
        #expect(reading.present == [.decision])
        guard case .reacted? = happened.dropFirst().first, case .probed(let probe)? = happened.last else {
            Issue.record("no reaction and probe: \(happened)")
            return
        }
        #expect(["alternatives", "result", "tradeoff"].contains(probe.target))
        #expect(sitting.session.phase == .thinking(since: 25_000, until: 40_000))
        #expect(effects.contains(.dropDraft))
    }

    @Test("a question gets three probes at most, never the same words twice, then the next question comes")
    func threeProbes() {
        var sitting = Sitting()
        sitting.does(.goOn)
        for _ in 0..<4 { sitting.says(Fixture.thin) }
        let first = sitting.session.transcript[0].exchanges[0]
        #expect(first.probes.count == 3)
        #expect(Set(first.probes.map(\.probe.text)).count == 3)
        #expect(first.isSettled)
        #expect(sitting.session.exchange?.question.id == Fixture.plan.rounds[0].questions[1])
    }

    @Test("what a probe brings out is merged into the reading of the answer, at a discount")
    func merges() {
        var sitting = Sitting()
        sitting.does(.goOn)
        sitting.says(Fixture.thin)
        let before = sitting.session.exchange?.reading
        sitting.says("We turned down the second vendor. It cost us two weeks, and the errors fell from 9 to 3 percent.")
        let exchange = sitting.session.transcript[0].exchanges[0]
        #expect(exchange.firstReading == before)
        #expect((exchange.reading?.score ?? 0) > (before?.score ?? 100))
        #expect(exchange.reading?.present == Element.allCases)
        let confidence = exchange.reading?.elements[.tradeoff] ?? 0
        #expect(confidence < exchange.probes[0].reading?.elements[.tradeoff] ?? 0)
    }

    @Test("an answer with nothing missing is pushed once, in depth")
    func depth() {
        var sitting = Sitting()
        sitting.does(.goOn)
        sitting.says(Fixture.full)
        #expect(sitting.session.exchange?.probes.map(\.probe.target) == ["depth"])
        sitting.says(Fixture.full)
        #expect(sitting.session.transcript[0].exchanges[0].isSettled)
    }

    @Test("passing is an answer: it is read as silence, keeps the words, and is probed as a pass")
    func passes() {
        var sitting = Sitting()
        sitting.does(.goOn)
        sitting.does(.typed(text: "Well", cursor: 4), after: 1_000)
        sitting.does(.pass, after: 1_000)
        let exchange = sitting.session.exchange
        #expect(exchange?.answer?.text == "Well")
        #expect(exchange?.answer?.ending == .passed)
        #expect(exchange?.firstReading?.vote == .strongNoHire)
        #expect(exchange?.firstReading?.gates.map(\.gate) == [.empty])
        #expect(exchange?.probes.map(\.probe.target) == ["passed"])
    }

    @Test("in a loop the scorecard stays sealed and no reading opens until the committee")
    func sealed() {
        var sitting = Sitting()
        sit(&sitting, saying: Fixture.full)
        #expect(sitting.session.phase == .scorecard)
        #expect(sitting.session.isSealed)
        #expect(sitting.session.transcript[0].card?.vote == sitting.session.transcript[0].card?.votes.first)
        sitting.does(.goOn)
        #expect(sitting.session.phase == .briefing)
        #expect(sitting.session.round == 1)
        sit(&sitting, saying: Fixture.full)
        #expect(sitting.session.isSealed)
        sitting.does(.goOn)
        #expect(sitting.session.phase == .committee)
        #expect(!sitting.session.isSealed)
        #expect(sitting.session.verdict?.decision == .hire)
        let last = sitting.does(.goOn)
        #expect(Sitting.happenings(last) == [.wentOn, .finished])
        #expect(last.last == .close)
        #expect(sitting.session.isFinished)
    }

    @Test("in a drill each question's reading opens, and redoing keeps both attempts")
    func redo() {
        var sitting = Sitting(Fixture.drill("technical"))
        sitting.does(.goOn)
        for _ in 0..<4 { sitting.says(Fixture.thin) }
        #expect(sitting.session.phase == .reading)
        let effects = sitting.does(.redo)
        #expect(Sitting.happenings(effects).first == .redone)
        sitting.says(Fixture.full)
        sitting.says(Fixture.full)
        #expect(sitting.session.phase == .reading)
        let exchanges = sitting.session.transcript[0].exchanges
        #expect(exchanges.map(\.attempt) == [1, 2])
        #expect(Set(exchanges.map(\.question.id)).count == 1)
        #expect(sitting.session.transcript[0].latest.map(\.attempt) == [2])
    }

    @Test("a drill ends with its scorecard open, and without a committee")
    func drillEnds() {
        var sitting = Sitting(Fixture.drill("technical"))
        sit(&sitting, saying: Fixture.full)
        #expect(sitting.session.phase == .scorecard)
        #expect(!sitting.session.isSealed)
        sitting.does(.goOn)
        #expect(sitting.session.isFinished)
        #expect(sitting.session.verdict == nil)
        #expect(sitting.closed)
    }

    @Test("leaving in the middle of an answer stops its clock and closes")
    func leaves() {
        var sitting = Sitting()
        sitting.does(.goOn)
        sitting.does(.typed(text: "I", cursor: 1))
        let effects = sitting.does(.leave, after: 2_000)
        #expect(Sitting.happenings(effects) == [.paused])
        #expect(effects.last == .close)
    }

    @Test("at real pace the round's minutes decide when it is over, and the answer under way is heard")
    func realPace() {
        var sitting = Sitting(SessionPlan.loop(of: Fixture.pack, options: SessionOptions(pace: .real), seed: 3))
        sitting.does(.goOn)
        sitting.does(.pause)
        sitting.does(.resume, after: 3_000_000)
        sitting.does(.typed(text: Fixture.full, cursor: 1), after: 1_000)
        sitting.does(.handIn, after: 1_000)
        #expect(sitting.session.exchange?.probes.count == 1, "a pause is not the round's time")
        for _ in 0..<3 { sitting.says(Fixture.thin, after: 140_000) }
        #expect(sitting.session.transcript[0].exchanges.count == 2)
        for _ in 0..<3 where sitting.session.phase != .scorecard { sitting.says(Fixture.thin, after: 149_000) }
        #expect(sitting.session.phase == .scorecard)
        #expect(sitting.session.exchange?.lastAnswer?.text == Fixture.thin)
    }

    /// Sits the current round to its end.
    private func sit(_ sitting: inout Sitting, saying text: String) {
        sitting.does(.goOn)
        for _ in 0..<20 {
            switch sitting.session.phase {
            case .scorecard: return
            case .reading: sitting.does(.goOn)
            default: sitting.says(text)
            }
        }
        Issue.record("the round does not end")
    }
}
