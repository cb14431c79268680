/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/cover.h"

/*
 * What the files that make words share. Words for people are never glued from pieces: each case has a msgid of its
 * own, whose {0}, {1}, … may stand in any order. Elements of a list are the exception: what stands between them is a
 * msgid.
 */

G_BEGIN_DECLS

struct _ScWords
{
  const char *(*translate) (const char *msgid);
  const char *(*count)     (const char *singular,
                            const char *plural,
                            gulong      n);
  const ScCover *cover; /* (nullable): hides names */
};

/* words-cover.c: the same in English, which @words (nullable) need not be, and the same without a cover, which lives for ever. */
const ScWords *sc_words_get_plain (const ScWords *words);
const ScWords *sc_words_get_uncovered (const ScWords *words);

/* (nullable): what stands for the OBJECT IDENTIFIER that @field is called by, if that is hidden */
const char *sc_words_get_hidden_oid (const ScWords *words,
                                     const ScField *field);

/* (transfer full): a term that the core has made: what an OBJECT IDENTIFIER is called may be hidden. @max as in words.h. */
char    *sc_words_dup_term (const ScWords *words,
                            const char    *term,
                            gsize          max);

/* (transfer full): where objects come from; an object's fingerprint in lower-case hexadecimal; the ASN.1 path of a field */
char    *sc_words_dup_source (const ScWords *words,
                              const char    *source,
                              gsize          max);
char    *sc_words_dup_sha256 (const ScWords  *words,
                              const ScObject *object);
char    *sc_words_dup_path (const ScWords *words,
                            const ScField *field);

/* Whether an octet of @field's object, which lies in it or near it, is hidden, so that "xx" stands for it. */
#define SC_WORDS_HIDDEN_OCTET "xx"
gboolean sc_words_hides_octet (const ScWords *words,
                               const ScField *field,
                               ScSlice        octet);

/* Appends "01 01 FF", with "xx" for each octet that is hidden; and the same for octets that should stand in place of
 * @have, and tell what those are: hidden where they are. */
void     sc_words_append_octets (const ScWords *words,
                                 const ScField *field,
                                 ScSlice        octets,
                                 GString       *out);
void     sc_words_append_want (const ScWords *words,
                               const ScField *field,
                               ScSlice        want,
                               ScSlice        have,
                               GString       *out);

/**
 * sc_words_count:
 * @forms: singular and plural msgid; {0} stands for @n
 *
 * Returns: (transfer full): the form that @n asks for, filled in
 */
char    *sc_words_count (const ScWords        *words,
                         const ScMessageForms *forms,
                         gulong                n);

/* What sc_words_fill() returns, behind what stands in @out. */
void     sc_words_append_filled (GString           *out,
                                 const char        *pattern,
                                 const char *const *params,
                                 guint              n_params);

/* What stands between the elements of a list: ", ". */
const char *sc_words_list_separator (const ScWords *words);

/* What sc_words_dup_label(), sc_words_meaning() and sc_words_encoding() return, behind what stands in @out. */
void     sc_words_append_label (const ScWords *words,
                                const ScField *field,
                                GString       *out);
void     sc_words_append_meaning (const ScWords *words,
                                  const ScField *field,
                                  gsize          max,
                                  GString       *out);
void     sc_words_append_encoding (const ScWords *words,
                                   const ScField *field,
                                   GString       *out);

/* (transfer full): a stranger's text, fit to show. @max as in words.h. */
char    *sc_words_stranger (const char *text,
                            gsize       max);

/* (transfer full): the explanation of a rule as such. */
char    *sc_words_entry (const ScWords          *words,
                         const ScCatalogueEntry *entry);

/* The contents of the field's value; those of the DEFAULT where the field is omitted. */
ScSlice  sc_words_get_value (const ScField *field);

/* "Subject Alternative Name › Critical": the pair's path, without the group that all extensions stand in, and without
 * a last step that adds nothing. */
char    *sc_words_short_path (const ScWords *words,
                              const ScPair  *pair);

/* The side that a comparison of one object has; %SC_N_SIDES if it has two. */
ScSide   sc_words_get_only_side (const ScComparison *comparison);

/* The verdict's sentences on the pair as a whole, on encoding and on values; %FALSE, with @sentence
 * untouched, if there is nothing to say. */
gboolean sc_words_remark_sentence (const ScWords      *words,
                                   const ScComparison *comparison,
                                   ScSentence         *sentence);
gboolean sc_words_encoding_sentence (const ScWords      *words,
                                     const ScComparison *comparison,
                                     ScSentence         *sentence);
gboolean sc_words_value_sentence (const ScWords      *words,
                                  const ScComparison *comparison,
                                  ScSentence         *sentence);

/* Whose sentence it is. */
typedef enum
{
  SC_SPEAKER_LEFT,
  SC_SPEAKER_RIGHT,
  SC_SPEAKER_BOTH,
  SC_SPEAKER_ALONE, /* there is but one object */
} ScSpeaker;

/* Whether the pair belongs to the comparison of one object alone. */
gboolean sc_words_is_alone (const ScPair *pair);

/* The field's meaning inside a sentence: as sc_words_meaning(), but a BOOLEAN's is TRUE or FALSE and a version's
 * v1, as in ASN.1. */
char    *sc_words_value (const ScWords *words,
                         const ScField *field,
                         gsize          max);

/* (nullable): what the field is for, in a sentence or two; that of what it lies in, if it has none of its own */
const char *sc_words_purpose (const ScWords *words,
                              const ScField *field);

/* (transfer full) (nullable): what each side says; %NULL for a group that says nothing */
char    *sc_words_dup_sides (const ScWords *words,
                             const ScPair  *pair);

/* Appends the #ScParagraph of what each side says, and those of what differs. */
void     sc_words_explain_sides (const ScWords *words,
                                 const ScPair  *pair,
                                 GArray        *paragraphs);
void     sc_words_explain_difference (const ScWords *words,
                                      const ScPair  *pair,
                                      GArray        *paragraphs);

G_END_DECLS
