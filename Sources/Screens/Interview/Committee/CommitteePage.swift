internal import Evaluation
internal import Interview
internal import Scenario
internal import Terminal
internal import Widgets

/// What the committee decided, and how it follows from the votes.
struct CommitteePage: InterviewPage {
    let session: Session
    let pack: Pack

    private static let roundColumns = 18
    private static let voteColumns = 19

    var header: Header {
        let decision = session.verdict?.decision
        let style = Style(decision == .hire ? .good : .bad, bold: true)
        return Header(
            "committee · by day \(pack.calendar.decision)",
            status: StyledLine(decision?.title.uppercased() ?? "", style))
    }

    var paragraphs: [Paragraph] {
        guard let verdict = session.verdict else { return [] }
        var text = [Paragraph("")] + verdict.cards.map { row(of: $0, in: verdict) }
        text += [Paragraph(""), labelled("Bar", pack.bar), labelled("Rule", verdict.rule)]
        if let deciding = verdict.deciding {
            let vote = "vote \(deciding.vote.rawValue), \(deciding.why)"
            text.append(labelled("Decided by", "\(deciding.round), question \(deciding.question + 1): \(vote)"))
        }
        text += changes(of: verdict)
        if let offer = verdict.offer { text += [Paragraph("")] + self.offer(offer) }
        text.append(Paragraph(""))
        text += ledger(of: verdict)
        return text
    }

    private func row(of card: Scorecard, in verdict: Verdict) -> Paragraph {
        let name = pad(card.round, to: Self.roundColumns)
        let vote = "\(card.vote.rawValue) \(card.vote.title)"
        let decided = verdict.deciding?.round == card.round ? " ◀" : ""
        let gap = String(repeating: " ", count: max(1, Self.voteColumns - vote.count - decided.count))
        let line =
            StyledLine(name) + StyledLine(vote, Style(card.vote.isHire ? .good : .bad, bold: true))
            + StyledLine(decided, .accent) + StyledLine(gap + card.summary)
        return Paragraph(line, hanging: Self.roundColumns + Self.voteColumns)
    }

    /// What would have turned the decision: of the smallest changes, the first three.
    private func changes(of verdict: Verdict) -> [Paragraph] {
        let label = verdict.decision == .hire ? "What would have lost it" : "What would have changed it"
        guard !verdict.wouldHaveChanged.isEmpty else {
            let isHire = verdict.decision == .hire
            return [
                labelled(
                    label,
                    isHire ? "no single answer a step weaker" : "no single answer; more than one has to be better")
            ]
        }
        return verdict.wouldHaveChanged.prefix(3).map { change in
            let place = "\(change.round), question \(change.question + 1)"
            let votes = "(\(change.from.rawValue) → \(change.to.rawValue))"
            return labelled(
                label, verdict.decision == .hire ? "\(place) \(votes)" : "\(place), \(change.missing) \(votes)")
        }
    }

    private func offer(_ offer: Verdict.Offer) -> [Paragraph] {
        let level = pack.levels.first { $0.id == offer.level }
        let figure = "\(level?.title ?? offer.level) · \(offer.currency) \(thousands(offer.total)) a year in total"
        let band = "band \(thousands(offer.band.lowerBound)) to \(thousands(offer.band.upperBound))"
        let parts = [("base", level?.base), ("bonus", level?.bonus), ("stock", level?.stock)].compactMap {
            name, range in
            range.map { "\(name) \(thousands($0.lowerBound)) to \(thousands($0.upperBound))" }
        }
        return [
            Paragraph(StyledLine("Offer", .accent) + StyledLine("  \(figure)", .bold)),
            Paragraph(StyledLine(([band] + parts).joined(separator: " · ")), indent: 2),
            Paragraph(StyledLine(offer.how + "."), indent: 2),
        ] + (pack.offer.map { [Paragraph(StyledLine($0.note, .dim), indent: 2)] } ?? [])
    }

    private func ledger(of verdict: Verdict) -> [Paragraph] {
        guard !verdict.saidNo.isEmpty else {
            return [labelled("Said no to", "nothing that could be quoted")]
        }
        return [Paragraph(StyledLine("Said no to", .accent))]
            + verdict.saidNo.map { refusal in
                let price = refusal.price.map { "price: \"\($0)\"" } ?? "price not said"
                return Paragraph(
                    StyledLine("\"\(refusal.what)\"") + StyledLine("  \(refusal.round) · \(price)", .dim), indent: 2,
                    hanging: 4)
            }
    }

    private func labelled(_ label: String, _ text: String) -> Paragraph {
        Paragraph(StyledLine("\(label): ", .accent) + StyledLine(text), hanging: 2)
    }

    private func pad(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(1, columns - text.count))
    }

    /// `240,000`
    private func thousands(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }
}
