import Foundation
import Testing

/// What arrives at the terminal is what stands in the archive, in any locale and however it is split.
@Suite("Characters on their way in", .inTurn)
struct CharactersTests {
    private func handsIn(_ line: Line) async throws -> String {
        try await line.type("\u{13}")
        return try await Exported.firstAnswer(at: line.home).text
    }

    @Test("Characters that come a byte at a time are whole")
    func split() async throws {
        let line = try await Line.answering(at: try Home())
        let text = "naïve 世界 😀 👩‍💻 e\u{301}!"
        for byte in text.utf8 {
            try await line.type([byte])
            try await line.isRead()
        }
        #expect(try await handsIn(line) == text)
    }

    @Test("A key that comes in parts is a key, and none of its bytes is text")
    func splitKey() async throws {
        let line = try await Line.answering(at: try Home())
        try await line.type("word other")
        try await line.type("\u{1B}[1;")
        try await line.isRead()
        try await line.type("5Dan")
        #expect(try await handsIn(line) == "word another")
    }

    @Test("What no key sends leaves nothing behind: unknown sequences, replies, reports of the mouse and of the focus")
    func unknown() async throws {
        let line = try await Line.answering(at: try Home())
        for (place, sequence) in [
            "[99;5u", "[?62;1;4c", "[12;40R", "[<0;10;10M", "[M !!", "[I", "[O", "OE", "]11;rgb:1e1e/1e1e/2e2e\u{7}",
            "]10;rgb:ffff/ffff/ffff\u{1B}\\", "P>|XTerm(390)\u{1B}\\", "P1+r544e=787465\u{1B}\\", "_Gi=31;OK\u{1B}\\",
        ].enumerated() {
            try await line.type("\(place),\u{1B}\(sequence)")
        }
        #expect(try await handsIn(line) == (0..<13).map { "\($0)," }.joined())
    }

    @Test("A paste without an end is text all the same, and its control characters do nothing")
    func pasteWithoutEnd() async throws {
        let line = try await Line.answering(at: try Home())
        try await line.type("\u{1B}[200~I cut the dashboard\u{13}\u{3} because\rof the price")
        try await line.waits(for: "price")
        #expect(try await handsIn(line) == "I cut the dashboard because\nof the price")
    }

    @Test("Without a language, or in that of C, all of Unicode is shown", arguments: [["LC_ALL": "C"], ["LANG": nil]])
    func noLanguage(changes: [String: String?]) async throws {
        let tmux = try await Tmux.answering(at: try Home(), changes)
        try await tmux.type("naïve 世界")
        let screen = try await tmux.waits(for: "naïve 世界")
        #expect(screen.description.contains("┌ answer ──"))
    }

    private static let latin = "d\u{E9}j\u{E0} vu, gr\u{FC}\u{DF}e"

    @Test("In a locale of other characters only ASCII is written, and what is typed is what was meant")
    func latin1() async throws {
        try await typesLatin1(in: ["LC_ALL": "en_US.ISO-8859-1"])
    }

    @Test(
        "In an installed one too",
        .enabled("the sources of locales are needed to make one") {
            FileManager.default.fileExists(atPath: "/usr/share/i18n/charmaps/ISO-8859-1.gz")
        })
    func installedLatin1() async throws {
        let home = try Home()
        let made = try await Run.program(
            "localedef", ["-i", "de_DE", "-f", "ISO-8859-1", "\(home.path)/de_DE"], at: home)
        #expect(made.ending == .exited(0), "\(made.errors)")
        try await typesLatin1(in: ["LC_ALL": "de_DE", "LOCPATH": home.path])
    }

    private func typesLatin1(in changes: [String: String?]) async throws {
        let line = try await Line.answering(at: try Home(), changes)
        try await line.type(Self.latin.unicodeScalars.map { UInt8($0.value) })
        #expect(try await handsIn(line) == Self.latin)
        #expect(line.output.allSatisfy { $0 < 0x80 })
    }
}
