"""Files in and out: why one cannot be read or written, in Italian; a file that is whole or is not there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from api.problems import BadRequestError

_WHY: tuple[tuple[type[Exception], str], ...] = (
    (FileNotFoundError, "non c'è"),
    (IsADirectoryError, "è una cartella"),
    (NotADirectoryError, "una parte del suo percorso non è una cartella"),
    (PermissionError, "manca il permesso"),
    (UnicodeDecodeError, "non è testo in UTF-8"),
)


def why(error: Exception) -> str:
    """What is wrong with a file."""
    return next((told for kind, told in _WHY if isinstance(error, kind)), "il disco o il sistema non lo permette")


def text_of(file: Path) -> str:
    """The text of a file."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadRequestError(f"Non riesco a leggere «{file}»: {why(error)}.") from error


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write beside the target, that takes its place only when all of it is there."""
    whole = target.resolve()
    part = whole.with_name(f"{whole.name}.part")
    done = False
    try:
        if whole.is_dir():
            raise IsADirectoryError(whole)
        part.unlink(missing_ok=True)
        with part.open("xb") as raw:
            if whole.exists():
                shutil.copymode(whole, part)
            yield raw
        part.replace(whole)
        done = True
    except OSError as error:
        raise BadRequestError(f"Non riesco a scrivere «{target}»: {why(error)}.") from error
    finally:
        if not done:
            with suppress(OSError):
                part.unlink(missing_ok=True)
