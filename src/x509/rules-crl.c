/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/boolean.h"
#include "der/integer.h"
#include "x509/findings-crl.h"

/* RFC 5280 §5.2.3: "CRLNumber values MUST NOT be longer than 20 octets"; §5.2.4 compares it with BaseCRLNumber. */
#define CRL_NUMBER_MAX_LENGTH 20

/* RFC 5280 §5.3.1, CRLReason: "value 7 is not used" */
#define REASON_UNSPECIFIED 0
#define REASON_NOT_USED 7
#define REASON_REMOVE_FROM_CRL 8
#define REASON_LAST 10

/* RFC 5280 §5.1.2.1: v2(1) */
static const guint8 version_2[] = { 0x02, 0x01, 0x01 };

typedef struct
{
  ScOid                   oid;
  gboolean                is_critical; /* where this is the fault */
  const ScCatalogueEntry *entry;
} Rule;

/* RFC 5280 §5.2.1 to §5.2.7 */
static const Rule list_rules[] = {
  { SC_OID_AUTHORITY_KEY_IDENTIFIER, TRUE, &sc_finding_crl_extension_critical },
  { SC_OID_ISSUER_ALT_NAME, TRUE, &sc_finding_crl_extension_critical_needlessly },
  { SC_OID_CRL_NUMBER, TRUE, &sc_finding_crl_extension_critical },
  { SC_OID_DELTA_CRL_INDICATOR, FALSE, &sc_finding_crl_extension_not_critical },
  { SC_OID_ISSUING_DISTRIBUTION_POINT, FALSE, &sc_finding_crl_extension_not_critical },
  { SC_OID_FRESHEST_CRL, TRUE, &sc_finding_crl_extension_critical },
  { SC_OID_AUTHORITY_INFO_ACCESS, TRUE, &sc_finding_crl_extension_critical },
};

/* RFC 5280 §5.3.1 to §5.3.3 */
static const Rule entry_rules[] = {
  { SC_OID_CRL_REASON, TRUE, &sc_finding_crl_extension_critical_needlessly },
  { SC_OID_INVALIDITY_DATE, TRUE, &sc_finding_crl_extension_critical_needlessly },
  { SC_OID_CERTIFICATE_ISSUER, FALSE, &sc_finding_crl_extension_not_critical },
};

static void
check_mark (const ScRuleContext *context,
            const Rule          *rules,
            gsize                n_rules,
            const ScField       *extension,
            ScOid                oid)
{
  ScField *critical = sc_field_find_child (extension, "critical");
  gboolean is_critical = FALSE;

  if (!sc_rule_read_critical (critical, &is_critical))
    return;

  for (gsize i = 0; i < n_rules; i++)
    if (rules[i].oid == oid)
      {
        if (rules[i].is_critical == (is_critical != FALSE))
          sc_rule_report (context, critical, rules[i].entry, extension->label, NULL);
        return;
      }

  if (is_critical)
    sc_rule_report (context, critical, &sc_finding_crl_unknown_critical, extension->label, NULL);
}

/* RFC 5280 §5.3.1 */
static void
check_reason (const ScRuleContext *context,
              ScField             *value,
              gboolean             is_delta)
{
  const ScCatalogueEntry *entry = NULL;
  gint64 reason = 0;

  if (!sc_rule_is_sound (value) || value->universal != SC_ENUMERATED || value->contents.length == 0)
    return;

  if (!sc_integer_read_int64 (value->contents, &reason) || reason < 0 || reason > REASON_LAST ||
      reason == REASON_NOT_USED)
    entry = &sc_finding_crl_reason_unknown;
  else if (reason == REASON_UNSPECIFIED)
    entry = &sc_finding_crl_reason_unspecified;
  else if (reason == REASON_REMOVE_FROM_CRL && !is_delta)
    entry = &sc_finding_crl_reason_remove;

  if (entry)
    sc_builder_add_finding (context->builder, value, entry, value->contents, NULL, NULL);
}

/* A certificate is named by its issuer and its serial number: in an indirect CRL by that of an entry before, RFC 5280
 * §5.3.3. An issuer that comes back behind another one is taken for a new one: to look for it would take ever
 * longer. */
typedef struct
{
  ScField *serial;
  ScSlice  number;
  guint    issuer; /* how many others came before; 0 is the CRL's own */
} Revoked;

typedef struct
{
  gboolean is_delta;
  gboolean has_extensions; /* whether an entry has */
  guint    issuer;
  ScSlice  issuer_octets;
  ScSlice  oid_octets; /* that were looked up last: most entries have the same extension */
  ScOid    oid;
} Walk;

static int
compare_certificates (const Revoked *a,
                      const Revoked *b)
{
  if (a->issuer != b->issuer)
    return a->issuer < b->issuer ? -1 : 1;
  if (a->number.length != b->number.length)
    return a->number.length < b->number.length ? -1 : 1;

  return a->number.length == 0 ? 0 : memcmp (a->number.data, b->number.data, a->number.length);
}

static int
compare_revoked (gconstpointer a,
                 gconstpointer b)
{
  const Revoked *first = a;
  const Revoked *second = b;
  int order = compare_certificates (first, second);

  if (order != 0)
    return order;

  return first->number.offset < second->number.offset ? -1 : 1;
}

/* Sorted, so that no choice of serial numbers makes it slow. */
static void
check_duplicates (const ScRuleContext *context,
                  GArray              *all)
{
  g_array_sort (all, compare_revoked);
  for (guint i = 1; i < all->len; i++)
    {
      const Revoked *revoked = &g_array_index (all, Revoked, i);

      if (compare_certificates (revoked - 1, revoked) == 0)
        sc_rule_report (context, revoked->serial, &sc_finding_crl_entry_duplicate, NULL, NULL);
    }
}

/* RFC 5280 §5.3.3: it holds for the entries that follow, too. */
static void
set_issuer (Walk          *walk,
            const ScField *value)
{
  if (value == NULL || sc_slice_equal (walk->issuer_octets, value->contents))
    return;

  walk->issuer++;
  walk->issuer_octets = value->contents;
}

static ScOid
look_up (Walk    *walk,
         ScSlice  octets)
{
  if (!sc_slice_equal (walk->oid_octets, octets))
    {
      walk->oid_octets = octets;
      walk->oid = sc_oid_lookup (octets);
    }

  return walk->oid;
}

static void
check_entry_extensions (const ScRuleContext *context,
                        const ScField       *entry,
                        Walk                *walk)
{
  ScField *extensions = sc_field_find_child (entry, "crlEntryExtensions");

  if (!sc_rule_is_sound (extensions))
    return;

  sc_rule_check_not_empty (context, extensions);
  for (const ScField *child = extensions->first_child; child; child = child->next)
    {
      ScOid oid = look_up (walk, sc_field_get_oid (child));
      ScField *value = sc_field_find_child (child, "extnValue");

      walk->has_extensions = TRUE;
      check_mark (context, entry_rules, G_N_ELEMENTS (entry_rules), child, oid);
      if (oid == SC_OID_CRL_REASON)
        check_reason (context, value, walk->is_delta);
      else if (oid == SC_OID_CERTIFICATE_ISSUER)
        set_issuer (walk, value);
    }
}

/* RFC 5280 §5.1.2.6, §5.3. Returns: whether an entry has extensions */
static gboolean
check_revoked (const ScRuleContext *context)
{
  ScField *list = context->builder->landmarks[SC_LANDMARK_REVOKED];
  Walk walk = { .is_delta = sc_rule_find_extension (context, SC_OID_DELTA_CRL_INDICATOR) != NULL };
  g_autoptr (GArray) all = NULL;

  if (!sc_rule_is_sound (list))
    return FALSE;

  if (list->contents.length == 0)
    sc_finding_set_want (sc_rule_report (context, list, &sc_finding_crl_revoked_empty, NULL, NULL),
                         (ScSlice) { NULL, 0, list->slice.offset });

  all = g_array_sized_new (FALSE, FALSE, sizeof (Revoked), list->n_children);
  for (const ScField *entry = list->first_child; entry; entry = entry->next)
    {
      ScField *serial = sc_field_find_child (entry, "userCertificate");

      sc_rule_check_time (context, sc_field_find_child (entry, "revocationDate"));
      check_entry_extensions (context, entry, &walk);
      if (sc_rule_is_sound (serial) && serial->universal == SC_INTEGER)
        {
          Revoked revoked = { serial, sc_integer_normalise (serial->contents), walk.issuer };

          g_array_append_val (all, revoked);
        }
    }
  check_duplicates (context, all);

  return walk.has_extensions;
}

/* RFC 5280 §5.1.2.1: "When extensions are used, as required by this profile, this field MUST be present and MUST
 * specify version 2". */
static void
check_version (const ScRuleContext *context,
               ScField             *tbs,
               gboolean             has_extensions)
{
  ScField *version = sc_field_find_child (tbs, "version");
  ScFinding *finding = NULL;
  gint64 number = 0;

  if (version == NULL && has_extensions)
    {
      finding = sc_builder_add_finding (context->builder, tbs, &sc_finding_crl_version,
                                        sc_slice_sub (tbs->contents, 0, 0), NULL, NULL);
      sc_finding_set_want (finding, (ScSlice) { version_2, sizeof version_2, tbs->contents.offset });
    }
  else if (sc_rule_is_sound (version) && version->contents.length > 0 &&
           (!sc_integer_read_int64 (version->contents, &number) || number != 1))
    {
      finding = sc_rule_report (context, version, &sc_finding_crl_version, NULL, NULL);
      sc_finding_set_want (finding, (ScSlice) { version_2, sizeof version_2, version->slice.offset });
    }
}

/* RFC 5280 §5.1.2.5: the field would stand behind thisUpdate. */
static void
check_next_update (const ScRuleContext *context,
                   ScField             *tbs)
{
  const ScField *this_update = context->builder->landmarks[SC_LANDMARK_NOT_BEFORE];

  if (context->builder->landmarks[SC_LANDMARK_NOT_AFTER] == NULL && sc_rule_is_sound (this_update))
    sc_builder_add_finding (context->builder, tbs, &sc_finding_crl_next_update_missing,
                            sc_slice_from (this_update->slice, this_update->slice.length), NULL, NULL);
}

/* RFC 5280 §5.2 */
static void
check_missing (const ScRuleContext *context)
{
  static const struct
  {
    ScOid                   oid;
    const ScCatalogueEntry *entry;
  } required[] = {
    { SC_OID_AUTHORITY_KEY_IDENTIFIER, &sc_finding_crl_aki_missing },
    { SC_OID_CRL_NUMBER, &sc_finding_crl_number_missing },
  };
  const ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];

  if (extensions && !sc_rule_is_sound (extensions))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (required); i++)
    if (sc_rule_find_extension (context, required[i].oid) == NULL)
      sc_rule_report (context, sc_rule_add_missing_extension (context, required[i].oid), required[i].entry, NULL, NULL);
}

/* RFC 5280 §5.2.3: INTEGER (0..MAX) of at most 20 octets */
static void
check_number (const ScRuleContext *context,
              ScOid                oid)
{
  ScField *value = sc_rule_find_value (context, oid);
  ScSlice number = value ? sc_integer_normalise (value->contents) : (ScSlice) { 0 };

  if (value && value->universal == SC_INTEGER &&
      (number.length > CRL_NUMBER_MAX_LENGTH || sc_integer_is_negative (number)))
    sc_builder_add_finding (context->builder, value, &sc_finding_crl_number_range, value->contents, NULL, NULL);
}

/* RFC 5280 §5.2.5: not empty, and "at most one of onlyContainsUserCerts, onlyContainsCACerts, and
 * onlyContainsAttributeCerts may be set to TRUE". */
static void
check_distribution_point (const ScRuleContext *context)
{
  static const char *const names[] = { "onlyContainsUserCerts", "onlyContainsCACerts", "onlyContainsAttributeCerts" };
  ScField *point = sc_rule_find_value (context, SC_OID_ISSUING_DISTRIBUTION_POINT);
  guint n_true = 0;

  if (point == NULL || point->universal != SC_SEQUENCE)
    return;

  if (point->contents.length == 0)
    sc_rule_report (context, point, &sc_finding_crl_point_empty, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      ScField *flag = sc_field_find_child (point, names[i]);
      gboolean is_true = FALSE;

      if (sc_rule_is_sound (flag) && sc_boolean_read (flag->contents, &is_true) && is_true && ++n_true > 1)
        sc_rule_report (context, flag, &sc_finding_crl_point_contradiction, NULL, NULL);
    }
}

/* RFC 5280 §5.2 */
static void
check_extensions (const ScRuleContext *context)
{
  ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];
  ScField *freshest = sc_rule_find_extension (context, SC_OID_FRESHEST_CRL);
  ScField *base = sc_rule_find_extension (context, SC_OID_DELTA_CRL_INDICATOR);

  sc_rule_check_not_empty (context, extensions);
  for (ScField *child = extensions ? extensions->first_child : NULL; child; child = child->next)
    if (child->row->type->flags & SC_TYPE_EXTENSION)
      check_mark (context, list_rules, G_N_ELEMENTS (list_rules), child, sc_oid_lookup (sc_field_get_oid (child)));

  check_number (context, SC_OID_CRL_NUMBER);
  check_number (context, SC_OID_DELTA_CRL_INDICATOR);
  check_distribution_point (context);
  if (freshest && base)
    sc_rule_report (context, freshest, &sc_finding_crl_freshest_in_delta, NULL, NULL);
}

void
sc_rules_crl (const ScRuleContext *context)
{
  ScField *tbs = context->builder->landmarks[SC_LANDMARK_TBS];
  const ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];
  gboolean has_extensions = FALSE;

  if (context->kind != SC_OBJECT_CRL || !sc_rule_is_sound (tbs))
    return;

  sc_rule_check_issuer (context);
  sc_rule_check_time (context, context->builder->landmarks[SC_LANDMARK_NOT_BEFORE]);
  sc_rule_check_time (context, context->builder->landmarks[SC_LANDMARK_NOT_AFTER]);
  sc_rule_check_period (context);
  check_next_update (context, tbs);
  has_extensions = check_revoked (context) || (extensions && extensions->n_children > 0);
  check_version (context, tbs, has_extensions);
  check_extensions (context);
  check_missing (context);
}
