/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* catalogue-names.c, in the order of RFC 5280 §4.1.2.4, §4.1.2.6, §4.2.1.6, §4.2.1.10 and appendix A. Private to this
 * layer. */

G_BEGIN_DECLS

extern const ScCatalogueEntry *const sc_catalogue_names[]; /* %NULL-terminated: all that follow */

/* Distinguished names. */
extern const ScCatalogueEntry sc_finding_rdn_empty;
extern const ScCatalogueEntry sc_finding_rdn_attribute_twice;     /* {0}: attribute */
extern const ScCatalogueEntry sc_finding_name_string_deprecated;  /* {0}: string type */
extern const ScCatalogueEntry sc_finding_name_string_type;        /* {0}: attribute, {1}: string type to use */
extern const ScCatalogueEntry sc_finding_name_value_empty;        /* {0}: attribute */
extern const ScCatalogueEntry sc_finding_name_value_long;         /* {0}: attribute, {1}: the bound */
extern const ScCatalogueEntry sc_finding_name_value_unusual;      /* {0}: attribute, {1}: the bound */
extern const ScCatalogueEntry sc_finding_name_value_space;
extern const ScCatalogueEntry sc_finding_country_length;          /* {0}: attribute */
extern const ScCatalogueEntry sc_finding_country_unknown;         /* {0}: attribute */
extern const ScCatalogueEntry sc_finding_email_not_in_san;
extern const ScCatalogueEntry sc_finding_host_not_in_san;

/* GeneralNames. */
extern const ScCatalogueEntry sc_finding_general_name_empty;      /* {0}: form of name */
extern const ScCatalogueEntry sc_finding_general_name_twice;
extern const ScCatalogueEntry sc_finding_email_syntax;
extern const ScCatalogueEntry sc_finding_dns_character;           /* {0}: the character */
extern const ScCatalogueEntry sc_finding_dns_address;
extern const ScCatalogueEntry sc_finding_dns_name_long;
extern const ScCatalogueEntry sc_finding_dns_label_long;
extern const ScCatalogueEntry sc_finding_dns_label_empty;
extern const ScCatalogueEntry sc_finding_dns_hyphen;
extern const ScCatalogueEntry sc_finding_dns_underscore_in_domain;
extern const ScCatalogueEntry sc_finding_dns_underscore;
extern const ScCatalogueEntry sc_finding_dns_wildcard;
extern const ScCatalogueEntry sc_finding_dns_a_label;
extern const ScCatalogueEntry sc_finding_dns_single_label;
extern const ScCatalogueEntry sc_finding_uri_character;           /* {0}: the character */
extern const ScCatalogueEntry sc_finding_uri_relative;
extern const ScCatalogueEntry sc_finding_uri_incomplete;
extern const ScCatalogueEntry sc_finding_uri_host;
extern const ScCatalogueEntry sc_finding_address_length;
extern const ScCatalogueEntry sc_finding_smtp_mailbox_ascii;
extern const ScCatalogueEntry sc_finding_smtp_mailbox_domain;

/* GeneralNames as constraints. */
extern const ScCatalogueEntry sc_finding_constraint_email;
extern const ScCatalogueEntry sc_finding_constraint_dns_dot;
extern const ScCatalogueEntry sc_finding_constraint_uri_host;
extern const ScCatalogueEntry sc_finding_constraint_address_length;
extern const ScCatalogueEntry sc_finding_constraint_mask;

/* Text of any kind; raised by rules-text.c. */
extern const ScCatalogueEntry sc_finding_text_utf16;

G_END_DECLS
