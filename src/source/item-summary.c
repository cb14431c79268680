/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/contents-private.h"

#include "der/text.h"
#include "der/time.h"
#include "x509/display.h"

/* A text is read so far, and a Name no farther: what tells names apart stands in front. */
#define MAX_TEXT_OCTETS 1024
#define MAX_ATTRIBUTES 100

/* RFC 5280 appendix A.1: id-at, in the order in which its attributes tell names apart. */
static const struct
{
  guint8 oid[3];
} best_known[] = {
  { { 0x55, 0x04, 0x03 } }, /* commonName */
  { { 0x55, 0x04, 0x0B } }, /* organizationalUnitName */
  { { 0x55, 0x04, 0x0A } }, /* organizationName */
};

/* One for each of best_known, then whatever else there is. */
#define N_TEXTS (G_N_ELEMENTS (best_known) + 1)

/* The types of RFC 5280 §4.2.1.6 that are text: rfc822Name, dNSName, uniformResourceIdentifier. */
static gboolean
is_text_name (const ScElement *name)
{
  guint32 number = name->tag.number;

  return name->tag.cls == SC_CLASS_CONTEXT && (number == 1 || number == 2 || number == 6);
}

static char *
make_text (ScUniversal type,
           ScSlice     contents)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GString *shown = g_string_new (NULL);

  sc_text_append_utf8 (type, sc_slice_sub (contents, 0, MAX_TEXT_OCTETS), text);
  sc_display_append (shown, text->str, text->len, SC_SUMMARY_MAX_CHARS - 1);
  return g_string_free (shown, FALSE);
}

static guint
rank (ScSlice oid)
{
  for (guint i = 0; i < G_N_ELEMENTS (best_known); i++)
    if (sc_slice_equal (oid, (ScSlice) { best_known[i].oid, sizeof best_known[i].oid, 0 }))
      return i;

  return G_N_ELEMENTS (best_known);
}

/* AttributeTypeAndValue ::= SEQUENCE { type OBJECT IDENTIFIER, value ANY }. The last of a type stays: X.500 has the
 * most specific one last. */
static void
read_attribute (ScSlice    attribute,
                ScElement  texts[N_TEXTS])
{
  ScElement type = { 0 };
  ScElement value = { 0 };

  if (sc_element_read (&attribute, &type) && sc_element_read (&attribute, &value) && value.contents.length > 0 &&
      value.tag.cls == SC_CLASS_UNIVERSAL && sc_universal_is_text (value.tag.number))
    texts[rank (type.contents)] = value;
}

/* Name ::= SEQUENCE OF SET OF AttributeTypeAndValue */
static void
read_name (ScSlice    name,
           ScElement  texts[N_TEXTS])
{
  ScElement whole = { 0 };
  ScElement set = { 0 };
  ScElement attribute = { 0 };
  guint n_attributes = 0;

  if (!sc_element_read (&name, &whole))
    return;

  while (sc_element_read (&whole.contents, &set))
    while (n_attributes++ < MAX_ATTRIBUTES && sc_element_read (&set.contents, &attribute))
      read_attribute (attribute.contents, texts);
}

static char *
dup_name (ScSlice name)
{
  ScElement texts[N_TEXTS] = { 0 };

  read_name (name, texts);

  for (guint i = 0; i < N_TEXTS; i++)
    if (texts[i].slice.length > 0)
      return make_text (texts[i].tag.number, texts[i].contents);

  return NULL;
}

static char *
dup_alternative_name (ScSlice names)
{
  ScElement name = { 0 };

  for (guint i = 0; i < MAX_ATTRIBUTES && sc_element_read (&names, &name); i++)
    if (is_text_name (&name))
      return make_text (SC_UTF8_STRING, name.contents);

  return g_strdup ("");
}

static char *
dup_serial (ScSlice contents)
{
  /* A sign octet is none of the number that people know. */
  ScSlice serial = contents.length > 1 && contents.data[0] == 0 ? sc_slice_from (contents, 1) : contents;
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < MIN (serial.length, SC_SUMMARY_MAX_SERIAL); i++)
    g_string_append_printf (text, "%02x", serial.data[i]);

  if (serial.length > SC_SUMMARY_MAX_SERIAL)
    g_string_append (text, "…");

  return g_string_free (text, FALSE);
}

static gboolean
read_time (ScSlice  octets,
           gint64  *seconds)
{
  ScElement element = { 0 };
  ScTime time = { 0 };

  if (!sc_element_read (&octets, &element) || element.tag.cls != SC_CLASS_UNIVERSAL ||
      (element.tag.number != SC_UTC_TIME && element.tag.number != SC_GENERALIZED_TIME) ||
      !sc_time_read (element.tag.number, element.contents, &time))
    return FALSE;

  *seconds = time.seconds;
  return TRUE;
}

void
sc_contents_summarize (const ScContents *self,
                       guint             i,
                       ScItemSummary    *summary)
{
  const ScItem *item = sc_contents_get_item (self, i);
  g_autoptr (GBytes) octets = NULL;
  ScOutline outline = { 0 };

  *summary = (ScItemSummary) { 0 };
  g_return_if_fail (item != NULL);

  octets = sc_item_dup_outline (item, &outline);
  summary->role = sc_outline_get_role (&outline, item->kind);
  summary->subject = dup_name (item->kind == SC_OBJECT_CRL ? outline.issuer : outline.subject);
  if (summary->subject == NULL)
    summary->subject = dup_alternative_name (outline.alternative_names);

  summary->serial = dup_serial (outline.serial);
  summary->has_until = read_time (outline.until, &summary->until);
}

void
sc_item_summary_clear (ScItemSummary *self)
{
  g_clear_pointer (&self->subject, g_free);
  g_clear_pointer (&self->serial, g_free);
}
