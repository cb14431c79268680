/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * A text that is read from right to left turns around what stands beside it: "Right: שלום, 7 octets" is shown with the 7 in
 * front of the name. Unicode's isolates keep the order (UAX #9 §2.4). They are for what is shown to people, who may select
 * and copy them with it: a search does not heed them. What machines and terminals get, what a command copies of a value,
 * what a screen reader says of a row, and code in Markdown have none. The title of an SVG has them: it is its tooltip, too.
 * Where a text is bounded they do not count. A stranger's are written as escapes (x509/display.h), so those in a text that
 * is fit to show are ours.
 */

G_BEGIN_DECLS

#define SC_LEFT_TO_RIGHT_MARK "\342\200\216"
#define SC_RIGHT_TO_LEFT_MARK "\342\200\217"

/* Each of the characters, in UTF-8. */
#define SC_ISOLATE_OCTETS 3

/* Whether @text, valid UTF-8, has anything that is read from right to left, digits of Arabic included. */
gboolean sc_isolate_is_needed (const char *text);

/* Whether anything in @text, valid UTF-8, says by itself which way it is read. */
gboolean sc_isolate_has_letter (const char *text);

/* Appends @text between the two characters of an isolate. */
void     sc_isolate_append (GString    *out,
                            const char *text);

/* (transfer full): @text inside an isolate if it needs one, else as it is. */
char    *sc_isolate_dup (const char *text);

/* (transfer full): "left.pem ↔ right.pem", or the one name that there is (both nullable). Whichever way their
 * letters are read, the left one stands on the left, and what is put behind them on the right. */
char    *sc_isolate_join_names (const char *left,
                                const char *right);

/* Ends the isolates that are open at the end of what stands in @out from @start on. */
void     sc_isolate_close (GString *out,
                           gsize    start);

/* Whether @text begins with the one or the other character of an isolate, or a mark of direction: %SC_ISOLATE_OCTETS. */
gboolean sc_isolate_is_control (const char *text);

/* Takes isolates and marks of direction out of @text; returns it. */
char    *sc_isolate_strip (char *text);

/* The same with what stands in @out from @start on. */
void     sc_isolate_strip_from (GString *out,
                                gsize    start);

G_END_DECLS
