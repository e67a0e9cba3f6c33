internal import Archive
internal import ArgumentParser
internal import Interview
internal import Report
internal import Scenario

/// Lists the candidate's stories.
struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories", abstract: "List your stories: what each covers, and where it was told.")

    @ArgumentParser.Flag(help: "As JSON.")
    var json = false

    @OptionGroup var scenarios: ScenarioOptions

    func run() throws {
        try reportingFailure {
            let pack = try Workshop(scenarios).pack()
            let archive = try Workshop.archive()
            try archive.suggestStories(of: pack, by: StoryRecogniser(pack: pack))
            let stories = try archive.stories(pack: pack.id)
            let shelf = StoryShelf(
                coverage: Coverage(stories: stories, tellings: try archive.tellings(pack: pack.id), pack: pack),
                tellings: try archive.tellings(pack: pack.id))
            if json {
                print(JSON(shelf).pretty, terminator: "")
            } else {
                print(Document(shelf).plainText, terminator: "")
            }
        }
    }
}
