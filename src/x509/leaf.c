/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/leaf.h"

#include "der/integer.h"
#include "der/text.h"

#include <arpa/inet.h>

static const struct
{
  ScUniversal   universal;
  ScMeaningKind kind;
} kinds[] = {
  { SC_BOOLEAN, SC_MEANING_BOOLEAN },
  { SC_INTEGER, SC_MEANING_INTEGER },
  { SC_ENUMERATED, SC_MEANING_INTEGER },
  { SC_NULL, SC_MEANING_NULL },
  { SC_OBJECT_IDENTIFIER, SC_MEANING_OID },
  { SC_UTC_TIME, SC_MEANING_TIME },
  { SC_GENERALIZED_TIME, SC_MEANING_TIME },
};

static ScMeaningKind
get_kind (guint8 universal)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].universal == universal)
      return kinds[i].kind;

  return SC_MEANING_OCTETS;
}

static void
set_text_meaning (ScBuilder *builder,
                  ScField   *field)
{
  if (field->contents.length == 0)
    {
      field->meaning = sc_meaning_message (SC_MESSAGE_EMPTY, 0);
      return;
    }

  switch (field->universal)
    {
    case SC_UTF8_STRING:
    case SC_NUMERIC_STRING:
    case SC_PRINTABLE_STRING:
    case SC_IA5_STRING:
    case SC_VISIBLE_STRING:
      /* Their octets are UTF-8 already; where they are not, display.h shows the octet. */
      sc_builder_set_text (builder, field, (const char *) field->contents.data, field->contents.length);
      return;

    default:
      g_string_truncate (builder->scratch, 0);
      sc_text_append_utf8 (field->universal, field->contents, builder->scratch);
      sc_builder_set_text (builder, field, builder->scratch->str, builder->scratch->len);
    }
}

/* How long a prefix the mask leaves; an address where it leaves none (RFC 4632 §5.1 has no such ones). */
static char *
dup_mask (int           family,
          const guint8 *octets,
          gsize         size)
{
  char mask[INET6_ADDRSTRLEN] = "";
  guint length = 0;

  while (length < 8 * size && (octets[length / 8] & (0x80 >> length % 8)))
    length++;
  for (guint i = length; i < 8 * size; i++)
    if (octets[i / 8] & (0x80 >> i % 8))
      return g_strdup (inet_ntop (family, octets, mask, sizeof mask));

  return g_strdup_printf ("%u", length);
}

/* RFC 5280 §4.2.1.6: 4 or 16 octets; in a name constraint (§4.2.1.10) as many again for the mask. Any other length is
 * no address, and its octets are shown. */
static void
set_address_meaning (ScBuilder *builder,
                     ScField   *field)
{
  const guint8 *octets = field->contents.data;
  gsize length = field->contents.length;
  gboolean has_mask = field->parent && (field->parent->row->type->flags & SC_TYPE_SUBTREE);
  gsize size = has_mask ? length / 2 : length;
  int family = size == 4 ? AF_INET : AF_INET6;
  char address[INET6_ADDRSTRLEN] = "";
  g_autofree char *mask = NULL;
  g_autofree char *text = NULL;

  field->meaning.kind = SC_MEANING_OCTETS;
  if ((size != 4 && size != 16) || length % size != 0)
    return;

  inet_ntop (family, octets, address, sizeof address);
  if (has_mask)
    mask = dup_mask (family, octets + size, size);

  text = has_mask ? g_strconcat (address, "/", mask, NULL) : g_strdup (address);
  sc_builder_set_text (builder, field, text, strlen (text));
}

static void
set_meaning (ScBuilder *builder,
             ScField   *field)
{
  guint flags = field->row->type->flags;
  gint64 number = 0;

  if (sc_universal_is_text (field->universal))
    set_text_meaning (builder, field);
  else if (field->universal == SC_OCTET_STRING && (flags & SC_TYPE_ADDRESS))
    set_address_meaning (builder, field);
  else if (field->universal == SC_BIT_STRING && (flags & SC_TYPE_NAMED_BITS))
    field->meaning.kind = SC_MEANING_NAMED_BITS;
  else if ((field->universal == SC_INTEGER || field->universal == SC_ENUMERATED) && field->row->type->value_names)
    field->meaning.kind = SC_MEANING_NAMED_VALUE;
  else if ((flags & SC_TYPE_VERSION) && sc_integer_read_int64 (field->contents, &number) && number < G_MAXINT64)
    field->meaning = (ScMeaning) { .kind = SC_MEANING_NUMBER, .number = number + 1 };
  else
    field->meaning.kind = (guint8) get_kind (field->universal);
}

void
sc_leaf_set_meaning (ScBuilder *builder,
                     ScField   *field)
{
  const ScType *type = field->row->type;

  set_meaning (builder, field);
  /* A string in pieces has no contents of its own to read. */
  if (type->describe && !field->constructed)
    type->describe (builder, field);
}
