import Glibc
import Testing

@testable import Scenario

@Suite("Problems with files")
struct FileProblemTests {
    @Test("A folder that is not there is one problem")
    func missingFolder() {
        #expect(
            throws: LoadingError([
                Diagnostic(at: Place(path: "no/such", line: 1, column: 1), "the folder cannot be read: not found")
            ])
        ) {
            try Pack.load(from: "no/such")
        }
        #expect(
            SignalSet.check("no/such/").diagnostics.map(\.description) == [
                "no/such:1:1: error: the folder cannot be read: not found"
            ])
    }

    @Test("Without loop.yaml nothing else is said")
    func missingLoop() throws {
        let said = try SmallPack().with("loop.yaml", nil).problems
        #expect(said == ["small/loop.yaml:1:1: error: the file is missing"])
    }

    @Test("A round without a file is an error where loop.yaml names it")
    func missingRound() throws {
        let said = try SmallPack().with("technical.yaml", nil).problems
        #expect(
            said == [
                "small/loop.yaml:12:21: error: the file of this round is missing: `technical.yaml`"
            ])
    }

    @Test("A missing checklist is an error")
    func missingChecklist() throws {
        let said = try SmallPack().with("checklist.yaml", nil).problems
        #expect(
            said == [
                "small/checklist.yaml:1:1: error: the file is missing"
            ])
    }

    @Test("A file that nothing reads is a warning, and the pack still loads")
    func unusedFile() throws {
        var folder = try SmallPack().with("panel.yaml", "id: panel").folder
        folder.strays = ["panel.yml"]
        let checked = Pack.check(folder)
        #expect(
            checked.diagnostics.map(\.description) == [
                "small/panel.yml:1:1: warning: not read: files of scenarios end in `.yaml`",
                "small/panel.yaml:1:1: warning: not read: loop.yaml names no such round",
            ])
        #expect(checked.value?.id == "small")
    }

    @Test("A file that cannot be read is a problem of that file")
    func unreadableFile() throws {
        var folder = try SmallPack().folder
        folder.files["checklist.yaml"] = .failure(Files.Problem(message: "Permission denied"))
        #expect(
            Pack.check(folder).diagnostics.map(\.description) == [
                "small/checklist.yaml:1:1: error: the file cannot be read: Permission denied"
            ])
    }

    @Test("A file over 4 MiB is not read")
    func largeFile() throws {
        let folder = try temporaryFolder()
        let path = "\(folder)/large.yaml"
        let file = open(path, O_WRONLY | O_CREAT, 0o600)
        defer {
            unlink(path)
            rmdir(folder)
        }
        try #require(ftruncate(file, off_t(Files.largest) + 1) == 0)
        close(file)
        let problem = #expect(throws: Files.Problem.self) { try Files.contents(of: path) }
        #expect(problem?.message == "larger than 4 MiB")
        try #require(truncate(path, off_t(Files.largest)) == 0)
        #expect(try Files.contents(of: path).count == Files.largest)
    }

    /// A new folder of the test's own.
    private func temporaryFolder() throws -> String {
        var template = Array("/tmp/mockloop-test-XXXXXX".utf8CString)
        return String(cString: try #require(mkdtemp(&template)))
    }

    @Test(
        "What is no YAML is an error at its place",
        arguments: [
            ("", "1:1: error: the file is empty"),
            ("items: [", "2:1: error: while parsing a flow node, begun in line 2: did not find expected node content"),
            ("items: a: b", "1:9: error: `: ` inside a text: quote the text, or begin it with `>-`"),
            ("items: *all", "1:8: error: \(YAMLNode.Problem.alias)"),
            ("a: &all [1]\nitems: *all", "2:8: error: \(YAMLNode.Problem.alias)"),
            ("items:\n\t- a", "2:1: error: a tab: write spaces"),
            ("items: é\u{7}", "1:9: error: a control character (U+0007): leave it out"),
            ("items: \u{9B}1m", "1:8: error: a control character (U+009B): leave it out"),
            ("? [a]\n: b", "1:1: error: a key must be a word"),
            ("a: 1\n---\na: 2", "2:1: error: a second document: leave out the `---`"),
        ])
    func noYAML(_ text: String, _ says: String) throws {
        let said = try SmallPack().with("checklist.yaml", text).problems
        #expect(said == ["small/checklist.yaml:\(says)"])
    }

    @Test("A file that is not UTF-8 is an error in the first line that is not")
    func notUTF8() throws {
        var folder = try SmallPack().folder
        folder.files["checklist.yaml"] = .success(Array("items:\n# ".utf8) + [0xE9, 0x0A])
        #expect(Pack.check(folder).diagnostics.map(\.description) == ["small/checklist.yaml:2:1: error: not UTF-8"])
    }

    @Test("A byte order mark and line ends of two characters are no problem")
    func otherPlatforms() throws {
        let pack = try SmallPack()
        let text = try pack.text(of: "checklist.yaml")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(pack.with("checklist.yaml", "\u{FEFF}" + lines).problems.isEmpty)
    }

    @Test("Nesting deeper than 64 levels is refused, however deep", arguments: [65, 900, 100_000])
    func nesting(_ depth: Int) throws {
        let text = "items: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let problems = try SmallPack().with("checklist.yaml", text).problems
        #expect(problems == ["small/checklist.yaml:1:\(depth < 1000 ? 71 : 9): error: nested more than 64 levels deep"])
    }

    @Test("Ampersands and stars inside a text are text")
    func ampersands() throws {
        let old = "title: Small Co"
        #expect(try problems(exchanging: old, for: "title: R&D & co, 2 * 3 &c", in: "loop.yaml").isEmpty)
    }
}
