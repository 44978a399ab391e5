"""The browser the pages are tried in: which program it is, and how it is started."""

from __future__ import annotations

import os
import shutil

#: names a browser that is not called `chromium`, or is not on the path
VARIABLE = "TILSYNSKLAR_CHROMIUM"
#: nothing but the pages: no window, no other host, nothing the browser would do on its own
ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
    "--headless",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--no-first-run",
    "--no-sandbox",
)


class NoBrowserError(RuntimeError):
    """There is no browser to try the pages in."""


def chromium() -> str:
    """The path of the browser. Raises NoBrowserError, which says what to do."""
    named = os.environ.get(VARIABLE, "")
    found = shutil.which(named or "chromium")
    if found is None:
        what = f"{VARIABLE} names {named!r}, which is no program" if named else "there is no chromium on the path"
        raise NoBrowserError(
            f"{what}. Install it (apt-get install --no-install-recommends chromium), "
            f"or name a Chromium or Chrome: {VARIABLE}=/path/to/it make test"
        )
    return found
