internal import ArgumentParser

/// Which pack is used, and where packs are looked for.
struct ScenarioOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Use the pack of this name.", valueName: "name"))
    var pack: String?

    @Option(help: ArgumentHelp("Look for packs and signals in this folder.", valueName: "folder"))
    var scenarios: String?
}

/// How a loop or a drill is sat.
struct SittingOptions: ParsableArguments {
    @Flag(help: "Go line by line: for screen readers and pipes.")
    var plain = false

    @Option(
        help: ArgumentHelp(
            "Shorten the clock of an answer to so many seconds; the screen says so.", visibility: .hidden))
    var answerSeconds: Int?

    @Option(help: ArgumentHelp("Choose the questions by this number in place of chance.", visibility: .hidden))
    var seed: UInt64?

    func validate() throws {
        if let answerSeconds, answerSeconds < 1 {
            throw ValidationError("--answer-seconds takes a whole number from 1.")
        }
    }
}
