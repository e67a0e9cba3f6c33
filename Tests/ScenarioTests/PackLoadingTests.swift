import Testing

@testable import Scenario

@Suite("Loading a pack")
struct PackLoadingTests {
    let pack: Pack

    init() throws { pack = try Pack.load(from: SmallPack.path) }

    @Test("The pack has what its loop.yaml says")
    func loop() {
        #expect(pack.id == "small")
        #expect(pack.title == "Small Co · Program Manager loop")
        #expect(pack.calendar == LoopCalendar(usual: 10...14, decision: 12, hold: 16))
        #expect(
            pack.clock
                == ClockRules(
                    answer: 150, thinking: 30, probeThinking: 15, warnings: [60, 30, 10], speakingRate: 150, probes: 3))
        #expect(pack.principles.map(\.failure.flag) == [.reckless, .blunt])
        #expect(pack.offer?.currency == "USD")
        #expect(pack.reactions.passed == ["A pass, then."])
    }

    @Test("Rounds come in the order of loop.yaml, with their questions in the order of their files")
    func rounds() {
        #expect(pack.rounds.map(\.id) == ["recruiter", "technical"])
        #expect(pack.rounds[0].questions.map(\.id) == ["scope-owned", "why-here", "pay-expected"])
        #expect(pack.rounds[1].weights == [.decision: 25, .alternatives: 25, .result: 20, .tradeoff: 30])
        #expect(
            pack.rounds[1].rubric[1].shownBy == [.strength(.mechanism), .element(.tradeoff), .element(.alternatives)])
        #expect(pack.rounds[1].rubric[1].levels[3].observed == "A mechanism with its price.")
    }

    @Test("A question has its subject, its asker where the file names one, and its samples")
    func question() throws {
        let (round, question) = try #require(pack.question("missed-boxes"))
        #expect(round.id == "technical")
        #expect(question.asks == .hypothetical)
        #expect(question.interviewer == "engineering-lead")
        #expect(question.weak.gaps == [.flag(.peopleOverSystems), .element(.tradeoff), .element(.result)])
        #expect(pack.question("schema-change")?.question.interviewer == nil)
        #expect(pack.question("schema-change")?.question.principles == ["act", "say-it"])
    }

    @Test("A question's own probe carries the question's id, a shared one does not")
    func probes() {
        #expect(pack.question("missed-boxes")?.question.probes.map(\.id).first == "missed-boxes/monday")
        #expect(pack.probes.first?.id == "any-decision")
        #expect(pack.probes[2].needsQuote)
    }

    @Test("A folded text is one line without white space at its ends")
    func foldedText() {
        let text = pack.question("pay-expected")?.question.strong.text
        #expect(text == "150 thousand in total. I have 135 now, and I would take less base for more stock.")
        #expect(pack.question("scope-owned")?.question.strong.text.hasSuffix("One customer left.") == true)
    }

    @Test("A committee rule counts one round's votes or all, one vote where no count stands")
    func committee() {
        let rules = pack.committee.rules
        #expect(rules[0].when == CommitteeRules.Condition(round: nil, votes: .strongNoHire ... .strongNoHire, count: 1))
        #expect(
            rules[1].unless
                == CommitteeRules.Condition(round: "recruiter", votes: .strongHire ... .strongHire, count: 1))
        #expect(rules[2].when.count == 2)
        #expect(pack.committee.otherwise == .hire)
    }

    @Test("A level's optional bands are nil where the file has none")
    func levels() {
        #expect(pack.levels[0].base == 80_000...90_000)
        #expect(pack.levels[1].base == nil)
        #expect(pack.levels[1].total == 140_000...180_000)
    }

    @Test("A slash at the end of the folder changes nothing")
    func trailingSlash() throws {
        #expect(try Pack.load(from: SmallPack.path + "/") == pack)
    }

    @Test("A sample may have paragraphs")
    func paragraphs() throws {
        let old = "        text: I am flexible, I am sure we can find something fair.\n"
        let new = "        text: |-\n          I am flexible.\n\n          We can find something.\n"
        let changed = try SmallPack().replacing(old, with: new, in: "recruiter.yaml")
        let text = Pack.check(changed.folder).value?.question("pay-expected")?.question.weak.text
        #expect(text == "I am flexible.\n\nWe can find something.")
    }
}
