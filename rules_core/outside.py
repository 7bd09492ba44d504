"""The words in which people tell of somebody who is not of a list of people that a tool counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Homes:
    """How people tell that others live in a home they own, or own the home they live in; `who` they may be.

    Others live there: `where` or, if it is told that these people live `elsewhere`, `there`; not where they do `too`.
    It is read as the word `empty`. Others own it: what ends in `of`, or says that it is `not_ours`, unless it is partly
    `ours` or `held`. It is read as the word `guest`, and as nothing where `another` is spoken of or it is `rented`.
    Of a `landlord`, who lets for rent, it is read as the word `tenant`.
    It goes on with `theirs`; whoever is `with_us` is not meant. From whom it came or is rented stands after `passed`,
    after `had` where they live `elsewhere`, or before `gave`; who lives in a home of their own, before `at_theirs`.
    One that is `let` to others, with verbs that are of `lets`, is read as one that these people `have`. What is
    `lent` to those whose case it is, by whoever speaks and tells nothing of themselves, is read as `guest`.
    """

    where: tuple[str, ...]
    there: tuple[str, ...]
    elsewhere: tuple[str, ...]
    too: tuple[str, ...]
    who: tuple[str, ...]
    empty: str
    of: tuple[str, ...]
    not_ours: tuple[str, ...]
    ours: tuple[str, ...]
    held: tuple[str, ...]
    another: tuple[str, ...]
    rented: tuple[str, ...]
    guest: str
    theirs: tuple[str, ...]
    with_us: tuple[str, ...]
    landlord: tuple[str, ...] = ()
    tenant: str = ""
    passed: tuple[str, ...] = ()
    gave: tuple[str, ...] = ()
    at_theirs: tuple[str, ...] = ()
    let: tuple[str, ...] = ()
    lets: tuple[str, ...] = ()
    have: str = ""
    had: tuple[str, ...] = ()
    lent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outside:
    """How people tell of somebody who is not of a list of people.

    `who` may be so, where they are told to be `away`, or at a place after `moved`, and not `here`; `never` are so
    wherever they are. `bound` are of the list wherever they are, unless whoever speaks is `parted`, and not `tied`.
    What they `give` to those of the list is these people's. Those of `own` have a list of their own: asked about by
    themselves, they are another case; named in a `heading`, they are who applies. Who is `dead` is of no list; the
    `bound` of one who is `widowed` are dead too, where it is told what they did `once`; whoever is so, or `unmarried`,
    has none, unless `tied`. What has to be heard where one
    of them goes elsewhere is `gone`. Relatives named beside words of `owning` only own something, too; those
    beside words of `living` are lived with.
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
    unmarried: tuple[str, ...] = ()
    gone: str = ""
    heading: tuple[str, ...] = ()
    owning: tuple[str, ...] = ()
    living: tuple[str, ...] = ()
    homes: Homes | None = None
