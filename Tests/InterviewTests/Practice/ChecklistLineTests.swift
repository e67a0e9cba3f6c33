import Testing

@testable import Interview
@testable import Scenario

@Suite("The checklist")
struct ChecklistLineTests {
    private func line(_ tick: Tick, _ record: PracticeRecord = PracticeRecord()) throws -> ChecklistLine {
        var pack = Fixture.pack
        pack.principles = [
            Principle(
                id: "act", title: "Act", means: "Acts.",
                failure: .init(name: "haste", flag: .reckless, soundsLike: "Go.")),
            Principle(
                id: "say", title: "Say it", means: "Says.",
                failure: .init(name: "harm", flag: .blunt, soundsLike: "No.")),
        ]
        pack.checklist = [ChecklistItem(id: "item", title: "Do it", how: "Done.", tickedBy: tick)]
        return try #require(ChecklistLine.all(of: pack, record: record, utc).first)
    }

    private func check(_ tick: Tick, _ record: PracticeRecord, _ isTicked: Bool, _ reason: String) throws {
        let line = try line(tick, record)
        #expect(line.isTicked == isTicked)
        #expect(line.reason == reason)
        #expect(!line.isByHand)
    }

    private func story(_ title: String, _ principles: [String], whole: Bool = true) -> Story {
        let parts = Dictionary(uniqueKeysWithValues: Element.allCases.map { ($0, "Said.") })
        return Story(title: title, parts: whole ? parts : [.decision: "Said."], principles: principles)
    }

    @Test("By hand: with the reason, until the candidate ticks it")
    func byHand() throws {
        let open = try line(.hand(because: "Nobody sees it."))
        #expect(open.isByHand && !open.isTicked)
        #expect(open.reason == "Nobody sees it.")
        let ticked = try line(.hand(because: "Nobody sees it."), PracticeRecord(ticks: ["item": 3 * day]))
        #expect(ticked.isTicked)
        #expect(ticked.reason == "ticked by you on day 3")
    }

    @Test("Stories: with all four parts, and no principle without one")
    func stories() throws {
        let half = PracticeRecord(stories: [story("One", ["act", "say"]), story("Two", ["say"], whole: false)])
        try check(.stories(2), half, false, "1 of 2 stories mapped, with all four parts")
        let uncovered = PracticeRecord(stories: [story("One", ["act"]), story("Two", ["act"])])
        try check(.stories(2), uncovered, false, "Say it is claimed by no story")
        let done = PracticeRecord(stories: [story("One", ["act"]), story("Two", ["say"]), story("Three", ["say"])])
        try check(.stories(2), done, true, "2 of 2 stories mapped, with all four parts")
    }

    @Test("Trade-offs: one named on each topic")
    func tradeoffs() throws {
        let attempts: [Attempt] = [
            .at("recall", .hire, day: 1, elements: [.tradeoff]), .at("drift", .hire, day: 1, elements: [.decision]),
        ]
        try check(
            .tradeoffs(topics: ["recall", "drift"]), PracticeRecord(attempts: attempts), false,
            "no trade-off named yet on drift")
        try check(
            .tradeoffs(topics: ["recall"]), PracticeRecord(attempts: attempts), true,
            "a trade-off named on each of 1 topics")
    }

    @Test("Elements: each in enough of the last answers, without a probe")
    func elements() throws {
        var attempts = (0..<3).map { Attempt.at("recall", .hire, day: $0, elements: Element.allCases) }
        attempts[2].unprompted = [.decision, .result, .tradeoff]
        let tick = Tick.elements(heard: 2, of: 3, round: "technical")
        try check(
            tick, PracticeRecord(attempts: attempts), true, "in the last 3 answers, without a probe: D 3, A 2, R 3, T 3"
        )
        attempts[1].unprompted = [.decision, .result, .tradeoff]
        try check(
            tick, PracticeRecord(attempts: attempts), false,
            "in the last 3 answers, without a probe: D 3, A 1, R 3, T 3")
        try check(
            tick, PracticeRecord(attempts: Array(attempts.prefix(2))), false, "2 of 3 technical answers so far")
    }

    @Test("Drills: every round often enough, and a loop")
    func drills() throws {
        try check(
            .drills(2), PracticeRecord(drills: ["technical": 2, "recruiter": 1], finishedLoops: 1), false,
            "not drilled 2 times yet: recruiter")
        try check(
            .drills(2), PracticeRecord(drills: ["technical": 2, "recruiter": 2]), false, "no full loop finished yet")
        try check(
            .drills(2), PracticeRecord(drills: ["technical": 2, "recruiter": 5], finishedLoops: 1), true,
            "every round drilled, and a full loop finished")
    }

    @Test("A flag: not in the last answers")
    func flag() throws {
        let clean = Attempt.at("recall", .hire, day: 2)
        let flagged = Attempt.at("recall", .hire, day: 1, flags: [.processFirst])
        let tick = Tick.withoutFlag(.processFirst, of: 2, round: nil)
        try check(tick, PracticeRecord(attempts: [clean]), false, "1 of 2 answers so far")
        try check(
            tick, PracticeRecord(attempts: [clean, flagged]), false, "“process first” in 1 of the last 2 answers")
        try check(tick, PracticeRecord(attempts: [clean, clean]), true, "no “process first” in the last 2 answers")
    }

    @Test("Time: no answer of the last session past the clock, aloud counted, none cut off")
    func time() throws {
        try check(.withinTime, PracticeRecord(), false, "no answer yet")
        var attempt = Attempt.at("recall", .hire, day: 1)
        attempt.longest = 150_000
        try check(
            .withinTime, PracticeRecord(lastSession: [attempt]), true, "no answer of the last session past 2:30")
        var long = attempt
        long.longest = 151_000
        try check(
            .withinTime, PracticeRecord(lastSession: [attempt, long]), false,
            "1 of 2 answers of the last session past 2:30")
        attempt.cutOffs = 1
        try check(
            .withinTime, PracticeRecord(lastSession: [attempt]), false, "1 of 1 answers of the last session past 2:30")
    }

    @Test("The shipped pack says of each of its seven items what ticks it")
    func shipped() throws {
        let lines = ChecklistLine.all(of: try shippedPack(), record: PracticeRecord(), utc)
        #expect(lines.count == 7)
        #expect(lines.filter(\.isByHand).map(\.item.id) == ["read-their-work"])
        #expect(!lines.contains { $0.isTicked || $0.reason.isEmpty })
    }
}

@Suite("What to do next")
struct NextStepTests {
    private func next(_ record: PracticeRecord, today: Int = 20) -> NextStep {
        NextStep(pack: Fixture.pack, record: record, today: today, utc)
    }

    @Test("Who never sat a loop sits one")
    func first() {
        #expect(next(PracticeRecord()).action == .loop)
    }

    @Test("What is due comes first, the worst of it before the longest due")
    func due() {
        let record = PracticeRecord(attempts: [
            .at("drift", .hire, day: 1), .at("recall", .strongNoHire, day: 18, ending: .passed),
        ])
        let step = next(record)
        #expect(step.action == .question("recall", round: "technical"))
        #expect(step.sentence == "redo “Tell me about recall.” (passed on day 18, 1 day overdue)")
    }

    @Test("Then an element that is named in less than half of the last ten answers")
    func element() {
        let attempts = (0..<10).map {
            Attempt.at(
                "recall", .strongHire, day: 10 + $0,
                elements: $0 < 4 ? Element.allCases : [.decision, .alternatives, .result])
        }
        let step = next(PracticeRecord(attempts: attempts))
        #expect(step.action == .element(.tradeoff))
        #expect(step.sentence == "drill the trade-offs: named in 4 of the last 10 answers")
    }

    @Test("A story is asked for only where stories are written")
    func stories() {
        let attempts = [Attempt.at("recall", .strongHire, day: 19, elements: Element.allCases)]
        #expect(next(PracticeRecord(attempts: attempts)).action != .stories)
    }

    @Test("Then what the checklist asks for, and with everything done the loop again")
    func rest() {
        let attempts = [Attempt.at("recall", .strongHire, day: 19, elements: Element.allCases)]
        var pack = Fixture.pack
        pack.checklist = [ChecklistItem(id: "read", title: "Read their blog", how: "Read.")]
        let open = NextStep(pack: pack, record: PracticeRecord(attempts: attempts), today: 20, utc)
        #expect(open.action == .checklist("read"))
        #expect(open.sentence == "Read their blog (Mockloop cannot know whether this was done.)")
        let done = NextStep(
            pack: pack, record: PracticeRecord(attempts: attempts, ticks: ["read": 1]), today: 20, utc)
        #expect(done.action == .loop)
    }
}
