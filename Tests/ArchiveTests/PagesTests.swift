import Interview
import Scenario
import Testing

@testable import Archive

@Suite("The list of sessions, part by part")
struct PagesTests {
    let archive: Archive
    /// The oldest first.
    let ids: [SessionID]

    init() throws {
        archive = try Archive.inMemory()
        ids = [
            try archive.add(drill(from: 100)),
            try archive.add(
                events(
                    from: 200, .started(plan: .sample(.loop, rounds: [.recruiter, .technical])), .roundBegan(round: 0))),
            try archive.add(drill(from: 300)),
            try archive.add(events(from: 400, .started(plan: .sample(rounds: [.recruiter])), .roundBegan(round: 0))),
        ]
    }

    @Test("A part holds what the whole list holds there")
    func parts() throws {
        let whole = try archive.sessions()
        #expect(try archive.sessionCount() == 4)
        #expect(try archive.sessions(.all, in: 0..<2) == Array(whole[..<2]))
        #expect(try archive.sessions(.all, in: 2..<9) == Array(whole[2...]))
        #expect(try archive.sessions(.all, in: 4..<9) == [])
    }

    @Test(
        "A filter leaves those that fit it, and counts them",
        arguments: [
            (SessionFilter.loops, [1]), (.drills, [3, 2, 0]), (.round("technical"), [2, 0]), (.round("recruiter"), [3]),
            (.unfinished, [3, 1]), (.round("'; DROP TABLE session"), []),
        ])
    func filters(filter: SessionFilter, places: [Int]) throws {
        #expect(try archive.sessions(filter, in: 0..<10).map(\.id) == places.map { ids[$0] })
        #expect(try archive.sessionCount(filter) == places.count)
    }

    @Test("What is sealed is left out of a part too")
    func sealed() throws {
        let loop = try #require(try archive.sessions(.loops, in: 0..<1).first)
        #expect(loop.isSealed)
        #expect(loop.rounds.allSatisfy { $0.vote == nil })
    }
}
