internal import Terminal

extension StyledLine {
    /// The line in at most so many columns, an ellipsis in the place of what was cut.
    public func fitted(to limit: Int) -> StyledLine {
        guard columns > limit else { return self }
        var parts: [Span] = []
        var room = max(0, limit)
        for span in spans {
            let columns = span.text.columns
            guard columns < room else {
                parts.append(Span(span.text.cut(to: room), span.style))
                break
            }
            parts.append(span)
            room -= columns
        }
        return StyledLine(parts)
    }

    /// The line filled with blanks to so many columns, for the columns of a table; a longer one is cut.
    public func padded(to columns: Int) -> StyledLine {
        let line = fitted(to: columns)
        return line + StyledLine(String(repeating: " ", count: max(0, columns - line.columns)))
    }
}
