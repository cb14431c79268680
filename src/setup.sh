# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# What src/run and tests/run share: the packages, the build folder and the build. Sourced with $root set to the
# checkout. Every way to fail says one line on stderr and ends the script. The caller's folder is never left.

# A plain `su` leaves root without the folders in which dpkg looks for its tools.
PATH=$PATH:/usr/sbin:/sbin
# Python would otherwise leave its caches beside the scripts, and root's would then lie in a user's checkout.
PYTHONDONTWRITEBYTECODE=1
export PATH PYTHONDONTWRITEBYTECODE

fail()
{
  echo "sidecert: $*" >&2
  exit 1
}

# Prints those packages of .packages that are not installed, in one line.
missing_packages()
{
  wanted=$(sed 's/#.*//' "$root/.packages")
  # shellcheck disable=SC2086
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p')
  for package in $wanted; do
    printf '%s\n' "$installed" | grep -qxF -e "$package" || printf '%s ' "$package"
  done
}

# Says whether commands can be run as root, and asks for the password only where somebody can type it.
can_be_root()
{
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null || return
  sudo -n true 2>/dev/null && return
  [ -z "${CI:-}" ] && [ -t 0 ] && [ -t 2 ] && sudo -v
}

apt_get()
{
  set -- env DEBIAN_FRONTEND=noninteractive PATH="$PATH" \
    apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "$@"
  [ "$(id -u)" -eq 0 ] || set -- sudo "$@"
  LC_ALL=C "$@" </dev/null
}

# Why apt-get failed, from what it wrote on stderr: a name that does not resolve reads as a missing package only too
# often.
apt_reason()
{
  if grep -qE 'Failed to fetch|Could not (resolve|connect)|Temporary failure' "$1"; then
    echo 'the package archive cannot be reached (no network?)'
  else
    sed -n 's/^E: //p' "$1" | head -n 1
  fi
}

install_missing_packages()
{
  command -v dpkg-query >/dev/null || return 0
  missing=$(missing_packages)
  missing=${missing% }
  [ -n "$missing" ] || return 0

  can_be_root || fail "packages are missing and there is no root and no sudo to install them: $missing"
  echo "Installing $missing"
  complaints=$(mktemp)
  # An index that cannot be read matters only if a package cannot be had for it, and then the installation fails.
  apt_get update 2>"$complaints" || :
  # shellcheck disable=SC2086
  if ! apt_get install --no-install-recommends $missing 2>>"$complaints"; then
    reason=$(apt_reason "$complaints")
    rm -f "$complaints"
    fail "packages cannot be installed, ${reason:-apt-get failed}: $missing"
  fi
  rm -f "$complaints"
}

# Sets $build: a folder of each user's own, in the checkout where it may be written, else in the user's cache.
choose_build_folder()
{
  build=$root/.build-$(id -u)
  if [ -e "$build" ]; then
    [ -w "$build" ] && return
  else
    mkdir "$build" 2>/dev/null && return
  fi

  cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}
  build=$cache/sidecert/build-$(printf '%s' "$root" | cksum | cut -d ' ' -f 1)
  mkdir -p "$build" 2>/dev/null && [ -w "$build" ] && return
  fail "no folder to build in: neither $root nor $cache can be written"
}

# build_in NAME TARGET [MESON OPTION...]: sets $folder to $build/NAME and builds TARGET there. A folder set up in other
# circumstances (a checkout that moved, another meson, other options) would not mend itself, so it is made anew; one
# whose set-up was broken off has no note of its circumstances.
build_in()
{
  folder=$build/$1
  targets=$2
  shift 2
  circumstances=$(printf '%s\n' "$root" "${CC:-}" "$*"; meson --version)
  if [ "$circumstances" != "$(cat "$folder/.circumstances" 2>/dev/null)" ]; then
    rm -rf "$folder"
    meson setup "$@" "$folder" "$root" </dev/null || fail "meson cannot set up $folder"
    printf '%s\n' "$circumstances" >"$folder/.circumstances"
  fi
  # Several targets stand in one word, with blanks between.
  # shellcheck disable=SC2086
  ninja -C "$folder" $targets </dev/null || fail "the build in $folder failed"
}
