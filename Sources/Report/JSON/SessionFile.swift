internal import Foundation
public import Interview

/// A session in a file, as its JSON form holds it.
public enum SessionFile {
    /// Of the form that is written, and the newest that can be read.
    public static let version = 1

    /// The events of an exported session.
    ///
    /// The file is checked whole: every event has to fit those before it, and every quote to stand in its answer.
    ///
    /// - Throws: ``SessionFileError``.
    public static func events(in text: String) throws(SessionFileError) -> [Event] {
        let data = Data(text.utf8)
        guard let head = try? JSONDecoder().decode(Head.self, from: data) else { throw .notASession }
        guard head.mockloop <= version else { throw .newer(head.mockloop) }
        if head.sealed { throw .sealed }
        guard let body = try? JSONDecoder().decode(Body.self, from: data) else { throw .unreadableEvents }
        guard Session(folding: body.events) != nil else { throw .notASession }
        if let misfit = EventCheck.misfit(in: body.events) { throw .misfit(event: misfit.place, what: misfit.what) }
        return body.events
    }

    private struct Head: Decodable {
        var mockloop: Int
        var sealed: Bool
    }

    private struct Body: Decodable {
        var events: [Event]
    }
}

/// Why a file cannot be taken in.
public enum SessionFileError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No exported session.
    case notASession
    /// Written in a newer version of the form.
    case newer(Int)
    /// Exported before the committee had decided, so that its events are not in it.
    case sealed
    /// An event is damaged or unknown.
    case unreadableEvents
    /// An event does not fit those before it.
    case misfit(event: Int, what: String)

    /// What is wrong and what to do; the file's name belongs before it.
    public var description: String {
        switch self {
        case .notASession: "not an exported session; make one with `mockloop export SESSION --format json`"
        case .newer(let version): "exported by a newer Mockloop (form \(version)); update Mockloop"
        case .sealed: "exported while its readings were sealed; export it again once the committee has decided"
        case .unreadableEvents: "its events cannot be read; export it again where it came from"
        case .misfit(let event, let what):
            "its event \(event) does not fit (\(what)); export it again where it came from"
        }
    }
}
