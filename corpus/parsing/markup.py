"""The typographic marks that a transcription leaves in a text, and the text without them."""

from __future__ import annotations

import re

_TAG = re.compile(r"</?(?:b|i|u|em|strong|sup|sub)>", re.IGNORECASE)
_LINK = re.compile(r"<((?:https?://|[\w.+-]+@)[^<>\s]+)>")
_GLUED = re.compile(r"(?<=\w)(?=\*\*[A-ZÀ-Ú])")
_EMPHASIS = re.compile(r"(\*{1,3})(?=\S)(.+?)(?<=\S)\1")
_HASHES = re.compile(r"^\s*#{1,6}\s+")
_SPACE = re.compile(r"[^\S\t]+")


def plain(text: str) -> str:
    """The words of a line, without emphasis, tags, link brackets and heading marks.

    >>> plain("### Art. 2 - **Oggetto**")
    'Art. 2 - Oggetto'
    >>> plain("scrivere a <ufficio@comune.it>, *entro* il termine")
    'scrivere a ufficio@comune.it, entro il termine'
    """
    text = _LINK.sub(r"\1", _TAG.sub("", _HASHES.sub("", text)))
    text = _EMPHASIS.sub(r"\2", _GLUED.sub(" ", text))
    return _SPACE.sub(" ", text).strip(" ")


def is_set_off(text: str) -> bool:
    """Whether a line is set off as a heading is: with heading marks, or bold from end to end."""
    stripped = text.strip()
    return bool(_HASHES.match(stripped)) or bool(re.fullmatch(r"\*\*[^*]+\*\*", stripped))
