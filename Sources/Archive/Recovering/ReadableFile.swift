internal import Foundation

/// A file read at places of one's choice: what cannot be read in it, also where the disk refuses, is missing and nothing more.
final class ReadableFile {
    private let descriptor: CInt
    /// In bytes.
    let size: Int

    /// Opens a file for reading; nil where there is none that can be read.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// So many bytes from a place on; nil where the file does not have them all.
    func bytes(at offset: Int, count: Int) -> [UInt8]? {
        guard offset >= 0, count >= 0, offset <= size - count else { return nil }
        var filled = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            while filled < count {
                let read = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
                if read < 0, errno == EINTR { continue }
                if read <= 0 { break }
                filled += read
            }
            length = filled
        }
        return filled == count ? bytes : nil
    }
}
