"""The names that this installation answers to.

A page of a stranger can have its own name lead to this machine (DNS rebinding), and the browser then takes what is
answered for that page's own. It still says which name it was asked for, so that an answer to known names only gives
nothing away.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

#: what a machine calls itself; a browser that asks for these asks its own machine
LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
#: what a name is made of, over the wire
_NAME: Final = re.compile(r"[a-z0-9._-]+")


def is_own_machine(host: str) -> bool:
    """Whether only programs on this machine can reach what listens on `host`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def host_name(text: str) -> str:
    """The name in `name:port`, in small letters and as it goes over the wire; empty for what is none.

    An IPv6 address stands in brackets, or alone. A dot at the end, which says that nothing is missing, is left out.
    """
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        pass
    try:
        parts = urlsplit(f"//{text}")
        # a port that is no number is found out when it is asked for
        _ = parts.port
        name = (parts.hostname or "").removesuffix(".").encode("idna").decode()
    except (ValueError, UnicodeError):
        return ""
    whole = parts.netloc == text and parts.username is None
    return name if whole and (_NAME.fullmatch(name) or ":" in name) else ""


def hosts_of(given: str, address: str, listens: str) -> tuple[str, ...]:
    """The names that are answered to; none: whatever the browser asks for.

    `given`: the names of the setting, by spaces; `address`: where people find the installation, or empty; `listens`:
    the address that is listened on. Where nothing is told and other machines can ask, the names cannot be known.
    """
    named = [host_name(one) for one in given.split()]
    if address:
        named.append(urlsplit(address).hostname or "")
    own = is_own_machine(listens)
    if not named and not own:
        return ()
    if own:
        named += [*LOOPBACK, listens]
    return tuple(dict.fromkeys(host_name(one) for one in named if one))
