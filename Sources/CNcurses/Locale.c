#define _GNU_SOURCE
#include "Locale.h"

#include <errno.h>
#include <iconv.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>
#include <wchar.h>

bool locale_take(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

bool locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

const char *locale_charset(void) { return nl_langinfo(CODESET); }

/// glibc's name of characters as numbers, in the processor's order.
static const char unicode[] = "WCHAR_T";

bool charset_is_known(const char *name) {
    iconv_t converter = iconv_open(unicode, name);
    return converter != (iconv_t)-1 && iconv_close(converter) == 0;
}

/// What is left of the bytes after as many as possible were converted. `error` says what stopped it, 0 when nothing did.
static size_t convert(const char *name, const uint8_t *bytes, size_t count, uint32_t *into, size_t *room, int *error) {
    iconv_t converter = iconv_open(unicode, name);
    if (converter == (iconv_t)-1) {
        *error = errno;
        return count;
    }
    char *in = (char *)bytes, *out = (char *)into;
    *room *= sizeof *into;
    *error = iconv(converter, &in, &count, &out, room) == (size_t)-1 ? errno : 0;
    // A letter may have been kept back for the mark that could have followed.
    (void)iconv(converter, NULL, NULL, &out, room);
    *room /= sizeof *into;
    (void)iconv_close(converter);
    return count;
}

void charset_decode(
    const char *name, const uint8_t *bytes, size_t count, uint32_t *into, size_t room, size_t *written, size_t *taken) {
    size_t left = room;
    int error;
    *taken = count - convert(name, bytes, count, into, &left, &error);
    *written = room - left;
}

bool charset_is_begun(const char *name, const uint8_t *bytes, size_t count) {
    uint32_t characters[16];
    size_t room = sizeof characters / sizeof *characters;
    int error;
    (void)convert(name, bytes, count, characters, &room, &error);
    return error == EINVAL;
}

static locale_t utf8;
static pthread_once_t opened = PTHREAD_ONCE_INIT;

static void open_utf8(void) { utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

int locale_width(uint32_t scalar) {
    pthread_once(&opened, open_utf8);
    if (utf8 == (locale_t)0) return wcwidth((wchar_t)scalar);
    // The locale is the thread's own while it is asked, so that the answer does not depend on when it is asked.
    locale_t before = uselocale(utf8);
    int width = wcwidth((wchar_t)scalar);
    uselocale(before);
    return width;
}
