import Testing

@Suite("Problems with names")
struct NameProblemTests {
    @Test(
        "An id is lower-case words joined by hyphens", arguments: ["L5", "two words", "a--b", "-a", "a_b", "é", "a.b"])
    func ids(_ id: String) throws {
        let said = try problems(exchanging: "id: senior", for: "id: \(id)", in: "loop.yaml")
        #expect(
            said == [
                "small/loop.yaml:46:9: error: `\(id)` is no id: ids are lower-case words joined by `-`"
            ])
    }

    @Test("Two questions of one pack cannot share an id, whatever their rounds")
    func questionTwice() throws {
        let said = try problems(exchanging: "id: slow-api", for: "id: why-here", in: "technical.yaml")
        #expect(
            said == [
                "small/technical.yaml:73:9: error: another question is called `why-here`, at small/recruiter.yaml:60: "
                    + "give this one its own id"
            ])
    }

    @Test("Two probes of one question cannot share an id")
    func probeTwice() throws {
        let said = try problems(exchanging: "{id: yours,", for: "{id: size,", in: "recruiter.yaml")
        #expect(
            said == [
                "small/recruiter.yaml:47:14: error: another probe is called `size`, in line 46: give this one its own id"
            ])
    }

    @Test("A probe's id may come again in another question")
    func probeOfAnotherQuestion() throws {
        #expect(try problems(exchanging: "{id: only-here,", for: "{id: size,", in: "recruiter.yaml").isEmpty)
    }

    @Test("A question's principle must be one of the pack's")
    func principle() throws {
        let said = try problems(exchanging: "[act, say-it]", for: "[act, say-ti]", in: "technical.yaml")
        #expect(
            said == [
                "small/technical.yaml:103:23: error: there is no principle `say-ti`, did you mean `say-it`?"
            ])
    }

    @Test("A question's interviewer must be one of its round's")
    func interviewer() throws {
        let said = try problems(
            exchanging: "interviewer: staff-engineer", for: "interviewer: recruiter", in: "technical.yaml")
        #expect(
            said == [
                "small/technical.yaml:76:18: error: there is no interviewer `recruiter`"
            ])
    }

    @Test("A committee rule's round must be one of the loop's")
    func round() throws {
        let said = try problems(exchanging: "{round: technical,", for: "{round: techincal,", in: "loop.yaml")
        #expect(
            said == [
                "small/loop.yaml:62:21: error: there is no round `techincal`, did you mean `technical`?"
            ])
    }

    @Test("Names are not called unknown when the list that defines them could not be read")
    func definitionsUnread() throws {
        let pack = try SmallPack().replacing(
            "principles:\n  - id: act\n", with: "principles: none\nx:\n  - id: act\n", in: "loop.yaml")
        #expect(
            pack.problems == [
                "small/loop.yaml:22:13: error: expected a list, found text",
                "small/loop.yaml:23:1: error: unknown key `x` in loop.yaml",
            ])
    }

    @Test("A round's file calls the round as loop.yaml does")
    func roundCalledOtherwise() throws {
        let said = try problems(exchanging: "id: technical", for: "id: deep-dive", in: "technical.yaml")
        #expect(
            said == [
                "small/technical.yaml:1:5: error: the round is called `deep-dive`, its file `technical.yaml`: call them the same"
            ])
    }

    @Test("A pack is called as its folder")
    func packCalledOtherwise() throws {
        let said = try problems(exchanging: "id: small", for: "id: large", in: "loop.yaml")
        #expect(
            said == [
                "small/loop.yaml:3:5: error: the pack is called `large`, its folder `small`: call them the same"
            ])
    }
}
