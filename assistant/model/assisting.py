"""The helper that speaks with a chat model: one per process, for each message as long as its time lasts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property

from assistant.helper import Draft, Heard, Hearing
from assistant.model.chat import Chat, Deadline, Show
from assistant.model.hearing import Question, Understood
from assistant.model.masking import Masked
from assistant.model.prompts import HEAR, PROMPTS, TRANSLATE, WORD
from assistant.model.translating import Translated, Translating
from assistant.model.wording import Spoken, Wording
from assistant.settings import ModelSettings


class ModelHelpers:
    """A helper for every message: what it sends holds no personal datum and no result."""

    def __init__(
        self,
        settings: ModelSettings,
        usual: Callable[[], Collection[str]],
        tell: Callable[[str], None],
        show: Show | None = None,
    ) -> None:
        self._settings, self._usual = settings, usual
        self._chat = Chat(settings, tell, show)

    @property
    def name(self) -> str:
        """The model and the versions of its prompts."""
        return f"{self._settings.name} ({', '.join(map(str, PROMPTS))})"

    def prepare(self) -> None:
        """Load the model and the words of the acts; one that cannot be loaded is told of."""
        self._chat.prepare()
        _ = self._words

    def begin(self) -> OneMessage:
        """The helper of one message, whose time begins."""
        return OneMessage(self._chat, Deadline(self._settings.seconds), Masked(self._words))

    @cached_property
    def _words(self) -> Collection[str]:
        return self._usual()


class OneMessage:
    """What a model does for one message."""

    def __init__(self, chat: Chat, by: Deadline, masked: Masked) -> None:
        self._chat, self._by, self._masked = chat, by, masked

    def hear(self, hearing: Hearing) -> Heard:
        """What a message states, as far as the model can tell."""
        question = Question(hearing, self._masked)
        form = self._chat.fill(HEAR, question.request(), Understood, question.problems, self._by)
        return question.heard(form) if form is not None else Heard()

    def word(self, draft: Draft) -> Sequence[str] | None:
        """The words before each part."""
        wording = Wording(draft, self._masked)
        form = self._chat.fill(WORD, wording.request(), Spoken, wording.problems, self._by)
        return wording.words(form) if form is not None else None

    def translate(self, lang: str, parts: Mapping[int, str]) -> Mapping[int, str]:
        """What parts say in another language."""
        translating = Translating(lang, parts)
        form = self._chat.fill(TRANSLATE, translating.request(), Translated, translating.problems, self._by)
        return translating.texts(form) if form is not None else {}
