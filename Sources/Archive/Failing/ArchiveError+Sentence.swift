extension ArchiveError: CustomStringConvertible {
    /// One line: where, what is wrong, and what to do.
    public var description: String {
        switch self {
        case .homeless: "no place for the archive: set HOME or XDG_DATA_HOME to an absolute path"
        case .cannotOpen(let path, let reason):
            "\(path): cannot be opened (\(reason)); check that the folder is there and yours"
        case .notAnArchive(let path):
            "\(path): not a Mockloop archive; move it away, or set XDG_DATA_HOME to another folder"
        case .newer(let path, let version, let known):
            "\(path): made by a newer Mockloop (version \(version) of the archive, this one knows \(known)); "
                + "update Mockloop, the file was not touched"
        case .locked(let path): "\(path): locked by another program; close that, then try again"
        case .readOnly(let path):
            "\(path): read-only, so that nothing can be kept; make the file and its folder writable (chmod u+w)"
        case .damaged(let path, let detail):
            "\(path): damaged (\(detail)); what can be read is brought into a new archive once no other Mockloop has it open "
                + "and it is writable"
        case .full(let path): "\(path): the disk is full; make room, then try again"
        case .failed(let path, let code, let detail):
            "\(path): SQLite error \(code) (\(detail)); `mockloop doctor` says more"
        case .unreadable(let part, let session, let seq):
            "session \(session): \(part.rawValue) \(seq) cannot be read; "
                + "`mockloop delete \(session)` removes the session, the others are not affected"
        case .notAStart: "these events do not begin with the start of a session; export it again where they came from"
        case .unknownSession(let asked, let nearest):
            "no session \(asked); " + (nearest.map { "did you mean \($0)?" } ?? "`mockloop sessions` lists them")
        case .ambiguousSession(let asked, let fits):
            "session \(asked) could be \(fits.joined(separator: " or ")); type one more letter"
        case .noSessions: "no session yet; `mockloop loop` or `mockloop drill` begins one"
        case .openElsewhere(let session):
            "session \(session) is open in another Mockloop; go on there, or close that one"
        case .noSuchLine(let session, let line):
            "session \(session) has no line \(line); `mockloop review \(session)` shows its lines"
        case .noSuchAttempt(let session, let question, let attempt):
            "session \(session) has no attempt \(attempt) at \(question); `mockloop review \(session)` shows what was asked"
        case .noSuchStory(let story): "there is no story \(story); `mockloop stories` lists them"
        }
    }
}
