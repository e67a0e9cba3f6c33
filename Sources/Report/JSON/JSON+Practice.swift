internal import Interview
internal import Scenario

extension JSON {
    /// What `progress --json` writes: an object of
    ///
    /// - `round` and `since`, the filter, null where there is none; `answers`, how many there are within it;
    /// - `sessions`, the latest sixty, oldest first: `session`, `kind` (`loop`, `drill`), `startedAt`, `decision`, and `rounds`,
    ///   each `round` and `vote`;
    /// - `elements`, each `element`, `early` and `late` (each `count` and `of`: in the first and the last ten answers, or the two
    ///   halves of fewer than twenty), and `windows`, by ten answers, the latest ten last;
    /// - `flags`, each `flag`, `early`, `late`, `total` (of the latest two hundred answers) and `sessions`;
    /// - `times`: `answeringMs`, `thinkingMs` and `probeThinkingMs`, medians `early` and `late`, and `cutOffs`;
    /// - `calibration`: `rated`, `agreed`, `bias` (how many votes the candidate is too high) and `counts` by own vote and vote;
    /// - `weakest`: `rounds` (`round`, `votes`, newest first), `questions` (`question`, `round`, `votes`) and `elements`
    ///   (`element`, `heard`, `of`), the weakest first;
    /// - `due`: what comes back today, each `question`, `round`, `due` (a day), `overdueDays`, `vote` and `reason`;
    /// - `next`: what to do next and why.
    ///
    /// Times are ISO 8601 in UTC, days local; what is not known is null.
    public init(_ overview: PracticeOverview) {
        let progress = overview.progress
        self = [
            "round": JSON(progress.filter.round),
            "since": JSON(time: progress.filter.since),
            "answers": .int(progress.answers),
            "sessions": .array(progress.sessions.map(JSON.init)),
            "elements": .array(progress.elements.map(JSON.init)),
            "flags": .array(progress.flags.map(JSON.init)),
            "times": JSON(progress.times),
            "calibration": JSON(progress.calibration),
            "weakest": JSON(overview.weaknesses),
            "due": .array(
                overview.due.map { question in
                    [
                        "question": .string(question.question), "round": .string(question.round),
                        "due": .string(CivilDate(daysSince1970: question.due).iso8601),
                        "overdueDays": .int(overview.today - question.due), "vote": .int(question.last.vote.rawValue),
                        "reason": .string(question.reason(on: overview.today, overview.days)),
                    ]
                }),
            "next": .string(overview.next.sentence),
        ]
    }

    private init(_ session: SessionVotes) {
        self = [
            "session": .string(session.session), "kind": .string(session.kind.rawValue),
            "startedAt": JSON(time: session.startedAt), "decision": JSON(session.decision?.rawValue),
            "rounds": .array(session.rounds.map { ["round": .string($0.round), "vote": .int($0.vote.rawValue)] }),
        ]
    }

    private init(_ share: Share) { self = ["count": .int(share.count), "of": .int(share.of)] }

    private init(_ trend: ElementTrend) {
        self = [
            "element": .string(trend.element.rawValue), "early": JSON(trend.heard.early),
            "late": JSON(trend.heard.late),
            "windows": .array(trend.windows.map(JSON.init)),
        ]
    }

    private init(_ trend: FlagTrend) {
        self = [
            "flag": .string(trend.flag.rawValue), "early": JSON(trend.raised.early), "late": JSON(trend.raised.late),
            "total": JSON(trend.total), "sessions": .int(trend.sessions),
        ]
    }

    private init(_ times: TimeTrend) {
        func both(_ time: EarlyAndLate<Int?>) -> JSON { ["early": JSON(time.early), "late": JSON(time.late)] }
        self = [
            "answeringMs": both(times.answering), "thinkingMs": both(times.thinking),
            "probeThinkingMs": both(times.probeThinking), "cutOffs": .int(times.cutOffs),
        ]
    }

    private init(_ calibration: Calibration) {
        self = [
            "rated": .int(calibration.rated), "agreed": .int(calibration.agreed),
            "bias": .number(Double(calibration.bias) / 100),
            "counts": .array(calibration.counts.map { .array($0.map(JSON.int)) }),
        ]
    }

    private init(_ weaknesses: Weaknesses) {
        func votes(_ votes: [Vote]) -> JSON { .array(votes.map { .int($0.rawValue) }) }
        self = [
            "rounds": .array(weaknesses.rounds.map { ["round": .string($0.round), "votes": votes($0.votes)] }),
            "questions": .array(
                weaknesses.questions.map { question in
                    [
                        "question": .string(question.last.question), "round": .string(question.last.round),
                        "votes": votes(question.votes),
                    ]
                }),
            "elements": .array(
                weaknesses.elements.map { element in
                    [
                        "element": .string(element.element.rawValue), "heard": .int(element.heard),
                        "of": .int(element.of),
                    ]
                }),
        ]
    }

    /// What `stories --json` writes: `stories`, each `id`, `title`, `decision`, `alternatives`, `result`, `tradeoff`, `missing`
    /// (elements for which nothing is written), `principles`, `changedAt`, and `tellings`, each `session`, `round`, `question`,
    /// `attempt` and `state` (`suggested`, `confirmed`); and `uncovered`, the principles that no story claims.
    public init(_ shelf: StoryShelf) {
        self = [
            "stories": .array(shelf.coverage.rows.map { JSON($0.story, told: shelf.tellings(of: $0.story)) }),
            "uncovered": .array(shelf.coverage.uncovered.map { .string($0.id) }),
        ]
    }

    private init(_ story: Story, told: [Telling]) {
        self = [
            "id": JSON(story.id), "title": .string(story.title),
            "decision": JSON(story.parts[.decision]), "alternatives": JSON(story.parts[.alternatives]),
            "result": JSON(story.parts[.result]), "tradeoff": JSON(story.parts[.tradeoff]),
            "missing": .array(story.missing.map { .string($0.rawValue) }),
            "principles": .array(story.principles.map(JSON.string)),
            "changedAt": JSON(time: story.changedAt),
            "tellings": .array(
                told.map { telling in
                    [
                        "session": .string(telling.session), "round": .string(telling.round),
                        "question": .string(telling.question), "attempt": .int(telling.attempt),
                        "state": .string(telling.state.rawValue),
                    ]
                }),
        ]
    }
}
