internal import Interview
internal import Scenario

extension Document {
    /// How practice goes, in words and numbers.
    public init(_ overview: PracticeOverview) {
        let progress = overview.progress
        self.init()
        guard progress.answers > 0 else {
            blocks = [.paragraph(["Nothing was practised yet, or nothing that the filter lets through."])]
            blocks.append(.paragraph([.plain("Next: \(overview.next.sentence).")]))
            return
        }
        blocks.append(.paragraph([.plain("Next: \(overview.next.sentence).")]))
        add(
            "Due today",
            overview.due.map { "\(overview.text(of: $0.question)): \($0.reason(on: overview.today, overview.days))" })
        add("Weakest", overview.weaknesses.lines(overview))
        add("Elements, early and late", progress.elements.map(\.line))
        add("Flags", progress.flags.map(\.line))
        add("Times", progress.times.lines)
        add("Your own votes", [progress.calibration.sentence].compactMap(\.self))
        add("Votes, the latest last", progress.sessions.suffix(10).map { $0.line(overview.days) })
    }

    /// A heading with a list; nothing where the list is empty.
    private mutating func add(_ heading: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        blocks.append(.heading(level: 2, [.plain(heading)]))
        blocks.append(.list(lines.map { [.plain($0)] }))
    }

    /// The stories, each with what it covers, what it misses and where it was told.
    public init(_ shelf: StoryShelf) {
        self.init()
        guard !shelf.coverage.rows.isEmpty else {
            blocks = [.paragraph(["No story is written yet."])]
            return
        }
        for row in shelf.coverage.rows {
            blocks.append(.heading(level: 2, [.plain(row.story.title)]))
            var lines = Element.allCases.compactMap { element in
                row.story.parts[element].map { "\(element.title): \($0)" }
            }
            if !row.story.missing.isEmpty {
                lines.append("Missing: " + row.story.missing.map(\.title).joined(separator: ", "))
            }
            lines += zip(shelf.coverage.principles, row.cells).compactMap { principle, cell in
                switch cell {
                case .blank: nil
                case .claimed: "\(principle.title): claimed, never told"
                case .covered: "\(principle.title): covered"
                }
            }
            lines += shelf.tellings(of: row.story).map { telling in
                let sure = telling.state == .confirmed ? "told" : "seems told"
                return "\(sure) in \(telling.session), \(telling.round), \(telling.question)"
            }
            blocks.append(.list(lines.map { [.plain($0)] }))
        }
        let uncovered = shelf.coverage.uncovered.map(\.title)
        if !uncovered.isEmpty {
            blocks.append(.paragraph([.plain("No story for: \(uncovered.joined(separator: ", ")).")]))
        }
    }
}

extension PracticeOverview {
    /// A question in its own words.
    fileprivate func text(of question: String) -> String {
        pack.question(question).map { "“\($0.question.text)”" } ?? question
    }
}

extension Weaknesses {
    fileprivate func lines(_ overview: PracticeOverview) -> [String] {
        let round = rounds.first.map { "\($0.round): \($0.reason)" }
        let element = elements.first.map { "\($0.element.title): \($0.reason)" }
        let worst = questions.prefix(3).filter { !$0.last.vote.isHire }.map { question in
            "\(overview.text(of: question.last.question)): \(question.reason(overview.days))"
        }
        return [round, element].compactMap(\.self) + worst
    }
}

extension ElementTrend {
    fileprivate var line: String { "\(element.title): \(heard.early.text) → \(heard.late.text)" }
}

extension FlagTrend {
    fileprivate var line: String {
        "\(flag.title): \(raised.early.text) → \(raised.late.text), in \(sessions) session\(sessions == 1 ? "" : "s")"
    }
}

extension TimeTrend {
    fileprivate var lines: [String] {
        func line(_ what: String, _ times: EarlyAndLate<Int?>) -> String? {
            guard let early = times.early, let late = times.late else { return nil }
            return "\(what): \(Elapsed.minutes(early)) → \(Elapsed.minutes(late))"
        }
        let lines = [
            line("answering", answering), line("thinking before a question", thinking),
            line("thinking before a probe", probeThinking),
        ].compactMap(\.self)
        return lines + (cutOffs == 0 ? [] : ["cut off: \(cutOffs) answer\(cutOffs == 1 ? "" : "s")"])
    }
}

extension SessionVotes {
    fileprivate func line(_ days: Days) -> String {
        let votes = rounds.map { "\($0.round) \($0.vote.rawValue)" }.joined(separator: ", ")
        return "\(days.name(of: startedAt)), \(kind.rawValue): \(votes)\(decision.map { ": \($0.title)" } ?? "")"
    }
}
