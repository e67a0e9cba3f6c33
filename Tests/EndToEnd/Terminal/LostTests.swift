import Glibc
import Testing

@Suite("A terminal that is lost", .inTurn)
struct LostTests {
    private static let text = "I cut the dashboard"

    private func types(on line: Line) async throws {
        try await line.type(Self.text)
        try await line.isRead()
        try await line.waits(for: "2:30 left")
    }

    @Test("Its hang-up ends the program, with the answer kept")
    func hungUp() async throws {
        let home = try Home()
        let line = try await Line.answering(at: home)
        try await types(on: line)
        line.hangUp()
        #expect(try await line.ends() == .killed(by: SIGHUP))
        try await home.offersAgain(Self.text)
    }

    @Test("Under nohup, where no signal tells of it, it ends by itself")
    func nohup() async throws {
        let home = try Home()
        let line = try Line(["sh", "-c", "trap '' HUP; exec \"$0\" drill technical", Program.path], at: home)
        try await line.begins()
        try await types(on: line)
        line.hangUp()
        #expect(try await line.ends() == .exited(0))
        try await home.offersAgain(Self.text)
    }

    @Test(
        "Input or output that is none from the start is one line that names --plain, and exit 2",
        arguments: [("< /dev/null", "input"), ("| cat", "output"), ("> file", "output")])
    func none(redirection: String, what: String) async throws {
        let home = try Home()
        let line = try Line(
            ["bash", "-c", "set -o pipefail; \"$0\" 2> complaint \(redirection)", Program.path], at: home)
        #expect(try await line.ends() == .exited(2))
        #expect(
            home.text(of: "complaint") == "mockloop: The full screen cannot run here: standard \(what) is not a "
                + "terminal. Use --plain to go line by line.\n")
        #expect(line.output.isEmpty)
    }
}
