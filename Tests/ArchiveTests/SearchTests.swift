import Testing

@testable import Archive

@Suite("Searching what was said")
struct SearchTests {
    let archive: Archive
    let session: SessionID

    init() throws {
        archive = try Archive.inMemory()
        session = try archive.add(drill(answer: "I decided against Kafka,\nsince nobody had run it at São Paulo."))
    }

    @Test("An answer is found with its round, its question and the words around")
    func answer() throws {
        let hit = SearchHit(
            session: session, startedAt: 1_000_000, round: "technical", question: "boxes", said: .answer, event: 4,
            offset: 18, snippet: "I decided against Kafka, since nobody had run it at São Paulo.", matches: [18..<23])
        #expect(try archive.search("kafka") == [hit])
    }

    @Test("Questions and probes are found too", arguments: [("negatives", Said.question), ("cost", .probe)])
    func asked(word: String, said: Said) throws {
        #expect(try archive.search(word).map(\.said) == [said])
    }

    @Test(
        "Endings, case and accents do not matter, and the last word may be only begun",
        arguments: ["decide", "DECIDING", "sao", "kafka no", "ka"])
    func loosely(text: String) throws {
        #expect(try archive.search(text).map(\.said) == [.answer])
    }

    @Test("All words must be there")
    func all() throws {
        #expect(try archive.search("kafka pigeons") == [])
    }

    @Test(
        "Nothing that is typed is an operator or an error",
        arguments: [
            "\"", "kafka\"", "NOT kafka", "kafka AND", "text:kafka", "(", "*", "^kafka", "-", "kafka NEAR(", "  ",
        ])
    func literally(text: String) throws {
        #expect(throws: Never.self) { try archive.search(text) }
    }

    @Test("A word in quotation marks is found all the same")
    func quoted() throws {
        #expect(try archive.search("\"kafka\"").count == 1)
    }

    @Test("Long texts are cut around what was found")
    func cut() throws {
        let long = String(repeating: "so ", count: 50) + "pigeons" + String(repeating: " so", count: 50)
        _ = try archive.add(drill(answer: long))
        let hit = try #require(try archive.search("pigeons").first)
        #expect(hit.offset == 150)
        #expect(hit.snippet == "…so so so so so so pigeons so so so so so so so…")
        #expect(hit.matches == [21..<28])
    }

    @Test("What was kept last comes first")
    func order() throws {
        let later = try archive.add(drill(from: 10, answer: "Kafka again."))
        #expect(try archive.search("kafka").map(\.session) == [later, session])
        #expect(try archive.search("kafka", limit: 1).map(\.session) == [later])
    }
}

@Suite("What was found, in its sentence")
struct SnippetTests {
    private func snippet(_ text: String) -> Snippet {
        Snippet(marked: text.replacing("<", with: "\u{2}").replacing(">", with: "\u{3}"))
    }

    @Test(
        "The sentence is shown, and no other",
        arguments: [
            ("One. Two <three> four. Five.", "Two three four.", [4..<9], 9),
            ("<One> two", "One two", [0..<3], 0),
            ("Really? <Yes>!  No.", "Yes!", [0..<3], 8),
            ("one\n- two\n<three>\n- four", "- two three", [6..<11], 10),
            ("At 3.5 <percent> it held.", "At 3.5 percent it held.", [7..<14], 7),
            ("São <Paulo>", "São Paulo", [5..<10], 5),
        ])
    func sentence(text: String, shown: String, matches: [Range<Int>], offset: Int) {
        let snippet = snippet(text)
        #expect(snippet.text == shown)
        #expect(snippet.matches == matches)
        #expect(snippet.offset == offset)
    }

    @Test("Of several sentences it is the one that holds most of what was asked for")
    func most() {
        #expect(snippet("A <vendor> came. The <second> <vendor> left. The <vendor>.").text == "The second vendor left.")
    }
}
