#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "Screen.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

int screen_check(const char *type, int output) {
    int found = 0;
    if (setupterm(type, output, &found) == ERR) return SCREEN_TYPE_UNKNOWN;
    const char *address = tigetstr("cup");
    bool fits = address != NULL && address != (const char *)-1;
    (void)del_curterm(cur_term);
    return fits ? SCREEN_TYPE_FITS : SCREEN_TYPE_CANNOT_ADDRESS;
}

/// The standard stream of a descriptor, or a stream on a copy of it, which lasts as long as the process.
static FILE *stream(int descriptor, FILE *standard, const char *mode) {
    if (descriptor == fileno(standard)) return standard;
    int copy = dup(descriptor);
    return copy < 0 ? NULL : fdopen(copy, mode);
}

SCREEN *screen_open(const char *type, int output, int input) {
    FILE *out = stream(output, stdout, "w");
    FILE *in = stream(input, stdin, "r");
    return out == NULL || in == NULL ? NULL : newterm(type, out, in);
}

size_t screen_string(const char *capability, char *into, size_t room) {
    const char *text = tigetstr(capability);
    if (text == NULL || text == (const char *)-1) return 0;
    size_t length = 0;
    while (*text != 0) {
        const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
        if (end != NULL) {
            text = end + 1;
        } else if (length < room) {
            into[length++] = *text++;
        } else {
            return 0;
        }
    }
    return length;
}

bool screen_size(int output, int *height, int *width) {
    struct winsize size;
    if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    *height = size.ws_row;
    *width = size.ws_col;
    return true;
}

void screen_resize(int output) {
    int height, width;
    if (screen_size(output, &height, &width) && is_term_resized(height, width)) (void)resizeterm(height, width);
}
