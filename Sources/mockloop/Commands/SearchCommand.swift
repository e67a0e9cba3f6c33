internal import Archive
internal import ArgumentParser
internal import Report

/// Finds what was said.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find words in everything that was ever asked and said.",
        discussion: """
            All words must be there, whatever their ending; the last may be only begun. With --json an array of \
            {"session","round","question","snippet"} is written, the best first.
            """)

    @Argument(help: "The words.")
    var text: [String]

    @Flag(help: "As a JSON array.")
    var json = false

    func validate() throws {
        if !text.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) {
            throw ValidationError("TEXT says what is looked for: a word at least.")
        }
    }

    func run() throws {
        try reportingFailure {
            let hits = try Workshop.archive().search(text.joined(separator: " "))
            if json { return print(JSON(hits).pretty, terminator: "") }
            guard !hits.isEmpty else { return print("Nothing was found.") }
            for hit in hits { print("\(hit.session)  \(hit.round) · \(hit.question)  \(hit.snippet)") }
        }
    }
}

extension JSON {
    /// `[{"session","round","question","snippet"}]`
    fileprivate init(_ hits: [SearchHit]) {
        self = .array(
            hits.map { hit in
                [
                    "session": .string(hit.session.text), "round": .string(hit.round),
                    "question": .string(hit.question), "snippet": .string(hit.snippet),
                ]
            })
    }
}
