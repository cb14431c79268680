/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "report/json-report.h"
#include "report/text-report.h"

static ScCliExit
run (const ScCliArguments *arguments)
{
  const char *code = arguments->names[0];
  const ScCatalogueEntry *entry = code != NULL ? sc_catalogue_find (code) : NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  guint n_entries = 1;
  const ScCatalogueEntry *const *entries = &entry;

  if (code == NULL)
    entries = sc_catalogue_list (&n_entries);
  else if (entry == NULL)
    {
      sc_cli_complain (code, _("There is no such code. “sidecert-cli explain” lists all."));
      return SC_CLI_TROUBLE;
    }

  if (arguments->format == SC_CLI_JSON)
    sc_json_report_catalogue (out, entries, n_entries);
  else if (entry != NULL)
    sc_text_report_entry (out, entry, &arguments->report);
  else
    sc_text_report_catalogue (out, entries, n_entries, &arguments->report);

  return sc_cli_output_write (arguments->output, out) ? SC_CLI_GOOD : SC_CLI_TROUBLE;
}

const ScCliCommand sc_cli_explain = {
  .name = "explain",
  .parameters = "[CODE]",
  .summary = N_("Explains what a finding means, who is known to refuse such certificates, and how to mend it."),
  .description = N_("CODE is what the reports show in brackets. Without it, all codes are listed.\n"
                    "\n"
                    "The exit status is 0, or 2 if there is no such code.\n"),
  .examples = "  sidecert-cli explain\n"
              "  sidecert-cli explain san-critical\n"
              "  sidecert-cli explain --format=json | jq -r '.[] | select(.severity == \"error\") | .code'\n",
  .max_names = 1,
  .run = run,
};
