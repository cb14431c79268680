/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/picture-work.h"

#include <glib/gi18n.h>

#include "report/cover.h"
#include "report/markdown-report.h"

typedef struct
{
  ScComparison   *comparison; /* (nullable): of what is to be laid out or reported */
  const ScPair   *selected;   /* (nullable) */
  ScPicture      *picture;    /* (nullable): what is to be encoded */
  ScPictureChoice choice;
} Work;

static void
work_free (Work *self)
{
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  g_clear_pointer (&self->picture, sc_picture_unref);
  g_free (self);
}

static const ScFilterKind filters[] = {
  [SC_PICTURE_ROWS_ALL] = SC_FILTER_ALL,
  [SC_PICTURE_ROWS_DIFFERENCES] = SC_FILTER_DIFFERENCES,
  [SC_PICTURE_ROWS_WARNINGS] = SC_FILTER_WARNINGS,
  [SC_PICTURE_ROWS_SELECTION] = SC_FILTER_ALL,
};

static const ScReportRows report_rows[] = {
  [SC_PICTURE_ROWS_ALL] = SC_REPORT_ROWS_ALL,
  [SC_PICTURE_ROWS_DIFFERENCES] = SC_REPORT_ROWS_USUAL,
  [SC_PICTURE_ROWS_WARNINGS] = SC_REPORT_ROWS_WARNINGS,
  [SC_PICTURE_ROWS_SELECTION] = SC_REPORT_ROWS_ALL,
};

static gboolean
is_alone (const ScComparison *comparison)
{
  return sc_comparison_get_object (comparison, SC_LEFT) == NULL ||
         sc_comparison_get_object (comparison, SC_RIGHT) == NULL;
}

/* What stands alone differs from nothing. */
static ScPictureRows
get_rows (const Work *self)
{
  if (self->choice.rows == SC_PICTURE_ROWS_DIFFERENCES && is_alone (self->comparison))
    return SC_PICTURE_ROWS_ALL;

  return self->choice.rows;
}

/* (transfer full) (nullable) */
static ScCover *
make_cover (const Work *self)
{
  ScCover *cover = NULL;

  if (!self->choice.hides_names)
    return NULL;

  cover = sc_cover_new (sc_words_local ());
  sc_cover_add (cover, self->comparison);

  return cover;
}

static ScReportOptions
get_report_options (const Work    *self,
                    const ScCover *cover)
{
  return (ScReportOptions) {
    .words = cover != NULL ? sc_cover_get_words (cover) : sc_words_local (),
    .now = g_get_real_time () / G_USEC_PER_SEC,
    .rows = report_rows[get_rows (self)],
    .ignore_expected = self->choice.hides_expected,
  };
}

/* (transfer full) (nullable) */
static ScPairSet *
make_selection (const Work *self)
{
  ScPairSet *set = NULL;

  if (self->choice.rows != SC_PICTURE_ROWS_SELECTION || self->selected == NULL)
    return NULL;

  set = sc_pair_set_new (sc_comparison_get_root (self->comparison));
  sc_pair_set_add (set, self->selected->ordinal);

  return set;
}

static void
make_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Work *work = task_data;
  g_autoptr (ScCover) cover = NULL;
  g_autoptr (ScPairSet) selection = NULL;
  ScPictureOptions options = { 0 };

  if (g_task_return_error_if_cancelled (task))
    return;

  cover = make_cover (work);
  selection = make_selection (work);
  options.report = get_report_options (work, cover);
  options.rows = filters[get_rows (work)];
  options.found = selection;
  options.is_dark = work->choice.is_dark;
  options.width = work->choice.width;
  g_task_return_pointer (task, sc_picture_new (work->comparison, &options), (GDestroyNotify) sc_picture_unref);
}

/* Consumes @bytes. */
static void
return_bytes (GTask  *task,
              GBytes *bytes)
{
  if (g_bytes_get_size (bytes) > 0)
    {
      g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
      return;
    }

  g_bytes_unref (bytes);
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s",
                           _("There is not enough memory for a picture of this size."));
}

static void
encode_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Work *work = task_data;
  GBytes *bytes = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  switch (work->choice.format)
    {
    case SC_PICTURE_SVG:
      bytes = sc_picture_write_svg (work->picture);
      break;
    case SC_PICTURE_PDF:
      bytes = sc_picture_write_pdf (work->picture, work->choice.paper);
      break;
    case SC_PICTURE_PNG:
    default:
      bytes = sc_picture_write_png (work->picture, work->choice.scale);
    }

  return_bytes (task, bytes);
}

static void
provide_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Work *work = task_data;
  GdkContentProvider *providers[2] = { NULL };
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  png = sc_picture_write_png (work->picture, work->choice.scale);
  if (g_bytes_get_size (png) == 0)
    {
      return_bytes (task, g_steal_pointer (&png));
      return;
    }

  svg = sc_picture_write_svg (work->picture);
  providers[0] = gdk_content_provider_new_for_bytes ("image/png", png);
  providers[1] = gdk_content_provider_new_for_bytes ("image/svg+xml", svg);
  g_task_return_pointer (task, gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers)), g_object_unref);
}

static void
report_thread (GTask        *task,
               gpointer      source_object,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Work *work = task_data;
  g_autoptr (ScCover) cover = NULL;
  ScReportOptions options = { 0 };
  GString *out = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;

  cover = make_cover (work);
  options = get_report_options (work, cover);
  out = g_string_new (NULL);
  sc_markdown_report (out, work->comparison, NULL, &options);
  g_task_return_pointer (task, g_string_free (out, FALSE), g_free);
}

/* Consumes @work. */
static void
start (Work                *work,
       GTaskThreadFunc      thread,
       GCancellable        *cancellable,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, thread);
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  g_task_run_in_thread (task, thread);
}

void
sc_picture_make_async (ScComparison          *comparison,
                       const ScPictureChoice *choice,
                       const ScPair          *selected,
                       GCancellable          *cancellable,
                       GAsyncReadyCallback    callback,
                       gpointer               user_data)
{
  Work *work = NULL;

  g_return_if_fail (comparison != NULL && choice != NULL);

  work = g_new0 (Work, 1);
  work->comparison = sc_comparison_ref (comparison);
  work->selected = selected;
  work->choice = *choice;
  start (work, make_thread, cancellable, callback, user_data);
}

ScPicture *
sc_picture_make_finish (GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
start_with_picture (ScPicture             *picture,
                    const ScPictureChoice *choice,
                    GTaskThreadFunc        thread,
                    GCancellable          *cancellable,
                    GAsyncReadyCallback    callback,
                    gpointer               user_data)
{
  Work *work = g_new0 (Work, 1);

  work->picture = sc_picture_ref (picture);
  work->choice = *choice;
  start (work, thread, cancellable, callback, user_data);
}

void
sc_picture_encode_async (ScPicture             *picture,
                         const ScPictureChoice *choice,
                         GCancellable          *cancellable,
                         GAsyncReadyCallback    callback,
                         gpointer               user_data)
{
  g_return_if_fail (picture != NULL && choice != NULL);

  start_with_picture (picture, choice, encode_thread, cancellable, callback, user_data);
}

GBytes *
sc_picture_encode_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
sc_picture_provide_async (ScPicture             *picture,
                          const ScPictureChoice *choice,
                          GCancellable          *cancellable,
                          GAsyncReadyCallback    callback,
                          gpointer               user_data)
{
  g_return_if_fail (picture != NULL && choice != NULL);

  start_with_picture (picture, choice, provide_thread, cancellable, callback, user_data);
}

GdkContentProvider *
sc_picture_provide_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
sc_picture_report_async (ScComparison          *comparison,
                         const ScPictureChoice *choice,
                         GCancellable          *cancellable,
                         GAsyncReadyCallback    callback,
                         gpointer               user_data)
{
  Work *work = NULL;

  g_return_if_fail (comparison != NULL && choice != NULL);

  work = g_new0 (Work, 1);
  work->comparison = sc_comparison_ref (comparison);
  work->choice = *choice;
  start (work, report_thread, cancellable, callback, user_data);
}

char *
sc_picture_report_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
