/// Character sets and the widths of characters.
#ifndef CNCURSES_LOCALE_H
#define CNCURSES_LOCALE_H

#include <stdbool.h>
#include <stdint.h>

/// Takes a locale's character set for the process. False when no such locale is installed.
bool locale_take(const char *name);

/// Whether characters are UTF-8 in the locale taken last.
bool locale_is_utf8(void);

/// The columns of a character as `wcwidth` gives them in a UTF-8 locale, whatever locale the process is in: -1 for what
/// cannot be printed.
int locale_width(uint32_t scalar);

#endif
