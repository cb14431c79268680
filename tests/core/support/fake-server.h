/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A server on 127.0.0.1 that follows a script, in a thread of its own, for one client after the other. */

G_BEGIN_DECLS

typedef enum
{
  SC_STEP_END,   /* closes the connection; the next client begins with the first step */
  SC_STEP_NEXT,  /* closes the connection; the next client begins behind this step */
  SC_STEP_SAY,   /* sends octets */
  SC_STEP_HEAR,  /* the client must send exactly these */
  SC_STEP_DRIP,  /* sends octets one by one, a second for fifty of them */
  SC_STEP_FLOOD, /* sends octets again and again, until the client has enough */
  SC_STEP_SHAKE, /* does a whole handshake, with a certificate of the server's own */
  SC_STEP_SHOW,  /* reads a ClientHello, answers with a ServerHello of TLS 1.2 and these octets as Certificate message */
  SC_STEP_ALERT, /* reads a ClientHello, answers with these octets as the alert */
  SC_STEP_WAIT,  /* calls @on_wait, then waits until the client leaves */
} ScStepKind;

typedef struct
{
  ScStepKind  kind;
  const char *octets;
  gsize       length;
} ScStep;

#define SC_SAY(literal) { SC_STEP_SAY, literal, sizeof literal - 1 }
#define SC_HEAR(literal) { SC_STEP_HEAR, literal, sizeof literal - 1 }

typedef struct _ScFakeServer ScFakeServer;

/* @steps: borrowed; ends with %SC_STEP_END. @on_wait (nullable) runs in the server's thread. */
ScFakeServer *sc_fake_server_new (const ScStep *steps,
                                  GFunc         on_wait,
                                  gpointer      user_data);
/* One that shows @chain (element-type GBytes) and breaks off, again and again. */
ScFakeServer *sc_fake_server_new_showing (GPtrArray *chain);
/* Ends the server; its script must not be in the middle of anything but a wait. */
void          sc_fake_server_free (ScFakeServer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScFakeServer, sc_fake_server_free)

guint16       sc_fake_server_get_port (ScFakeServer *self);

/* What %SC_STEP_SHAKE shows; borrowed. */
GBytes       *sc_fake_server_get_certificate (ScFakeServer *self);
/* (transfer full): the name that the next client asks for in a whole handshake, "" if it asks for none; waits for it */
char         *sc_fake_server_pop_asked_name (ScFakeServer *self);

/* (transfer full): a Certificate message of TLS 1.2 (RFC 5246 §7.4.2); @chain (element-type GBytes) */
GBytes       *sc_fake_certificate_message (GPtrArray *chain);

/* (transfer full): the records that %SC_STEP_SHOW answers a ClientHello with. */
GBytes       *sc_fake_answer (const void *certificate_message,
                              gsize       length);

G_END_DECLS
