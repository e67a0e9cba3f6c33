import GRDB
import Scenario
import Testing

@testable import Archive
@testable import Interview

@Suite("Lists of sessions")
struct SessionsTests {
    let archive: Archive

    init() throws { archive = try Archive.inMemory() }

    /// A loop of two rounds, the first of them over.
    private func loop(from wall: Int = 5_000, coach: Bool = false, _ more: Happening...) -> [Event] {
        let first: [Happening] = [
            .started(plan: .sample(.loop, rounds: [.recruiter, .technical], coach: coach)), .roundBegan(round: 0),
            .asked(question: AskedQuestion(id: "why", text: "Why here?", interviewer: "Recruiter")),
            .answered(answer: .sample("Because."), reading: .sample(.noHire, flags: [.coordinator])), .settled,
            .roundEnded(card: .sample("recruiter", .noHire)), .wentOn,
        ]
        return (first + more).enumerated().map { place, what in
            Event(at: Moment(session: place * 1000, wall: (wall + place) * 1000), what)
        }
    }

    @Test("A finished drill has its votes, flags and times")
    func finishedDrill() throws {
        let id = try archive.add(drill())
        let expected = SessionSummary(
            id: id, kind: .drill, pack: "acme", startedAt: 1_000_000, finishedAt: 1_014_000, duration: 14_000,
            rounds: [.init(round: "technical", vote: .hire)], decision: nil, flags: [.sprawl], isSealed: false)
        #expect(try archive.sessions() == [expected])
    }

    @Test("The votes and flags of a loop are sealed until the committee has decided")
    func sealed() throws {
        _ = try archive.add(loop())
        let summary = try #require(try archive.sessions().first)
        #expect(summary.isSealed)
        #expect(summary.rounds.map(\.vote) == [nil, nil])
        #expect(summary.flags == [])
    }

    @Test("The committee's decision breaks the seal")
    func decided() throws {
        _ = try archive.add(loop(coach: false, .roundBegan(round: 1), .decided(verdict: verdict)))
        let summary = try #require(try archive.sessions().first)
        #expect(!summary.isSealed)
        #expect(summary.decision == .noHire)
        #expect(summary.rounds.map(\.vote) == [.noHire, nil])
        #expect(summary.flags == [.coordinator])
    }

    @Test("A coached loop is open from the first")
    func coached() throws {
        _ = try archive.add(loop(coach: true))
        #expect(try archive.sessions().first?.rounds.map(\.vote) == [.noHire, nil])
    }

    @Test("The newest come first, so many as asked for")
    func order() throws {
        let old = try archive.add(drill(from: 1_000))
        let new = try archive.add(drill(from: 3_000))
        let middle = try archive.add(drill(from: 2_000))
        #expect(try archive.sessions().map(\.id) == [new, middle, old])
        #expect(try archive.sessions(limit: 1).map(\.id) == [new])
    }

    @Test("Nothing is left to continue when all is finished")
    func nothingLeft() throws {
        _ = try archive.add(drill())
        #expect(try archive.unfinished() == nil)
    }

    @Test("The session that was left last is the one to continue")
    func leftLast() throws {
        _ = try archive.add(loop(from: 9_000))
        let late = try archive.add(Array(drill(from: 9_500).prefix(4)))
        #expect(
            try archive.unfinished()
                == UnfinishedSession(
                    id: late, kind: .drill, pack: "acme", startedAt: 9_500_000, round: "technical", question: 1,
                    questions: 2))
    }

    @Test("Of one pack only its own sessions are offered")
    func ofOnePack() throws {
        let session = try archive.add(loop())
        #expect(try archive.unfinished(of: "acme")?.id == session)
        #expect(try archive.unfinished(of: "other") == nil)
    }

    @Test("The pack used last is that of the newest session")
    func lastPack() throws {
        #expect(try archive.lastPack() == nil)
        _ = try archive.add(events(from: 2_000, .started(plan: .sample(pack: "other"))))
        _ = try archive.add(drill(from: 1_000))
        #expect(try archive.lastPack() == "other")
    }

    @Test("Between two rounds the next one is named")
    func betweenRounds() throws {
        _ = try archive.add(loop())
        let unfinished = try #require(try archive.unfinished())
        #expect(unfinished.round == "technical")
        #expect(unfinished.question == 0)
        #expect(unfinished.questions == 2)
    }

    @Test("After the last round only the committee is left")
    func committeeLeft() throws {
        _ = try archive.add(loop(coach: false, .roundBegan(round: 1), .roundEnded(card: .sample("technical", .hire))))
        #expect(try archive.unfinished()?.round == nil)
    }

    @Test("The history holds when each of a pack's questions was asked last")
    func history() throws {
        _ = try archive.add(drill(from: 2_000))
        _ = try archive.add(drill(from: 1_000))
        _ = try archive.add(loop(from: 3_000))
        _ = try archive.add(
            events(from: 8_000, .started(plan: .sample(pack: "other")), .roundBegan(round: 0), .asked(question: boxes)))
        #expect(try archive.askHistory(pack: "acme") == ["boxes": 2_002_000, "why": 3_002_000])
    }

    @Test("Facts that do not fit leave no rows, and the events stay")
    func misfits() throws {
        let odd = events(
            .started(plan: .sample()), .answered(answer: .sample("What?"), reading: .sample(.hire)),
            .probed(probe: price), .roundBegan(round: 9))
        let id = try archive.add(odd)
        #expect(try archive.events(of: id) == odd)
        #expect(try archive.progress(pack: "acme").answers == 0)
    }
}
