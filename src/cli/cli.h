/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/output.h"
#include "report/cover.h"
#include "report/report.h"
#include "source/source.h"

/* What the commands share. */

G_BEGIN_DECLS

#define SC_CLI_NAME "sidecert-cli"

/* What scripts read. */
typedef enum
{
  SC_CLI_GOOD = 0,    /* nothing differs; nothing is wrong */
  SC_CLI_BAD = 1,     /* something differs; an error or a warning was found */
  SC_CLI_TROUBLE = 2, /* wrong usage, or a file that cannot be shown */
} ScCliExit;

typedef enum
{
  SC_CLI_TEXT,
  SC_CLI_JSON,
  SC_CLI_MARKDOWN,
  SC_CLI_HTML,
} ScCliFormat;

/**
 * ScCliArguments:
 * @format: of the report
 * @report: what the options say about the report
 * @cover: (nullable): what hides names; @report speaks under it, and each object is to be added before it is reported
 * @output: where the report goes
 * @second_opinion: whether to ask other software, too
 * @password: (nullable): opens what is encrypted
 * @names: (array zero-terminated=1): what is not an option
 */
typedef struct
{
  ScCliFormat     format;
  ScReportOptions report;
  ScCover        *cover;
  ScCliOutput    *output;
  gboolean        second_opinion;
  const char     *password;
  GStrv           names;
} ScCliArguments;

/* What a command tells about itself. Texts are msgids, but for what is typed. */
typedef struct
{
  const char *name;
  const char *parameters;          /* "LEFT [RIGHT]" */
  const char *summary;             /* one sentence */
  const char *description;         /* below the options: what it reads, exit codes */
  const char *examples;            /* a line each, indented by two blanks */
  gboolean    takes_time;          /* --at */
  gboolean    takes_password;      /* --password-file, --password-fd */
  gboolean    takes_expected;      /* --ignore-expected */
  gboolean    takes_opinion;       /* --second-opinion */
  gboolean    takes_rows;          /* --rows, --hide-names, and formats for pages */
  guint       min_names;
  guint       max_names;
  ScCliExit (*run) (const ScCliArguments *arguments);
} ScCliCommand;

extern const ScCliCommand sc_cli_compare;
extern const ScCliCommand sc_cli_inspect;
extern const ScCliCommand sc_cli_explain;

/* How wide a report of text may be that goes to @output, 0 if that is not known; whether a person would see colours. */
guint      sc_cli_get_width (const ScCliOutput *output);
gboolean   sc_cli_shows_colours (const ScCliOutput *output);

/* Parses and runs. @argv[0] is the command. */
ScCliExit  sc_cli_run (const ScCliCommand *command,
                       int                 argc,
                       char              **argv);

/* Puts below @context's options what @command tells about itself. */
void       sc_cli_describe (GOptionContext     *context,
                            const ScCliCommand *command);

/* That of the environment. What is printed is UTF-8, as reports are, even where the environment promises ASCII alone:
 * signs and quotation marks would be question marks, and such environments are but scripts and containers. */
void       sc_cli_set_up_language (void);

/* (transfer full): a program of ours that lies in the folder that this one was started from, else where it is installed */
char      *sc_cli_find_program (const char *name);

/* Returns: %FALSE, with @error saying @message: wrong usage */
gboolean   sc_cli_fail (GError    **error,
                        const char *message);

/* @choice becomes the index of @text among @names, and stays as it is without a @text. Returns: %FALSE, with @error
 * saying @message, if it is none of them. */
gboolean   sc_cli_parse_choice (const char        *text,
                                const char *const *names,
                                guint              n_names,
                                const char        *message,
                                guint             *choice,
                                GError           **error);

/* ISO 8601; a date alone is its first moment. Without a zone it is UTC, as all times in certificates are. (nullable)
 * @text: now. */
gboolean   sc_cli_parse_time (const char  *text,
                              gint64      *now,
                              GError     **error);

/* One line on standard error: "sidecert-cli: FILE: message". @name, a stranger's text, is made fit to show;
 * (nullable). */
void       sc_cli_complain (const char *name,
                            const char *message);

/* What to do when the usage is wrong, and when the version is asked for. */
ScCliExit  sc_cli_refuse (const char   *command,
                          const GError *error);
ScCliExit  sc_cli_show_version (void);

/* Whether @name is “-”: standard input, which can be read once, or standard output. */
gboolean   sc_cli_is_standard_stream (const char *name);
/* Whether @name is “-” or an object in it, “-#2”. */
gboolean   sc_cli_is_standard_input (const char *name);

/* Returns: whether to go on to the next object */
typedef gboolean (*ScCliObjectFunc) (ScObject *object,
                                     gpointer  user_data);

/* Calls @func for each object in a file, or for the one that “#2” behind its name says, and keeps none of them: to go
 * through a bundle takes little more memory than the file and the largest of them. (nullable) @password: opens what is
 * encrypted; without one it is asked for at the terminal. %FALSE, having complained, if there is none. */
gboolean   sc_cli_foreach (const char      *name,
                           const char      *password,
                           ScCliObjectFunc  func,
                           gpointer         user_data);

/* Two files at once: into @objects the sensible choice of each, or what “#2” behind its name says, %NULL where there is
 * none. One file alone, with %NULL behind it, has both. What there is to complain of comes in the order of the files. */
void       sc_cli_load_pair (char       *const names[],
                             const char *password,
                             ScObject   *objects[2]);

G_END_DECLS
