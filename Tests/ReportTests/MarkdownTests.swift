import Scenario
import Testing

@testable import Evaluation
@testable import Interview
@testable import Report

@Suite("A session as Markdown")
struct MarkdownTests {
    @Test("A drill is its transcript with readings, evidence in bold with its letters")
    func drill() throws {
        let report = try report([.started(plan: plan(.drill))] + oneRound + [.wentOn, .finished])
        #expect(
            Document(report).markdown == """
                # Drill · Acme · Program Manager

                Session abc0000000, brisk pace; begun 2025-11-21 18:04:05 UTC; finished 2025-11-21 18:04:17 UTC.

                ## Round 1: technical deep dive

                Scorecard: names decision.

                - **Vote**: 3 hire, since the one answer has a vote of 3
                - **Framing**: 3 of 4, “said no”
                - **Decision**: “I said no to Kafka”. Names it.

                ### Fewer false negatives?

                Engineering lead asked.

                > **I said** \\[D\\] **no to Kafka** \\[D, A\\].\\
                > We **waited \\*two\\* weeks** \\[flag waits\\].

                Handed in after 1:58, 0:06 to start.

                Interviewer: “Right.”

                **Probe**: What did it cost?

                > **Stale prices** \\[T\\] for a week.

                Cut off after 1:58, 0:06 to start.

                - **Vote**: 3 hire, score 66 of 100
                - **Decision**: “I said no to Kafka” (Names it)
                - **Alternatives**: “no to Kafka” (Names what was refused)
                - **Result**: not heard
                - **Trade-off**: “Stale prices” (Names it)
                - **Flag**: waits; “waited \\*two\\* weeks” (Waits)
                - **Framing**: 3 of 4

                """)
    }

    @Test("The committee comes with its votes, its rule, what decided, what would have changed it, and the offer")
    func committee() {
        #expect(
            Document(verdict, titles: titles).markdown == """
                ## Committee: no hire

                - **technical deep dive**: 3 hire. names decision

                **Rule**: A no hire in the technical round is a no hire.

                **Decided by**: technical deep dive, question 1 (2 no hire): a result that can be checked

                **What would have changed it**

                - technical deep dive, question 1: a result (2 → 3)

                **Said no to**

                - “no to Kafka” (technical deep dive); price: “two weeks”
                - “the audit” (technical deep dive); price not said

                **Offer**: Senior, USD 240 a year (band 200 to 300): none was named

                """)
    }

    @Test(
        "Nothing that was said is taken for markup",
        arguments: [
            ("# Big", "> \\# Big"), ("- one\n- two", "> \\- one\\\n> \\- two"), ("12) go", "> 12\\) go"),
            ("1. go", "> 1\\. go"), ("<b>&amp;</b>", "> \\<b\\>\\&amp;\\</b\\>"),
            ("[x](http://e) `c` ~~s~~ $y$", "> \\[x\\](http://e) \\`c\\` \\~\\~s\\~\\~ \\$y\\$"),
            ("title\n===", "> title\\\n> \\==="), ("    code", "> \u{A0}\u{A0}\u{A0}\u{A0}code"),
            ("a\n\nb", "> a\n>\n> b"),
            ("a\r\nb", "> a\\\n> b"), ("one\\*", "> one\\\\\\*"), ("bell\u{7}\u{1B}[2J", "> bell\\[2J"),
        ])
    func verbatim(text: String, markdown: String) {
        #expect(Document([.said([.plain(text)])]).markdown == markdown + "\n")
    }

    @Test("A mark between a letter and a punctuation mark goes without the bold that would not show")
    func insideWord() {
        #expect(Document([.said(["1", .marked(". first", [.element(.result)])])]).markdown == "> 1\\. first \\[R\\]\n")
    }
}

@Suite("Evidence in an answer")
struct EvidenceTests {
    @Test("Findings that overlap share the words in which they do")
    func overlap() {
        #expect(
            Passage.evidence(in: said, source: 0, of: .sample(.hire, findings)) == [
                .marked("I said ", [.element(.decision)]),
                .marked("no to Kafka", [.element(.decision), .element(.alternatives)]), ".\nWe ",
                .marked("waited *two* weeks", [.flag(.waits)]), ".",
            ])
    }

    @Test("Only findings in this text are marked")
    func source() {
        #expect(
            Passage.evidence(in: probed, source: 1, of: .sample(.hire, findings)) == [
                .marked("Stale prices", [.element(.tradeoff)]), " for a week.",
            ])
    }

    @Test("A flag that was not raised is not marked")
    func withdrawn() {
        var reading = Reading.sample(.hire, [findings[2]])
        reading.flags[.waits] = 0.2
        #expect(Passage.evidence(in: said, source: 0, of: reading) == [.plain(said)])
    }

    @Test(
        "A finding whose words do not stand where it says is left out", arguments: [(-1, 3), (3, 3), (2, 900), (1, 5)])
    func misplaced(start: Int, end: Int) {
        let finding = Finding(
            kind: .element(.result), quote: "five", start: start, end: end, why: "", signal: "", confidence: 1,
            source: 0)
        #expect(Passage.evidence(in: "naïve", source: 0, of: .sample(.hire, [finding])) == ["naïve"])
    }

    @Test("Without a reading nothing is marked")
    func none() {
        #expect(Passage.evidence(in: said, source: 0, of: nil) == [.plain(said)])
        #expect(Passage.evidence(in: "", source: 0, of: nil) == [])
    }
}
