/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "compare/value.h"
#include "report/moment.h"

/* The bound on a file's name, in characters; no file system has longer ones. */
#define MAX_SOURCE 255

/* The bound on a card's text, in characters. */
#define MAX_CARD 128

/* The last attribute of that type in a Name: the most specific one, as X.500 orders names. (nullable) */
static const ScField *
find_attribute (const ScField *self,
                ScOid          type)
{
  const ScField *found = NULL;

  for (const ScField *child = self->first_child; child != NULL; child = child->next)
    {
      /* An RDN of several attributes is a level of its own. */
      const ScField *inside = child->n_children > 0 ? find_attribute (child, type) : NULL;

      if (inside != NULL)
        found = inside;
      else if (sc_oid_lookup (sc_field_get_oid (child)) == type)
        found = child;
    }

  return found;
}

/* (nullable): the words of a field that says something. */
static char *
dup_words (const ScWords *words,
           const ScField *field)
{
  g_autofree char *text = NULL;

  if (field == NULL || field->contents.length == 0)
    return NULL;

  text = sc_words_meaning (words, field, MAX_CARD);
  return text[0] != '\0' ? g_steal_pointer (&text) : NULL;
}

/* The first of a Name's attributes that there is, in the order in which they tell names apart; else the
 * whole Name. (nullable) */
static char *
dup_name (const ScWords *words,
          const ScField *name)
{
  static const ScOid types[] = { SC_OID_COMMON_NAME, SC_OID_ORGANIZATIONAL_UNIT_NAME, SC_OID_ORGANIZATION_NAME };
  char *text = NULL;

  if (name == NULL)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (types) && text == NULL; i++)
    text = dup_words (words, find_attribute (name, types[i]));

  return text != NULL ? text : dup_words (words, name);
}

/* (nullable): the first name that stands under Subject Alternative Name. */
static char *
dup_alternative_name (const ScWords  *words,
                      const ScObject *object)
{
  const ScField *extension = sc_object_get_extension (object, SC_OID_SUBJECT_ALT_NAME);
  const ScField *child = extension != NULL ? extension->first_child : NULL;

  while (child != NULL && (child->row->flags & (SC_ROW_CRITICAL | SC_ROW_LAST)) != 0)
    child = child->next;

  return dup_words (words, child);
}

char *
sc_words_card_source (const ScWords  *words,
                      const ScObject *object)
{
  return sc_words_dup_source (words, sc_object_get_source (object), MAX_SOURCE);
}

char *
sc_words_card_kind (const ScWords  *words,
                    const ScObject *object)
{
  /* TRANSLATORS: {0} is how many certificates a CRL revokes. */
  static const ScMessageForms list = { NP_ ("Revocation list with {0} entry", "Revocation list with {0} entries") };
  const ScField *revoked = sc_object_get_landmark (object, SC_LANDMARK_REVOKED);

  switch (sc_object_get_kind (object))
    {
    case SC_OBJECT_REQUEST:
      return g_strdup (sc_words_translate (words, N_("Certificate request")));
    case SC_OBJECT_CRL:
      return sc_words_count (words, &list, revoked != NULL ? revoked->n_children : 0);
    default:
      return NULL;
    }
}

char *
sc_words_card_subject (const ScWords  *words,
                       const ScObject *object)
{
  const ScField *subject = sc_object_get_landmark (object, SC_LANDMARK_SUBJECT);
  char *text = dup_name (words, subject);

  return text != NULL ? text : dup_alternative_name (words, object);
}

char *
sc_words_card_issuer (const ScWords  *words,
                      const ScObject *object)
{
  return dup_name (words, sc_object_get_landmark (object, SC_LANDMARK_ISSUER));
}

/* A card shows days, which need no fractions of a second. */
static gboolean
read_landmark (const ScObject *object,
               ScLandmark      landmark,
               ScTime         *time)
{
  const ScField *field = sc_object_get_landmark (object, landmark);

  return field != NULL && sc_value_get_instant (field, &time->seconds);
}

/* TRANSLATORS: {0} is a date. By whether it has passed. */
static const char *const validity_texts[2] = { N_("until {0}"), N_("expired on {0}") };
static const char *const update_texts[2] = { N_("next update {0}"), N_("out of date since {0}") };

char *
sc_words_card_validity (const ScWords  *words,
                        const ScObject *object,
                        gint64          now)
{
  g_autoptr (GString) date = g_string_new (NULL);
  ScTime from = { 0 };
  ScTime until = { 0 };
  gboolean has_until = read_landmark (object, SC_LANDMARK_NOT_AFTER, &until);
  gboolean has_from = read_landmark (object, SC_LANDMARK_NOT_BEFORE, &from);
  gboolean is_crl = sc_object_get_kind (object) == SC_OBJECT_CRL;
  const char *const *texts = is_crl ? update_texts : validity_texts;
  const char *text = NULL;
  const ScTime *moment = &until;

  if (has_until && until.seconds < now)
    text = texts[TRUE];
  else if (has_from && from.seconds > now && !is_crl)
    {
      /* TRANSLATORS: {0} is a date. */
      text = N_("valid from {0}");
      moment = &from;
    }
  else if (has_until)
    text = texts[FALSE];

  if (text == NULL || !sc_moment_append (date, *moment, TRUE))
    return NULL;

  return sc_words_fill (sc_words_translate (words, text), date->str, NULL);
}

char *
sc_words_card_line (const ScWords  *words,
                    const ScObject *object,
                    gint64          now,
                    const char     *badge)
{
  g_autofree char *kind = sc_words_card_kind (words, object);
  g_autofree char *subject = sc_words_card_subject (words, object);
  g_autofree char *issuer = sc_words_card_issuer (words, object);
  g_autofree char *validity = sc_words_card_validity (words, object, now);
  const char *const parts[] = { kind, subject, issuer, validity, badge };

  return sc_words_join (words, parts, G_N_ELEMENTS (parts));
}
