/// Figures as horizontal bars, one a row, each with its name before it and its figure behind it: an SVG that scales, with all
/// of it said in words for those who do not see it.
struct BarChart: Equatable, Sendable {
    /// What it shows: `Votes by round`.
    var title: String
    var rows: [Row]
    /// What a full row stands for.
    var full: Double
    /// A figure marked across all rows, with what it is: `hire from 3`.
    var threshold: Threshold?

    /// One row.
    struct Row: Equatable, Sendable {
        var name: String
        /// Parts of the bar, one behind the other.
        var parts: [Part]
        /// As it stands behind the bar: `3 hire`.
        var figure: String
        /// As it is read out, where that takes more words.
        var words: String?
    }

    /// A part of a bar: so much, in a class of the stylesheet.
    struct Part: Equatable, Sendable {
        var value: Double
        var style: String
    }

    /// A figure marked across all rows.
    struct Threshold: Equatable, Sendable {
        var value: Double
        var name: String
    }

    /// In units of the drawing, which are a pixel each on a telephone.
    private enum Measure {
        static let width = 340.0
        static let nameRows = 17.0
        static let bar = 10.0
        static let row = 37.0
        static let legend = 18.0
        static let figure = 96.0
        static let most = width - figure - 8
    }

    /// The chart with its title, and what it shows in words.
    var markup: Markup {
        .element(
            "figure", [],
            [.element("figcaption", [], [.text(title)]), .element("svg", attributes, drawing)])
    }

    /// `Votes by round. technical deep dive: 3 hire. hire from 3.`
    var words: String {
        let figures = rows.map { "\($0.name): \($0.words ?? $0.figure)" }
        return ([title] + figures + (threshold.map { [$0.name] } ?? [])).joined(separator: ". ") + "."
    }

    private var attributes: [Markup.Attribute] {
        let height = Double(rows.count) * Measure.row + (threshold == nil ? 0 : Measure.legend)
        return [
            .init("class", "chart"), .init("viewBox", "0 0 \(number(Measure.width)) \(number(height))"),
            .init("role", "img"), .init("aria-label", words),
        ]
    }

    private var drawing: [Markup] {
        let top = threshold == nil ? 0 : Measure.legend
        var drawing = rows.enumerated().flatMap { place, row in
            draw(row, top: top + Double(place) * Measure.row)
        }
        if let threshold {
            let x = number(scaled(threshold.value))
            let bottom = number(
                top + Double(rows.count) * Measure.row - Measure.row + Measure.nameRows + Measure.bar + 4)
            drawing += [
                .element(
                    "line",
                    [
                        .init("class", "threshold"), .init("x1", x), .init("x2", x),
                        .init("y1", number(Measure.legend)),
                        .init("y2", bottom),
                    ]),
                label(threshold.name, x: scaled(threshold.value), y: 12, style: "dim", anchor: "middle"),
            ]
        }
        return drawing
    }

    private func draw(_ row: Row, top: Double) -> [Markup] {
        let y = top + Measure.nameRows
        var drawn = [
            label(row.name, x: 0, y: top + 11.5, style: "name"),
            rectangle(x: 0, y: y, width: Measure.most, style: "room"),
        ]
        var x = 0.0
        for part in row.parts where part.value > 0 {
            let width = min(scaled(part.value), Measure.most - x)
            drawn.append(rectangle(x: x, y: y, width: width, style: part.style))
            x += width
        }
        return drawn + [label(row.figure, x: Measure.width, y: y + Measure.bar - 0.5, style: "figure", anchor: "end")]
    }

    private func scaled(_ value: Double) -> Double { full > 0 ? min(max(0, value / full), 1) * Measure.most : 0 }

    private func rectangle(x: Double, y: Double, width: Double, style: String) -> Markup {
        .element(
            "rect",
            [
                .init("class", style), .init("x", number(x)), .init("y", number(y)), .init("width", number(width)),
                .init("height", number(Measure.bar)), .init("rx", "2"),
            ])
    }

    private func label(_ text: String, x: Double, y: Double, style: String, anchor: String? = nil) -> Markup {
        let anchor = anchor.map { [Markup.Attribute("text-anchor", $0)] } ?? []
        return .element(
            "text", [.init("class", style), .init("x", number(x)), .init("y", number(y))] + anchor, [.text(text)])
    }

    /// Tenths are enough, and whole numbers go without.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
