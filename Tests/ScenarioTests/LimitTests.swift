import Glibc
import Testing

@testable import Scenario

@Suite("A file made to do harm is refused with one line that says where")
struct LimitTests {
    private static let alias = YAMLNode.Problem.alias

    /// Nine lists, each of nine times the one before it: 387 million words in a kilobyte.
    private static func laughs(_ line: (String, String, String) -> String) -> String {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
        return zip(names, [""] + names).map { name, before in
            let item = before.isEmpty ? "lol" : "*\(before)"
            return line(name, "&\(name)", Array(repeating: item, count: 9).joined(separator: ","))
        }.joined()
    }

    @Test("A billion laughs, however they are spelled")
    func laughs() throws {
        let spellings: [(String, first: String)] = [
            (Self.laughs { "\($0): \($1) [\($2)]\n" }, "2:8"),
            ("{" + Self.laughs { "\"\($0)\":\($1) [\($2)], " } + "z: 1}", "1:56"),
            ("{" + Self.laughs { "\"\($0)\":\($1) {k: [\($2)]},\u{2028}" } + "z: 1}", "1:65"),
            ("? &a [lol]\n: {?*a : 1}", "2:5"),
            ("a: &a [lol]\nb: {\"c\":*a}", "2:9"),
        ]
        for (text, first) in spellings {
            let problems = try SmallPack().with("checklist.yaml", text).problems
            #expect(problems.first == "small/checklist.yaml:\(first): error: \(Self.alias)", "\(text.prefix(120))")
        }
    }

    @Test("Nesting of ten thousand levels, of lists, of keys and of blocks")
    func depth() throws {
        let depth = 10_000
        let shapes = [
            "items: " + String(repeating: "[", count: depth),
            "items: " + String(repeating: "{a: ", count: depth),
            "items:\n" + String(repeating: "- ", count: depth) + "a",
            "items: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth),
        ]
        for text in shapes {
            let problems = try SmallPack().with("checklist.yaml", text).problems
            #expect(problems.count == 1)
            #expect(problems.first?.hasSuffix("error: nested more than 64 levels deep") == true, "\(problems)")
        }
    }

    @Test("A hundred megabytes")
    func size() throws {
        try withFolder { folder in
            let path = "\(folder)/loop.yaml"
            let file = open(path, O_WRONLY | O_CREAT, 0o600)
            try #require(ftruncate(file, 100 << 20) == 0)
            close(file)
            #expect(
                Pack.check(folder).diagnostics.first?.description
                    == "\(path):1:1: error: the file cannot be read: larger than 4 MiB")
        }
    }

    @Test("A pipe that nobody writes to")
    func pipe() throws {
        try withFolder { folder in
            try #require(mkfifo("\(folder)/loop.yaml", 0o600) == 0)
            #expect(
                Pack.check(folder).diagnostics.first?.description
                    == "\(folder)/loop.yaml:1:1: error: the file cannot be read: not a file")
        }
    }

    @Test(
        "A character that would command the terminal or turn the text, written as an escape",
        arguments: [
            (#"\e[31mred"#, "U+001B"), (#"\x9b31m"#, "U+009B"), (#"\u202Ederever"#, "U+202E"), (#"\x07"#, "U+0007"),
            (#"a \u2066 b"#, "U+2066"), (#"\x7f"#, "U+007F"),
        ])
    func controls(text: String, code: String) throws {
        let said = try problems(exchanging: "title: Small Co", for: "title: \"x \(text)\" #", in: "loop.yaml")
        #expect(said == ["small/loop.yaml:4:8: error: a control character (\(code)): leave it out"])
    }

    @Test("Signs that merely are wide, joined or from right to left are text")
    func harmless() throws {
        #expect(
            try problems(exchanging: "title: Small Co", for: "title: Ação — שלום 漢字 👩‍👩‍👧 “x” … #", in: "loop.yaml") == [])
    }

    private func withFolder(_ work: (String) throws -> Void) throws {
        var template = Array("/tmp/mockloop-test-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        defer {
            unlink("\(folder)/loop.yaml")
            rmdir(folder)
        }
        try work(folder)
    }
}
