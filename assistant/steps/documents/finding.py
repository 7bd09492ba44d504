"""Find what the documents say to a message: in the act that it names, with what it goes on from, to a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from assistant.conversation import Conversation
from assistant.expressions import expression
from assistant.steps.deciding.named import besides, version_named
from assistant.steps.deciding.thread import read_with, thread
from assistant.steps.documents.cited_place import at_cited_places
from assistant.steps.documents.only_names import names_last
from assistant.steps.documents.template import doubted_templates
from assistant.steps.documents.validity import how_long
from assistant.understanding.asking.claims import what_of
from assistant.understanding.asking.courtesy import unwished
from assistant.understanding.asking.cues import goes_on, is_question, opens_a_question, reports
from assistant.understanding.asking.of_it import asks_of_it, refers_back
from assistant.understanding.message import Message
from corpus.lexical import terms_of
from corpus.search import Hit, Search
from corpus.searched import part_of

_ENDS = expression(r"(?<=[.;!?])\s+|\n+|:\s+|\.{2,}\s*")
_MUCH = 0.15  # how much nearer a question has to be than the message in which it stands
_VAGUE = 0.45  # how rare the words of a question are, beside one that nobody asks with, for it to say nothing by itself
_SAYS_SOMETHING, _SAYS_MUCH = 4, 7  # words, without which a question says too little by itself
_TELLS_A_CASE, _A_SENTENCE, _SENTENCES, _SHORT, _ASIDE = 2, 3, 5, 4, 7
_BY_ITSELF = 0.65  # how near a message has to be that goes on, to be answered without what it goes on from
_AROUND, _NEARBY = 8, 0.75  # how good what a part says to a message has to be, beside what the whole act says
_SAYS_ALONE, _BESIDE_WHAT_WAS_TOLD, _A_LITTLE = 0.7, 0.6, 0.05
# how near a few words have to be, after what was quoted already, and how much nearer than with what was before
_AS_NEAR = 0.9  # how good a clause of the part at hand has to be, beside the best, to come first
_JOINED = frozenset("e ed ma se anzi invece allora quindi anche poi pero".split())
_SMALL = frozenset(
    "e ed ma se invece allora poi per ho ha abbiamo avessi avesse avessimo sono siamo fossi fossimo fossero faccio"
    " in di a con una un il la i le gli piu meno anni mesi giorni ore euro".split()
)
_MUCH_MORE, _OF_THE_NAMED = 0.25, 0.4  # how much nearer another act has to be than the one named; how near that


@dataclass(frozen=True)
class Finding:
    """A message held against the documents."""

    message: Message
    talk: Conversation
    search: Search
    act: str | None
    """The act that the message names."""

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """What the documents say to the message by itself: at the place that it cites, or wherever that is."""
        return self.cited or doubted_templates(self.message, self._anywhere(), self.search.library)

    @cached_property
    def cited(self) -> tuple[Hit, ...]:
        """What stands at the places that the message cites by their numbers."""
        before = self.search.library.clause(self.talk.cited[0]) if self.talk.cited else None
        return at_cited_places(self.message, self.search, self.act, before)

    def _anywhere(self) -> tuple[Hit, ...]:
        """What the documents say; first to the question in a message, where that is much nearer than all of it."""
        whole = self._find(unwished(what_of(self.message)))
        for question in self._questions():
            found = self._find(question)
            if found and found[0].sure and _says_more(found[0], whole):
                whole = (found[0], *(hit for hit in whole if hit.clause.id != found[0].clause.id))
            elif found and whole and part_of(found[0].clause) == part_of(whole[0].clause):
                whole = (_with_next(whole[0], found[0]), *whole[1:])
        return whole

    def _questions(self) -> list[str]:
        """The sentences of a message of several that ask something."""
        if len(self.message.quantities) > _TELLS_A_CASE:
            return []
        pieces = [piece.strip() for piece in _ENDS.split(self.message.text) if len(piece.split()) >= _A_SENTENCE]
        return [piece for piece in pieces if self._asks(piece)][-_SENTENCES:] if len(pieces) > 1 else []

    def _asks(self, piece: str) -> bool:
        """Whether a sentence asks something that can be understood by itself."""
        least = _SAYS_SOMETHING if opens_a_question(replace(self.message, text=piece)) else _SAYS_MUCH
        enough = len(terms_of(piece)) >= least and (least == _SAYS_SOMETHING or piece.endswith("?"))
        return enough and not self._vague(piece)

    def _vague(self, piece: str) -> bool:
        """Whether a sentence has only words with which everything is asked ("si può fare o serve altro?")."""
        words, rarity = terms_of(piece), self.search.searched.ready.asked.rarity
        return sum(map(rarity, words)) < _VAGUE * rarity("") * len(words)

    def going_on(self, act_at_hand: str | None) -> tuple[Hit, ...]:
        """What the documents say; a message that goes on is searched with the one before it."""
        goes = not self.cited and any(says(self.message) for says in (goes_on, refers_back, asks_of_it))
        if self.talk.cited and reports(self.message) and not is_question(self.message):
            cited = self.search.library.clause(self.talk.cited[0])
            return (Hit(cited, (), 1.0, answers=True),)  # what somebody else says is held against what was quoted
        before = thread(self.talk) if goes else ()
        if before and (row := self._another_row()) is not None:
            return (row,)
        if before:
            together = self._find(read_with(self.message, before))
            if asks_of_it(self.message) and self.act is None:
                here = tuple(hit for hit in together if hit.clause.act.name == act_at_hand)
                return how_long(self.message, before, act_at_hand, self.search) or self._not_again(here or together)
            own = self._alone(together, act_at_hand)
            if not own:
                near, first = self._nearby(together, act_at_hand), next(iter(self.hits), None)
                surely = first is not None and first.sure and first.clause.act.name == act_at_hand
                return self.hits if surely and not (near and near[0].answers) else near
            seen = {hit.clause.id for hit in own}
            return own if self._digresses() else (*own, *(hit for hit in together if hit.clause.id not in seen))
        return self.cited or self._in_the_act_at_hand(act_at_hand) or self._by_itself()

    def _by_itself(self) -> tuple[Hit, ...]:
        return self.hits if self.hits and self.hits[0].answers else self._hits_of_a_piece()

    def _alone(self, together: tuple[Hit, ...], act: str | None) -> tuple[Hit, ...]:
        """What the act at hand says to a message that goes on, and says enough by itself; of the part at hand first."""
        found = self.hits
        if act is not None and self.act is None and found and found[0].clause.act.name != act:
            found = tuple(self.search.find(self.message.text, document=act))
        if not found or not found[0].sure or found[0].clause.act.name != act or _only_counts(self.message):
            return ()
        least = _BY_ITSELF
        if len(self.message.plain.words) <= _SHORT:
            least = max(_SAYS_ALONE, _A_LITTLE + (together[0].nearness if together else 0.0))
        if self._digresses() or (together and self._was_told(self._not_again(together)[0])):
            least = min(least, _BESIDE_WHAT_WAS_TOLD)
        if found[0].nearness < least or (not self._opens() and found is not self.hits):
            return ()
        near = [hit for hit in found if hit.score >= _AS_NEAR * found[0].score and self._is_at_hand(hit)]
        here = (near or found)[0]
        if self._was_told(here):
            return ()
        if self._digresses():
            return found
        return found[:1] if here.clause.id == found[0].clause.id else (here, *found[:1])

    def _digresses(self) -> bool:
        """Whether a message asks something of its own while a question waits: facts were told before, no question."""
        asks = is_question(self.message) and len(self.message.plain.words) > _ASIDE
        return asks and self.talk.asked is not None and not asks_of_it(self.message)

    def _was_told(self, hit: Hit) -> bool:
        """Whether a clause, or one in it, was quoted last."""
        return any(f"{id_}/".startswith(f"{hit.clause.id}/") for id_ in self.talk.cited)

    def _opens(self) -> bool:
        """Whether a message opens as one that goes on does: "e", "ma", "se"."""
        return goes_on(self.message) and self.message.plain.flat[0] in _JOINED

    def _is_at_hand(self, hit: Hit) -> bool:
        """Whether a clause is of the part that was quoted last."""
        part = self.talk.cited[0].partition("/")[0].partition(":")[2] if self.talk.cited else ""
        return part_of(hit.clause).partition(":")[2] == part

    def _nearby(self, together: tuple[Hit, ...], act: str | None) -> tuple[Hit, ...]:
        """What is found with what a message goes on from; first what it asks of the part that was quoted last."""
        found = self.search.find(self.message.text, _AROUND, document=act) if self.talk.cited and act else []
        same = (hit for hit in found if self._is_at_hand(hit))
        here = next((hit for hit in same if hit.score >= _NEARBY * found[0].score), None)
        answers = bool(together) and together[0].answers
        if here is None or (here.clause.id in self.talk.cited and answers) or not (answers or self._opens()):
            return self._not_again(together)
        rest = (hit for hit in together if hit.clause.id != here.clause.id)
        return (replace(self._not_again((here,))[0], answers=True, sure=answers and together[0].sure), *rest)

    def _not_again(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """What is found; where that was just quoted, what else the same part says comes first."""
        cited = self.talk.cited
        if not hits or hits[0].clause.id not in cited:
            return hits
        also = [clause for clause in hits[0].also if not any(f"{id_}/".startswith(f"{clause.id}/") for id_ in cited)]
        return (replace(hits[0], clause=also[0], also=(*also[1:], hits[0].clause)), *hits[1:]) if also else hits

    def _in_the_act_at_hand(self, act: str | None) -> tuple[Hit, ...]:
        """What the act that was just spoken of surely says to a few words that name none, before any other act."""
        few = len(self.message.plain.words) <= _ASIDE and self.act is None and len(self.talk.said) > 1
        if act is None or not few or not self.hits or self.hits[0].clause.act.name == act:
            return ()
        found = tuple(self.search.find(self.message.text, document=act))
        return found if found and found[0].sure and found[0].nearness >= _BY_ITSELF else ()

    def _another_row(self) -> Hit | None:
        """Another row of the table that was quoted last, where the message just names its number ("e per cinque?")."""
        table, row, _ = self.talk.cited[0].partition("/riga.") if self.talk.cited else ("", "", "")
        numbers = [m.value for m in self.message.quantities if isinstance(m.value, Decimal)]
        if not row or len(numbers) != 1 or len(self.message.plain.words) > _SHORT:
            return None
        act, _, locator = table.partition(":")
        clause = self.search.library.at(act, f"{locator}{row}{numbers[0]}")
        return None if clause is None else Hit(clause, (), 1.0, answers=True)

    def _hits_of_a_piece(self) -> tuple[Hit, ...]:
        """What the documents say to one of the sentences of a message that is about other things, too."""
        pieces = [piece for piece in re.split(r"[.;!?\n<>]+", self.message.text) if len(piece.split()) >= _A_SENTENCE]
        for piece in pieces[-_SENTENCES:] if len(pieces) > 1 else ():
            found = self._find(piece)
            if found and found[0].sure:
                return found
        return self.hits

    def _find(self, text: str) -> tuple[Hit, ...]:
        """What the documents say: the act that the message names, unless another is asked just that.

        An act may be named in passing; but what is asked of one is not answered by another that is a little nearer.
        """
        found = names_last(self._in_the_named(self.act, text) if self.act else [])
        if found and found[0].answers:
            return found
        anywhere = names_last(self.search.find(text))
        may = bool(found) and found[0].nearness >= _OF_THE_NAMED
        surely = bool(anywhere) and anywhere[0].sure
        if not found or (surely and not (may and found[0].nearness > anywhere[0].nearness - _MUCH_MORE)):
            return anywhere
        return tuple(replace(hit, answers=True, sure=False) for hit in found) if may else found

    def _in_the_named(self, act: str, text: str) -> list[Hit]:
        """What the act says that the message names, in the version that it names."""
        acts = self.search.library.acts
        version = version_named(acts, act, self.message.text)
        return self.search.find(besides(acts, act, text), document=act, version=version)


def _only_counts(message: Message) -> bool:
    """Whether a message that goes on only names a number ("e se ho 62 anni?"), so that it says nothing by itself."""
    told = {place for one in message.quantities for place in range(*message.words_of(one))}
    rest = [word for place, word in enumerate(message.plain.flat) if place not in told]
    return bool(told) and _SMALL.issuperset(rest)


def _with_next(hit: Hit, asked: Hit) -> Hit:
    """A part found, as near as the question in a message is; next to its best clause stands the one that that finds."""
    near = replace(hit, nearness=max(hit.nearness, asked.nearness), sure=hit.sure or asked.sure)
    if asked.clause.id == hit.clause.id:
        return near
    return replace(near, also=(asked.clause, *(one for one in hit.also if one.id != asked.clause.id)))


def _says_more(one: Hit, whole: Sequence[Hit]) -> bool:
    """Whether a question finds something much nearer than the message in which it stands, in the same act."""
    if not whole:
        return True
    same = one.clause.act.name == whole[0].clause.act.name or not whole[0].sure
    return same and one.nearness >= whole[0].nearness + _MUCH
