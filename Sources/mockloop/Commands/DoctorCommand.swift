internal import Archive
internal import ArgumentParser
internal import Foundation
internal import Scenario
internal import Terminal

/// Says what works here, and what to do where something does not.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what works here: terminal, locale, settings, archive, scenarios.")

    @OptionGroup var scenarios: ScenarioOptions

    func run() throws {
        let checks = [terminal(), locale(), settings(), archive(), pack(), signals()]
        for check in checks {
            print("\(check.isSound ? "ok  " : "bad ") \(check.subject): \(check.found)")
        }
        if !checks.allSatisfy(\.isSound) { throw Exit.failed }
    }

    private struct Check {
        var subject: String
        var isSound: Bool
        var found: String
    }

    private func terminal() -> Check {
        do {
            let survey = try Terminal.survey()
            let size = "\(survey.size.columns)x\(survey.size.rows)"
            let fits = survey.size.rows >= Size.least.rows && survey.size.columns >= Size.least.columns
            let advice = fits ? "" : "; make the window \(Size.least.columns)x\(Size.least.rows) or larger"
            return Check(subject: "terminal", isSound: fits, found: "\(survey.type), \(size)\(advice)")
        } catch .inputIsNoTerminal, .outputIsNoTerminal {
            return Check(subject: "terminal", isSound: true, found: "none here; --plain goes line by line over pipes")
        } catch { return Check(subject: "terminal", isSound: false, found: "\(error)") }
    }

    private func settings() -> Check {
        let environment = ProcessInfo.processInfo.environment
        guard let path = SettingsFile.standardPath(in: environment) else {
            return Check(subject: "settings", isSound: true, found: "no place for them; set HOME or XDG_CONFIG_HOME")
        }
        do {
            let isSet = try SettingsFile(path: path).settings != Settings()
            return Check(subject: "settings", isSound: true, found: "\(path), \(isSet ? "read" : "nothing is set")")
        } catch { return Check(subject: "settings", isSound: false, found: describe(error)) }
    }

    private func locale() -> Check {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Terminal.variable($0) }.first { !$0.isEmpty }
        let encoding = TextEncoding.take(from: Terminal.variable)
        let shown = encoding == .unicode ? "UTF-8" : "not UTF-8: lines and bars are drawn in ASCII"
        return Check(subject: "locale", isSound: true, found: "\(name ?? "none set"), \(shown)")
    }

    private func archive() -> Check {
        do {
            let path = try Workshop.archivePath()
            // What is wrong with it is said, and mended by the commands that use it.
            let archive = try Archive(path: path, isMended: false)
            try archive.check()
            if archive.isReadOnly { throw ArchiveError.readOnly(path: path) }
            let sessions = try archive.sessions().count
            return Check(
                subject: "archive", isSound: true, found: "\(path), \(sessions) session\(sessions == 1 ? "" : "s")")
        } catch { return Check(subject: "archive", isSound: false, found: "\(error)") }
    }

    private func pack() -> Check {
        do {
            let pack = try Workshop(scenarios).pack()
            let questions = pack.rounds.map(\.questions.count).reduce(0, +)
            let rounds = pack.rounds.count == 1 ? "1 round" : "\(pack.rounds.count) rounds"
            return Check(
                subject: "pack", isSound: true, found: "\(pack.id), \(rounds), \(questions) questions"
            )
        } catch { return Check(subject: "pack", isSound: false, found: describe(error)) }
    }

    private func signals() -> Check {
        do {
            let folders = try Workshop(scenarios).folders
            guard let folder = folders.signals else {
                return Check(
                    subject: "signals", isSound: false,
                    found: "not found; searched: \(folders.searched.joined(separator: ", "))")
            }
            let problems = ScenarioCheck.diagnostics(of: folder)
            let signals = try SignalSet.load(from: folder)
            let weights = signals.weights == nil ? "no weights: answers are read by the signals alone" : "weights"
            return problems.isEmpty
                ? Check(
                    subject: "signals", isSound: true, found: "\(folder), \(signals.signals.count) signals, \(weights)")
                : Check(
                    subject: "signals", isSound: false, found: "\(problems.count) problems; scenarios check lists them")
        } catch { return Check(subject: "signals", isSound: false, found: describe(error)) }
    }

    private func describe(_ error: any Error) -> String {
        switch error {
        case let error as LoadingError:
            "\(error.diagnostics.count) problems, the first: \(error.diagnostics.first.map(String.init(describing:)) ?? "")"
        case let error as Failure: error.sentence
        default: "\(error)"
        }
    }
}
