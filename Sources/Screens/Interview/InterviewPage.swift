internal import Interview
internal import Scenario
internal import Widgets

/// A page of a session that is read: a briefing, a reading, a scorecard, the committee.
protocol InterviewPage {
    var header: Header { get }
    var paragraphs: [Paragraph] { get }
}

extension Session {
    /// The page that is open; nil while an answer is on the screen.
    ///
    /// - Parameter showsDerivation: whether a reading shows what its score is made of.
    func page(of pack: Pack, showsDerivation: Bool) -> (any InterviewPage)? {
        switch phase {
        case .briefing: BriefingPage(session: self, pack: pack)
        case .reading: ReadingPage(session: self, pack: pack, showsDerivation: showsDerivation)
        case .scorecard, .finished: ScorecardPage(session: self, pack: pack)
        case .committee: CommitteePage(session: self, pack: pack)
        case .thinking, .answering, .heard: nil
        }
    }
}
