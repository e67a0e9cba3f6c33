internal import Archive
internal import Interview

extension Desk {
    /// The screen of a route; nil for home, which is always there.
    func screen(for route: Route, at clocks: Clocks) throws(OpenError) -> (any Screen)? {
        switch route {
        case .home: return nil
        case .drill: return try DrillChoice(desk: self)
        case .packs: return PackChoice(desk: self)
        case .sessions: return try SessionList(desk: self)
        case .transcript(let name): return try TranscriptScreen(session: named(name), desk: self)
        case .start(let plan): return try start(plan, at: clocks)
        case .takeUp(let name): return try takeUp(named(name), at: clocks)
        }
    }

    private func start(_ plan: SessionPlan, at clocks: Clocks) throws(OpenError) -> InterviewScreen {
        let moment = Moment(session: 0, wall: clocks.wall)
        let (engine, effects) = Engine.start(plan, of: pack, evaluator: evaluator, at: moment)
        do {
            let id = try archive.begin(effects)
            return InterviewScreen(engine: engine, id: id, desk: self, sessionTimeZero: clocks.steady)
        } catch { throw .archive(error) }
    }

    private func takeUp(_ id: SessionID, at clocks: Clocks) throws(OpenError) -> InterviewScreen {
        let events: [Event]
        let steps: [Draft.Step]
        do {
            try archive.takeUp(id)
            events = try archive.events(of: id)
            steps = try archive.draft(of: id)
        } catch { throw .archive(error) }
        var engine: Engine
        do {
            engine = try Engine(continuing: events, draft: steps, of: pack, evaluator: evaluator)
        } catch { throw .cannotContinue(error) }
        let zero = clocks.steady - engine.knownTime
        let effects = engine.handle(.takeUp, at: Moment(session: engine.knownTime, wall: clocks.wall))
        do { try archive.perform(effects, in: id, isPatient: true) } catch { throw .archive(error) }
        return InterviewScreen(engine: engine, id: id, desk: self, sessionTimeZero: zero)
    }

    private func named(_ name: String) throws(OpenError) -> SessionID {
        do { return try archive.session(named: name) } catch { throw .archive(error) }
    }
}
