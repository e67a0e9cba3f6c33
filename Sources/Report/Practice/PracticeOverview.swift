public import Interview
public import Scenario

/// How practice goes, with what is due, what is weakest and what to do next.
public struct PracticeOverview {
    let progress: Progress
    let weaknesses: Weaknesses
    let due: [QueuedQuestion]
    let next: NextStep
    let pack: Pack
    let today: Int
    let days: Days

    /// - Parameter progress: within whatever filter; its round and period also limit what is due and what is weakest.
    /// - Parameter today: the day's number.
    public init(progress: Progress, record: PracticeRecord, pack: Pack, today: Int, days: Days) {
        let filter = progress.filter
        let attempts = record.attempts.filter { attempt in
            (filter.round == nil || attempt.round == filter.round) && attempt.askedAt >= filter.since ?? .min
                && attempt.askedAt < filter.before ?? .max
        }
        self.progress = progress
        weaknesses = Weaknesses(attempts: attempts, in: pack)
        // What is due follows from all attempts: those before a period still hold a question.
        due = ReviewQueue(attempts: record.attempts, in: pack, days).due(on: today).filter {
            filter.round == nil || $0.round == filter.round
        }
        next = NextStep(pack: pack, record: record, today: today, days)
        self.pack = pack
        self.today = today
        self.days = days
    }
}

/// The candidate's stories, with what they cover and where they were told.
public struct StoryShelf {
    let coverage: Coverage
    let tellings: [Telling]

    /// - Parameter tellings: of all stories, in any order.
    public init(coverage: Coverage, tellings: [Telling]) {
        self.coverage = coverage
        self.tellings = tellings
    }

    /// Where a story was told, what the candidate denied left out.
    func tellings(of story: Story) -> [Telling] { tellings.filter { $0.story == story.id && $0.state != .denied } }
}
