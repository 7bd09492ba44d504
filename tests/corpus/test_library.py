"""The library notices: a changed byte, a wrong id, a manifest that does not fit."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from corpus.clauses import Validity
from corpus.errors import ManifestError, SourceChangedError, UnknownClauseError
from corpus.library import BUNDLED, Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the sources that a test may spoil."""
    shutil.copytree(BUNDLED, tmp_path / "sources")
    return tmp_path / "sources"


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> Library:
    """The library after an edit of its manifest."""
    manifest = yaml.safe_load((folder / "manifest.yaml").read_text())
    edit(manifest)
    (folder / "manifest.yaml").write_text(yaml.safe_dump(manifest))
    return Library(folder)


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("massarosa-isee:art.66", "massarosa-isee@allegato-c:art.6"),
        ("massarosa-isee:art.6/bb", "massarosa-isee@allegato-c:art.6/b"),
        ("massarosa-isee:verbale", "massarosa-isee@accordo-sindacale:verbale"),
        ("piemonte-cantieri:14.33", "piemonte-cantieri:14.3"),
        ("piemonte:14.3", "piemonte-cantieri:14.3"),
        ("massarosa-isee@allegato:art.6", "massarosa-isee@allegato-c:art.6"),
    ],
)
def test_an_unknown_id_gets_the_nearest_ones(library: Library, asked: str, nearest: str) -> None:
    """A slip in an id is met with the ids that were probably meant."""
    with pytest.raises(UnknownClauseError) as caught:
        library.clause(asked)
    assert nearest in caught.value.nearest
    assert nearest in str(caught.value)


@pytest.mark.parametrize(
    "asked", ["", ":", "art.6", "massarosa-isee", "x:y", "../../etc/passwd", "massarosa-isee:", "🙂:1"]
)
def test_nonsense_is_an_unknown_id(library: Library, asked: str) -> None:
    """Whatever is asked, the answer is a sentence."""
    with pytest.raises(UnknownClauseError, match="Nessun brano"):
        library.clause(asked)


def test_an_id_without_version_means_the_default_one(library: Library) -> None:
    """The default version answers for the act."""
    assert library.clause("massarosa-isee:art.6").id == "massarosa-isee@allegato-c:art.6"


@pytest.mark.parametrize("file", ["massarosa-isee.txt", "piemonte-cantieri.txt", "veneto-accordo.txt"])
def test_a_changed_byte_is_noticed(folder: Path, file: str) -> None:
    """One byte, and the document is not read until someone looks."""
    raw = bytearray((folder / file).read_bytes())
    raw[len(raw) // 2] ^= 1
    (folder / file).write_bytes(raw)
    with pytest.raises(SourceChangedError, match=file):
        assert Library(folder).documents


def test_a_missing_file_is_named(folder: Path) -> None:
    """A file that the manifest names and nobody brought."""
    (folder / "veneto-accordo.txt").unlink()
    with pytest.raises(ManifestError, match=r"veneto-accordo\.txt"):
        assert Library(folder).documents


def test_a_line_that_no_act_owns_is_refused(folder: Path) -> None:
    """A gap between two versions of one file would lose lines."""
    library = change(folder, lambda m: m["sources"][0]["acts"][0].update(lines=[1, 230]))
    with pytest.raises(ManifestError, match="riga 231: appartiene a 0 atti"):
        assert library.documents


def test_a_line_that_two_acts_own_is_refused(folder: Path) -> None:
    """An overlap would read lines twice."""
    library = change(folder, lambda m: m["sources"][0]["acts"][0].update(lines=[1, 240]))
    with pytest.raises(ManifestError, match="appartiene a 2 atti"):
        assert library.documents


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda m: m["sources"][0]["acts"][2].pop("default"), "una e una sola versione predefinita"),
        (lambda m: m["sources"][0]["acts"][0].update(default=True), "una e una sola versione predefinita"),
        (lambda m: m["sources"][0]["acts"][0].pop("title"), "acts.0.title"),
        (lambda m: m["sources"][0]["acts"][0].update(titel="x"), "titel"),
        (lambda m: m["sources"][0].update(sha256="abc"), "sha256"),
        (lambda m: m["sources"][1]["acts"].append(m["sources"][1]["acts"][0]), "scritto due volte"),
        (lambda m: m["sources"][1]["acts"][0].update(validity={"ends": "domani"}), "validity.ends"),
    ],
)
def test_a_wrong_manifest_says_where(folder: Path, edit: Callable[[dict[str, Any]], object], says: str) -> None:
    """A manifest that does not fit is refused with the place and the reason."""
    with pytest.raises(ManifestError, match=says):
        change(folder, edit)


def test_a_source_in_another_encoding(folder: Path) -> None:
    """Latin-1 is a sentence, not a trace."""
    raw = "Art. 1 - Città\n\nIl testo è breve.".encode("latin-1")
    (folder / "veneto-accordo.txt").write_bytes(raw)
    library = change(folder, lambda m: m["sources"][2].update(sha256=hashlib.sha256(raw).hexdigest()))
    with pytest.raises(ManifestError, match="UTF-8"):
        assert library.documents


def test_an_unknown_family_names_the_known_ones(folder: Path) -> None:
    """A family that nobody wrote."""
    library = change(folder, lambda m: m["sources"][2]["acts"][0].update(family="poesia"))
    with pytest.raises(ManifestError, match="articoli, paragrafi, accordo"):
        assert library.documents


def test_a_manifest_that_is_not_yaml(folder: Path) -> None:
    """A broken file is a sentence, not a trace."""
    (folder / "manifest.yaml").write_text("sources: [")
    with pytest.raises(ManifestError, match=r"manifest\.yaml"):
        Library(folder)


def test_the_manifest_tells_who_and_when(library: Library) -> None:
    """Each act has its issuer, its validity, its language, its source and its licence."""
    for act in library.acts:
        assert act.issuer
        assert act.title
        assert act.full_title
        assert act.language == "it"
        assert act.source.licence
        assert act.validity.ends is not None or act.validity.note


@pytest.mark.parametrize(
    ("validity", "day", "holds"),
    [
        (Validity(date(2020, 7, 1), date(2022, 12, 31)), date(2020, 6, 30), False),
        (Validity(date(2020, 7, 1), date(2022, 12, 31)), date(2020, 7, 1), True),
        (Validity(date(2020, 7, 1), date(2022, 12, 31)), date(2022, 12, 31), True),
        (Validity(date(2020, 7, 1), date(2022, 12, 31)), date(2023, 1, 1), False),
        (Validity(None, date(2022, 12, 31)), date(2020, 1, 1), None),
        (Validity(None, date(2022, 12, 31)), date(2023, 1, 1), False),
        (Validity(), date(2023, 1, 1), None),
        (Validity(date(2020, 7, 1)), date(2023, 1, 1), True),
    ],
)
def test_validity_on_a_day(validity: Validity, day: date, holds: bool | None) -> None:
    """First and last day count; an act of unknown beginning is neither in force nor not."""
    assert validity.in_force(day) is holds
