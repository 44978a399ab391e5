"""The secrets of second factors, as they are kept: encrypted with a key that is not in the database.

AES-256-GCM, bound to the account, so that a secret that was moved to another row is of no use there. Of 20 bytes 48
are made, which are 64 signs in base 64: what was kept before there was a key is shorter, works as before, and is
encrypted when it is used next.
"""

from __future__ import annotations

import binascii
import os
import secrets
from base64 import b32decode, b32encode, b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from controls.access.secret_files import read_key_file, unusable
from models.errors import ProblemError

#: what the key is called in the data folder, where nothing else is said
FILE: Final = "factor.key"
#: signs of an encrypted secret
SEALED: Final = 64
_KEY, _NONCE = 32, 12


def read_keys(file: Path) -> tuple[bytes, ...]:
    """The keys in a file: 32 bytes in base 64 on each line; the first encrypts, all decrypt.

    Raises ProblemError `access_key_file` when it holds none or something else, and as `read_key_file` does.
    """
    try:
        keys = tuple(b64decode(line, validate=True) for line in read_key_file(file).split())
    except binascii.Error:
        raise unusable(file, "base64") from None
    if not keys or any(len(key) != _KEY for key in keys):
        raise unusable(file, "openssl rand -base64 32")
    return keys


def make_key(file: Path, token: Callable[[int], bytes] = secrets.token_bytes) -> None:
    """Make a file with a new key that only its owner can read; one that is there meanwhile stays.

    `token`: so many random bytes. Raises ProblemError `access_key_file` when it cannot be written.
    """
    made = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as opened:
            opened.write(b64encode(token(_KEY)) + b"\n")
            opened.flush()
            os.fsync(opened.fileno())
        # whole, or not at all; another process may have made one by now, which then counts
        with suppress(FileExistsError):
            os.link(made, file)
    except OSError as error:
        raise unusable(file, error.strerror or type(error).__name__) from None
    finally:
        made.unlink(missing_ok=True)


def is_sealed(kept: str) -> bool:
    """Whether a secret is kept encrypted."""
    return len(kept) == SEALED


class Opened(NamedTuple):
    """A secret, in base 32. `stale`: it is kept plain, or with an earlier key, and is to be kept anew."""

    secret: str
    stale: bool


class FactorSecrets:
    """Encrypts and decrypts the secrets of second factors."""

    def __init__(self, file: Path | None, is_kept: Callable[[int], bool]) -> None:
        """`file`: with the key; None: nothing is encrypted. `is_kept`: whether a secret of so many signs is kept."""
        self._file = file
        self._is_kept = is_kept

    def check(self) -> bool:
        """Whether the key is there, or none is needed yet. Raises ProblemError as `read_keys` does."""
        if self._file is None:
            return True
        if self._file.exists():
            read_keys(self._file)
            return True
        return not self._is_kept(SEALED)

    def seal(self, account: int, secret: str) -> str:
        """A secret, in base 32, as it is kept. The key is made with the first one.

        Raises ProblemError `access_factor_key` when others were encrypted with a key that is gone, and as `read_keys`
        and `make_key` do.
        """
        if self._file is None:
            return secret
        if not self._file.exists():
            if self._is_kept(SEALED):
                raise ProblemError.one("access_factor_key")
            make_key(self._file)
        nonce = secrets.token_bytes(_NONCE)
        sealed = AESGCM(read_keys(self._file)[0]).encrypt(nonce, b32decode(secret), _bound_to(account))
        return urlsafe_b64encode(nonce + sealed).decode()

    def open(self, account: int, kept: str) -> Opened:
        """The secret that is kept for an account.

        Raises ProblemError `access_factor_key` when the key is not there or does not fit, and as `read_keys` does.
        """
        if not is_sealed(kept):
            return Opened(kept, stale=self._file is not None)
        if self._file is None or not self._file.exists():
            raise ProblemError.one("access_factor_key")
        whole = urlsafe_b64decode(kept)
        for place, key in enumerate(read_keys(self._file)):
            with suppress(InvalidTag):
                plain = AESGCM(key).decrypt(whole[:_NONCE], whole[_NONCE:], _bound_to(account))
                return Opened(b32encode(plain).decode(), stale=place > 0)
        raise ProblemError.one("access_factor_key")


def _bound_to(account: int) -> bytes:
    return f"tilsynsklar second factor {account}".encode()
