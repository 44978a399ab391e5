"""Asking a malware scanner about a file: clamd, over its socket or TCP.

The protocol is `INSTREAM` of clamd(8): the command, the file in pieces, each after its length as four bytes in
network order, and a length of zero. What cannot be asked is never taken for clean.
"""

from __future__ import annotations

import re
import socket
import struct
from contextlib import suppress
from typing import NamedTuple

from models.errors import ProblemError

_PIECE = 64 * 1024
#: seconds for reaching it, and for each piece and the answer
_CONNECT, _WAIT = 5.0, 60.0
_MOST_ANSWER = 4096
_ADDRESS = re.compile(r"unix:(?P<path>/.+)|(?:tcp:)?(?P<host>[^:/\s]+|\[[0-9a-fA-F:.]+\]):(?P<port>\d{1,5})")
_PORTS = range(1, 65536)


class Scanner(NamedTuple):
    """Where clamd listens: a socket's path, or a host and a port."""

    path: str = ""
    host: str = ""
    port: int = 0

    @classmethod
    def at(cls, address: str) -> Scanner:
        """The scanner at `unix:/path`, `tcp:host:port` or `host:port`. Raises ValueError for anything else."""
        found = _ADDRESS.fullmatch(address.strip())
        if found is None or (found["port"] and int(found["port"]) not in _PORTS):
            raise ValueError("no address of clamd")
        if found["path"]:
            return cls(path=found["path"])
        return cls(host=found["host"].strip("[]"), port=int(found["port"]))

    def _connect(self) -> socket.socket:
        if not self.path:
            return socket.create_connection((self.host, self.port), _CONNECT)
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.settimeout(_CONNECT)
            line.connect(self.path)
        except OSError:
            line.close()
            raise
        return line

    def _ask(self, content: bytes) -> str:
        with self._connect() as line:
            line.settimeout(_WAIT)
            # one that has seen enough answers and hangs up before it has got everything
            with suppress(BrokenPipeError, ConnectionResetError):
                line.sendall(b"zINSTREAM\0")
                for start in range(0, len(content), _PIECE):
                    piece = content[start : start + _PIECE]
                    line.sendall(struct.pack(">I", len(piece)) + piece)
                line.sendall(struct.pack(">I", 0))
            answer = b""
            while b"\0" not in answer and len(answer) < _MOST_ANSWER:
                more = line.recv(_MOST_ANSWER)
                if not more:
                    break
                answer += more
        return answer.partition(b"\0")[0].decode("utf-8", "replace").strip()

    def require_clean(self, content: bytes) -> None:
        """Go on when the scanner finds nothing. Raises ProblemError when it finds something or gives no answer."""
        try:
            answer = self._ask(content)
        except OSError:
            raise ProblemError.one("document_scanner_gone") from None
        if answer == "stream: OK":
            return
        if answer.endswith(" FOUND"):
            raise ProblemError.one("document_malware")
        if "size limit" in answer:
            raise ProblemError.one("document_scanner_size")
        raise ProblemError.one("document_scanner_gone")


def scanner_at(address: str | None) -> Scanner | None:
    """The scanner of the settings; None where none is set. Raises ValueError for what is no address of one."""
    return None if address is None else Scanner.at(address)
