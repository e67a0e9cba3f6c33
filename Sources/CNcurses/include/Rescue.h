/// Giving the terminal back as it was found, also from a crash.
///
/// There is one way back, `rescue_restore`, for every exit: the bytes to write and the modes to set are prepared on
/// entering, so that it makes only async-signal-safe calls.
#ifndef CNCURSES_RESCUE_H
#define CNCURSES_RESCUE_H

#include <stdbool.h>
#include <stddef.h>

/// Remembers the modes of a terminal as found, before anything changes them.
bool rescue_remember(int input, int output);

/// Sets the bytes that undo what was written on entering: as many as fit, 512. From now on `rescue_restore` has work.
void rescue_prepare(const char *bytes, size_t count);

/// Installs handlers, on a stack of their own, for the signals of a crash: SEGV, ILL, TRAP, BUS, FPE, ABRT. They restore
/// the terminal and let the process die of the signal. `exit` restores it too.
void rescue_install(void);

/// Puts back the handlers that `rescue_install` found.
void rescue_uninstall(void);

/// Writes the prepared bytes and sets the modes as found: once for each `rescue_prepare`.
void rescue_restore(void);

/// Whether the process has a say over the terminal: false after `bg`.
bool rescue_is_foreground(void);

/// The terminal is gone: nothing will be written to it. The modes are still set, should it be there after all.
void rescue_forget(void);

#endif
