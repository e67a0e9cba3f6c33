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
            session: session, round: "technical", question: "boxes", said: .answer,
            snippet: "I decided against Kafka, since nobody had run it at São Paulo.", matches: [18..<23])
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
        #expect(hit.snippet == "…so so so so so so pigeons so so so so so so so…")
        #expect(hit.matches == [21..<28])
    }
}
