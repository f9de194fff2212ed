"""Whether letters are letters: bytes that are no text, and text whose letters were garbled on the way."""

from __future__ import annotations

import re

_SAMPLE = 40_000  # letters
# No text has these: controls, private and unused places, the sign for broken bytes.
_STRANGE = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffd-\uffff]"
)
_CONTROLS = tuple(chr(byte) for byte in range(128) if _STRANGE.match(chr(byte)))
_PLAIN = bytes(byte for byte in range(128) if chr(byte) not in _CONTROLS)
_MOST = 0.05  # of the letters; icons and a few broken bytes stay below
_LEAST = 4  # strange letters
_REST = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"  # a UTF-8 letter's later bytes, as Windows-1252 shows them
_GARBLED = re.compile(rf"[ÂÃ][{_REST}]|â[{_REST}]{{2}}")


def is_rubbish(text: str) -> bool:
    """True when *text* is no text in the charset it was read in: too many of its letters are none."""
    sample = text[:_SAMPLE]
    strange = _strange(sample)
    return strange >= _LEAST and strange > _MOST * len(sample)


def _strange(sample: str) -> int:
    """How many of its letters no text has; of most samples hardly a letter is left to be looked at."""
    if sample.isascii() and not any(control in sample for control in _CONTROLS):
        return 0  # told by searches at the speed of memory, in half the time of the next line
    left = sample.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return len(_STRANGE.findall(left.decode("utf-8", "surrogatepass")))


def is_narrow(wide: bytes) -> bool:
    """True for bytes that a mark calls UTF-16 and that are plain ASCII: read as UTF-16 they look like Chinese."""
    sample = wide[:4096]
    plain = sum(32 <= byte < 127 or byte in (9, 10, 13) for byte in sample)
    return len(sample) >= 8 and plain >= 0.98 * len(sample)


def wide_charset(body: bytes) -> str:
    """The charset of wide letters that come without a mark, "" for others: every other byte of theirs is mostly 0."""
    sample = body[:4096]
    half = len(sample) // 2
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if half < 4 or max(odd, even) < 0.6 * half or min(odd, even) > 0.05 * half:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def garbled(text: str) -> str:
    """What is to be said of letters garbled before they were published ("cafÃ©"), "" where none were."""
    if "Ã" not in text and "Â" not in text and "â" not in text:
        return ""
    found = [
        (match.group(), mended) for match in _GARBLED.finditer(text) if (mended := _mended(match.group()))
    ]
    if len(found) < 2:
        return ""
    wrong, right = found[0]
    return (
        f"its letters were garbled before they came here: “{wrong}” and the like stand in {len(found):,} places,"
        f" probably for “{right}”; look at quotations and names by eye"
    )


def _mended(letters: str) -> str:
    """The letter that *letters* are the bytes of, or ""."""
    raw = b"".join(bytes([ord(c)]) if ord(c) < 256 else c.encode("cp1252", "ignore") for c in letters)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""
