import Evaluation
import Testing

@testable import Interview
@testable import Scenario

@Suite("Reading a session again")
struct RereadingTests {
    /// A drill that was answered, and one probe with it.
    private func sitting() -> Sitting {
        var sitting = Sitting(Fixture.drill("technical"))
        sitting.does(.goOn)
        sitting.says(Fixture.thin)
        while case .thinking = sitting.session.phase, sitting.session.exchange?.probes.isEmpty == false {
            sitting.says("It cost us two weeks of slower releases, and we turned down the second vendor.")
        }
        return sitting
    }

    @Test("The same rules read the same")
    func same() throws {
        let session = sitting().session
        let reread = try #require(session.reread(by: Fixture.evaluator, of: Fixture.pack))
        #expect(reread.rules == session.rules)
        #expect(session.showing(reread) == session)
    }

    @Test("A loop's scorecards and its verdict are made again too")
    func verdict() throws {
        var sitting = Sitting()
        while !sitting.session.isFinished {
            switch sitting.session.phase {
            case .thinking, .answering: sitting.says(Fixture.full)
            default: sitting.does(.goOn, after: 2000)
            }
        }
        let session = sitting.session
        let reread = try #require(session.reread(by: Fixture.evaluator, of: Fixture.pack))
        #expect(reread.verdict == session.verdict)
        #expect(reread.rounds.map(\.card) == session.transcript.map(\.card))
        #expect(session.showing(reread) == session)
    }

    @Test("Other rules read otherwise, and the session stays as it was")
    func other() throws {
        let deaf = try Evaluator(SignalSet(lexicon: [:], signals: [], version: "deaf"))
        let session = sitting().session
        let reread = try #require(session.reread(by: deaf, of: Fixture.pack))
        #expect(reread.rules != session.rules)
        let shown = session.showing(reread)
        #expect(shown.exchange?.reading?.present.isEmpty == true)
        #expect(session.exchange?.reading?.present.isEmpty == false)
        #expect(shown.exchange?.answer == session.exchange?.answer)
    }

    @Test("A session without an answer cannot be read again")
    func nothing() {
        #expect(Sitting().session.reread(by: Fixture.evaluator, of: Fixture.pack) == nil)
    }
}

@Suite("Events from elsewhere")
struct EventCheckTests {
    private func events() -> [Event] {
        var sitting = Sitting()
        while !sitting.session.isFinished {
            switch sitting.session.phase {
            case .thinking, .answering: sitting.says(sitting.now % 3 == 0 ? Fixture.thin : Fixture.full)
            default: sitting.does(.goOn, after: 2000)
            }
        }
        return sitting.events
    }

    private func place(of events: [Event], _ isMeant: (Happening) -> Bool) throws -> Int {
        try #require(events.firstIndex { isMeant($0.what) })
    }

    @Test("A real session fits, finished or not")
    func real() {
        let events = events()
        for count in 1...events.count { #expect(EventCheck.misfit(in: Array(events.prefix(count))) == nil) }
    }

    @Test("An event that is missing, doubled or out of time is found with its place")
    func misfits() throws {
        let events = events()
        #expect(EventCheck.misfit(in: []) == .init(place: 1, what: "it is no start of a session"))
        #expect(
            EventCheck.misfit(in: Array(events.dropFirst())) == .init(place: 1, what: "it is no start of a session"))
        #expect(EventCheck.misfit(in: events + [events[1]])?.what == "the session is finished before it")

        let asked = try place(of: events) { if case .asked = $0 { true } else { false } }
        var missing = events
        missing.remove(at: asked)
        #expect(EventCheck.misfit(in: missing)?.place == asked + 1)

        let answered = try place(of: events) { if case .answered = $0 { true } else { false } }
        var doubled = events
        doubled.insert(events[answered], at: answered)
        #expect(EventCheck.misfit(in: doubled) == .init(place: answered + 2, what: "an answer to nothing"))

        var backwards = events
        backwards[answered].at.session = -1
        #expect(
            EventCheck.misfit(in: backwards)
                == .init(place: answered + 1, what: "its time is before that of the event before it"))
    }

    @Test("A quote that does not stand in its answer, and a text that would command the terminal, are found")
    func contents() throws {
        var events = events()
        let place = try place(of: events) { if case .answered = $0 { true } else { false } }
        guard case .answered(var answer, let reading) = events[place].what else { return }
        answer.text = "Nothing of that."
        events[place].what = .answered(answer: answer, reading: reading)
        #expect(EventCheck.misfit(in: events)?.what == "a quote in its reading does not stand in the answer")
        answer.text = "\u{1B}[2J"
        events[place].what = .answered(answer: answer, reading: reading)
        #expect(EventCheck.misfit(in: events)?.what == "its text has a control character")
    }
}
