import Testing

@testable import Evaluation
@testable import Interview
@testable import Scenario

@Suite("The committee")
struct CommitteeTests {
    @Test(
        "an interviewer's vote is the mean of the answers' votes, a half going down",
        arguments: [
            ([2, 3], 2), ([3, 4], 3), ([2, 3, 3], 3), ([1, 4], 2), ([1, 1, 4], 2), ([4, 4, 3], 4), ([3], 3), ([], 1),
        ] as [([Int], Int)])
    func mean(votes: [Int], vote: Int) {
        #expect(Vote(of: votes.compactMap(Vote.init)) == Vote(rawValue: vote))
    }

    @Test("the first rule that holds decides, and says so in the pack's words")
    func rules() {
        #expect(decide(1, 4).rule == "A strong no is a no.")
        #expect(decide(1, 4).decision == .noHire)
        #expect(
            decide(4, 2).rule == "A no-hire in the technical round is a no-hire, unless both rounds are strong hires.")
        #expect(decide(2, 3).decision == .hire)
        #expect(decide(2, 3).rule == "Nothing speaks against it.")
    }

    @Test("an exception holds a rule back")
    func unless() {
        var pack = Fixture.pack
        pack.committee.rules[1].unless = .init(round: "recruiter", votes: .strongHire...(.strongHire), count: 1)
        #expect(decide(3, 2, pack: pack).decision == .noHire)
        #expect(decide(4, 2, pack: pack).decision == .hire)
    }

    @Test("a no hire names the smallest change of one answer that would have turned it, and what that answer missed")
    func wouldHaveChanged() {
        let verdict = decide(3, 2)
        #expect(
            verdict.wouldHaveChanged == [
                .init(
                    round: "technical", question: 0, from: .noHire, to: .hire, missing: "a result that can be checked")
            ])
        #expect(verdict.deciding?.round == "technical")
        #expect(verdict.deciding?.question == 0)
        #expect(verdict.offer == nil)
    }

    @Test("where no single answer turns it, nothing is said to, and the weakest answer the rule is about decided")
    func nothingTurns() {
        let verdict = decide(1, 1)
        #expect(verdict.wouldHaveChanged.isEmpty)
        #expect(verdict.deciding?.vote == .strongNoHire)
    }

    @Test(
        "an offer follows the pay that was named as far as the band goes",
        arguments: [
            ("I look for $240,000 in total.", 240_000, 240_000), ("190k would do.", 220_000, 190_000),
            ("Nothing under 400 thousand.", 260_000, 400_000), ("I am flexible.", 220_000, nil),
        ] as [(String, Int, Int?)])
    func offer(pay: String, total: Int, expectation: Int?) {
        let offer = decide(3, 3, pay: pay).offer
        #expect(offer?.level == "L5")
        #expect(offer?.total == total)
        #expect(offer?.expectation == expectation)
        #expect(offer?.band == 220_000...260_000)
    }

    @Test("a pack without levels makes no offer")
    func noOffer() {
        var pack = Fixture.pack
        (pack.levels, pack.offer) = ([], nil)
        #expect(decide(3, 3, pack: pack).decision == .hire)
        #expect(decide(3, 3, pack: pack).offer == nil)
    }

    @Test("strong hires earn the higher level")
    func level() {
        #expect(decide(4, 4, pay: "$300,000").offer?.level == "L6")
        #expect(decide(4, 4, pay: "$300,000").offer?.total == 300_000)
        #expect(decide(4, 3).offer?.level == "L5")
    }

    @Test("the ledger quotes what was turned down, with the price said in the same exchange")
    func ledger() {
        let refusal = finding(.element(.alternatives), "turned down the second vendor", by: "alternatives.said-no")
        let price = finding(.element(.tradeoff), "it cost us two weeks")
        let verdict = decide(3, 3, findings: [refusal, price])
        #expect(
            verdict.saidNo.first
                == .init(round: "recruiter", what: "turned down the second vendor", price: "it cost us two weeks"))
        let other = finding(.element(.alternatives), "could have bought one")
        #expect(decide(3, 3, findings: [other]).saidNo.isEmpty, "another course that was named was not turned down")
        let silent = decide(3, 3, findings: [refusal])
        #expect(silent.saidNo.first?.price == nil)
    }

    @Test("a scorecard says how its vote follows, and what was named and missed in most answers")
    func scorecard() {
        let round = Fixture.pack.rounds[1]
        let exchanges = [
            exchange("recall", vote: 2, present: [.decision], flags: [.waits]),
            exchange("drift", vote: 3, present: [.decision, .tradeoff]),
        ]
        let card = Scorecard(of: round, exchanges: exchanges)
        #expect(card.vote == .noHire)
        #expect(card.votes == [.noHire, .hire])
        #expect(card.how == "the answers' votes 2 and 3 have the mean 2.5: 2")
        #expect(card.summary == "names decision; thin on alternatives, result, trade-off; shows waits")
    }

    // MARK: Sessions of one answer a round

    private func decide(
        _ recruiter: Int, _ technical: Int, pay: String = "Yes.", findings: [Finding] = [], pack: Pack = Fixture.pack
    ) -> Verdict {
        var session = Session(plan: Fixture.plan, at: Moment(session: 0, wall: 0))
        for (place, vote) in [recruiter, technical].enumerated() {
            let question = place == 0 ? "pay" : "recall"
            var exchange = exchange(
                question, vote: vote, present: [.decision, .alternatives, .tradeoff], findings: findings)
            exchange.answer?.text = pay
            var round = RoundTranscript(round: pack.rounds[place].id, beganAt: Moment(session: 0, wall: 0))
            round.exchanges = [exchange]
            round.card = Scorecard(of: pack.rounds[place], exchanges: [exchange])
            session.transcript.append(round)
        }
        return Verdict(of: pack, session: session)
    }

    private func exchange(
        _ question: String, vote: Int, present: [Element], flags: [Flag] = [], findings: [Finding] = []
    ) -> Exchange {
        var exchange = Exchange(
            question: AskedQuestion(id: question, text: "?", interviewer: "Lead"), attempt: 1,
            askedAt: Moment(session: 0, wall: 0))
        exchange.answer = Answer(text: "", ending: .handedIn, thinking: 0, answering: 0, typing: Typing())
        exchange.reading = Reading(
            findings: findings, gates: [], elements: Dictionary(uniqueKeysWithValues: present.map { ($0, 0.9) }),
            flags: Dictionary(uniqueKeysWithValues: flags.map { ($0, 0.9) }), vote: Vote(rawValue: vote) ?? .hire,
            score: 50, contributions: [], dimensions: [], words: 1, spokenSeconds: 1, rules: "test")
        return exchange
    }

    private func finding(_ kind: Finding.Kind, _ quote: String, by signal: String = "t") -> Finding {
        Finding(
            kind: kind, quote: quote, start: 0, end: quote.utf8.count, why: "", signal: signal, confidence: 0.9,
            source: 0)
    }
}
