"""A chat model of langchain's, asked to fill in a form: within the time there is, or nothing comes of it."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as TooLateError
from typing import Any, TypeVar

from pydantic import BaseModel

from assistant.model.prompts import Prompt
from assistant.settings import ModelSettings

_RETRY = "Your form could not be used: {problems}. Fill it in again, as you were told."
_IN_A_ROW, _LEAST, _GRACE = 3, 0.2, 0.5
_LONGEST = 12_000

Form = TypeVar("Form", bound=BaseModel)
Check = Callable[[Form], list[str]]
Show = Callable[[str, str], None]


class Deadline:
    """When a message has to be answered, however far its model has come."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return self._until - time.monotonic()


class Chat:
    """A model behind `init_chat_model`. It is loaded when first asked, and rests when it fails too often in a row."""

    def __init__(self, settings: ModelSettings, tell: Callable[[str], None], show: Show | None = None) -> None:
        self._settings, self._tell, self._show = settings, tell, show
        self._lock = threading.Lock()
        self._model: Any = None
        self._failed, self._awake_at = 0, 0.0
        self._told: set[str] = set()

    def prepare(self) -> None:
        """Load the model before anybody asks."""
        try:
            self._loaded()
        except Exception as error:  # noqa: BLE001 (whatever a provider raises for a name or a key)
            self._fails(error)

    def fill(
        self, prompt: Prompt, request: Mapping[str, Any], form: type[Form], check: Check[Form], by: Deadline
    ) -> Form | None:
        """The form as the model fills it in; what does not check it may repair once. None where nothing comes of it."""
        if by.left < _LEAST or time.monotonic() < self._awake_at:
            return None
        asked = [("system", prompt.text), ("human", json.dumps(request, ensure_ascii=False))]
        for _ in range(2):
            try:
                found, problems = self._filled(prompt, asked, form, by)
            except Exception as error:  # noqa: BLE001 (whatever a model or its server does, the desk goes on)
                self._fails(error)
                return None
            problems = problems or (check(found) if found is not None else ["there is no form"])
            if found is not None and not problems:
                self._failed = 0
                return found
            asked = [*asked[:2], ("human", _RETRY.format(problems="; ".join(problems)[:600]))]
        self._failed = 0
        return None

    def _filled(
        self, prompt: Prompt, asked: list[tuple[str, str]], form: type[Form], by: Deadline
    ) -> tuple[Form | None, list[str]]:
        """What a model returns, or why it is no form."""
        if self._show:
            self._show(f"→ {prompt}", json.dumps(asked[1:], ensure_ascii=False))
        reply = _wait(lambda: self._asked(asked, form, by.left), by)
        raw = getattr(reply["raw"], "content", "")
        if self._show:
            self._show(f"← {prompt}", raw if isinstance(raw, str) else json.dumps(raw, ensure_ascii=False, default=str))
        if isinstance(raw, str) and len(raw) > _LONGEST:
            return None, ["it is too long"]
        if reply["parsed"] is None:
            return None, [f"it does not have the form that was asked for ({type(reply['parsing_error']).__name__})"]
        return reply["parsed"], []

    async def _asked(self, asked: list[tuple[str, str]], form: type[Form], seconds: float) -> dict[str, Any]:
        async with asyncio.timeout(seconds):
            model = await asyncio.to_thread(self._loaded)
            structured = model.with_structured_output(form, include_raw=True)
            try:
                found: dict[str, Any] = await structured.ainvoke(asked)
            except ValueError as error:  # a provider's own parser: what came is no form
                return {"raw": None, "parsed": None, "parsing_error": error}
            return found

    def _loaded(self) -> Any:
        """The model, loaded once; langchain is read by whoever needs it."""
        with self._lock:
            if self._model is None:
                from langchain.chat_models import init_chat_model  # noqa: PLC0415

                told = {"base_url": self._settings.url, "api_key": self._settings.key}
                given: dict[str, Any] = {name: value for name, value in told.items() if value}
                self._model = init_chat_model(
                    self._settings.name, timeout=self._settings.seconds, max_retries=0, **given
                )
            return self._model

    def _fails(self, error: Exception) -> None:
        """Tell once of each kind of failure, without a word of what was sent; after several in a row, rest."""
        kind = type(error).__name__
        if kind not in self._told:
            self._told.add(kind)
            self._tell(f"il modello «{self._settings.name}» non risponde come serve ({kind}): si va avanti senza.")
        self._failed += 1
        if self._failed >= _IN_A_ROW:
            self._failed, self._awake_at = 0, time.monotonic() + self._settings.rest


class _Loop:
    """The thread in which a process talks with models. A process that was forked begins its own."""

    def __init__(self) -> None:
        self._process = 0
        self._loop: asyncio.AbstractEventLoop
        self._lock = threading.Lock()

    def of_this_process(self) -> asyncio.AbstractEventLoop:
        """The loop, running."""
        with self._lock:
            if self._process != os.getpid():
                self._loop, self._process = asyncio.new_event_loop(), os.getpid()
                threading.Thread(target=self._loop.run_forever, daemon=True).start()
            return self._loop


_LOOP = _Loop()


def _wait(work: Callable[[], Any], by: Deadline) -> Any:
    """What comes of some work in the time that is left; work that is late is given up."""
    future = asyncio.run_coroutine_threadsafe(work(), _LOOP.of_this_process())
    try:
        return future.result(by.left + _GRACE)
    except (TooLateError, CancelledError):
        future.cancel()
        raise
