"""JSON as text: its strings and numbers, each with the path to it."""

from __future__ import annotations

import json
import re
from typing import TypeAlias

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Page

Data: TypeAlias = "str | bool | list[Data] | dict[str, Data] | None"

_DEEPEST = 100
_NAME_MOST = 80  # letters of a value that names its object
_NAMES = ("name", "title", "label", "headline", "country", "region", "id")
_TITLES = ("title", "headline", "name")
_HALF = re.compile("[\ud800-\udfff]")
_HALF_ESCAPED = re.compile(r"\\u[dD][89a-fA-F]")
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|li|a|strong|em|span|table)\b[^<>]{0,500}>", re.IGNORECASE)


def read_json(text: str) -> Page | None:
    """The words and figures in *text*, or None when it is no JSON. Raises FailedReading where it is nested too deep."""
    try:
        data = _loaded(text)
        data = _mended(data) if _HALF_ESCAPED.search(text) else data
    except RecursionError as error:
        raise _too_deep() from error
    if not isinstance(data, list | dict):
        return None
    assembly = Assembly()
    _add(assembly, data, "$", "", 0)
    said = assembly.finished()
    title = (
        next((data[name] for name in _TITLES if isinstance(data.get(name), str)), "")
        if isinstance(data, dict)
        else ""
    )
    remarks = (
        ("only its first part was read; cite the part that matters as a file of its own",)
        if assembly.full
        else ()
    )
    return Page(
        said.text,
        said.text,
        title=str(title)[:300],
        remarks=remarks,
        main_marks=said.marks,
        whole_marks=said.marks,
    )


def _loaded(text: str) -> Data:
    """What stands in *text*, or in each of its lines; None where that is no JSON. Raises RecursionError."""
    try:
        # NOTE: figures stay as they are written: 1.50 is not 1.5, and a number of a million digits is only text.
        data: Data = json.loads(text, parse_float=str, parse_int=str, parse_constant=str)
    except ValueError:
        return _lines(text)
    return data


def _lines(text: str) -> Data:
    """What stands in JSON lines, one value a line; None where any line is none."""
    try:
        lines = [
            json.loads(line, parse_float=str, parse_int=str) for line in text.splitlines() if line.strip()
        ]
    except (ValueError, RecursionError):
        return None
    return lines if len(lines) > 1 else None


def _mended(data: Data) -> Data:
    """*data* with the sign for a broken letter in the place of every half of one that stands alone."""
    if isinstance(data, str):
        return _HALF.sub("\ufffd", data)
    if isinstance(data, list):
        return [_mended(each) for each in data]
    if isinstance(data, dict):
        return {_HALF.sub("\ufffd", key): _mended(value) for key, value in data.items()}
    return data


def _add(assembly: Assembly, data: Data, path: str, key: str, depth: int) -> None:
    if depth > _DEEPEST:
        raise _too_deep()
    if assembly.full:
        return
    if isinstance(data, dict):
        _add_object(assembly, data, path, depth)
    elif isinstance(data, list):
        _add_line(assembly, key, "", [(_said(each), f"{path}[{n}]") for n, each in enumerate(data)])
        for n, each in enumerate(data):
            if isinstance(each, list | dict):
                _add(assembly, each, f"{path}[{n}]", key, depth + 1)
    else:
        _add_text(assembly, _said(data), path)


def _add_object(assembly: Assembly, data: dict[str, Data], path: str, depth: int) -> None:
    """An object's short values on one line, named by the one that names it; then its long ones and those in it."""
    short: list[tuple[str, Data]] = []
    long: list[tuple[str, Data]] = []
    for key, value in data.items():
        said = _said(value)
        held = isinstance(value, list | dict) or len(said) > 2 * _NAME_MOST or _MARKUP.search(said)
        (long if held else short).append((key, value))
    name = next((key for key in _NAMES if any(key == other and _said(v) for other, v in short)), "")
    pieces = [
        (_said(value) if key == name else f"{_words(key)}: {_said(value)}", f"{path}{_step(key)}")
        for key, value in sorted(short, key=lambda pair: pair[0] != name)
        if _said(value)
    ]
    _add_line(assembly, "", name, pieces)
    for key, value in long:
        if isinstance(value, list | dict):
            _add(assembly, value, f"{path}{_step(key)}", _words(key), depth + 1)
        else:
            _add_text(assembly, _said(value), f"{path}{_step(key)}")


def _add_line(assembly: Assembly, key: str, name: str, pieces: list[tuple[str, str]]) -> None:
    """One line: "Lund:⇥cases: 412;⇥deaths: 3", or "tags: harbour;⇥ferry"."""
    text = f"{key}: " if key else ""
    places: list[tuple[int, str]] = []
    for n, (piece, path) in enumerate(pieces):
        if not piece:
            continue
        places.append((len(text) if places else 0, path))
        between = ":\t" if name and not n and len(pieces) > 1 else ";\t"
        text += " ".join(piece.split()) + between
    if places:
        assembly.add(text.rstrip(";:\t"), places)


def _add_text(assembly: Assembly, text: str, path: str) -> None:
    """A long string: a paragraph a line; pages that come in JSON are pages still."""
    if _MARKUP.search(text):
        from claimcheck.adapters.readers.html import read_html

        text = read_html(text, guess=False).whole
    for paragraph in text.split("\n"):
        assembly.add(paragraph, [(0, path)])


def _said(value: Data) -> str:
    if value is None or isinstance(value, list | dict):
        return ""
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _words(key: str) -> str:
    """A key as words: "newCases" and "new_cases" are new cases."""
    words = _CAMEL.sub(" ", key).replace("_", " ").split() if _PLAIN_KEY.fullmatch(key) else []
    return (
        " ".join([words[0], *(word if word.isupper() else word.lower() for word in words[1:])])
        if words
        else key
    )


def _step(key: str) -> str:
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{json.dumps(key, ensure_ascii=False)}]"


def _too_deep() -> FailedReading:
    why = f"its JSON is nested deeper than {_DEEPEST}; cite the part that matters as a file of its own"
    return FailedReading(Outcome.WRONG_TYPE, why)
