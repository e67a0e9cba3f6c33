import Foundation
import Testing

@testable import Scenario

@Suite("Settings")
struct SettingsTests {
    private let folder: String

    init() throws { folder = NSTemporaryDirectory() + "settings-tests-\(UInt64.random(in: .min ... .max))" }

    private var path: String { folder + "/mockloop/config.yaml" }

    private func lay(_ text: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/mockloop", withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func text() throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    /// What the loader says of a text.
    private func problems(_ text: String) throws -> [String] {
        try lay(text)
        do {
            _ = try SettingsFile(path: path)
            return []
        } catch { return error.diagnostics.map { String($0.description.dropFirst(path.count)) } }
    }

    /// What a file says after a change.
    private func text(_ before: String, after change: (inout Settings) -> Void) throws -> String {
        try lay(before)
        var file = try SettingsFile(path: path)
        var settings = file.settings
        change(&settings)
        try file.save(settings)
        #expect(file.settings == settings)
        #expect(try SettingsFile(path: path) == file)
        return try text()
    }

    @Test("XDG_CONFIG_HOME says where they lie, or else ~/.config")
    func places() {
        #expect(SettingsFile.standardPath(in: ["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/mockloop/config.yaml")
        #expect(
            SettingsFile.standardPath(in: ["XDG_CONFIG_HOME": "c", "HOME": "/h"]) == "/h/.config/mockloop/config.yaml")
        #expect(SettingsFile.standardPath(in: [:]) == nil)
    }

    @Test("Where there is no file, or nothing but comments in it, nothing is set")
    func nothing() throws {
        #expect(try SettingsFile(path: path).settings == Settings())
        try lay("# later\n\n")
        #expect(try SettingsFile(path: path).settings == Settings())
        #expect(!FileManager.default.fileExists(atPath: folder + "/other"))
    }

    @Test("Every key is read")
    func keys() throws {
        try lay(
            """
            thinking: 20
            probe-thinking: 10
            warnings: [45, 15]
            words-a-minute: 140
            coach: yes
            """)
        let settings = try SettingsFile(path: path).settings
        #expect(settings.thinking == 20)
        #expect(settings.probeThinking == 10)
        #expect(settings.warnings == [45, 15])
        #expect(settings.aloudRate == .words(140))
        #expect(settings.coach)
    }

    @Test(
        "A mistake is said with its place and the nearest name",
        arguments: [
            ("thinkin: 20\n", ":1:1: error: unknown key `thinkin` in the settings, did you mean `thinking`?"),
            ("# a\n\ncoach: yess\n", ":3:8: error: there is no answer `yess`, did you mean `yes`?"),
            ("thinking: soon\n", ":1:11: error: expected a whole number, found \"soon\""),
            ("words-a-minute: 20\n", ":1:17: error: 20 is out of range: 50 to 400"),
            ("warnings: [10, 60]\n", ":1:11: error: write the seconds left largest first"),
            ("coach: true\n", ":1:8: error: there is no answer `true`: it is one of `yes`, `no`"),
            ("coach: yes\ncoach: no\n", ":1:1: error: written twice in one mapping: `coach`"),
            ("- coach\n", ":1:1: error: expected the settings as keys with values, found a list"),
        ])
    func mistakes(_ text: String, _ says: String) throws {
        #expect(try problems(text) == [says])
    }

    @Test("The first file explains every key, and what it shows in comments is what holds anyway")
    func first() throws {
        var file = try SettingsFile(path: path)
        var settings = file.settings
        settings.coach = true
        try file.save(settings)
        let text = try text()
        for key in Settings.Key.allCases { #expect(text.contains("\n# \(key.rawValue): ")) }
        #expect(text.contains("\n# coach: no\ncoach: yes\n"))
        let shown = text.split(separator: "\n").filter { line in
            Settings.Key.allCases.contains { line.hasPrefix("# \($0.rawValue): ") }
        }
        let read = try problems(shown.map { $0.dropFirst(2) }.joined(separator: "\n"))
        #expect(read == [])
    }

    @Test("A value is exchanged where it stands; comments and order stay")
    func exchanged() throws {
        let before =
            "# mine\ncoach: no    # for now\n\nwords-a-minute: \"measured\" # \"# odd\"\nprobe-thinking: 20\n# end\n"
        #expect(
            try text(before) {
                $0.aloudRate = .words(120)
                $0.coach = true
            } == "# mine\ncoach: yes    # for now\n\nwords-a-minute: 120 # \"# odd\"\nprobe-thinking: 20\n# end\n")
    }

    @Test("A list over several lines becomes one on its line; what stands around it stays, its comments too")
    func lists() throws {
        let before = "warnings: # seconds\n  - 60\n  # the last\n  - 10\n\n# then\ncoach: yes\n"
        #expect(
            try text(before) { $0.warnings = [30] }
                == "warnings: [30] # seconds\n  # the last\n\n# then\ncoach: yes\n")
        #expect(
            try text("warnings: [60,\n  30]  # two\ncoach: yes\n") { $0.warnings = [] }
                == "warnings: []  # two\ncoach: yes\n")
    }

    @Test("What goes back to the pack's value goes out of the file, unless a comment of the candidate's hangs on it")
    func removed() throws {
        #expect(try text("# thinking: 30\nthinking: 20\n") { $0.thinking = nil } == "# thinking: 30\n")
        #expect(try text("thinking: 20 # short\n") { $0.thinking = nil } == "# thinking: 20 # short\n")
    }

    @Test("A new value goes below the comment that shows it, or to the end")
    func inserted() throws {
        #expect(
            try text("# thinking: 30\ncoach: yes\n") { $0.thinking = 9 } == "# thinking: 30\nthinking: 9\ncoach: yes\n")
        #expect(try text("coach: yes") { $0.thinking = 9 } == "coach: yes\nthinking: 9\n")
    }

    @Test("What was written by hand since the file was read stays")
    func meantime() throws {
        try lay("coach: yes\n")
        var file = try SettingsFile(path: path)
        try lay("coach: yes\n# new\n")
        var settings = file.settings
        settings.thinking = 9
        try file.save(settings)
        #expect(try text() == "coach: yes\n# new\nthinking: 9\n")
    }

    @Test("A file that was broken in the meantime is left as it is")
    func broken() throws {
        try lay("coach: yes\n")
        var file = try SettingsFile(path: path)
        try lay("coach: [\n")
        #expect(throws: SettingsError.self) { try file.save(Settings()) }
        #expect(try text() == "coach: [\n")
        #expect(file.settings.coach)
    }

    @Test("A link stays a link, and the file it leads to keeps its permissions")
    func links() throws {
        try lay("")
        let real = folder + "/real.yaml"
        try Data("coach: yes\n".utf8).write(to: URL(fileURLWithPath: real))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
        var file = try SettingsFile(path: path)
        try file.save(Settings())
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == real)
        let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["mockloop", "real.yaml"])
    }

    @Test("Where the file cannot be written, one sentence says so")
    func unwritable() throws {
        try Data().write(to: URL(fileURLWithPath: folder))
        var file = try SettingsFile(path: path)
        var settings = Settings()
        settings.coach = true
        let error = #expect(throws: SettingsError.self) { try file.save(settings) }
        #expect(error == .cannotWrite(path: path, reason: "Not a directory"))
    }

    @Test("Aloud time is reckoned as set, as measured within bounds, or as the pack has it")
    func rate() throws {
        let pack = try Pack.load(from: SmallPack.path)
        var settings = Settings()
        #expect(settings.wordsAMinute(measured: 44, pack: pack) == 150)
        settings.aloudRate = .words(120)
        #expect(settings.wordsAMinute(measured: 44, pack: pack) == 120)
        settings.aloudRate = .measured
        #expect(settings.wordsAMinute(measured: 70, pack: pack) == 70)
        #expect(settings.wordsAMinute(measured: 44, pack: pack) == 50)
        #expect(settings.wordsAMinute(measured: nil, pack: pack) == 150)
    }
}
