"""A small clamd, which answers as the real one does to `zINSTREAM` (clamd(8)), or fails in ways of its own."""

from __future__ import annotations

import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: what every scanner finds, put together here so that it stands in no file
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE!$H+H*"


@contextmanager
def clamd(told: str = "", path: Path | None = None) -> Iterator[tuple[str, list[tuple[bytes, bytes]]]]:
    """A clamd while the block runs: its address as in the settings, and what it was asked.

    `told`: what it answers to everything; `silent`: it hangs up. `path`: of a socket, instead of TCP.
    """
    seen: list[tuple[bytes, bytes]] = []

    class Session(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            if told == "silent":
                return
            command = b""
            while not command.endswith(b"\0"):
                command += self.rfile.read(1)
            content = b""
            while size := struct.unpack(">I", self.rfile.read(4))[0]:
                content += self.rfile.read(size)
            seen.append((command, content))
            found = "stream: Eicar-Test-Signature FOUND" if EICAR in content else "stream: OK"
            self.wfile.write((told or found).encode() + b"\0")

    server: socketserver.BaseServer
    if path:
        server, address = socketserver.ThreadingUnixStreamServer(str(path), Session), f"unix:{path}"
    else:
        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
        address = f"127.0.0.1:{server.socket.getsockname()[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield address, seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
