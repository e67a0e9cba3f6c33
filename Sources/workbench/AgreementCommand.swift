internal import ArgumentParser
internal import Training

/// Measures the reading, and what understands nothing beside it, against the raters.
struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "How well the reading agrees with the labelled answers, beside readers that understand nothing.")

    @OptionGroup var materials: Materials

    @Flag(help: "Name every answer on which the reading and the raters differ.")
    var list = false

    @Flag(help: "Leave the readers out that understand nothing.")
    var readingOnly = false

    func run() throws {
        try reportingFailure {
            let desk = try materials.desk()
            let (answers, hostile) = (try materials.labelled(), try materials.hostile())
            let further = try materials.further()
            let reading = StatisticsTrainer(desk: desk).reader(named: "the reading")
            let readers =
                readingOnly ? [reading] : Baselines.all + [desk.withoutStatistics.reader(named: "signals"), reading]
            let byWriter = Fold.byWriter(answers, beside: further)
            let byManner = Fold.byManner(answers, beside: further)
            try compare(
                readers, on: byWriter, wanted: Wanted.byWriter,
                "\(answers.count) answers, each read by what learnt from the \(byWriter.count - 1) other writers and \(further.count) further answers:"
            )
            try compare(
                readers, on: [byManner], wanted: Wanted.byManner,
                "\(byManner.held.count) answers of the writers \(byManner.name), read by what learnt from the others:")
            try compareHostile(readers, on: hostile, trainedOn: answers + further)
            if list {
                try listDisagreements(of: reading, byWriter, hostile: hostile, trainedOn: answers + further)
            }
        }
    }

    private func compare(
        _ readers: [Reader], on folds: [Fold], wanted: [Measure: Double], _ title: String
    ) throws {
        let columns = try readers.map { Agreement(of: try $0.read(folds)) }
        var table = Table(head: ["", "wanted"] + readers.map(\.name))
        for measure in Measure.allCases {
            table.rows.append(
                [measure.rawValue, wanted[measure].map { figure($0, places: 2) } ?? ""]
                    + columns.map { column in column[measure].map { figure($0) } ?? "none" })
        }
        print("\(title)\n\n\(table.text)\n")
        guard let reading = columns.last else { return }
        let short = Measure.allCases.filter { measure in
            let others = columns.dropLast().compactMap { $0[measure] }
            let most = max(wanted[measure] ?? -.infinity, others.max() ?? -.infinity)
            // No reader is better for leaning to either side: the bias has no order.
            return measure != .bias && reading[measure] ?? 0 < most
        }
        print("The reading falls short of what is wanted, or of a baseline, in:", terminator: " ")
        print(short.isEmpty ? "nothing.\n" : "\(short.map(\.rawValue).joined(separator: ", ")).\n")
    }

    private func compareHostile(
        _ readers: [Reader], on hostile: [LabelledAnswer], trainedOn answers: [LabelledAnswer]
    ) throws {
        let columns = try readers.map { HostileMeasures(of: try $0.read(hostile, trainedOn: answers)) }
        var table = Table(head: ["", "answers"] + readers.map(\.name))
        for (index, kind) in (columns.first?.kinds ?? []).enumerated() {
            table.rows.append(
                [kind.name, "\(kind.count)"]
                    + columns.map { "\($0.kinds[index].votesRight) \($0.kinds[index].elementsRight)" })
        }
        guard let attacks = columns.first?.attacks else { return }
        table.rows.append(
            ["attacks that earn nothing", "\(attacks)"]
                + columns.map { figure(1 - Double($0.successfulAttacks.count) / Double(max(1, attacks))) })
        print("Hostile and odd answers: those with the right vote, and those with exactly the right elements.\n")
        print("\(table.text)\n")
        guard let reading = columns.last else { return }
        func names(_ ids: [String]) -> String { ids.isEmpty ? "none" : ids.joined(separator: " ") }
        print("Attacks that earn something: \(names(reading.successfulAttacks))")
        print("Odd but good answers that are gated: \(names(reading.gatedValid))")
        print("Pairs whose worse twin does not score lower: \(names(reading.twinsUnheard))")
    }

    private func listDisagreements(
        of reading: Reader, _ folds: [Fold], hostile: [LabelledAnswer], trainedOn answers: [LabelledAnswer]
    ) throws {
        print()
        for pair in try reading.read(folds) + reading.read(hostile, trainedOn: answers) {
            if let disagreement = Disagreement(pair) { print(disagreement) }
        }
    }
}
