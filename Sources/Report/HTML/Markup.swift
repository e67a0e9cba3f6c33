/// A piece of an HTML page as a tree, so that what it is written as is always closed, nested and escaped.
indirect enum Markup: Equatable, Sendable {
    /// Words; nothing in them is taken for markup.
    case text(String)
    /// An element with its attributes, in this order, and what stands in it.
    case element(String, [Attribute] = [], [Markup] = [])

    /// A name and its value.
    struct Attribute: Equatable, Sendable {
        var name: String
        var value: String

        /// An attribute of an element.
        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// An element of a class of the stylesheet.
    static func element(_ name: String, class style: String, _ content: [Markup] = []) -> Markup {
        .element(name, [Attribute("class", style)], content)
    }
}

/// Lets words be written as they are.
extension Markup: ExpressibleByStringInterpolation {
    /// A text.
    init(stringLiteral text: String) { self = .text(text) }
}
