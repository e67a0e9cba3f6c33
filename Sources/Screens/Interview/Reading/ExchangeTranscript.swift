internal import Evaluation
internal import Interview
internal import Terminal
internal import Widgets

/// What was said about one question, word by word, with the evidence marked: probes indented below the answer.
struct ExchangeTranscript {
    let exchange: Exchange
    /// Nil while it is sealed.
    let reading: Reading?

    var paragraphs: [Paragraph] {
        var paragraphs = said(exchange.answer, source: 0, indent: 0, reaction: exchange.reaction)
        for (place, probe) in exchange.probes.enumerated() {
            paragraphs += [Paragraph(""), Paragraph(StyledLine(probe.probe.text, .bold), indent: 2)]
            paragraphs += said(probe.answer, source: place + 1, indent: 2, reaction: probe.reaction)
        }
        return paragraphs
    }

    private func said(_ answer: Answer?, source: Int, indent: Int, reaction: String?) -> [Paragraph] {
        guard let answer else { return [] }
        var paragraphs: [Paragraph] = []
        if answer.text.isEmpty {
            paragraphs.append(Paragraph(StyledLine("(nothing)", .dim), indent: indent))
        } else {
            let evidence = EvidenceText(answer.text, source: source, reading: answer.ending == .passed ? nil : reading)
            paragraphs.append(Paragraph(evidence.line, indent: indent))
        }
        switch answer.ending {
        case .handedIn: break
        case .cutOff: paragraphs.append(Paragraph(StyledLine("(cut off)", Style(.warning)), indent: indent))
        case .passed: paragraphs.append(Paragraph(StyledLine("(passed)", Style(.warning)), indent: indent))
        }
        if let reaction { paragraphs.append(Paragraph(StyledLine(reaction, .dim), indent: indent)) }
        return paragraphs
    }
}
