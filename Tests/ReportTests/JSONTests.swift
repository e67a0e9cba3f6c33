import Scenario
import Testing

@testable import Evaluation
@testable import Interview
@testable import Report

@Suite("JSON")
struct JSONTests {
    @Test(
        "Values are written as RFC 8259 asks",
        arguments: [
            (JSON.null, "null"), (.bool(true), "true"), (.int(-7), "-7"), (.number(0.5), "0.5"),
            (.number(.nan), "null"),
            ("a\"\\\n\t\u{1}é/", #""a\"\\\n\t\u0001é/""#), (.array([]), "[]"), (.array([1, 2].map(JSON.int)), "[1,2]"),
            (["b": .null, "a": .object([])], #"{"b":null,"a":{}}"#),
        ] as [(JSON, String)])
    func line(value: JSON, text: String) {
        #expect(value.line == text)
    }

    @Test("Over many lines it is indented by two spaces")
    func pretty() {
        #expect(
            (["a": .array([.int(1), ["b": .array([])]])] as JSON).pretty == """
                {
                  "a": [
                    1,
                    {
                      "b": []
                    }
                  ]
                }

                """)
    }

    @Test("A reading has the keys of the batch form")
    func reading() {
        #expect(
            JSON(Reading.sample(.hire, [findings[3]])).line
                == #"{"elements":["tradeoff"],"flags":[],"vote":3,"score":66,"dimensions":{"framing":3},"#
                + #""evidence":[{"kind":"element","id":"tradeoff","quote":"Stale prices","start":0,"end":12,"#
                + #""why":"Names it.","source":1}],"gates":[],"words":9,"spokenSeconds":4,"rules":"7"}"#)
    }

    @Test("A list of sessions has its documented keys")
    func sessions() {
        let entry = SessionListEntry(
            id: "abc0000000", kind: .loop, pack: "acme", startedAt: 0, finishedAt: nil,
            rounds: [.init(round: "recruiter", vote: .hire), .init(round: "technical", vote: nil)], decision: .noHire)
        #expect(
            JSON(sessions: [entry]).line
                == #"[{"id":"abc0000000","kind":"loop","pack":"acme","startedAt":"1970-01-01T00:00:00Z","#
                + #""finishedAt":null,"rounds":[{"round":"recruiter","vote":3},{"round":"technical","vote":null}],"#
                + #""decision":"no-hire"}]"#)
    }
}

@Suite("A session in a file")
struct SessionFileTests {
    let report: SessionReport

    init() throws {
        report = try ReportTests.report(
            [.started(plan: plan(.loop))] + oneRound + [.wentOn, .decided(verdict: verdict), .finished])
    }

    @Test("comes back with every event")
    func comesBack() throws {
        #expect(try SessionFile.events(in: JSON(report).pretty) == report.events)
        #expect(try SessionFile.events(in: JSON(report).line) == report.events)
    }

    @Test("has its documented keys, in their order")
    func keys() throws {
        guard case .object(let members) = try JSON(report) else {
            Issue.record("no object")
            return
        }
        #expect(
            members.map(\.name) == [
                "mockloop", "id", "kind", "pack", "pace", "coach", "startedAt", "finishedAt", "sealed", "decision",
                "rounds", "verdict", "events",
            ])
    }

    @Test("names the deciding question by its id")
    func deciding() throws {
        #expect(
            try JSON(report).line.contains(
                #""deciding":{"round":"technical","question":"boxes","vote":2,"why":"a result that can be checked"}"#))
    }

    @Test("is the same bytes each time")
    func stable() throws {
        #expect(try JSON(report).pretty == JSON(report).pretty)
    }

    @Test(
        "says what is wrong with it",
        arguments: [
            ("", SessionFileError.notASession), ("{}", .notASession), (#"{"mockloop":2,"sealed":false}"#, .newer(2)),
            (#"{"mockloop":1,"sealed":true,"events":null}"#, .sealed),
            (#"{"mockloop":1,"sealed":false,"events":[{"at":{}}]}"#, .unreadableEvents),
            (#"{"mockloop":1,"sealed":false,"events":[]}"#, .notASession),
        ])
    func wrong(text: String, error: SessionFileError) {
        #expect(throws: error) { try SessionFile.events(in: text) }
    }
}
