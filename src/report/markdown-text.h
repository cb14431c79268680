/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * Text for Markdown as GitHub, GitLab and Jira read it. Whatever a stranger wrote stays text there: no link, no mention
 * of a user, no cell of a table, no HTML. All text is one line of valid UTF-8.
 */

G_BEGIN_DECLS

/* What is shown as it is, in type of one width, and is there to be copied: it has no isolates (report/isolate.h). */
void sc_markdown_append_code (GString    *out,
                              const char *code);

/* A sentence. Words that a reader might take for a link, a mention or a number of an issue become code. */
void sc_markdown_append_text (GString    *out,
                              const char *text);

G_END_DECLS
