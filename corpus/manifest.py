"""The manifest of the sources: what each file is, whose it is, which lines of it are which act."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from corpus.clauses import MANIFEST, Act, Source, Validity
from corpus.errors import ManifestError


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Validity(_Strict):
    begins: date | None = None
    ends: date | None = None
    replaced_by: str | None = None
    note: str = ""


class _Act(_Strict):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    version: str | None = Field(default=None, pattern=r"^[a-z0-9][a-z0-9-]*$")
    default: bool = False
    lines: tuple[int, int]
    family: str
    title: str
    full_title: str
    issuer: str
    dated: date | None = None
    language: str = "it"
    validity: _Validity = _Validity()


class _Source(_Strict):
    file: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    licence: str
    acts: list[_Act] = Field(min_length=1)


class _Manifest(_Strict):
    sources: list[_Source]


def read_yaml(path: Path) -> Any:
    """The content of a YAML file."""
    try:
        return yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 (both are safe loaders)
    except (OSError, yaml.YAMLError) as error:
        raise ManifestError(f"«{path.name}» non si può leggere: {error}") from error


def explain(file: str, error: ValidationError) -> ManifestError:
    """A validation error as a sentence: where, and what is wrong there."""
    places = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()[:3])
    return ManifestError(f"«{file}» non è come dovrebbe. {places}")


def read_manifest(folder: Path) -> tuple[Act, ...]:
    """The acts of a folder of sources, in the order of the manifest; exactly one version of each is the default."""
    try:
        manifest = _Manifest.model_validate(read_yaml(folder / MANIFEST))
    except ValidationError as error:
        raise explain(MANIFEST, error) from error
    acts = tuple(_act(source, act) for source in manifest.sources for act in source.acts)
    _check(acts)
    return acts


def _act(source: _Source, act: _Act) -> Act:
    return Act(
        name=act.id,
        version=act.version,
        default=act.default or act.version is None,
        family=act.family,
        title=act.title,
        full_title=act.full_title,
        issuer=act.issuer,
        dated=act.dated,
        language=act.language,
        validity=Validity(**act.validity.model_dump()),
        source=Source(source.file, source.sha256, source.licence, *act.lines),
    )


def _check(acts: tuple[Act, ...]) -> None:
    ids = [act.id for act in acts]
    if twice := sorted({id_ for id_ in ids if ids.count(id_) > 1}):
        raise ManifestError(f"Lo stesso atto è scritto due volte: {', '.join(twice)}.")
    for name in dict.fromkeys(act.name for act in acts):
        defaults = [act for act in acts if act.name == name and act.default]
        if len(defaults) != 1:
            raise ManifestError(f"«{name}» deve avere una e una sola versione predefinita; ne ha {len(defaults)}.")
