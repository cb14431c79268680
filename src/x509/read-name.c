/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/display.h"
#include "x509/findings.h"
#include "x509/host-name.h"
#include "x509/name-text.h"
#include "x509/patience.h"
#include "x509/read-structure.h"

#include <gnutls/x509-ext.h>
#include <gnutls/x509.h>

/* GeneralName's alternatives by the number of their tag (RFC 5280 §4.2.1.6). */
static const gnutls_x509_subject_alt_name_t san_types[] = {
  [0] = GNUTLS_SAN_OTHERNAME, [1] = GNUTLS_SAN_RFC822NAME, [2] = GNUTLS_SAN_DNSNAME,
  [4] = GNUTLS_SAN_DN,        [6] = GNUTLS_SAN_URI,        [7] = GNUTLS_SAN_IPADDRESS,
  [8] = GNUTLS_SAN_REGISTERED_ID,
};

/* GnuTLS gives the OtherNames that it knows types of their own, from this number on. */
#define FIRST_VIRTUAL_TYPE 1000

static gboolean
is_of_type (const ScField *field,
            unsigned int   san_type)
{
  if (field->tag.cls != SC_CLASS_CONTEXT || field->tag.number >= G_N_ELEMENTS (san_types))
    return FALSE;
  if (field->tag.number == 0 && san_type >= FIRST_VIRTUAL_TYPE)
    return TRUE;

  return san_types[field->tag.number] == san_type;
}

/* A host name with A-labels (RFC 5890 §2.3.2.1) gets its Unicode form beside it, never instead: two forms that look
 * alike are told apart by the first. */
static void
add_unicode_form (ScBuilder            *builder,
                  ScField              *field,
                  const gnutls_datum_t *name,
                  const gnutls_datum_t *unicode)
{
  const char *text = (const char *) unicode->data;
  g_autofree char *both = NULL;

  /* What is no A-label at all may decode to controls. */
  if (sc_display_is_deceptive (text, unicode->size))
    return;

  both = g_strdup_printf ("%.*s (%s)", (int) name->size, (const char *) name->data, text);
  sc_builder_set_text (builder, field, both, strlen (both));
  if (sc_host_name_mixes_scripts (text, unicode->size))
    sc_builder_add_finding (builder, field, &sc_finding_scripts_mixed, field->contents, NULL, NULL);
}

static void
set_host_name (ScBuilder            *builder,
               ScField              *field,
               const gnutls_datum_t *name)
{
  const char *text = (const char *) name->data;
  gnutls_datum_t unicode = { 0 };

  if (name->size == 0)
    return;

  sc_builder_set_text (builder, field, text, name->size);
  if (g_strstr_len (text, name->size, "xn--") && !memchr (text, '\0', name->size) &&
      gnutls_idna_reverse_map (text, name->size, &unicode, 0) >= 0)
    add_unicode_form (builder, field, name, &unicode);
  gnutls_free (unicode.data);
}

gboolean
sc_read_general_name (ScBuilder            *builder,
                      ScField              *field,
                      unsigned int          san_type,
                      const gnutls_datum_t *san)
{
  if (!is_of_type (field, san_type))
    return FALSE;

  switch (san_type)
    {
    case GNUTLS_SAN_DNSNAME:
      set_host_name (builder, field, san);
      break;
    case GNUTLS_SAN_RFC822NAME:
    case GNUTLS_SAN_URI:
      if (san->size > 0)
        sc_builder_set_text (builder, field, (const char *) san->data, san->size);
      break;
    default:
      /* Addresses, other names and registered IDs come back as octets; our own primitives have said what they mean. A
       * directory name would come in the reverse order, unlike issuer and subject; it was read as they are. */
      break;
    }

  return TRUE;
}

int
sc_read_alt_names (ScBuilder            *builder,
                   ScField              *value,
                   const gnutls_datum_t *der)
{
  gnutls_subject_alt_names_t names = NULL;
  ScField *child = value->first_child;
  int status = gnutls_subject_alt_names_init (&names);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_subject_alt_names (der, names, 0);
  for (unsigned int i = 0; status >= 0 && child; i++, child = child->next)
    {
      unsigned int san_type = 0;
      gnutls_datum_t san = { 0 };

      status = gnutls_subject_alt_names_get (names, i, &san_type, &san, NULL);
      if (status < 0 || !sc_read_general_name (builder, child, san_type, &san))
        status = SC_READ_DIFFERS;
    }
  gnutls_subject_alt_names_deinit (names);

  return status;
}

/* GnuTLS writes a value in hexadecimal if it cannot read its string type, or does not know the attribute's. Then the
 * values that we read say more. */
static gboolean
has_unread_value (const gnutls_datum_t *text)
{
  return strstr ((const char *) text->data, "=#") || strstr ((const char *) text->data, "=\\#");
}

static void
read_by_gnutls (ScBuilder *builder,
                ScField   *name,
                ScSlice    element)
{
  gnutls_x509_dn_t dn = NULL;
  gnutls_datum_t der = { (unsigned char *) element.data, (unsigned int) element.length };
  gnutls_datum_t text = { 0 };

  if (gnutls_x509_dn_init (&dn) < 0)
    return;

  /* The compatible form keeps the order of the octets; RFC 4514's own is the reverse. */
  /* GnuTLS may succeed without any text, if it finds nothing in the Name. */
  if (gnutls_x509_dn_import (dn, &der) >= 0 && gnutls_x509_dn_get_str2 (dn, &text, GNUTLS_X509_DN_FLAG_COMPAT) >= 0 &&
      text.data && !has_unread_value (&text))
    sc_builder_set_text (builder, name, (const char *) text.data, text.size);

  gnutls_free (text.data);
  gnutls_x509_dn_deinit (dn);
}

static void
read_by_ourselves (ScBuilder *builder,
                   ScField   *name)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (sc_name_text_append (name, text) && text->len > 0)
    sc_builder_set_text (builder, name, text->str, text->len);
}

void
sc_read_name (ScBuilder *builder,
              ScField   *name,
              ScSlice    element)
{
  if (name->n_children == 0 || element.length > G_MAXUINT)
    return;

  /* Issuer and subject of a root are one Name, and to read it is a good part of the work. */
  if (sc_slice_equal (element, builder->last_name.element))
    {
      name->meaning = builder->last_name.meaning;
      return;
    }

  if (sc_patience_ends (builder, name))
    {
      read_by_ourselves (builder, name);
      return;
    }

  read_by_gnutls (builder, name, element);
  if (name->meaning.kind != SC_MEANING_TEXT)
    read_by_ourselves (builder, name);
  if (name->meaning.kind == SC_MEANING_TEXT)
    {
      builder->last_name.element = element;
      builder->last_name.meaning = name->meaning;
    }
}
