/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/cover.h"

/* What the files that make a cover share, and what the words ask it. */

G_BEGIN_DECLS

/* How the original of something hidden is known. */
typedef enum
{
  SC_HIDDEN_NOTHING, /* it tells nobody who is meant */
  SC_HIDDEN_TEXT,
  SC_HIDDEN_OCTETS,
  SC_HIDDEN_OID,
} ScHiddenForm;

/**
 * ScHidden:
 * @noun: what the placeholder begins with: "org" makes "org-1"
 */
typedef struct
{
  ScHiddenForm form;
  const char  *noun;
} ScHidden;

/* cover-kind.c: whether the value of a field without parts is hidden. */
ScHidden    sc_hidden_tell (const ScField *field);

/* Appends the text, fit to show, that a field of %SC_HIDDEN_TEXT has. */
void        sc_hidden_append_text (const ScField *field,
                                   GString       *out);

/* The octets that make a field of %SC_HIDDEN_OCTETS equal to another one: those of a number without padding, those of a
 * BIT STRING without the count of unused bits. */
ScSlice     sc_hidden_get_octets (const ScField *field);

/* Whether an OBJECT IDENTIFIER has no name that everybody may know. */
gboolean    sc_hidden_is_private_oid (ScSlice contents);

/* Whether what looks like the tag of a plain element may be a letter of a text that was taken for elements. */
gboolean    sc_hidden_is_doubtful_tag (const ScField *field);

/* cover.c: (nullable): the placeholder of what was added; lives as long as the cover. */
const char *sc_cover_find_text (const ScCover *self,
                                const char    *text);
const char *sc_cover_find_octets (const ScCover *self,
                                  ScSlice        octets);
const char *sc_cover_find_oid (const ScCover *self,
                               ScSlice        contents);
/* The same for an OBJECT IDENTIFIER as the core writes it: "1.2.3" or "1.2.3 (Owner)". */
const char *sc_cover_find_term (const ScCover *self,
                                const char    *term);
const char *sc_cover_find_source (const ScCover *self,
                                  const char    *source);

/* The number, from 1 on, that @original has among those of its @noun; the next one if it is new. */
guint       sc_cover_take_number (ScCover    *self,
                                  const char *noun,
                                  const char *original);

/* The same language in English, under the same cover. */
const ScWords *sc_cover_get_plain_words (const ScCover *self);

/* cover-text.c: appends what stands for @text: by its shape, else by @noun. */
void        sc_cover_append_placeholder (ScCover    *self,
                                         const char *noun,
                                         const char *text,
                                         GString    *out);

/* The same for where a report's object comes from. */
void        sc_cover_append_source (ScCover    *self,
                                    const char *source,
                                    GString    *out);

G_END_DECLS
