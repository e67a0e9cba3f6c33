internal import GRDB

extension ArchiveError {
    /// What an error met in the archive at a path means.
    init(_ error: any Error, in path: String) {
        switch error {
        case let error as ArchiveError: self = error
        case let error as DatabaseError: self.init(sqlite: error, in: path)
        case let error as UnreadableCell: self = .damaged(path: path, detail: "no usable \(error.column)")
        default: self = .failed(path: path, code: 0, detail: "\(error)")
        }
    }

    /// Whether what can be read should be brought into a new archive. What is no archive at all may have been one.
    var isDamage: Bool {
        switch self {
        case .damaged, .notAnArchive: true
        default: false
        }
    }

    private init(sqlite error: DatabaseError, in path: String) {
        let detail = error.message ?? "no message"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_NOTADB: self = .notAnArchive(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path, reason: detail)
        default: self = .failed(path: path, code: error.errorCode, detail: detail)
        }
    }
}
