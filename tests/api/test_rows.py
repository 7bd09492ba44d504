"""Lines of a file as rows: the same cells as Arrow reads, found where they stand."""

from __future__ import annotations

import io
import random
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from pyarrow import csv

from api.rows import Texts, lines_of
from api.tables import compute_table
from api.words import different
from tests.api.test_tables import REGISTRY, TOOL, cases, write

SOGLIE = REGISTRY.tool("isee_soglie")
NAMES = ["a", "b", "c"]
CELLS = ["", "", "1", "12.50", "richiedente", "terreno_edificabile", "sì", "😀", " ", "\0", "x" * 70, "1\0", "'"]


def as_arrow_reads(lines: bytes, delimiter: str) -> Texts:
    """The same lines, read by Arrow as text."""
    convert = csv.ConvertOptions(column_types=dict.fromkeys(NAMES, pa.string()), strings_can_be_null=True)
    parse = csv.ParseOptions(delimiter=delimiter)
    table = csv.read_csv(pa.BufferReader(lines), csv.ReadOptions(column_names=NAMES), parse, convert)
    return Texts(table.combine_chunks().to_batches()[0])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_hold_what_arrow_reads(delimiter: str, end: str) -> None:
    """Blank or not, the same text; the same words, whichever way they are looked for."""
    draw = random.Random(7)
    for _ in range(30):
        drawn = [[draw.choice(CELLS) for _ in NAMES] for _ in range(draw.randint(1, 50))]
        lines = "".join(delimiter.join(row) + end for row in drawn).encode()
        plain, texts = lines_of(NAMES, lines, delimiter), as_arrow_reads(lines, delimiter)
        assert plain is not None
        assert plain.count == texts.count == len(drawn)
        columns = ["b", None, "a"]
        filled = plain.filled(columns)
        assert (filled == texts.filled(columns)).all()
        assert [[plain.cell(name, row) for name in NAMES] for row in range(len(drawn))] == [
            [cell or None for cell in row] for row in drawn
        ]
        places, rows = np.nonzero(filled)
        if len(rows):
            wanted = [drawn[row][NAMES.index(columns[place] or "")] for place, row in zip(places, rows, strict=True)]
            for read in (plain, texts):
                words, which = different(read.spans(columns, rows, places))
                told = ["", *words]
                assert [told[n] for n in which] == [word if len(word.encode()) <= 64 else "" for word in wanted]


@pytest.mark.parametrize(
    "lines",
    [
        b'1,2,"3"\n',
        b"1,2\r,3\n",
        b"1,2,3",
        b"1,2\n",
        b"1,2\n1,2,3,4\n",
        b"1,2,3\n\n4,5,6\n",
        b"\n1,2,3\n4,5\n,\n",
        b"1,2,\xff\n",
        b"1,2,\xed\xa0\x80\n",
    ],
)
def test_other_lines_are_left_to_arrow(lines: bytes) -> None:
    """Quotes, odd ends of line, blank lines, too few cells or too many, another encoding."""
    assert lines_of(NAMES, lines, ",") is None
    assert lines_of(["a"], b"1\n\n2\n", ",") is None


def test_many_words_are_left() -> None:
    """Past the first hundred different words, and past sixty-four characters, a word is nobody's."""
    cells = [f"parola{n}" for n in range(150)] * 2
    texts = Texts(pa.record_batch({"a": pa.array(cells)}))
    words, which = different(texts.spans(["a"], np.arange(300), np.zeros(300, dtype=int)))
    assert words == cells[:100]
    assert which.tolist() == [*range(1, 101), *[0] * 50] * 2


@pytest.mark.parametrize("block", [3 << 20, 9000])
def test_the_results_alone_from_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    """Errors, unknown facts and versions too: the same from plain lines as from what Arrow reads."""
    source = write(tmp_path / "a.csv", cases(200))
    monkeypatch.setattr("api.table_files._BLOCK", block)
    compute_table(TOOL, source, tmp_path / "c.csv", io.StringIO(), results_only=True)
    monkeypatch.setattr("api.table_files.lines_of", lambda *_: None)
    compute_table(TOOL, source, tmp_path / "d.csv", io.StringIO(), results_only=True)
    assert (tmp_path / "c.csv").read_bytes() == (tmp_path / "d.csv").read_bytes()


def test_a_mark_is_one_where_the_file_begins(tmp_path: Path) -> None:
    """After blank lines too the names may have it; before a cell it is a character of that cell."""
    mark = b"\xef\xbb\xbf"
    (tmp_path / "a.csv").write_bytes(b"\n\r\n" + mark + b"soglia_esenzione,tetto\n7000,90000\n" + mark + b"7000,1\n")
    for alone in (False, True):
        counted = compute_table(SOGLIE, tmp_path / "a.csv", tmp_path / "b.csv", io.StringIO(), results_only=alone)
        assert (counted.rows, counted.errors) == (2, 1)
    (tmp_path / "c.csv").write_bytes(b"soglia_esenzione,tetto\n" + mark + b"7000,1\n")
    for alone in (False, True):
        counted = compute_table(SOGLIE, tmp_path / "c.csv", tmp_path / "b.csv", io.StringIO(), results_only=alone)
        assert (counted.rows, counted.errors) == (1, 1)
