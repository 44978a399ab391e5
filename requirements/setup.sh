#!/bin/sh
# Sets up .venv for this project. The Makefile calls it from the top folder; any POSIX shell will do.
#
#   setup.sh venv         make .venv if there is none that fits; first see that this machine has what that takes
#   setup.sh run          install what the program needs, and try the rule engine
#   setup.sh project      install the project itself, so that it follows the files in this folder
#   setup.sh add GROUP    install requirements/GROUP.txt
#
# PYTHON says which Python to use (3.11, 3.12 or 3.13); WANTED=yes that a .venv for another one will not do.
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
    packages="$name-venv $name-dev gcc libc6-dev"
    sudo=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            stop "missing: $lacking. As root, run:  apt-get update && apt-get install --no-install-recommends $packages"
        sudo -n true 2>/dev/null ||
            stop "missing: $lacking. Run:  sudo apt-get update && sudo apt-get install --no-install-recommends $packages"
        sudo="sudo -n"
    fi
    say "missing: $lacking. Running ${sudo:+sudo }apt-get install --no-install-recommends $packages"
    $sudo apt-get update -qq
    # shellcheck disable=SC2086  # a list of packages
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
    lacking=$(missing)
    [ -z "$lacking" ] || stop "still missing after that: $(listed "$lacking")"
}

# The folder and Python that .venv was made for: its programs hold the folder's name, its packages fit one Python.
fits() {
    [ -x "$venv/bin/python" ] && [ "$(cat "$venv/made-for" 2>/dev/null)" = "$PWD $(version "$venv/bin/python")" ] &&
        { [ "${WANTED:-no}" = no ] || [ "$(version "$python")" = "$(version "$venv/bin/python")" ]; }
}

# Versions are pinned with hashes and all but durable-rules are wheels: nothing is resolved, and nothing built unseen.
pip() { "$venv/bin/python" -m pip --disable-pip-version-check --no-input "$@"; }
install() { pip install --quiet --no-deps --require-hashes "$@"; }

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
project)
    # uv_build looks for its program on PATH.
    PATH="$PWD/$venv/bin:$PATH" pip install --quiet --no-deps --no-build-isolation --editable .
    pip check --quiet
    ;;
add)
    say "installing requirements/$2.txt"
    install --only-binary :all: -r "requirements/$2.txt"
    # The tool that works out the requirements must run also when a new one is not there yet.
    [ "$2" = lock ] || pip check --quiet
    ;;
*)
    stop "usage: requirements/setup.sh venv | run | project | add GROUP"
    ;;
esac
