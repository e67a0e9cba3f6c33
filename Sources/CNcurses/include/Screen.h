/// ncurses' screen: macros, globals and variadic functions under plain names.
#ifndef CNCURSES_SCREEN_H
#define CNCURSES_SCREEN_H

#include <curses.h>
#include <stdbool.h>
#include <stddef.h>

/// What keeps ncurses from drawing on a terminal of a type.
enum {
    SCREEN_TYPE_FITS,
    SCREEN_TYPE_UNKNOWN,
    SCREEN_TYPE_CANNOT_ADDRESS,
};

/// Whether the terminal's type is known and can put the cursor anywhere. Writes nothing.
int screen_check(const char *type, int output);

/// `newterm` on file descriptors; NULL when it fails.
SCREEN *screen_open(const char *type, int output, int input);

/// A string of the terminal's description, such as "cnorm", without its padding; 0 when it has none or it does not fit.
/// Only after `screen_open`.
size_t screen_string(const char *capability, char *into, size_t room);

/// Takes over the size that the kernel reports, should it have changed unseen.
void screen_resize(int output);

/// Sets the modes that ncurses had set, after others were in force.
static inline void screen_resume(void) { (void)reset_prog_mode(); }

/// The bytes bound to a code that ncurses gave a key, to be freed; NULL when there are none.
static inline char *screen_key_bytes(int code) { return keybound(code, 0); }

/// The rows and columns that the kernel says the terminal has; false when it does not say.
bool screen_size(int output, int *rows, int *columns);

static inline int screen_rows(void) { return getmaxy(stdscr); }
static inline int screen_columns(void) { return getmaxx(stdscr); }
static inline int screen_colours(void) { return COLORS; }

/// Looks of a cell.
enum {
    SCREEN_BOLD = 1,
    SCREEN_DIM = 2,
    SCREEN_UNDERLINE = 4,
    SCREEN_REVERSE = 8,
};

/// Puts cells from a row's first column on.
static inline void screen_put(int row, const cchar_t *cells, int count) {
    (void)mvwadd_wchnstr(stdscr, row, 0, cells, count);
}

/// A cell from a character and what combines with it: at most `CCHARW_MAX` in all.
static inline cchar_t screen_cell(const wchar_t *scalars, size_t count, int looks, short pair) {
    attr_t attributes = (looks & SCREEN_BOLD ? A_BOLD : 0) | (looks & SCREEN_DIM ? A_DIM : 0)
        | (looks & SCREEN_UNDERLINE ? A_UNDERLINE : 0) | (looks & SCREEN_REVERSE ? A_REVERSE : 0);
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (size_t i = 0; i < count && i < CCHARW_MAX; i++) text[i] = scalars[i];
    cchar_t cell;
    if (setcchar(&cell, text, attributes, pair, NULL) == ERR) (void)setcchar(&cell, L"?", attributes, pair, NULL);
    return cell;
}

/// A cell from one character.
static inline cchar_t screen_plain_cell(wchar_t scalar, int looks, short pair) {
    return screen_cell(&scalar, 1, looks, pair);
}

/// Puts the cursor where the next update is to leave it.
static inline void screen_move(int row, int column) { (void)wmove(stdscr, row, column); }

/// Sends what changed.
static inline void screen_update(void) {
    (void)wnoutrefresh(stdscr);
    (void)doupdate();
}

/// Empties the screen that the next update is to show.
static inline void screen_erase(void) { (void)werase(stdscr); }

/// Has the next update clear the screen and send everything.
static inline void screen_forget(void) { (void)clearok(curscr, TRUE); }

/// Takes raw keys, not echoed, without waiting: from a window of its own, since reading from `stdscr` would refresh it.
static inline WINDOW *screen_input(void) {
    (void)raw();
    (void)noecho();
    (void)nonl();
    WINDOW *window = newpad(1, 1);
    if (window == NULL) return NULL;
    (void)keypad(window, TRUE);
    (void)nodelay(window, TRUE);
    (void)leaveok(stdscr, FALSE);
    return window;
}

#endif
