/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "x509/extension.h"
#include "x509/types.h"

#include <glib/gi18n.h>

gboolean
sc_rule_is_sound (const ScField *field)
{
  if (field == NULL || !sc_field_is_there (field) || (field->departures & SC_DEPARTURE_TRUNCATED))
    return FALSE;

  for (const ScFinding *finding = field->findings; finding; finding = finding->next)
    if (finding->entry == &sc_finding_shape_mismatch || finding->entry == &sc_finding_too_deep)
      return FALSE;

  return TRUE;
}

ScField *
sc_rule_find_extension (const ScRuleContext *self,
                        ScOid                oid)
{
  const ScField *extensions = self->builder->landmarks[SC_LANDMARK_EXTENSIONS];
  const ScOidInfo *info = sc_oid_get_info (oid);
  ScSlice wanted = { (const guint8 *) info->octets, info->length, 0 };

  for (ScField *child = extensions ? extensions->first_child : NULL; child; child = child->next)
    if ((child->row->type->flags & SC_TYPE_EXTENSION) && sc_slice_equal (sc_field_get_oid (child), wanted))
      return child;

  return NULL;
}

ScField *
sc_rule_find_value (const ScRuleContext *self,
                    ScOid                oid)
{
  const ScField *extension = sc_rule_find_extension (self, oid);
  ScField *value = extension ? sc_field_find_child (extension, "extnValue") : NULL;

  return sc_rule_is_sound (value) ? value : NULL;
}

gboolean
sc_rule_read_critical (const ScField *critical,
                       gboolean      *is_critical)
{
  return critical && sc_field_is_there (critical) && critical->universal == SC_BOOLEAN &&
         sc_boolean_read (critical->contents, is_critical);
}

static ScUsages
read_usages (const ScField *key_usage)
{
  ScUsages usages = 0;

  for (guint bit = 0; bit < SC_N_USAGES; bit++)
    if (sc_bit_string_get_bit (key_usage->contents, bit))
      usages |= 1u << bit;

  return usages;
}

static const ScRow missing_row = {
  .label = N_("Extension"),
  .type = &sc_type_extension,
  .key = SC_KEY_OID,
};
static const ScRow missing_extensions_row = {
  .name = "extensions",
  .label = N_("Extensions"),
  .type = &sc_type_extensions,
  .flags = SC_ROW_OPTIONAL | SC_ROW_REQUESTED,
  .landmark = SC_LANDMARK_EXTENSIONS,
};

static const ScRow missing_crl_extensions_row = {
  .name = "crlExtensions",
  .counterpart = "extensions",
  .label = N_("Extensions"),
  .type = &sc_type_extensions,
  .flags = SC_ROW_OPTIONAL,
  .landmark = SC_LANDMARK_EXTENSIONS,
};

/* The list that an object without extensions would have at the end of its signed part. */
static ScField *
add_missing_extensions (ScBuilder    *builder,
                        ScObjectKind  kind)
{
  const ScRow *row = kind == SC_OBJECT_CRL ? &missing_crl_extensions_row : &missing_extensions_row;
  ScField *tbs = builder->landmarks[SC_LANDMARK_TBS];
  ScSlice nowhere = { NULL, 0, sc_slice_end (tbs->contents) };
  ScField *extensions = sc_builder_add_field (builder, tbs, row, nowhere);

  extensions->presence = SC_PRESENCE_MISSING;
  extensions->universal = SC_SEQUENCE;
  return extensions;
}

ScField *
sc_rule_add_missing_extension (const ScRuleContext *self,
                               ScOid                oid)
{
  ScBuilder *builder = self->builder;
  const ScOidInfo *info = sc_oid_get_info (oid);
  ScField *extensions = builder->landmarks[SC_LANDMARK_EXTENSIONS];
  ScField *field = NULL;

  if (extensions == NULL)
    extensions = add_missing_extensions (builder, self->kind);

  field = sc_builder_add_field (builder, extensions, &missing_row,
                                (ScSlice) { NULL, 0, sc_slice_end (extensions->contents) });
  field->presence = SC_PRESENCE_MISSING;
  field->label = info->title;
  field->name = info->name;
  /* Its identifier pairs it with the other side's. */
  field->universal = SC_OBJECT_IDENTIFIER;
  field->contents = (ScSlice) { (const guint8 *) info->octets, info->length, field->slice.offset };
  return field;
}

ScFinding *
sc_rule_report (const ScRuleContext    *self,
                ScField                *field,
                const ScCatalogueEntry *entry,
                const char             *param0,
                const char             *param1)
{
  return sc_builder_add_finding (self->builder, field, entry, field->slice, param0, param1);
}

/* RFC 5280 §4.1.2.1: v1(0), v2(1), v3(2). */
static guint
read_version (const ScField *tbs)
{
  const ScField *version = tbs ? sc_field_find_child (tbs, "version") : NULL;
  gint64 number = 0;

  if (!sc_rule_is_sound (version) || !sc_integer_read_int64 (version->contents, &number) || number < 0 || number > 2)
    return 0;

  return (guint) number + 1;
}

/* FALSE if Basic Constraints are there and cannot be read. */
static gboolean
read_is_ca (const ScRuleContext *self,
            gboolean            *is_ca)
{
  const ScField *value = sc_rule_find_value (self, SC_OID_BASIC_CONSTRAINTS);
  const ScField *ca = value ? sc_field_find_child (value, "cA") : NULL;

  *is_ca = FALSE;
  if (value == NULL)
    return sc_rule_find_extension (self, SC_OID_BASIC_CONSTRAINTS) == NULL;
  if (ca == NULL || ca->presence != SC_PRESENCE_ENCODED)
    return TRUE;

  return sc_rule_is_sound (ca) && ca->universal == SC_BOOLEAN && sc_boolean_read (ca->contents, is_ca);
}

ScRuleContext
sc_rule_context_make (ScBuilder    *builder,
                      ScObjectKind  kind)
{
  ScRuleContext self = { .builder = builder, .kind = kind };
  const ScField *subject = builder->landmarks[SC_LANDMARK_SUBJECT];
  const ScField *issuer = builder->landmarks[SC_LANDMARK_ISSUER];
  const ScField *usage = sc_rule_find_value (&self, SC_OID_KEY_USAGE);
  ScSlice bits = { 0 };
  guint unused = 0;

  self.version = kind == SC_OBJECT_CERTIFICATE ? read_version (builder->landmarks[SC_LANDMARK_TBS]) : 0;
  self.has_subject = sc_rule_is_sound (subject) && subject->universal == SC_SEQUENCE;
  self.subject_is_empty = self.has_subject && subject->contents.length == 0;
  self.is_self_issued = self.has_subject && issuer && sc_slice_equal (issuer->contents, subject->contents);
  self.is_no_ca = read_is_ca (&self, &self.is_ca) && !self.is_ca;
  self.has_key_usage = usage && usage->universal == SC_BIT_STRING && !usage->constructed &&
                       sc_bit_string_read (usage->contents, &bits, &unused);
  self.usages = self.has_key_usage ? read_usages (usage) : 0;
  self.may_sign_certificates = !self.has_key_usage || (self.usages & SC_USAGE_KEY_CERT_SIGN);

  return self;
}
