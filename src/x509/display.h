/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * sc_display_append:
 * @out: where to append
 * @text: (array length=length): text from a stranger; need not be valid UTF-8
 * @length: in octets
 * @max_chars: how many characters to append before "…" ends it; 0 is no bound
 *
 * The one way for text that Sidecert did not write itself to reach a screen, a terminal or a report: what would not
 * be seen, or would make something else be seen, is written as an escape. Controls and NUL become \u{0007}, so do
 * bidirectional controls and invisible characters; octets that are no UTF-8 become \x{FF}; a backslash that could be
 * taken for the start of such an escape becomes \u{005C}.
 */
void     sc_display_append (GString    *out,
                            const char *text,
                            gsize       length,
                            gsize       max_chars);

/* Whether @text holds anything that sc_display_append() would escape, a plain backslash apart. */
gboolean sc_display_is_deceptive (const char *text,
                                  gsize       length);

G_END_DECLS
