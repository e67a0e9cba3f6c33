internal import CNcurses

extension Character {
    /// What stands for a cluster that no two terminals lay out alike.
    static let placeholder: Character = "\u{FFFD}"

    /// How many columns it takes on the screen: 0 for control characters and lone combining marks, 1 or 2 for others.
    ///
    /// ncurses lays out code points, not clusters, in the widths that `wcwidth` gives in a UTF-8 locale. They are asked
    /// for in that locale whatever the process has set, so the answer is the same in tests and on any terminal.
    public var columns: Int {
        if let ascii = onlyByte { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
        return layout.columns
    }

    /// What is sent to the screen for it: itself, or the placeholder.
    public var drawable: Character { isASCII ? self : layout.drawable }

    /// Its columns and what is sent for it, measured once.
    ///
    /// A cluster that terminals draw as one picture while ncurses adds up its parts (a family, a skin tone, a flag, a
    /// variation selector) would shift everything to its right, so a placeholder of one column is sent.
    var layout: (columns: Int, drawable: Character) {
        if let ascii = onlyByte { return (ascii >= 0x20 && ascii != 0x7F ? 1 : 0, self) }
        if let scalar = onlyScalar {
            let width = Int(locale_width(scalar.value))
            return width >= 0 ? (width, self) : scalar.isInvisible ? (0, self) : (1, .placeholder)
        }
        let pieces = pieces
        guard !pieces.isEmpty else { return (0, self) }
        var columns = 0
        for piece in pieces {
            guard let width = piece.width, !piece.isPictorial else { return (1, .placeholder) }
            columns += width
        }
        return columns <= 2 ? (columns, self) : (1, .placeholder)
    }

    /// The cells that ncurses makes of it, from left to right: one character that takes columns and the marks on it.
    ///
    /// Nearly always one. A vowel sign of an Indic script takes a column of its own and is a second piece.
    var pieces: [Piece] {
        let isAlone = onlyScalar != nil
        var pieces: [Piece] = []
        for scalar in unicodeScalars {
            let width = Int(locale_width(scalar.value))
            if width < 0, scalar.isInvisible { continue }
            if width != 0 {
                pieces.append(Piece(scalars: [scalar], width: width > 0 ? width : nil, isPictorial: false))
            } else if !pieces.isEmpty, pieces[pieces.count - 1].scalars.count < Int(CCHARW_MAX) {
                // A cell of ncurses holds no more: further marks are left out on the screen, not in the text.
                pieces[pieces.count - 1].scalars.append(scalar)
            }
            if !isAlone, scalar.joinsPictures, !pieces.isEmpty { pieces[pieces.count - 1].isPictorial = true }
        }
        return pieces
    }

    /// Its byte when it is a character of ASCII, but not for the cluster CR LF: faster than `asciiValue`.
    var onlyByte: UInt8? { utf8.count == 1 ? utf8.first : nil }

    /// The scalar it consists of, when it is one.
    private var onlyScalar: Unicode.Scalar? {
        let scalars = unicodeScalars
        return scalars.index(after: scalars.startIndex) == scalars.endIndex ? scalars.first : nil
    }

    /// One cell of ncurses.
    struct Piece {
        var scalars: [Unicode.Scalar]
        /// Its columns; nil when the system does not know the character.
        var width: Int?
        /// Whether it is part of a cluster that terminals draw as one picture.
        var isPictorial: Bool
    }
}

extension String {
    /// How many columns it takes on the screen when it is written in one line.
    public var columns: Int {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
        return reduce(0) { $0 + $1.columns }
    }
}

extension Unicode.Scalar {
    /// Whether it never shows: control and format characters, line and paragraph separators.
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Whether, in a cluster with others, it makes them one picture or changes the width of the one before it.
    fileprivate var joinsPictures: Bool {
        switch value {
        case 0x200D, 0x20E3, 0xFE0E, 0xFE0F: true  // joiner, keycap, text and emoji presentation
        case 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true  // regional letters, skin tones, tags
        default: false
        }
    }
}
