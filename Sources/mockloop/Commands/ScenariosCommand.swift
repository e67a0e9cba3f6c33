internal import ArgumentParser
internal import Evaluation
internal import Foundation
internal import Scenario

/// Packs and signals: what there is, and whether it is sound.
struct ScenariosCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenarios", abstract: "List the packs, or check them.", subcommands: [List.self, Check.self],
        defaultSubcommand: List.self)

    /// Lists the packs that are found.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the packs that are found, and where.")

        @OptionGroup var scenarios: ScenarioOptions

        func run() throws {
            try reportingFailure {
                let folders = try Workshop(scenarios).folders
                let packs = folders.packs()
                guard !packs.isEmpty else {
                    throw Failure("no pack was found. Searched: \(folders.searched.joined(separator: ", ")).")
                }
                for folder in packs {
                    let checked = Pack.check(folder)
                    let title = checked.value.map { "\($0.id)  \($0.title)" } ?? "(broken; scenarios check says why)"
                    print("\(title)  \(folder)")
                }
            }
        }
    }

    /// Checks packs and signals.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check packs and signals: every problem in every file, as path:line:col: error: what.")

        @Argument(help: "Folders of packs or of signals; without one, all that are found.")
        var paths: [String] = []

        @OptionGroup var scenarios: ScenarioOptions

        func run() throws {
            try reportingFailure {
                let folders = try Workshop(scenarios).folders
                let checked = paths.isEmpty ? folders.packs() + [folders.signals].compactMap { $0 } : paths
                let diagnostics = checked.flatMap(ScenarioCheck.diagnostics)
                for diagnostic in diagnostics { print(diagnostic) }
                if diagnostics.contains(where: { $0.severity == .error }) { throw Exit.failed }
                print(diagnostics.isEmpty ? "No problems in \(checked.joined(separator: ", "))." : "No errors.")
            }
        }
    }
}

/// What is wrong with a folder of scenarios, whatever kind it is.
enum ScenarioCheck {
    static func diagnostics(of folder: String) -> [Diagnostic] {
        if holds("loop.yaml", folder) { return Pack.check(folder).diagnostics }
        if holds("lexicon.yaml", folder) { return signals(folder) }
        // A folder of packs: each of them, and the signals beside them.
        let inner = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .map { "\(folder)/\($0)" }.filter { holds("loop.yaml", $0) || holds("lexicon.yaml", $0) }
        return inner.isEmpty ? Pack.check(folder).diagnostics : inner.flatMap(diagnostics)
    }

    private static func signals(_ folder: String) -> [Diagnostic] {
        let checked = SignalSet.check(folder)
        guard let signals = checked.value else { return checked.diagnostics }
        do {
            return checked.diagnostics + (try Evaluator(signals)).exampleFailures()
        } catch { return checked.diagnostics + error.diagnostics }
    }

    private static func holds(_ file: String, _ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/\(file)")
    }
}
