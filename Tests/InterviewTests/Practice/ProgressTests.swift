import Scenario
import Testing

@testable import Interview

@Suite("How practice goes")
struct ProgressTests {
    /// So many attempts, the last of them with a trade-off, a flag in every fifth.
    private func attempts(_ count: Int, withTradeoff: Int) -> [Attempt] {
        (0..<count).map { place in
            var attempt = Attempt.at(
                "recall", .hire, day: place, session: "s\(place / 5)",
                elements: place >= count - withTradeoff ? [.tradeoff] : [], flags: place % 5 == 0 ? [.waits] : [])
            attempt.answering = (place + 1) * 1000
            attempt.thinking = 4000
            attempt.probes = place % 2
            attempt.probeThinking = place % 2 * 9000
            return attempt
        }
    }

    private func progress(_ attempts: [Attempt]) -> Progress {
        Progress(
            filter: PracticeFilter(), answers: attempts.count, first: Array(attempts.prefix(10)),
            latest: Array(attempts.suffix(200)), sessions: [])
    }

    @Test("Early are the first ten answers, late the last ten, and windows are tens that end with the latest")
    func elements() throws {
        let progress = progress(attempts(25, withTradeoff: 8))
        let tradeoff = try #require(progress.elements.last)
        #expect(tradeoff.element == .tradeoff)
        #expect(tradeoff.heard == EarlyAndLate(early: Share(count: 0, of: 10), late: Share(count: 8, of: 10)))
        #expect(tradeoff.windows == [Share(count: 0, of: 5), Share(count: 0, of: 10), Share(count: 8, of: 10)])
    }

    @Test("Fewer than twenty answers are compared by halves")
    func halves() throws {
        let tradeoff = try #require(progress(attempts(5, withTradeoff: 2)).elements.last)
        #expect(tradeoff.heard == EarlyAndLate(early: Share(count: 0, of: 3), late: Share(count: 2, of: 2)))
        #expect(tradeoff.heard.late.text == "2 in 2")
        #expect(tradeoff.windows == [Share(count: 2, of: 5)])
    }

    @Test("A flag is counted early, late, in all and by session")
    func flags() throws {
        let flag = try #require(progress(attempts(25, withTradeoff: 0)).flags.first)
        #expect(flag.flag == .waits)
        #expect(flag.raised == EarlyAndLate(early: Share(count: 2, of: 10), late: Share(count: 2, of: 10)))
        #expect(flag.total == Share(count: 5, of: 25))
        #expect(flag.sessions == 5)
    }

    @Test("Times are medians, hesitation the thinking before a probe")
    func times() {
        let times = progress(attempts(20, withTradeoff: 0)).times
        #expect(times.answering == EarlyAndLate(early: 5000, late: 15_000))
        #expect(times.thinking == EarlyAndLate(early: 4000, late: 4000))
        #expect(times.probeThinking == EarlyAndLate(early: 9000, late: 9000))
    }

    @Test("Without an answer there is nothing to show")
    func nothing() {
        let progress = progress([])
        #expect(progress.elements.isEmpty && progress.flags.isEmpty)
        #expect(progress.times.answering == EarlyAndLate(early: nil, late: nil))
        #expect(progress.calibration.sentence == nil)
    }

    private func rated(_ pairs: (own: Vote, vote: Vote)...) -> Calibration {
        Calibration(
            pairs.map { pair in
                var attempt = Attempt.at("recall", pair.vote, day: 1)
                attempt.selfRating = pair.own
                return attempt
            } + [.at("recall", .hire, day: 1)])
    }

    @Test("The candidate's own votes are held against the readings'")
    func calibration() {
        let high = rated((.strongHire, .noHire), (.hire, .hire), (.hire, .noHire))
        #expect(high.rated == 3)
        #expect(high.agreed == 1)
        #expect(high.bias == 100)
        #expect(high.counts[3] == [0, 1, 0, 0])
        #expect(high.sentence == "1 of 3 as the reading has it; on the whole 1.0 votes too high")
        #expect(
            rated((.noHire, .hire)).sentence == "0 of 1 as the reading has it; on the whole 1.0 votes too low")
        #expect(
            rated((.hire, .hire)).sentence
                == "1 of 1 as the reading has it; on the whole neither too high nor too low")
    }

    @Test("A typing rate leaves out where the candidate stopped to think, and what was pasted")
    func typing() {
        let keys = (0..<101).map { Typing.Edit(at: $0 * 200, offset: $0, removed: 0, inserted: "a") }
        let pause = Typing.Edit(at: 60_000, offset: 101, removed: 0, inserted: "a")
        #expect(Typing(edits: keys).rate(words: 20) == 60)
        #expect(Typing(edits: keys + [pause]).rate(words: 20) == 60)
        #expect(Typing(edits: keys).rate(words: 19) == nil)
        let paste = Typing.Edit(at: 100, offset: 0, removed: 0, inserted: String(repeating: "word ", count: 10))
        #expect(Typing(edits: keys + [paste]).rate(words: 30) == nil)
        #expect(Typing().rate(words: 0) == nil)
    }

    @Test("A candidate's rate is the median of at least three answers")
    func rate() {
        func attempts(_ rates: [Int?]) -> [Attempt] {
            rates.map { rate in
                var attempt = Attempt.at("recall", .hire, day: 1)
                attempt.typingRate = rate
                return attempt
            }
        }
        #expect(attempts([40, 60, nil]).typingRate == nil)
        #expect(attempts([40, 60, nil, 44]).typingRate == 44)
    }
}
