#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-display.sh PROGRAM [ARGUMENT…]: runs a program on a display, a session bus and an accessibility bus of its own.
set -eu

XDG_RUNTIME_DIR=$(mktemp -d)
server=

finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || :
  rm -rf "$XDG_RUNTIME_DIR"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

Xvfb -displayfd 3 -screen 0 1240x862x24 -nolisten tcp -noreset 3>"$XDG_RUNTIME_DIR/display" 2>/dev/null &
server=$!

tries=200
until [ -s "$XDG_RUNTIME_DIR/display" ]; do
  tries=$((tries - 1))
  if [ "$tries" -eq 0 ] || ! kill -0 "$server" 2>/dev/null; then
    echo 'with-display.sh: Xvfb does not start' >&2
    exit 99
  fi
  sleep 0.05
done

unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS NO_AT_BRIDGE GTK_A11Y
DISPLAY=:$(cat "$XDG_RUNTIME_DIR/display")
GDK_BACKEND=x11
GSK_RENDERER=cairo
GSETTINGS_BACKEND=memory
ADW_DISABLE_PORTAL=1
# Where the desktop's list of recent files lies.
: "${XDG_DATA_HOME:=$XDG_RUNTIME_DIR/data}"
export XDG_DATA_HOME XDG_RUNTIME_DIR DISPLAY GDK_BACKEND GSK_RENDERER GSETTINGS_BACKEND ADW_DISABLE_PORTAL

# What the buses' own programs say is no part of the test's output.
dbus-run-session -- sh -c 'exec "$@" 1>&4 4>&-' sh "$@" 4>&1 1>&2
