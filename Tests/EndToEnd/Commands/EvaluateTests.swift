import Foundation
import Testing

@Suite("Reading answers without a session", .inTurn)
struct EvaluateTests {
    /// What `evaluate` writes about one answer.
    struct Reading: Decodable {
        var id: String?
        var elements: [String]
        var flags: [String]
        var vote: Int
        var score: Int
        var dimensions: [String: Int]
        var evidence: [Evidence]
        var gates: [String]
        var probe: Probe?
        var words: Int
        var spokenSeconds: Int

        struct Evidence: Decodable {
            var kind: String
            var id: String
            var quote: String
            var start: Int
            var end: Int
            var why: String
        }

        struct Probe: Decodable {
            var id: String
            var text: String
        }
    }

    private struct Record: Encodable {
        var id: String
        var round: String
        var question: String
        var answer: String
    }

    private struct Failed: Decodable, Equatable {
        var id: String?
        var error: String
    }

    /// Characters of one to four bytes before and between the words that are evidence.
    private static let answer = """
        Grüße 🙂 I decided to cut the second pass, although the vendor wanted it. \
        That cost us two weeks – and misses fell from 11 % to 5 %.
        """

    @Test("Evidence is verbatim, and its offsets count the bytes of UTF-8")
    func quotes() async throws {
        let run = try await Run.mockloop(
            "evaluate", "--round", "technical", "--question", "missed-boxes", "--json", at: try Home(),
            input: Self.answer)
        #expect(run.ending == .exited(0))
        let reading: Reading = try run.json()
        #expect(!reading.evidence.isEmpty)
        let bytes = Array(Self.answer.utf8)
        for evidence in reading.evidence {
            #expect(String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self) == evidence.quote)
            #expect(["element", "flag", "strength"].contains(evidence.kind))
            #expect(!evidence.why.isEmpty)
        }
        #expect(reading.elements.contains("decision"))
        #expect((1...4).contains(reading.vote))
        #expect((0...100).contains(reading.score))
        #expect(Set(reading.dimensions.keys) == ["framing", "structure"])
        #expect(reading.gates.isEmpty)
        #expect(reading.probe != nil)
    }

    @Test("In words it says the vote and every element, and what is asked next")
    func words() async throws {
        let home = try Home()
        let file = try home.lay(Self.answer.utf8, at: "answer.txt")
        let run = try await Run.mockloop(
            "evaluate", file, "--round", "technical", "--question", "missed-boxes", at: home)
        #expect(run.ending == .exited(0))
        for line in ["- Vote: ", "- Decision", "- Alternatives", "- Result", "- Trade-off", "Asked next: "] {
            #expect(run.output.contains(line))
        }
    }

    @Test("The same answer is read the same twice")
    func deterministic() async throws {
        let home = try Home()
        let arguments = ["evaluate", "--round", "recruiter", "--ask", "What did you turn down?", "--json"]
        func run() async throws -> String {
            try await Run.program(
                Program.path, arguments, at: home, input: Data(Self.answer.utf8)
            ).output
        }
        let first = try await run()
        #expect(!first.isEmpty)
        #expect(try await run() == first)
    }

    @Test("Records come out in the order they went in, one a line")
    func records() async throws {
        let records = (1...40).map { number in
            Record(
                id: "record-\(number)", round: number % 2 == 0 ? "technical" : "recruiter", question: "missed-boxes",
                answer: number % 3 == 0 ? "" : Self.answer)
        }
        let lines = try records.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        let run = try await Run.mockloop("evaluate", "--jsonl", at: try Home(), input: lines.joined(separator: "\n"))
        #expect(run.ending == .exited(0))
        let readings = try run.output.split(separator: "\n").map {
            try JSONDecoder().decode(Reading.self, from: Data($0.utf8))
        }
        #expect(readings.map(\.id) == records.map(\.id))
        #expect(readings.map { $0.gates == ["empty"] } == records.map(\.answer.isEmpty))
    }

    @Test("A record that cannot be read gets a line that says why; the others are read, and the end is exit 1")
    func unreadableRecords() async throws {
        let good = Record(id: "good", round: "technical", question: "missed-boxes", answer: Self.answer)
        let last = Record(id: "last", round: "technical", question: "Why?", answer: "No.")
        let encoder = JSONEncoder()
        let input = [
            String(decoding: try encoder.encode(good), as: UTF8.self),
            #"{"id":"half","round":"technical"}"#,
            "",
            "not JSON",
            #"{"id":"far","round":"tecnical","question":"missed-boxes","answer":"x"}"#,
            String(decoding: try encoder.encode(last), as: UTF8.self),
        ]
        let run = try await Run.mockloop("evaluate", "--jsonl", at: try Home(), input: input.joined(separator: "\n"))
        #expect(run.ending == .exited(1))
        let lines = run.output.split(separator: "\n").map { Data($0.utf8) }
        try #require(lines.count == 5)
        let decoder = JSONDecoder()
        #expect(try decoder.decode(Reading.self, from: lines[0]).id == "good")
        #expect(
            try decoder.decode(Failed.self, from: lines[1])
                == Failed(id: "half", error: "line 2: the record has no \"question\""))
        #expect(try decoder.decode(Failed.self, from: lines[2]) == Failed(id: nil, error: "line 4: this is not JSON"))
        let far = try decoder.decode(Failed.self, from: lines[3])
        #expect(far.id == "far")
        #expect(far.error.hasPrefix("line 5: there is no round `tecnical`"))
        #expect(try decoder.decode(Reading.self, from: lines[4]).id == "last")
    }
}
