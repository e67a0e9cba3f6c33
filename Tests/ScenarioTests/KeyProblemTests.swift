import Testing

@Suite("Problems with keys")
struct KeyProblemTests {
    @Test("An unknown key is an error that names the nearest key still free, which then is not also missing")
    func unknownKeyNearMissingOne() throws {
        let said = try problems(exchanging: "minutes: 60", for: "mintues: 60", in: "technical.yaml")
        #expect(
            said == [
                "small/technical.yaml:3:1: error: unknown key `mintues` in a round, did you mean `minutes`?"
            ])
    }

    @Test("An unknown key that is near none gets no suggestion")
    func unknownKey() throws {
        let said = try problems(exchanging: "brisk: 3", for: "brisk: 3\nmotto: none", in: "technical.yaml")
        #expect(
            said == [
                "small/technical.yaml:25:1: error: unknown key `motto` in a round"
            ])
    }

    @Test("A message shows no control character of the file it is about")
    func controlCharacterInKey() throws {
        let said = try problems(exchanging: "brisk: 3", for: "brisk: 3\n\"\\e[2J\\n\": none", in: "technical.yaml")
        #expect(said == ["small/technical.yaml:25:1: error: unknown key `\u{FFFD}[2J\u{FFFD}` in a round"])
    }

    @Test("A missing key is an error at the mapping that should hold it")
    func missingKey() throws {
        let said = try problems(exchanging: "    role: Recruiter\n", for: "", in: "recruiter.yaml")
        #expect(
            said == [
                "small/recruiter.yaml:7:5: error: missing key `role` in an interviewer"
            ])
    }

    @Test("A key written twice is an error")
    func duplicateKey() throws {
        let said = try problems(exchanging: "minutes: 30", for: "minutes: 30\nminutes: 45", in: "recruiter.yaml")
        #expect(
            said == [
                "small/recruiter.yaml:3:1: error: written twice in one mapping: `minutes`"
            ])
    }

    @Test("A strong sample has no gaps")
    func gapsOfStrongSample() throws {
        let strong = "        because: A figure, its ground and its price.\n"
        let said = try problems(exchanging: strong, for: strong + "        gaps: [result]\n", in: "recruiter.yaml")
        #expect(
            said == [
                "small/recruiter.yaml:98:9: error: unknown key `gaps` in a strong sample"
            ])
    }

    @Test("Problems of all files are collected, in the order of the files and top to bottom")
    func everythingCollected() throws {
        let broken = try SmallPack()
            .replacing("by-day: 8", with: "by-day: soon", in: "technical.yaml")
            .replacing("role: Staff engineer, storage", with: "rule: Staff engineer", in: "technical.yaml")
            .replacing("how: Your", with: "hwo: Your", in: "checklist.yaml")
            .replacing("otherwise: hire", with: "otherwise: maybe", in: "loop.yaml")
        #expect(
            broken.problems == [
                "small/loop.yaml:67:14: error: there is no decision `maybe`: it is one of `hire`, `no-hire`",
                "small/technical.yaml:4:9: error: expected a whole number, found \"soon\"",
                "small/technical.yaml:10:5: error: unknown key `rule` in an interviewer, did you mean `role`?",
                "small/checklist.yaml:7:5: error: unknown key `hwo` in an item, did you mean `how`?",
            ])
    }
}
