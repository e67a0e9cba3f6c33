internal import Archive
internal import Interview
internal import Scenario
internal import Screens

/// A session to be sat, on the full screen or line by line.
struct Sitting {
    let options: SessionOptions
    let sitting: SittingOptions
    let scenarios: ScenarioOptions

    /// - Parameter resume: take up what was left unfinished, in place of a new session.
    /// - Parameter plan: of a new session.
    func run(resume: Bool, plan: (Desk) throws -> SessionPlan) throws {
        func desk() throws -> Desk {
            var desk = try Workshop(scenarios).desk(options: options, resuming: resume)
            if desk.archive.isReadOnly { throw ArchiveError.readOnly(path: desk.archive.path) }
            if let seed = sitting.seed { desk.newSeed = { seed } }
            return desk
        }
        func route(_ desk: Desk) throws -> Route {
            guard resume else { return .start(try plan(desk)) }
            guard let unfinished = try desk.archive.unfinished(of: desk.pack.id) else {
                throw Failure("nothing was left unfinished. Without --resume a new loop begins.")
            }
            return .takeUp(unfinished.id.text)
        }
        if sitting.plain {
            let desk = try desk()
            var session = try PlainSession(desk: desk, opening: route(desk))
            try session.run()
        } else {
            try FullScreen.open(desk: desk(), route: route)
        }
    }
}
