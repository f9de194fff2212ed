"""Bad input: one clear line on stderr that says what, where and what next; exit code 2; nothing lost."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from tests.cli.conftest import Desk, Ran


def one_line(ran: Ran) -> str:
    """The one line that *ran* left on stderr; the parser's own refusals begin with a line of usage."""
    lines = [line for line in ran.err.strip().splitlines() if not line.startswith(("Usage:", "Try "))]
    assert len([line for line in lines if line.strip()]) == 1, ran.err
    assert "Traceback" not in ran.err
    return lines[-1]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda path: None, "articles/berths.md", id="missing"),
        pytest.param(lambda path: path.write_bytes(b""), "empty", id="empty"),
        pytest.param(lambda path: path.write_bytes(b"\n \n"), "empty", id="blank"),
        pytest.param(lambda path: path.mkdir(), "folder", id="a folder"),
        pytest.param(lambda path: path.write_bytes(bytes(range(256)) * 8), "berths.md", id="binary"),
        pytest.param(
            lambda path: path.write_bytes("na\u00efve caf\u00e9".encode("latin-1") * 9),
            "UTF-8",
            id="encoding",
        ),
        pytest.param(lambda path: path.write_bytes(b"word " * 10_000_000), "MB", id="50 MB"),
        pytest.param(lambda path: path.write_text("```\ncode\n```\n"), "no prose", id="code alone"),
        pytest.param(
            lambda path: path.write_text("<<<<<<< HEAD\n12 berths.\n=======\n14 berths.\n>>>>>>> b\n"),
            "berths.md:1: merge-conflict markers",
            id="conflict markers",
        ),
        pytest.param(
            lambda path: path.write_text("---\ntitle: [\n---\nProse.\n"), "berths.md", id="front matter"
        ),
    ],
)
def test_articles(desk: Desk, make: Callable[[Path], object], said: str) -> None:
    desk.article.parent.mkdir()
    make(desk.article)
    ran = desk("extract", "articles/berths.md")
    assert ran.code == 2
    assert said in one_line(ran)
    assert list((desk.folder / "claims").glob("*.json")) == []


def test_an_article_outside_the_project_is_refused(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "o.md"
    elsewhere.write_text("The harbour has 12 berths.\n")
    ran = desk("extract", str(elsewhere))
    assert ran.code == 2
    assert "outside the project" in one_line(ran)


def test_a_near_name_is_suggested(desk: Desk) -> None:
    desk.write()
    assert "berths.md" in one_line(desk("extract", "articles/berth.md"))


@pytest.mark.parametrize(
    ("command", "said"),
    [
        pytest.param(["show", "c123zz"], "no claim", id="no such claim"),
        pytest.param(["show", "cffffffffff"], "no claim", id="no claim begins so"),
        pytest.param(["show", ""], "no claim named", id="no name at all"),
        pytest.param(["rule", "c", "verifed"], "verifed", id="no such verdict"),
        pytest.param(["rule", "c1", "waived", "--note", "x"], "c1", id="unknown before the rest"),
        pytest.param(["cite", "articles/berths.md", "ftp://x.example/a"], "http", id="scheme"),
        pytest.param(["cite", "articles/berths.md", "https://"], "host", id="no host"),
        pytest.param(["cite", "articles/berths.md", "https://u:p@x.example/"], "password", id="password"),
        pytest.param(["cite", "articles/berths.md", "https://x.example:99999/"], "99999", id="port"),
        pytest.param(["cite", "articles/berths.md", "https://[::1/"], "not a web address", id="bracket"),
        pytest.param(["cite", "articles/berths.md", "no-such-file.html"], "no such file", id="file"),
        pytest.param(["cite", "articles/berths.md", 300 * "a"], "no such file", id="a file's name too long"),
        pytest.param(["cite", 300 * "a", "https://x.example/"], "no ledger", id="an article's name too long"),
        pytest.param(["check", 300 * "a"], "no ledger", id="too long a name to check"),
        pytest.param(["extract", 300 * "a"], "too long", id="too long a name to read"),
        pytest.param(["show", 300 * "a"], "no claim", id="too long a name to show"),
        pytest.param(["rule", 300 * "a", "verified"], "no claim", id="too long a name to rule on"),
        pytest.param(["export", 300 * "a"], "no ledger", id="too long a name to export"),
        pytest.param(["verify", 300 * "a"], "no ledger", id="too long a name to verify"),
        pytest.param(["list", 300 * "a"], "no ledger", id="too long a name to list"),
        pytest.param(["snapshot", 300 * "a"], "no source", id="too long a name of a source"),
        pytest.param(["cite", "articles/other.md", "https://x.example/"], "no ledger", id="unknown article"),
        pytest.param(["check", "articles/other.md"], "", id="gate on an unknown article"),
        pytest.param(["verify"], "nothing was verified", id="nothing to verify"),
        pytest.param(["extract", "articles/berths.md", "--published", "July"], "July", id="half a date"),
        pytest.param(["list", "--status", "fine"], "fine", id="unknown status"),
        pytest.param(["lst"], "lst", id="unknown command"),
    ],
)
def test_arguments(extracted: Desk, command: list[str], said: str) -> None:
    before = (extracted.folder / "claims" / "berths.json").read_bytes()
    ran = extracted(*command)
    assert ran.code == 2
    assert said in (one_line(ran) if command[0] != "check" else ran.out)
    assert (extracted.folder / "claims" / "berths.json").read_bytes() == before


def test_an_ambiguous_prefix_lists_the_candidates(extracted: Desk) -> None:
    said = one_line(extracted("show", "c"))
    assert all(claim["id"] in said for claim in extracted.claims()[:2])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("{", id="broken"),
        pytest.param('{"a": 1}', id="another program's"),
        pytest.param("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> theirs\n", id="conflict markers"),
        pytest.param('{"meta": {"1": {"schema": 99}}}', id="unknown schema"),
    ],
)
def test_a_ledger_that_is_not_ours_is_left_alone(extracted: Desk, text: str) -> None:
    ledger = extracted.folder / "claims" / "berths.json"
    ledger.write_text(text)
    for command in (["list"], ["extract", "articles/berths.md"], ["verify"]):
        ran = extracted(*command)
        assert ran.code == 2
        assert "berths.json" in one_line(ran)
    assert extracted("check").code == 2
    assert ledger.read_text() == text


def test_nothing_checked_is_not_fine(desk: Desk) -> None:
    assert desk("check").code == 2
    desk.write("Is it not lovely?\n")
    desk("extract", "articles/berths.md")
    assert desk("check").code == 2


def test_an_article_without_a_ledger_fails_when_it_is_configured(extracted: Desk) -> None:
    (extracted.folder / "claimcheck.toml").write_text('articles = ["articles/*.md"]\n')
    (extracted.folder / "articles" / "new.md").write_text("There are 3 boats.\n")
    ran = extracted("check")
    assert ran.code == 2
    assert "articles/new.md" in ran.out


def in_process(desk: Desk, *command: str, first: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    """The command in a process of its own, which does *first* before it begins.

    It is not watched by coverage: that writes a file of its own, which is not what these tests leave no room for.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    environment["PYTHONDONTWRITEBYTECODE"] = (
        "1"  # one cut short for want of room would fail every run after this
    )
    return subprocess.Popen(
        [sys.executable, "-m", "claimcheck", *command],
        cwd=desk.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=first,  # noqa: PLW1509 - this process has no other thread when it forks
    )


def test_a_full_disk_loses_nothing(extracted: Desk) -> None:
    """The ledger cannot grow past the file-size limit: what was there stays."""
    ledger = extracted.folder / "claims" / "berths.json"
    before = ledger.read_bytes()

    def no_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))

    running = in_process(extracted, "cite", "articles/berths.md", "https://x.example/", first=no_room)
    _, err = running.communicate(timeout=30)
    assert running.returncode == 2, err
    assert "berths" in err
    assert "Traceback" not in err
    assert ledger.read_bytes() == before


def test_a_folder_that_cannot_be_written(extracted: Desk) -> None:
    claims = extracted.folder / "claims"
    claims.rename(extracted.folder / "kept")
    claims.write_text("a file where the folder should be")
    assert extracted("extract", "articles/berths.md").code == 2


def _until(holds: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)


def hears_ctrl_c() -> None:
    """A job started in the background of a shell ignores it, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_ctrl_c_in_the_middle_of_a_verify_keeps_what_was_finished(extracted: Desk) -> None:
    quick = ServedPage(b"<article><p>The harbour of Saltmere has 12 berths.</p></article>")
    with PageServer({"/quick": quick, "/slow": ServedPage(b"", delay=30)}) as server:
        (extracted.folder / "claimcheck.toml").write_text(f'[fetch]\nallow = ["{server.host}"]\n')
        extracted("cite", extracted.claim("12 berths"), server.url("/quick"))
        extracted("cite", extracted.claim("£3.5"), server.url("/slow"))
        running = in_process(extracted, "verify", first=hears_ctrl_c)
        _until(lambda: any((extracted.folder / ".claimcheck").rglob("*.*")))  # the quick page is captured
        time.sleep(0.5)  # and read; the slow one is waited for
        os.kill(running.pid, signal.SIGINT)
        _, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "interrupted" in err
    assert "claimcheck verify --max-age 1h" in err
    assert "Traceback" not in err
    assert extracted.status("12 berths") == "supported"
    assert extracted.status("£3.5") == "sourced"


def test_a_reader_that_goes_away_is_no_bug(extracted: Desk) -> None:
    done = subprocess.run(
        f"{sys.executable} -m claimcheck list --format json | head -n 1",
        shell=True,
        cwd=extracted.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "bug" not in done.stderr


def test_no_room_for_the_output_is_one_line(extracted: Desk) -> None:
    done = subprocess.run(
        f"{sys.executable} -m claimcheck list > /dev/full",
        shell=True,
        cwd=extracted.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("claimcheck: the output cannot be written")
    assert len(done.stderr.splitlines()) == 1


def test_a_bug_is_reported_as_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Path:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr(Path, "cwd", broken)
    ran = desk("list")
    assert ran.code == 70
    assert "this is a bug in claimcheck" in ran.err
    assert "ZeroDivisionError: planted" in ran.err
