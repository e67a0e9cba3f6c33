/// Character sets and the widths of characters.
#ifndef CNCURSES_LOCALE_H
#define CNCURSES_LOCALE_H

#include <stdbool.h>
#include <stdint.h>

/// Takes the locale's character set from the environment. False when no such locale is installed.
bool locale_from_environment(void);

/// Takes the character set UTF-8 with the rules of no language. False when the system has none.
bool locale_utf8(void);

/// Whether characters are UTF-8 in the locale taken last.
bool locale_is_utf8(void);

/// The columns of a character as `wcwidth` gives them in a UTF-8 locale, whatever locale the process is in: -1 for what
/// cannot be printed.
int locale_width(uint32_t scalar);

#endif
