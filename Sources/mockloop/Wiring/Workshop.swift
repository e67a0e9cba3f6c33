internal import Archive
internal import Evaluation
internal import Foundation
internal import Interview
internal import Scenario
internal import Screens

/// Everything a command works with, found and opened when it is asked for.
struct Workshop {
    let folders: ScenarioFolders
    private let packName: String?

    /// The pack that is used when none is named.
    private static let usualPack = "scale-ai-pgm"

    init(_ options: ScenarioOptions) throws {
        if let folder = options.scenarios {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw Failure("there is no folder \(folder) (--scenarios).")
            }
        }
        packName = options.pack
        folders = ScenarioFolders(
            option: options.scenarios, environment: ProcessInfo.processInfo.environment,
            executable: Workshop.executable,
            currentFolder: FileManager.default.currentDirectoryPath)
    }

    /// The program's own file, links followed: packs are found beside it or above it.
    private static var executable: String {
        let link =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: link).standardizedFileURL.path
    }

    /// The pack that was named, or the usual one, or the only one there is.
    func pack() throws -> Pack {
        if let packName { return try Pack.load(from: folders.pack(named: packName)) }
        let packs = folders.packs()
        if let usual = try? folders.pack(named: Workshop.usualPack) { return try Pack.load(from: usual) }
        guard let first = packs.first else {
            throw Failure("no pack was found. Searched: \(folders.searched.joined(separator: ", ")).")
        }
        return try Pack.load(from: first)
    }

    func evaluator() throws -> Evaluator {
        guard let folder = folders.signals else {
            throw Failure("no signals were found. Searched: \(folders.searched.joined(separator: ", ")).")
        }
        return try Evaluator(SignalSet.load(from: folder))
    }

    /// Where the archive lies.
    static func archivePath() throws -> String {
        try Archive.standardPath(in: ProcessInfo.processInfo.environment)
    }

    /// The archive; should it be damaged, what can be read of it, and a line that says so.
    static func archive() throws -> Archive {
        try Archive(path: archivePath()) { complain($0.sentence) }
    }

    func desk(options: SessionOptions = SessionOptions()) throws -> Desk {
        try Desk(pack: pack(), evaluator: evaluator(), archive: Workshop.archive(), options: options)
    }
}

extension Pack {
    /// The round of a name, or a sentence that says which was perhaps meant.
    func namedRound(_ name: String) throws -> Round {
        guard let round = round(name) else {
            let suggestion = NearestName.suggestion(for: name, among: rounds.map(\.id))
            let known = rounds.map(\.id).joined(separator: ", ")
            throw Failure(
                "there is no round `\(name)` in the pack \(id)\(suggestion.isEmpty ? "." : suggestion) Its rounds: \(known)."
            )
        }
        return round
    }

    /// The question of a name in a round, or a sentence that says which was perhaps meant.
    func namedQuestion(_ name: String, in round: Round) throws -> Question {
        if let question = round.questions.first(where: { $0.id == name }) { return question }
        if let elsewhere = question(name) {
            throw Failure("the question `\(name)` belongs to the round \(elsewhere.round.id), not to \(round.id).")
        }
        let suggestion = NearestName.suggestion(for: name, among: round.questions.map(\.id))
        throw Failure("there is no question `\(name)` in the round \(round.id)\(suggestion.isEmpty ? "." : suggestion)")
    }
}
