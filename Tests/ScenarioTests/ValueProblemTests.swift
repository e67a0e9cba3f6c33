import Testing

@testable import Scenario

@Suite("Problems with values")
struct ValueProblemTests {
    /// A piece of a file, what to write in its place, and what the loader says then.
    struct Slip: CustomTestStringConvertible, Sendable {
        var file: String
        var old: String
        var new: String
        var says: String

        init(_ file: String, _ old: String, _ new: String, _ says: String) {
            (self.file, self.old, self.new, self.says) = (file, old, new, says)
        }

        var testDescription: String { new }
    }

    @Test(
        "A value of the wrong kind says what was expected and what was found",
        arguments: [
            Slip(
                "loop.yaml", "[recruiter, technical]", "recruiter", "loop.yaml:12:9: error: expected a list, found text"
            ),
            Slip(
                "loop.yaml", "role: Program Manager", "role: [a]", "loop.yaml:6:7: error: expected text, found a list"),
            Slip("loop.yaml", "role: Program Manager", "role:", "loop.yaml:6:6: error: expected text, found nothing"),
            Slip(
                "recruiter.yaml", "[A straight figure.]", "[no: yes]",
                "recruiter.yaml:86:19: error: expected text, found keys with values: quote a text that holds `: `"),
            Slip(
                "recruiter.yaml", "minutes: 30", "minutes: \"30\"",
                "recruiter.yaml:3:10: error: expected a whole number, found \"30\""),
            Slip(
                "recruiter.yaml", "minutes: 30", "minutes: 30.5",
                "recruiter.yaml:3:10: error: expected a whole number, found \"30.5\""),
            Slip(
                "technical.yaml", "  - id: structure\n    title: structure\n    hint: is the mechanism named?",
                "  - structure",
                "technical.yaml:19:5: error: expected a listening point as keys with values, found text"),
        ])
    func wrongKind(_ slip: Slip) throws { try expect(slip) }

    @Test(
        "A number out of its range says the range",
        arguments: [
            Slip("recruiter.yaml", "brisk: 2", "brisk: 4", "recruiter.yaml:22:8: error: 4 is out of range: 2 to 3"),
            Slip(
                "recruiter.yaml", "difficulty: 2", "difficulty: 0",
                "recruiter.yaml:87:17: error: 0 is out of range: 1 to 3"),
            Slip("loop.yaml", "at-least: 4", "at-least: 5", "loop.yaml:63:52: error: 5 is out of range: 1 to 4"),
            Slip(
                "loop.yaml", "format: 1", "format: 2", "loop.yaml:2:9: error: this version of mockloop reads format 1"),
        ])
    func outOfRange(_ slip: Slip) throws { try expect(slip) }

    @Test(
        "A name that is none of those possible gets the nearest, or all of them",
        arguments: [
            Slip(
                "recruiter.yaml", "asks: pay", "asks: pya",
                "recruiter.yaml:85:11: error: there is no kind of question `pya`, did you mean `pay`?"),
            Slip(
                "loop.yaml", "flag: blunt", "flag: blont",
                "loop.yaml:35:13: error: there is no flag `blont`, did you mean `blunt`?"),
            Slip(
                "recruiter.yaml", "for: generic", "for: rollback",
                "recruiter.yaml:69:30: error: there is no probe target `rollback`: it is one of `decision`, `alternatives`, "
                    + "`result`, `tradeoff`, `coordinator`, `waits`, `process-first`, `escalates-first`, "
                    + "`people-over-systems`, `vague-solution`, `no-tradeoff`, `harmony`, `delegates-diagnosis`, `reckless`, "
                    + "`rogue`, `sprawl`, `blunt`, `empty`, `off-question`, `recited`, `generic`, `language`, `nonsense`, "
                    + "`echo`, `passed`, `depth`"),
            Slip(
                "technical.yaml", "[framing, measure]", "[framing, mesure]",
                "technical.yaml:30:25: error: there is no element or strength `mesure`, did you mean `measure`?"),
        ])
    func unknownName(_ slip: Slip) throws { try expect(slip) }

    @Test(
        "Rules that a value must keep",
        arguments: [
            Slip(
                "recruiter.yaml", "result: 30, tradeoff: 20", "result: 30, tradeoff: 30",
                "recruiter.yaml:21:10: error: the weights add up to 110: make it 100"),
            Slip(
                "loop.yaml", "[80000, 90000]", "[90000, 80000]",
                "loop.yaml:42:11: error: [90000, 80000] runs backwards: write the lower number first"),
            Slip(
                "loop.yaml", "[80000, 90000]", "[80000]", "loop.yaml:42:11: error: expected exactly 2 numbers, found 1"),
            Slip(
                "loop.yaml", "[140000, 180000]", "[90000, 180000]",
                "loop.yaml:39:3: error: `senior` begins below `junior`: list the lowest level first"),
            Slip(
                "loop.yaml", "[60, 30, 10]", "[10, 30, 60]",
                "loop.yaml:18:13: error: write the seconds left largest first"),
            Slip(
                "loop.yaml", "longest: 14", "longest: 9",
                "loop.yaml:10:35: error: 9 is out of range: 10 to 365"),
            Slip(
                "loop.yaml", "currency: USD", "currency: dollars",
                "loop.yaml:52:13: error: `dollars` is no currency: write its three letters, as in `USD`"),
            Slip(
                "loop.yaml", "{at-least: 4}", "{at-least: 4, at-most: 4}",
                "loop.yaml:63:41: error: expected either `at-most` or `at-least`"),
            Slip(
                "loop.yaml", "{at-least: 4}}", "{at-least: 4}, count: 2}",
                "loop.yaml:63:15: error: one round has one vote, so a count of 2 never holds"),
            Slip(
                "loop.yaml", "passed: [\"A pass, then.\"]", "passed: []",
                "loop.yaml:72:11: error: expected at least 1 reactions, found 0"),
            Slip(
                "technical.yaml", "      - {anchor: A wish., example: We improve the model.}\n", "",
                "technical.yaml:43:7: error: expected exactly 4 rubric levels, found 3"),
            Slip(
                "recruiter.yaml", "      - {id: grounds, for: depth, text: What is that figure based on?}\n", "",
                "recruiter.yaml:91:7: error: expected at least 3 probes, found 2"),
        ])
    func rules(_ slip: Slip) throws { try expect(slip) }

    @Test(
        "Texts are plain",
        arguments: [
            Slip(
                "loop.yaml", "company: Small Co", "company: \"Small\\tCo\"",
                "loop.yaml:5:10: error: a control character (U+0009): leave it out"),
            Slip(
                "loop.yaml", "company: Small Co", "company: \"Small\\eCo\"",
                "loop.yaml:5:10: error: a control character (U+001B): leave it out"),
            Slip(
                "loop.yaml", "company: Small Co", "company: \"Small\\nCo\"",
                "loop.yaml:5:10: error: expected one paragraph, found a line break: fold the lines with `>-`"),
            Slip(
                "loop.yaml", "company: Small Co", "company: \"  \"",
                "loop.yaml:5:10: error: expected text, found nothing"),
        ])
    func texts(_ slip: Slip) throws { try expect(slip) }

    @Test("Levels and an offer come together, or not at all")
    func levelsAndOffer() throws {
        let pack = try SmallPack()
        let text = try pack.text(of: "loop.yaml")
        let levels = try #require(text.firstRange(of: "levels:\n"))
        let offer = try #require(text.firstRange(of: "offer:\n"))
        let committee = try #require(text.firstRange(of: "committee:\n"))
        let withoutOffer = text.without(offer.lowerBound..<committee.lowerBound)
        #expect(
            pack.with("loop.yaml", withoutOffer).problems == [
                "small/loop.yaml:39:3: error: `levels` without `offer`: write both, or neither where no offer is made"
            ])
        let withoutLevels = text.without(levels.lowerBound..<offer.lowerBound)
        #expect(
            pack.with("loop.yaml", withoutLevels).problems == [
                "small/loop.yaml:39:3: error: `offer` without `levels`: write both, or neither where no offer is made"
            ])
        let withoutBoth = text.without(levels.lowerBound..<committee.lowerBound)
        let screening = Pack.check(pack.with("loop.yaml", withoutBoth).folder)
        #expect(screening.diagnostics.isEmpty)
        #expect(screening.value?.levels == [])
        #expect(screening.value?.offer == nil)
    }

    @Test("A round cannot ask more questions at brisk pace than it has")
    func briskAgainstQuestions() throws {
        let pack = try SmallPack()
        let text = try pack.text(of: "recruiter.yaml")
        let second = try #require(text.firstRange(of: "\n  - id: why-here"))
        let short = pack.with("recruiter.yaml", String(text[..<second.lowerBound]))
        #expect(
            short.problems == [
                "small/recruiter.yaml:22:8: error: 2 questions at brisk pace, but the round has 1"
            ])
    }

    private func expect(_ slip: Slip) throws {
        let said = try problems(exchanging: slip.old, for: slip.new, in: slip.file)
        #expect(said == ["small/\(slip.says)"])
    }
}

extension String {
    fileprivate func without(_ part: Range<Index>) -> String {
        String(self[..<part.lowerBound] + self[part.upperBound...])
    }
}
