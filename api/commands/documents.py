"""`sportello documents`: which acts there are, and what was left out of each."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from datetime import date

from api.arguments import AS_OF, day
from api.terminal import Terminal
from api.views import document_view
from assistant.italian import italian_date
from assistant.phrases import it
from assistant.wiring import Wiring
from corpus.clauses import Act, Document


def arguments(parser: ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument(
        "id",
        nargs="?",
        metavar="DOCUMENTO",
        help="un documento: i suoi dati e il registro di ciò che è stato tralasciato",
    )
    parser.add_argument("--json", action="store_true", help="in JSON")
    parser.add_argument("--as-of", type=day, default=None, metavar="DATA", help=AS_OF)


def run(args: Namespace, wiring: Wiring, terminal: Terminal) -> int:
    """List the documents, or tell one."""
    today = args.as_of or date.today()
    library = wiring.library
    documents = [library.document(args.id)] if args.id else list(library.documents)
    if args.json:
        for document in documents:
            terminal.say(json.dumps(document_view(document, today), ensure_ascii=False))
    elif args.id:
        _tell(documents[0], today, terminal)
    else:
        terminal.rows([(d.act.id, validity_of(d.act, today), d.act.title) for d in documents])
    return 0


def validity_of(act: Act, on: date) -> str:
    """Whether an act holds on a day, in a few words."""
    holds, begins = act.validity.in_force(on), act.validity.begins
    if holds is None:
        return it.VALIDITY_UNKNOWN
    if holds:
        return it.IN_FORCE
    return it.NOT_YET if begins is not None and on < begins else it.NO_LONGER


def _tell(document: Document, on: date, terminal: Terminal) -> None:
    act, validity = document.act, document.act.validity
    terminal.prose(terminal.bold(act.title))
    terminal.prose(act.full_title)
    terminal.say()
    facts = [("Ente", act.issuer), ("Validità", _span_of(act)), ("Oggi", validity_of(act, on))]
    facts += [("Sostituito da", validity.replaced_by)] if validity.replaced_by else []
    facts += [("Nota", validity.note)] if validity.note else []
    facts += [("Documento", f"{act.source.file}, righe {act.source.first_line}-{act.source.last_line}")]
    facts += [("Impronta", act.source.sha256), ("Licenza", act.source.licence)]
    facts += [("Brani", str(len(document.clauses)))]
    terminal.rows(facts)
    terminal.say()
    if len(document.sections) == 1:
        terminal.prose(
            terminal.warn("Attenzione: nessun articolo o paragrafo riconosciuto. È giusta la famiglia nel manifesto?")
        )
    terminal.say(terminal.bold("Righe tralasciate") + f": {len(document.left_out)}")
    for reason, count in Counter(entry.reason.value for entry in document.left_out).items():
        terminal.say(f"  {reason}: {count}")
    terminal.rows([(f"  riga {entry.line}", entry.reason.value, entry.text.strip()) for entry in document.left_out])


def _span_of(act: Act) -> str:
    begins, ends = act.validity.begins, act.validity.ends
    parts = [f"dal {italian_date(begins.isoformat())}"] if begins else []
    parts += [f"fino al {italian_date(ends.isoformat())}"] if ends else []
    return ", ".join(parts) or it.VALIDITY_UNKNOWN
