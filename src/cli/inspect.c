/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "cli/cli.h"
#include "report/json-report.h"
#include "report/text-report.h"
#include "x509/second-opinion.h"

typedef struct
{
  const ScCliArguments *arguments;
  GString              *out;
  guint                 n_objects;
  gboolean              is_any_warning;
  gboolean              is_cut; /* standard output cannot be written to, so that going on is no use */
} Inspection;

static void
append_text (Inspection         *self,
             const ScComparison *comparison,
             ScObject           *opinion)
{
  const ScReportOptions *options = &self->arguments->report;
  g_autoptr (ScComparison) alone = opinion != NULL ? sc_comparison_new (opinion, NULL, options->now) : NULL;

  sc_text_report_inspect (self->out, comparison, options);

  if (alone != NULL)
    sc_text_report_second_opinion (self->out, alone, options);
}

static gboolean
append_cb (ScObject *object,
           gpointer  user_data)
{
  Inspection *self = user_data;
  g_autoptr (ScComparison) comparison = sc_comparison_new (object, NULL, self->arguments->report.now);
  g_autoptr (ScObject) opinion = self->arguments->second_opinion ? sc_second_opinion_ask (object) : NULL;

  if (self->arguments->format == SC_CLI_JSON)
    sc_json_report_inspect_add (self->out, object, opinion, self->n_objects);
  else
    append_text (self, comparison, opinion);

  self->n_objects++;

  if (sc_comparison_get_warnings (comparison, SC_LEFT) > 0)
    self->is_any_warning = TRUE;

  self->is_cut = !sc_cli_flush (self->out);
  return !self->is_cut;
}

static ScCliExit
run (const ScCliArguments *arguments)
{
  g_autoptr (GString) out = g_string_new (NULL);
  Inspection self = { .arguments = arguments, .out = out };
  gboolean is_json = arguments->format == SC_CLI_JSON;
  gboolean is_trouble = FALSE;

  if (is_json)
    sc_json_report_inspect_begin (out);

  for (guint i = 0; arguments->names[i] != NULL && !self.is_cut; i++)
    if (!sc_cli_foreach (arguments->names[i], append_cb, &self))
      is_trouble = TRUE;

  if (self.is_cut)
    return SC_CLI_TROUBLE;

  if (is_json)
    sc_json_report_inspect_end (out, self.n_objects);

  if (!sc_cli_flush (out) || is_trouble)
    return SC_CLI_TROUBLE;

  return self.is_any_warning ? SC_CLI_BAD : SC_CLI_GOOD;
}

const ScCliCommand sc_cli_inspect = {
  .name = "inspect",
  .parameters = "FILE…",
  .summary = N_("Shows all fields of certificates, requests and revocation lists, how they are encoded, and which "
                "rules they break."),
  .description = N_("Each FILE is in PEM or DER; all that is in it is shown. "
                    "A file that cannot be shown does not end the run.\n"
                    "\n"
                    "The exit status is 0 if nothing is wrong, 1 if there is an error or a warning, "
                    "2 if there was trouble.\n"
                    "\n"
                    "  sidecert-cli inspect server.pem\n"
                    "  sidecert-cli inspect --format=json /etc/ssl/certs/*.pem | jq '.objects[].sha256'\n"),
  .takes_time = TRUE,
  .takes_opinion = TRUE,
  .min_names = 1,
  .max_names = G_MAXUINT,
  .run = run,
};
