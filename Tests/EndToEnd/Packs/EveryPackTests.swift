import Scenario
import Testing

@Suite("Every pack that is shipped", .inTurn)
struct EveryPackTests {
    /// What stands at the end of the output while an answer is waited for.
    private static let prompt = "(Answer. A line with a single . hands it in; nothing before it passes.)\n\n"

    @Test(
        "A loop of it goes through all its rounds to the committee, answered as its own samples do",
        arguments: Shipped.names)
    func loop(_ name: String) async throws {
        let pack = try Shipped.pack(name)
        let questions = pack.rounds.flatMap(\.questions)
        let home = try Home()
        let running = try Running(Program.path, ["loop", "--plain", "--pack", name], at: home)
        var asked = 0
        while true {
            let output = try await eventually("a question or the decision", found: { running.output }) {
                let output = running.output
                let isAsked = output.hasSuffix(Self.prompt) && output.ranges(of: Self.prompt).count > asked
                return isAsked || output.contains("\ndecision: ") ? output : nil
            }
            guard !output.contains("\ndecision: ") else { break }
            asked += 1
            let last = output.split(separator: "\n\n").dropLast().last ?? ""
            let question = questions.first { last.hasSuffix("\n\($0.text)") }
            let probed = "I turned the second vendor down; that cost two weeks."
            running.write((question?.strong.text ?? probed) + "\n.\n")
        }
        running.endInput()
        #expect(try await running.ends() == .exited(0))
        #expect(running.errors.isEmpty)
        for (place, round) in pack.rounds.enumerated() {
            #expect(running.output.contains("Round \(place + 1) of \(pack.rounds.count): \(round.title)\n"))
        }

        let session = try await Exported.last(at: home)
        #expect(session.rounds.map(\.round) == pack.rounds.map(\.id))
        #expect(session.rounds.allSatisfy { $0.vote != nil })
        #expect(session.rounds.map(\.exchanges.count) == pack.rounds.map(\.brisk))
        #expect(session.rounds.flatMap(\.exchanges).allSatisfy { $0.reading?.gates == [] })
        let isHire = try #require(session.decision) == "hire"
        #expect(running.output.contains("\nOffer: ") == (isHire && !pack.levels.isEmpty))
    }

    @Test("A drill of each of its rounds reads the answer and votes", arguments: Shipped.names)
    func drills(_ name: String) async throws {
        for round in try Shipped.pack(name).rounds {
            let question = try #require(round.questions.first)
            let run = try await Run.mockloop(
                "drill", round.id, "--question", question.id, "--pack", name, "--plain", at: try Home(),
                input: question.weak.text + "\n.\n")
            #expect(run.ending == .exited(0))
            #expect(run.output.contains("[\(round.id), question 1 of 1]"))
            #expect(run.output.contains("\n[probe 1] "))
            #expect(run.output.contains("\nvote: "))
        }
    }

    @Test("The list names it, with its title and its folder", arguments: Shipped.names)
    func listed(_ name: String) async throws {
        let run = try await Run.mockloop("scenarios", "list", at: try Home())
        let title = try Shipped.pack(name).title
        #expect(run.output.contains("\(name)  \(title)  \(Program.scenarios)/\(name)\n"))
    }
}
