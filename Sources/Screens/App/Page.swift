internal import Terminal
internal import Widgets

/// How every screen is laid out: a head, a body, a rule, and the keys that work now.
enum Page {
    /// The part that the head and the foot leave.
    static func body(of size: Size) -> Rect {
        Rect(row: Header.rows, column: 0, rows: size.rows - Header.rows - 2, columns: size.columns)
    }

    /// The size of a body's text: a column is left free on each side.
    static func textSize(in size: Size) -> Size {
        let body = body(of: size)
        return Size(rows: body.rows, columns: max(1, body.columns - 2))
    }

    static func draw(_ header: Header, footer: Footer, into frame: inout Frame) {
        header.draw(into: &frame)
        Rule.draw(into: &frame, rect: Rect(row: frame.size.rows - 2, column: 0, rows: 1, columns: frame.size.columns))
        footer.draw(into: &frame)
    }

    /// A page that is read: its text scrolls between the head and the foot, and says so when there is more.
    static func draw(_ header: Header, text: ScrollView, footer: Footer, into frame: inout Frame) {
        draw(header, footer: footer, into: &frame)
        let body = body(of: frame.size)
        text.draw(into: &frame, rect: Rect(row: body.row, column: 1, rows: body.rows, columns: body.columns - 2))
        var text = text
        text.resize(to: textSize(in: frame.size))
        if text.hasMore {
            let more = " ↓ more "
            frame.write(more, row: frame.size.rows - 2, column: frame.size.columns - more.count - 2, .dim)
        }
    }
}
