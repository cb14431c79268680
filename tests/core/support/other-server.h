/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* Servers that other programs are, on 127.0.0.1, with certificates that "openssl" made. */

G_BEGIN_DECLS

/* A folder in which their files lie. From the start there are, for "one" and "two", NAME.key, NAME.pem and NAME.der:
 * certificates of one.example and two.example that their own keys signed. */
typedef struct _ScServerFolder ScServerFolder;

ScServerFolder *sc_server_folder_new (void);
/* Removes the folder, and all that was put into it. */
void            sc_server_folder_free (ScServerFolder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScServerFolder, sc_server_folder_free)

/* (transfer full) */
char           *sc_server_folder_build_path (ScServerFolder *self,
                                             const char     *name);
/* (transfer full): what lies there */
GBytes         *sc_server_folder_read (ScServerFolder *self,
                                       const char     *name);
/* Runs a script of the shell in the folder, which must succeed. */
void            sc_server_folder_run (ScServerFolder *self,
                                      const char     *script);

/* (transfer full): "openssl s_server" with the key of "one", which listens once this is back. @port: (out) */
GSubprocess    *sc_server_folder_start_openssl (ScServerFolder     *self,
                                                const char *const  *options,
                                                guint16            *port);
/* (transfer full): "gnutls-serv" likewise, with the certificates of both, which it chooses from by the name that it is
 * asked for. */
GSubprocess    *sc_server_folder_start_gnutls (ScServerFolder     *self,
                                               const char *const  *options,
                                               guint16            *port);
/* (transfer full) */
void            sc_server_stop (GSubprocess *process);

G_END_DECLS
