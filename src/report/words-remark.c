/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

/* @lead stands before @clause, before @alone where only one object is shown, or before @both where the next remark says
 * the same of the other side. */
static const struct
{
  const char *code;
  const char *lead;
  const char *clause;
  const char *alone;
  const char *both;
} remark_words[SC_N_REMARKS] = {
  [SC_REMARK_OTHER_KINDS] = {
    "other-kinds",
    N_("Unlike objects:"),
    N_("they are not of one kind, and have little in common that can be compared"),
  },
  [SC_REMARK_REQUEST_KEY] = {
    "request-key",
    N_("Another key:"),
    N_("the request’s key is not the certificate’s, so the certificate was not made from this request"),
  },
  [SC_REMARK_SAME_SERIAL] = {
    "same-serial",
    N_("Same serial number:"),
    N_("the issuer gave one serial number to two certificates, which RFC 5280 §4.1.2.2 forbids"),
  },
  [SC_REMARK_PRECERTIFICATE_EQUAL] = {
    "precertificate-equal",
    N_("Precertificate:"),
    N_("one is the precertificate of the other, and they are equal as RFC 6962 §3.2 asks"),
  },
  [SC_REMARK_PRECERTIFICATE_OTHER] = {
    "precertificate-other",
    N_("Precertificate:"),
    N_("one looks like the precertificate of the other, but they are not equal as RFC 6962 §3.2 asks"),
  },
  [SC_REMARK_CROSS] = {
    "cross-certificates",
    N_("Cross-certificates:"),
    N_("different issuers certify one key of one subject"),
  },
  [SC_REMARK_SAME_KEY] = {
    "same-key",
    N_("Same key:"),
    N_("both hold the same public key"),
  },
  [SC_REMARK_LEFT_EXPIRED] = {
    "left-expired",
    N_("Expired:"),
    N_("the left certificate is no longer valid"),
    N_("the certificate is no longer valid"),
    N_("both certificates are no longer valid"),
  },
  [SC_REMARK_RIGHT_EXPIRED] = {
    "right-expired",
    N_("Expired:"),
    N_("the right certificate is no longer valid"),
    N_("the certificate is no longer valid"),
  },
  [SC_REMARK_LEFT_OUT_OF_DATE] = {
    "left-out-of-date",
    N_("Out of date:"),
    N_("a newer list than the left one should be out by now"),
    N_("a newer list should be out by now"),
    N_("newer lists than these two should be out by now"),
  },
  [SC_REMARK_RIGHT_OUT_OF_DATE] = {
    "right-out-of-date",
    N_("Out of date:"),
    N_("a newer list than the right one should be out by now"),
    N_("a newer list should be out by now"),
  },
  [SC_REMARK_LEFT_NOT_YET_VALID] = {
    "left-not-yet-valid",
    N_("Not yet valid:"),
    N_("the validity of the left certificate has not begun"),
    N_("its validity has not begun"),
    N_("the validity of neither certificate has begun"),
  },
  [SC_REMARK_RIGHT_NOT_YET_VALID] = {
    "right-not-yet-valid",
    N_("Not yet valid:"),
    N_("the validity of the right certificate has not begun"),
    N_("its validity has not begun"),
  },
};

const char *
sc_words_remark_code (ScRemark remark)
{
  g_return_val_if_fail (remark < SC_N_REMARKS, NULL);

  return remark_words[remark].code;
}

char *
sc_words_remark (const ScWords *words,
                 ScRemark       remark)
{
  g_return_val_if_fail (remark < SC_N_REMARKS, NULL);

  /* TRANSLATORS: {0} is one of "Same key:", "Expired:", …; {1} the statement that it leads. */
  return sc_words_fill (sc_words_translate (words, N_("{0} {1}.")),
                        sc_words_translate (words, remark_words[remark].lead),
                        sc_words_translate (words, remark_words[remark].clause), NULL);
}

/* All remarks in one sentence; the first gives the lead. */
gboolean
sc_words_remark_sentence (const ScWords      *words,
                          const ScComparison *comparison,
                          ScSentence         *sentence)
{
  guint remarks = sc_comparison_get_remarks (comparison);
  gboolean is_alone = sc_words_get_only_side (comparison) != SC_N_SIDES;
  g_autoptr (GPtrArray) clauses = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  const char *lead = NULL;

  for (guint i = 0; i < SC_N_REMARKS; i++)
    if ((remarks & 1u << i) != 0)
      {
        const char *clause = is_alone ? remark_words[i].alone : remark_words[i].clause;

        lead = lead != NULL ? lead : remark_words[i].lead;

        /* One clause stands for this remark and the next. */
        if (remark_words[i].both != NULL && (remarks & 1u << (i + 1)) != 0)
          clause = remark_words[i++].both;

        g_ptr_array_add (clauses, (gpointer) sc_words_translate (words, clause));
      }

  if (lead == NULL)
    return FALSE;

  g_ptr_array_add (clauses, NULL);
  /* TRANSLATORS: stands between statements that are each a sentence of their own. */
  joined = g_strjoinv (sc_words_translate (words, N_("; ")), (char **) clauses->pdata);
  sentence->lead = g_strdup (sc_words_translate (words, lead));
  /* TRANSLATORS: {0} is a statement without its full stop. */
  sentence->text = sc_words_fill (sc_words_translate (words, N_("{0}.")), joined, NULL);
  return TRUE;
}
