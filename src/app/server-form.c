/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/server-form.h"

#include <glib/gi18n.h>

struct _ScServerForm
{
  AdwPreferencesGroup parent_instance;

  GtkEditable        *host_row;
  AdwComboRow        *protocol_row;
  GtkEditable        *port_row;
  GtkEditable        *name_row;
  GtkWidget          *nameless_row;
  GtkSwitch          *nameless_switch;

  ScProtocol          protocol;   /* that the port has followed */
  char               *usual_name; /* (nullable): of the host, that the name has followed */
  guint               spreading;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScServerForm, sc_server_form, ADW_TYPE_PREFERENCES_GROUP)

/* What a form shows where there is none. */
static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static void
set_text (GtkEditable *row,
          const char  *text)
{
  gtk_editable_set_text (row, or_empty (text));
  gtk_editable_set_position (row, -1);
}

static void
set_port (ScServerForm *self,
          guint16       port)
{
  g_autofree char *text = g_strdup_printf ("%u", port);

  set_text (self->port_row, text);
}

void
sc_server_form_fill (ScServerForm   *self,
                     const ScServer *server)
{
  g_return_if_fail (SC_IS_SERVER_FORM (self));
  g_return_if_fail (server != NULL);

  set_text (self->host_row, server->host);
  adw_combo_row_set_selected (self->protocol_row, server->protocol);
  set_port (self, server->port);
  set_text (self->name_row, server->name);
}

/* Not from inside the entry's own signal: it has not yet said where its cursor goes. */
static gboolean
spread_cb (gpointer user_data)
{
  ScServerForm *self = user_data;
  g_autoptr (ScServer) server = sc_server_parse (gtk_editable_get_text (self->host_row), NULL);

  self->spreading = 0;

  if (server != NULL)
    sc_server_form_fill (self, server);

  return G_SOURCE_REMOVE;
}

static void
host_changed_cb (ScServerForm *self)
{
  const char *host = gtk_editable_get_text (self->host_row);
  g_autofree char *usual_name = NULL;

  if (sc_server_is_address (host))
    {
      if (self->spreading == 0)
        self->spreading = g_idle_add (spread_cb, self);
      return;
    }

  usual_name = sc_server_dup_usual_name (host);

  if (g_str_equal (gtk_editable_get_text (self->name_row), or_empty (self->usual_name)))
    set_text (self->name_row, usual_name);

  g_free (self->usual_name);
  self->usual_name = g_steal_pointer (&usual_name);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
protocol_changed_cb (ScServerForm *self)
{
  g_autofree char *usual_port = g_strdup_printf ("%u", sc_protocol_get_port (self->protocol));
  const char *port = gtk_editable_get_text (self->port_row);

  self->protocol = adw_combo_row_get_selected (self->protocol_row);

  if (*port == '\0' || g_str_equal (port, usual_port))
    set_port (self, sc_protocol_get_port (self->protocol));
}

/* There is nothing to leave out where no name is asked for. */
static void
name_changed_cb (ScServerForm *self)
{
  gtk_widget_set_sensitive (self->nameless_row, *gtk_editable_get_text (self->name_row) != '\0');
}

static gboolean
read_port (ScServerForm  *self,
           guint16       *port,
           GError       **error)
{
  guint64 number = 0;

  if (!g_ascii_string_to_unsigned (gtk_editable_get_text (self->port_row), 10, 1, G_MAXUINT16, &number, NULL))
    {
      g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_ADDRESS,
                           _("The port is a number from 1 to 65535."));
      return FALSE;
    }

  *port = (guint16) number;
  return TRUE;
}

/* "mail.example.com:587", which is no host yet; an IPv6 address without brackets is one. */
static void
spread_port (ScServerForm *self)
{
  const char *host = gtk_editable_get_text (self->host_row);
  g_autoptr (ScServer) server = NULL;

  if (strchr (host, ':') == NULL || g_hostname_is_ip_address (host))
    return;

  server = sc_server_parse (host, NULL);

  if (server != NULL)
    {
      set_text (self->host_row, server->host);
      set_port (self, server->port);
    }
}

static void
host_left_cb (ScServerForm *self)
{
  spread_port (self);
}

ScServer *
sc_server_form_make_server (ScServerForm  *self,
                            GError       **error)
{
  g_autofree char *host = NULL;
  const char *name = NULL;
  guint16 port = 0;

  g_return_val_if_fail (SC_IS_SERVER_FORM (self), NULL);

  if (self->spreading != 0)
    {
      g_source_remove (self->spreading);
      spread_cb (self);
    }

  spread_port (self);
  host = g_strstrip (g_strdup (gtk_editable_get_text (self->host_row)));
  name = gtk_editable_get_text (self->name_row);

  return read_port (self, &port, error)
           ? sc_server_new (self->protocol, host, port, *name != '\0' ? name : NULL, error)
           : NULL;
}

gboolean
sc_server_form_is_empty (ScServerForm *self)
{
  g_return_val_if_fail (SC_IS_SERVER_FORM (self), TRUE);

  return *gtk_editable_get_text (self->host_row) == '\0';
}

gboolean
sc_server_form_wants_nameless (ScServerForm *self)
{
  g_return_val_if_fail (SC_IS_SERVER_FORM (self), FALSE);

  return gtk_widget_get_sensitive (self->nameless_row) && gtk_switch_get_active (self->nameless_switch);
}

void
sc_server_form_take_focus (ScServerForm *self)
{
  g_return_if_fail (SC_IS_SERVER_FORM (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->host_row));
}

static void
fill_protocols (ScServerForm *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; i < SC_N_PROTOCOLS; i++)
    gtk_string_list_append (titles, i == SC_PROTOCOL_TLS ? _("TLS at Once") : sc_protocol_get_title (i));

  adw_combo_row_set_model (self->protocol_row, G_LIST_MODEL (titles));
}

static void
sc_server_form_dispose (GObject *object)
{
  ScServerForm *self = SC_SERVER_FORM (object);

  g_clear_handle_id (&self->spreading, g_source_remove);
  G_OBJECT_CLASS (sc_server_form_parent_class)->dispose (object);
}

static void
sc_server_form_finalize (GObject *object)
{
  ScServerForm *self = SC_SERVER_FORM (object);

  g_clear_pointer (&self->usual_name, g_free);
  G_OBJECT_CLASS (sc_server_form_parent_class)->finalize (object);
}

static void
sc_server_form_class_init (ScServerFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_server_form_dispose;
  object_class->finalize = sc_server_form_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SC_TYPE_SERVER_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/server-form.ui");
  gtk_widget_class_bind_template_child (widget_class, ScServerForm, host_row);
  gtk_widget_class_bind_template_child (widget_class, ScServerForm, protocol_row);
  gtk_widget_class_bind_template_child (widget_class, ScServerForm, port_row);
  gtk_widget_class_bind_template_child (widget_class, ScServerForm, name_row);
  gtk_widget_class_bind_template_child (widget_class, ScServerForm, nameless_row);
  gtk_widget_class_bind_template_child (widget_class, ScServerForm, nameless_switch);
  gtk_widget_class_bind_template_callback (widget_class, host_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, host_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, protocol_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
}

static void
sc_server_form_init (ScServerForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_protocols (self);
  set_port (self, sc_protocol_get_port (SC_PROTOCOL_TLS));
  name_changed_cb (self);
}
