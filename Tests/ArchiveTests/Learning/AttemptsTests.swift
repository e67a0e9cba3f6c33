import Evaluation
import Scenario
import Testing

@testable import Archive
@testable import Interview

@Suite("Attempts in the archive")
struct AttemptsTests {
    let archive: Archive

    init() throws { archive = try Archive.inMemory() }

    private func pack() throws -> Pack {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        var pack = try Pack.load(from: "/\(root)/Tests/Fixtures/Packs/small")
        pack.id = "acme"
        pack.rounds = [pack.rounds[1]]
        pack.rounds[0].questions[0].id = "boxes"
        return pack
    }

    /// A drill of the sample's question whose answer has a vote.
    private func sat(_ vote: Vote, from wall: Int, question: AskedQuestion = boxes, ends: Bool = true) -> [Event] {
        let events = events(
            from: wall, .started(plan: .sample()), .roundBegan(round: 0), .asked(question: question),
            .answered(answer: .sample("No."), reading: .sample(vote, elements: [.decision])), .settled, .wentOn,
            .roundEnded(card: .sample("technical", vote)), .wentOn, .finished)
        return ends ? events : Array(events.prefix(4))
    }

    @Test("An attempt has what counted of it, with and without its probes, and its times")
    func attempt() throws {
        let id = try archive.add(drill())
        let attempts = try archive.practiceRecord(of: pack()).attempts
        let expected = Attempt(
            session: id.text, round: "technical", question: "boxes", askedAt: 1_002_000, thinking: 4000,
            answering: 61_000, probes: 1, probeThinking: 4000, longest: 61_000, cutOffs: 1, vote: .hire, score: 66,
            elements: [.decision, .tradeoff], unprompted: [.decision], flags: [.sprawl])
        #expect(attempts == [expected])
    }

    @Test("A question that was asked again is a second attempt, and its vote the last")
    func attempts() throws {
        _ = try archive.add(
            events(
                .started(plan: .sample()), .roundBegan(round: 0), .asked(question: boxes),
                .answered(answer: .sample("No."), reading: .sample(.noHire)),
                .settled, .redone, .asked(question: boxes), .answered(answer: .sample("Yes."), reading: .sample(.hire)))
        )
        let attempts = try archive.practiceRecord(of: pack()).lastSession
        #expect(attempts.map(\.number) == [1, 2])
        #expect(attempts.map(\.vote) == [.noHire, .hire])
        #expect(try archive.lastVotes(pack: "acme") == ["boxes": .hire])
        #expect(try archive.lastVotes(pack: "other") == [:])
    }

    @Test("An answer that would take longer aloud than it took counts as long as that")
    func aloud() throws {
        var reading = Reading.sample(.hire)
        reading.spokenSeconds = 170
        _ = try archive.add(
            events(
                .started(plan: .sample()), .roundBegan(round: 0), .asked(question: boxes),
                .answered(answer: .sample("Pasted."), reading: reading)))
        #expect(try archive.practiceRecord(of: pack()).lastSession.map(\.longest) == [170_000])
    }

    @Test("What is sealed counts only once the committee has decided")
    func sealed() throws {
        let loop: [Happening] = [
            .started(plan: .sample(.loop)), .roundBegan(round: 0), .asked(question: boxes),
            .answered(answer: .sample("No."), reading: .sample(.noHire)), .settled,
            .roundEnded(card: .sample("technical", .noHire)), .wentOn,
        ]
        let sealed = loop.enumerated().map { Event(at: Moment(session: $0 * 1000, wall: $0 * 1000), $1) }
        let id = try archive.add(sealed)
        #expect(try archive.progress(pack: "acme").answers == 0)
        #expect(try archive.progress(pack: "acme").sessions == [])
        #expect(try archive.spokenAnswers(pack: "acme", limit: 9) == [])
        #expect(try archive.lastVotes(pack: "acme") == [:])
        try archive.perform(
            [.record(Event(at: Moment(session: 9000, wall: 9000), .decided(verdict: verdict))), .close], in: id)
        #expect(try archive.progress(pack: "acme").answers == 1)
        #expect(try archive.progress(pack: "acme").sessions.map(\.decision) == [.noHire])
        #expect(try archive.practiceRecord(of: pack()).finishedLoops == 1)
    }

    @Test("Progress looks at a round and a period")
    func filters() throws {
        let other = AskedQuestion(id: "queue", text: "Why a queue?", interviewer: "Engineering lead")
        _ = try archive.add(sat(.noHire, from: 1_000))
        let late = try archive.add(sat(.hire, from: 5_000, question: other))
        #expect(try archive.progress(pack: "acme").answers == 2)
        #expect(try archive.progress(pack: "acme").sessions.map(\.rounds.first?.vote) == [.noHire, .hire])
        #expect(try archive.progress(pack: "other").answers == 0)
        let since = try archive.progress(pack: "acme", PracticeFilter(since: 4_000_000))
        #expect(since.answers == 1)
        #expect(since.sessions.map(\.session) == [late.text])
        #expect(try archive.progress(pack: "acme", PracticeFilter(before: 4_000_000)).answers == 1)
        #expect(try archive.progress(pack: "acme", PracticeFilter(round: "technical")).answers == 2)
        #expect(try archive.progress(pack: "acme", PracticeFilter(round: "panel")).answers == 0)
        #expect(try archive.progress(pack: "acme", PracticeFilter(round: "panel")).sessions == [])
    }

    @Test("A record has the last sixteen attempts at a question, the last session and the finished drills")
    func record() throws {
        for place in 0..<20 { _ = try archive.add(sat(place == 19 ? .strongHire : .noHire, from: 1_000 + place * 100)) }
        _ = try archive.add(sat(.hire, from: 500, ends: false))
        let record = try archive.practiceRecord(of: pack())
        #expect(record.attempts.count == 16)
        #expect(record.attempts.first?.vote == .strongHire)
        #expect(record.lastSession.map(\.vote) == [.strongHire])
        #expect(record.drills == ["technical": 20])
        #expect(record.finishedLoops == 0)
    }

    @Test("The candidate's typing rate is known after three typed answers")
    func typingRate() throws {
        func typed(_ gap: Int, from wall: Int) -> [Event] {
            var answer = Answer.sample("")
            answer.typing = Typing(edits: (0..<101).map { .init(at: $0 * gap, offset: $0, removed: 0, inserted: "a") })
            answer.text = answer.typing.text
            var reading = Reading.sample(.hire)
            reading.words = 20
            return events(
                from: wall, .started(plan: .sample()), .roundBegan(round: 0), .asked(question: boxes),
                .answered(answer: answer, reading: reading))
        }
        _ = try archive.add(typed(200, from: 1_000))
        _ = try archive.add(typed(100, from: 2_000))
        #expect(try archive.typingRate() == nil)
        _ = try archive.add(typed(240, from: 3_000))
        #expect(try archive.typingRate() == 60)
    }

    @Test("A session that is here already is known by its events")
    func holding() throws {
        let id = try archive.add(drill())
        #expect(try archive.session(holding: drill()) == id)
        #expect(try archive.session(holding: drill(answer: "Else.")) == nil)
        #expect(try archive.session(holding: Array(drill().prefix(3))) == nil)
        #expect(try archive.session(holding: []) == nil)
    }
}
