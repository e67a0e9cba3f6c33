internal import Interview
internal import Scenario

/// What is said line by line and not by an interviewer.
enum PlainText {
    /// Before a round: who waits there, and what they listen for.
    static func briefing(of session: Session, pack: Pack) -> String {
        guard let round = pack.round(session.plan.rounds[session.round].round) else { return "" }
        let place = session.plan.kind == .loop ? "Round \(session.round + 1) of \(session.plan.rounds.count)" : "Drill"
        let who = round.interviewers.map(\.role).joined(separator: "; ")
        var lines = ["\(place): \(round.title)", "\(who), \(round.minutes) minutes in life.", "They listen for:"]
        lines += round.listensFor.map { "- \($0.title): \($0.hint)" }
        return (lines + [round.brief]).joined(separator: "\n")
    }
}
