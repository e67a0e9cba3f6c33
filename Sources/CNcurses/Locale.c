#define _GNU_SOURCE
#include "Locale.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>
#include <wchar.h>

bool locale_take(const char *name) { return setlocale(LC_CTYPE, name) != NULL; }

bool locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

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
