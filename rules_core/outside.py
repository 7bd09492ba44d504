"""The words in which people tell of somebody who is not of a list of people that a tool counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outside:
    """How people tell of somebody who is not of a list of people.

    `who` may be so, where they are told to be `away`, or at a place after `moved`, and not `here`; `never` are so
    wherever they are. `bound` are of the list wherever they are, unless whoever speaks is `parted`, and not `tied`.
    What they `give` to those of the list is these people's. Those of `own` have a list of their own: asked about by
    themselves, they are another case. Who is `dead` is of no list; the `bound` of one who is `widowed` are dead too,
    where it is told what they did `once`. What has to be heard where one of them goes elsewhere is `gone`.
    """

    who: tuple[str, ...]
    never: tuple[str, ...]
    bound: tuple[str, ...]
    parted: tuple[str, ...]
    tied: tuple[str, ...]
    away: tuple[str, ...]
    moved: tuple[str, ...]
    here: tuple[str, ...]
    give: tuple[str, ...]
    own: tuple[str, ...] = ()
    dead: tuple[str, ...] = ()
    widowed: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    gone: str = ""
