internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// The pages of a session that are read: which one is open, its head and its text.
struct InterviewPages {
    private let session: Session
    private let pack: Pack
    private let showsDerivation: Bool
    private let width: Int

    /// - Parameter width: of the text, in columns.
    init(screen: InterviewScreen, showsDerivation: Bool, width: Int) {
        session = screen.session
        pack = screen.desk.pack
        self.showsDerivation = showsDerivation
        self.width = width
    }

    var header: Header {
        switch session.phase {
        case .briefing: BriefingPage(session: session, pack: pack).header
        case .reading: ReadingPage(session: session, pack: pack, showsDerivation: showsDerivation).header
        case .scorecard, .finished: ScorecardPage(session: session, pack: pack).header
        case .committee: CommitteePage(session: session, pack: pack, width: width).header
        case .thinking, .answering, .heard: Header("")
        }
    }

    var paragraphs: [Paragraph] {
        switch session.phase {
        case .briefing: BriefingPage(session: session, pack: pack).paragraphs
        case .reading:
            ReadingPage(session: session, pack: pack, showsDerivation: showsDerivation).paragraphs
        case .scorecard, .finished: ScorecardPage(session: session, pack: pack).paragraphs
        case .committee: CommitteePage(session: session, pack: pack, width: width).paragraphs
        case .thinking, .answering, .heard: []
        }
    }
}
