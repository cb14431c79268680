/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

/*
 * The one place where typed meanings, findings and verdicts become words. All text that came from a certificate is made
 * fit to show here (x509/display.h): escapes for controls and deceptive characters, valid UTF-8.
 */

G_BEGIN_DECLS

/* The language to speak: sc_words_plain() is English, for machines and for the C locale; sc_words_local() asks
 * gettext. */
typedef struct _ScWords ScWords;
const ScWords *sc_words_plain (void);
const ScWords *sc_words_local (void);
/* Whether they hide names: see report/cover.h. (nullable) @words */
gboolean    sc_words_hide_names (const ScWords *words);
/* (transfer full): the language's code, as HTML has it: "en", "pt-BR" */
char       *sc_words_language (const ScWords *words);
/* Whether that language runs from right to left. */
gboolean    sc_words_are_read_from_right (const ScWords *words);
/* (transfer full): @pattern, translated already, with the %NULL-terminated parameters in the place of {0}, {1}, … What has
 * no parameter goes; what would be read out of order is isolated (report/isolate.h). */
char       *sc_words_fill (const char *pattern, ...) G_GNUC_NULL_TERMINATED;
/* (transfer full): "mail.example.com · Example CA · until 2035-01-01", without those of @parts that are %NULL or empty */
char       *sc_words_join (const ScWords *words, const char *const parts[], guint n_parts);

/* The bound on what one row shows, in characters. */
#define SC_WORDS_ROW 512

/* The bound on what a field is called, in characters. */
#define SC_WORDS_LABEL 128

/* (transfer full) for all char *. @max is in characters; longer text ends in "…"; 0 is no bound. */

/* What the field is called: as long as its OID, if that is all there is to call it by. */
const char *sc_words_label (const ScWords *words, const ScField *field);
/* The same with the number of the second and any further one, and bounded: "Subject Alternative Name (2)". */
char       *sc_words_dup_label (const ScWords *words, const ScField *field);
char       *sc_words_meaning (const ScWords *words, const ScField *field, gsize max);
/* How the field is encoded, in the field's terms: "IA5String", "BOOLEAN FF", "omitted, DEFAULT FALSE". Empty where it
 * goes without saying. */
char       *sc_words_encoding (const ScWords *words, const ScField *field);
/* JSON's "type": ASN.1 name of the value's type, untranslated; (nullable) for computed fields */
const char *sc_words_type (const ScField *field);
/* "Extensions › Subject Alternative Name › Critical" */
char       *sc_words_pair_path (const ScWords *words, const ScPair *pair);
/* Shown in the middle column: "=", "≠", "◂", "▸", "↕"; and in words, for the accessibility tree. */
const char *sc_words_relation_sign (ScRelation relation);
const char *sc_words_relation (const ScWords *words, ScRelation relation);
const char *sc_words_mark (const ScWords *words, ScMark mark);

/* How the verdict sounds. */
typedef enum
{
  SC_TONE_WARNING, /* there is a triangle */
  SC_TONE_NEUTRAL, /* there is something to say */
  SC_TONE_GOOD
} ScTone;
ScTone      sc_words_tone (const ScComparison *comparison);

/* One sentence of the verdict. */
typedef struct
{
  char *lead; /* "Different encoding:" */
  char *text; /* "the left certificate marks Subject Alternative Name as critical; the right does not." */
} ScSentence;
void        sc_sentence_clear (ScSentence *self);
/* (element-type ScSentence): at most three, never empty: "Identical", remarks, encoding, values; with nothing to say "They
 * differ only as expected". */
GArray     *sc_words_verdict (const ScWords *words, const ScComparison *comparison);
/* All sentences in one line. */
char       *sc_words_verdict_line (const ScWords *words, const ScComparison *comparison);
/* "Same key: both hold the same public key." */
char       *sc_words_remark (const ScWords *words, ScRemark remark);
/* "same-key": the stable name that JSON has */
const char *sc_words_remark_code (ScRemark remark);
/* "1 differs with a warning · 4 differ as expected · 34 the same" */
char       *sc_words_counts (const ScWords *words, const ScComparison *comparison);

/* Paragraphs that explain a pair: for the window, for text reports. */
typedef enum
{
  SC_PARAGRAPH_PURPOSE,  /* what the field is for, where there is no finding */
  SC_PARAGRAPH_SAYS,     /* what each side says, and what differs */
  SC_PARAGRAPH_TITLE,    /* a finding's title */
  SC_PARAGRAPH_BODY,     /* its explanation */
  SC_PARAGRAPH_MENDING,  /* how to mend it */
  SC_PARAGRAPH_VICTIM,   /* who is known to refuse it */
  SC_PARAGRAPH_CITATION, /* which rule; @url is set where there is one */
} ScParagraphKind;
typedef struct
{
  ScParagraphKind kind;
  char           *text; /* plain text, not markup */
  const char     *url;  /* (nullable) */
  const ScFinding *finding; /* (nullable): the finding that it explains */
} ScParagraph;
void        sc_paragraph_clear (ScParagraph *self);
/* (transfer full) (element-type ScParagraph). A finding that lies on both sides is explained once. */
GArray     *sc_words_explain_pair (const ScWords *words, const ScPair *pair);
/* The explanation of a finding on @field with its parameters, and what it means that its octets are signed or not. */
char       *sc_words_finding (const ScWords *words, const ScField *field, const ScFinding *finding);
const char *sc_words_translate (const ScWords *words, const char *msgid);

/* What a card says. (nullable) where the object does not have it. */
/* What it is, if it is no certificate: "Certificate request", "Revocation list with 3 entries". */
char       *sc_words_card_kind (const ScWords *words, const ScObject *object);
/* Where it comes from, fit to show. */
char       *sc_words_card_source (const ScWords *words, const ScObject *object);
/* Common name, else the first name of any kind. */
char       *sc_words_card_subject (const ScWords *words, const ScObject *object);
char       *sc_words_card_issuer (const ScWords *words, const ScObject *object);
/* "until 2035-01-01", "expired on …", "valid from …"; of a CRL "next update 2035-01-01", "out of date since …" */
char       *sc_words_card_validity (const ScWords *words, const ScObject *object, gint64 now);
char       *sc_words_badge (const ScWords *words, guint warnings); /* "1 warning", "No warnings" */
/* Kind, subject, issuer and validity in one line, with @badge (nullable) at its end. */
char       *sc_words_card_line (const ScWords *words, const ScObject *object, gint64 now, const char *badge);

G_END_DECLS
