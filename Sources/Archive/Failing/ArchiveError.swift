/// Why the archive could not do what was asked of it.
public enum ArchiveError: Error, Equatable, Sendable {
    /// Neither `XDG_DATA_HOME` nor `HOME` says where it should lie.
    case homeless
    /// The file or its folder cannot be made or opened.
    case cannotOpen(path: String, reason: String)
    /// No SQLite file, or that of another program.
    case notAnArchive(path: String)
    /// Made by a newer Mockloop, in a version of the schema that this one does not know.
    case newer(path: String, version: Int, known: Int)
    /// Another process held it for longer than we wait.
    case locked(path: String)
    case readOnly(path: String)
    /// SQLite found the file's structure broken.
    case damaged(path: String, detail: String)
    /// The disk is full.
    case full(path: String)
    /// Anything else that SQLite refuses, with its extended result code.
    case failed(path: String, code: Int, detail: String)
    /// A row that does not hold what this version can read.
    case unreadable(Part, session: String, seq: Int)
    /// The events do not begin with the start of a session.
    case notAStart
    case unknownSession(String, nearest: String?)
    /// Several sessions' ids begin so.
    case ambiguousSession(String, fits: [String])
    /// `last` was asked for, and there is none.
    case noSessions
    /// Another Mockloop is in the middle of it.
    case openElsewhere(session: String)

    /// The session has no event of this number to write a note beside.
    case noSuchLine(session: String, line: Int)
    /// The session has no such attempt at the question.
    case noSuchAttempt(session: String, question: String, attempt: Int)
    /// The story is gone.
    case noSuchStory(Int)

    /// What kind of row could not be read.
    public enum Part: String, Sendable { case event, draft, rereading }
}
