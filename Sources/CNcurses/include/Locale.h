/// Character sets and the widths of characters.
#ifndef CNCURSES_LOCALE_H
#define CNCURSES_LOCALE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Takes a locale's character set for the process. False when no such locale is installed.
bool locale_take(const char *name);

/// Whether characters are UTF-8 in the locale taken last.
bool locale_is_utf8(void);

/// The name of the character set of the locale taken last.
const char *locale_charset(void);

/// Whether a character set can be decoded.
bool charset_is_known(const char *name);

/// Decodes bytes of a character set up to the first that stand for no character: says how many characters were written,
/// and how many bytes they took.
void charset_decode(
    const char *name, const uint8_t *bytes, size_t count, uint32_t *into, size_t room, size_t *written, size_t *taken);

/// Whether bytes that do not make a character could with more of them.
bool charset_is_begun(const char *name, const uint8_t *bytes, size_t count);

/// The columns of a character as `wcwidth` gives them in a UTF-8 locale, whatever locale the process is in: -1 for what
/// cannot be printed.
int locale_width(uint32_t scalar);

#endif
