// Glibc's `stdout` is a variable that anyone could set; nobody does.
@preconcurrency internal import Glibc
internal import Report

/// Prints like the standard library's function of this name, which it hides in all of this program: what a pack, an archive
/// or a file says can never command the terminal.
func print(_ value: some CustomStringConvertible, terminator: String = "\n") {
    Swift.print(value.description.withoutControls, terminator: terminator)
}

/// Sends what was printed on its way. A disk that is full must not look like success.
func sendOutput() throws {
    // What failed on the way is remembered by the stream, not by its last flush.
    guard fflush(stdout) == 0, ferror(stdout) == 0 else {
        throw Failure("Standard output could not be written to its end. Is the disk full?")
    }
}
