internal import Archive
internal import ArgumentParser
internal import Foundation
internal import Interview
internal import Report
internal import Scenario
internal import Screens

/// Shows how practice goes.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Show how practice goes, and what to do next.")

    @Option(help: ArgumentHelp("Only this round.", valueName: "round"))
    var round: String?

    @Option(help: ArgumentHelp("Only what was asked on this day or later: 2025-11-21.", valueName: "day"))
    var since: String?

    @ArgumentParser.Flag(help: "As JSON.")
    var json = false

    @OptionGroup var scenarios: ScenarioOptions

    func validate() throws {
        if let since, Self.start(ofDay: since) == nil {
            throw ValidationError("--since takes a day as year-month-day: 2025-11-21.")
        }
    }

    func run() throws {
        try reportingFailure {
            let pack = try Workshop(scenarios).pack()
            let round = try round.map { try pack.namedRound($0).id }
            let archive = try Workshop.archive()
            let filter = PracticeFilter(round: round, since: since.flatMap(Self.start))
            let overview = PracticeOverview(
                progress: try archive.progress(pack: pack.id, filter), record: try archive.practiceRecord(of: pack),
                pack: pack, today: Days.local().number(of: .wallNow), days: .local())
            if json {
                print(JSON(overview).pretty, terminator: "")
            } else {
                print(Document(overview).plainText, terminator: "")
            }
        }
    }

    /// The wall time in milliseconds at which a local day begins; nil for what is no day.
    static func start(ofDay text: String) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2]
        else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        let components = DateComponents(year: year, month: month, day: day)
        guard let date = calendar.date(from: components) else { return nil }
        let found = calendar.dateComponents([.year, .month, .day], from: date)
        guard found.year == year, found.month == month, found.day == day else { return nil }
        return Int(date.timeIntervalSince1970 * 1000)
    }
}
