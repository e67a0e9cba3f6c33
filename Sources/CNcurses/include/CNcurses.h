/// What Swift needs of ncursesw and cannot import: macros, globals and variadic functions, the restoring of the terminal
/// after a crash, and signals as bytes in a pipe.
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "Locale.h"
#include "Rescue.h"
#include "Screen.h"
#include "Signals.h"

#endif
