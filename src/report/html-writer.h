/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* HTML that is well-formed XML, too. Texts are escaped here and nowhere else. */

G_BEGIN_DECLS

/* Text between tags and inside an attribute's quotation marks. */
void sc_html_append_text (GString    *out,
                          const char *text);

/* An element of one line: @tag may hold attributes of our own, as in "th scope=\"row\"". */
void sc_html_append_element (GString    *out,
                             const char *tag,
                             const char *text);

G_END_DECLS
