"""Answering only to the names of this installation (`controls.access.hosts`).

Not Flask's own `TRUSTED_HOSTS`: it knows no IPv6 address, has no page in the reader's language because addresses of
pages cannot be made after it refused, and also refuses those who ask an IP address or a container's name whether the
program lives.
"""

from __future__ import annotations

from flask import Flask, request
from werkzeug.exceptions import SecurityError

from controls.access.hosts import host_name
from webapp.operations import is_operation


def only_known_hosts(app: Flask, hosts: tuple[str, ...]) -> None:
    """Refuse with 400 every request for another name; none: all are answered.

    What watches the program may ask, and what the pages are made with is handed out, so that the refusal looks like
    one.
    """
    if not hosts:
        return

    @app.before_request
    def refuse_other_names() -> None:
        open_to_all = request.endpoint == "static" or is_operation(request.endpoint)
        if not open_to_all and host_name(request.host) not in hosts:
            raise SecurityError
