/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/decode.h"

#include "x509/types.h"

#include <glib/gi18n.h>

static const ScRow group_row = {
  .name = "bag",
  .label = N_("From the file"),
  .type = &sc_type_any,
  .flags = SC_ROW_COMPUTED | SC_ROW_TOLD,
};

#define ROW(ident, words, when)                                                                                       \
  {                                                                                                                   \
    .name = ident, .label = words, .type = &sc_type_octet_string, .flags = SC_ROW_COMPUTED | SC_ROW_TOLD,             \
    .expected = when                                                                                                  \
  }

/* A name that somebody gave the certificate in a file is none of the certificate's. Where the key lies is what makes
 * one certificate work and another not. */
static const ScRow rows[SC_N_ATTRIBUTES] = {
  [SC_ATTRIBUTE_FRIENDLY_NAME] = ROW ("friendlyName", N_("Friendly name"), SC_EXPECTED_ALWAYS),
  [SC_ATTRIBUTE_LOCAL_KEY_ID] = ROW ("localKeyId", N_("Local key ID"), SC_EXPECTED_ALWAYS),
  [SC_ATTRIBUTE_KEY_NAME] = ROW ("keyName", N_("Friendly name of the private key"), SC_EXPECTED_ALWAYS),
  /* TRANSLATORS: the software that keeps the key, by Windows' words a CSP or KSP. */
  [SC_ATTRIBUTE_KEY_PROVIDER] = ROW ("keyProvider", N_("Provider of the private key"), SC_EXPECTED_NEVER),
  [SC_ATTRIBUTE_KEY_OF_MACHINE] = ROW ("keyOfMachine", N_("Private key of the machine"), SC_EXPECTED_NEVER),
};

static void
set_value (ScBuilder         *builder,
           ScField           *field,
           const ScAttribute *attribute)
{
  gsize length = 0;
  const guint8 *octets = g_bytes_get_data (attribute->value, &length);
  /* The attribute need not live as long as the object. */
  const char *copy = sc_arena_strndup (builder->arena, (const char *) octets, length);

  field->contents = (ScSlice) { (const guint8 *) copy, length, 0 };
  field->universal = SC_OCTET_STRING;

  switch (attribute->kind)
    {
    case SC_ATTRIBUTE_LOCAL_KEY_ID:
      field->meaning.kind = SC_MEANING_OCTETS;
      break;
    case SC_ATTRIBUTE_KEY_OF_MACHINE:
      field->meaning = sc_meaning_message (SC_MESSAGE_YES, 0);
      break;
    default:
      field->meaning.kind = SC_MEANING_TEXT;
      field->meaning.text = copy;
      field->meaning.text_length = (guint32) length;
    }
}

void
sc_arrange_attributes (ScBuilder         *builder,
                       ScField           *root,
                       const ScAttribute *attributes,
                       guint              n_attributes)
{
  ScField *group = NULL;

  if (n_attributes == 0)
    return;

  group = sc_builder_add_field (builder, root, &group_row, (ScSlice) { 0 });
  group->presence = SC_PRESENCE_COMPUTED;
  group->parent = NULL;

  for (guint i = 0; i < n_attributes; i++)
    {
      ScField *field = sc_builder_add_field (builder, group, &rows[attributes[i].kind], (ScSlice) { 0 });

      field->presence = SC_PRESENCE_COMPUTED;
      set_value (builder, field, &attributes[i]);
    }
}
