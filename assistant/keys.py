"""The key of an installation: what signs its receipts. Made at first need, kept where only its owner can read it."""

from __future__ import annotations

import hmac
import os
from base64 import urlsafe_b64encode
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_FILE = "receipts.key"
_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """A secret that signs; its id tells it from others and gives nothing of it away."""

    secret: bytes

    @property
    def id(self) -> str:
        """The name of the key."""
        return sha256(b"sportello receipts\0" + self.secret).hexdigest()[:8]

    def sign(self, text: str) -> str:
        """The signature of a text."""
        return urlsafe_b64encode(hmac.digest(self.secret, text.encode(), "sha256")).decode().rstrip("=")

    def signed(self, text: str, signature: str) -> bool:
        """Whether a signature is this key's for a text."""
        return hmac.compare_digest(self.sign(text).encode(), signature.encode())


def kept_key(home: Path) -> Key | None:
    """The key of an installation, if it has one that can be read."""
    with suppress(OSError, ValueError):
        secret = bytes.fromhex((home / _FILE).read_text("ascii").strip())
        return Key(secret) if len(secret) == _BYTES else None
    return None


def key_of(home: Path) -> Key | None:
    """The key of an installation, made if there is none; nothing where it cannot be kept."""
    return kept_key(home) or _made(home)


def _made(home: Path) -> Key | None:
    """A new key; of two processes that make one at the same time, both end up with that of the first."""
    file = home / _FILE
    beside = home / f"{_FILE}.{os.getpid()}"
    with suppress(OSError):
        home.mkdir(parents=True, exist_ok=True)
        try:
            beside.touch(0o600, exist_ok=False)
            with beside.open("r+", encoding="ascii") as out:
                out.write(os.urandom(_BYTES).hex() + "\n")
                out.flush()
                os.fsync(out.fileno())
            _placed(beside, file)
        finally:
            beside.unlink(missing_ok=True)
    return kept_key(home)


def _placed(beside: Path, file: Path) -> None:
    """A link, unlike a rename, never takes the place of what is there; not every file system has links."""
    try:
        file.hardlink_to(beside)
    except FileExistsError:
        return
    except OSError:
        if not file.exists():
            beside.rename(file)
