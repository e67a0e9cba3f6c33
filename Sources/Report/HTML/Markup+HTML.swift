extension Markup {
    /// As HTML that is XML too: every element is closed, so that any reader of either can check it.
    var html: String {
        var html = ""
        write(into: &html)
        return html
    }

    private func write(into html: inout String) {
        switch self {
        case .text(let text): html += Markup.escaped(text)
        case .element(let name, let attributes, let content):
            html += "<" + name
            for attribute in attributes { html += " \(attribute.name)=\"\(Markup.escaped(attribute.value))\"" }
            if content.isEmpty, Markup.hasNoEnd.contains(name) {
                html += " />"
            } else {
                html += ">"
                if Markup.isBlock.contains(name) { html += "\n" }
                for part in content { part.write(into: &html) }
                html += "</\(name)>"
            }
            if Markup.endsLine.contains(name) { html += "\n" }
        }
    }

    /// Text that is safe between tags and in quotation marks. What no page may hold is left out: control characters, and the
    /// two code points that are no characters in XML.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.withoutControls.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\u{FFFE}", "\u{FFFF}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// HTML's void elements that a page uses, and the shapes of SVG, which hold nothing.
    private static let hasNoEnd: Set = ["br", "meta", "line", "rect"]
    /// Elements whose content begins on a line of its own, for people who read the source.
    private static let isBlock: Set = [
        "head", "body", "header", "nav", "main", "section", "article", "footer", "ul", "dl", "figure", "svg",
        "blockquote", "div",
    ]
    /// Elements after which a line ends.
    private static let endsLine: Set = isBlock.union([
        "title", "style", "meta", "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "figcaption", "rect", "line", "text",
    ])
}
