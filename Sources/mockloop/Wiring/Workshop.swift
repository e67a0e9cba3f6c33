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

    /// The pack that was named, or else the one used last where it is still there, or else the first that is found: one's
    /// own before those that are shipped, and of those the first by name.
    ///
    /// - Parameter usedLast: the name of the pack used last, where that counts.
    func pack(usedLast: String? = nil) throws -> Pack {
        if let packName { return try Pack.load(from: folders.pack(named: packName)) }
        if let usedLast, let folder = try? folders.pack(named: usedLast) { return try Pack.load(from: folder) }
        guard let first = folders.packs().first else {
            throw Failure("no pack was found. Searched: \(folders.searched.joined(separator: ", ")).")
        }
        return try Pack.load(from: first)
    }

    /// All packs that are found, each loaded when it is asked for.
    var shelf: PackShelf {
        PackShelf(names: folders.packNames) { name in
            (try? folders.pack(named: name)).flatMap { try? Pack.load(from: $0) }
        }
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

    /// What the candidate has set; nothing where no variable names a place for it.
    static func settings() throws -> Settings {
        let path = SettingsFile.standardPath(in: ProcessInfo.processInfo.environment)
        return try path.map { try SettingsFile(path: $0).settings } ?? Settings()
    }

    /// The desk of a session or of the screens.
    ///
    /// - Parameter options: what was asked for on the command line; what is set is taken into them.
    /// - Parameter resuming: whether it is for what was left unfinished, whose pack is then used.
    func desk(options: SessionOptions = SessionOptions(), resuming: Bool = false) throws -> Desk {
        let settings = try Workshop.settings()
        let archive = try Workshop.archive()
        let usedLast = resuming ? try archive.unfinished()?.pack : try archive.lastPack()
        let pack = try pack(usedLast: usedLast)
        var options = options
        let measured = settings.aloudRate == .measured ? try archive.typingRate() : nil
        options.take(settings, measured: measured, pack: pack)
        return try Desk(
            pack: pack, shelf: shelf, evaluator: evaluator(), archive: archive, options: options, settings: settings)
    }
}

extension Pack {
    /// The round of a name, or a sentence that says which was perhaps meant.
    func namedRound(_ name: String) throws -> Round {
        guard let round = round(name) else {
            let suggestion = NearestName.suggestion(for: name, among: rounds.map(\.id))
            let known = rounds.map(\.id).joined(separator: ", ")
            throw Failure(
                "there is no round `\(name)` in the pack \(id)\(suggestion.isEmpty ? "." : suggestion) Its rounds: \(known); --pack takes another pack."
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
