"""claimcheck.toml: what is wrong is named, with the nearest key that would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.adapters.configuration import load_configuration
from claimcheck.core.errors import ConfigError
from claimcheck.core.model.settings import Status


def write(folder: Path, text: str, name: str = "claimcheck.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_nothing_configured(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    found = load_configuration(tmp_path)
    assert found.file is None
    assert found.root == tmp_path
    assert found.settings.ledger == "claims"


def test_found_from_a_folder_below(tmp_path: Path) -> None:
    write(tmp_path, 'articles = ["a/*.md"]')
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    found = load_configuration(below)
    assert found.root == tmp_path
    assert found.settings.articles == ("a/*.md",)


def test_pyproject_speaks_too(tmp_path: Path) -> None:
    write(tmp_path, '[tool.claimcheck.topics]\nasylum = ["refugee*"]', "pyproject.toml")
    assert load_configuration(tmp_path).settings.topics == {"asylum": ("refugee*",)}


def test_policy_by_topic(tmp_path: Path) -> None:
    write(
        tmp_path,
        '[topics]\nasylum = ["asylum"]\n[policy]\naccept = ["supported"]\ntopics.asylum = ["verified"]',
    )
    policy = load_configuration(tmp_path).settings.policy
    assert policy.accepted(()) == {Status.SUPPORTED}
    assert policy.accepted(("asylum",)) == {Status.VERIFIED}


def test_silenced_notices(tmp_path: Path) -> None:
    write(tmp_path, '[notices]\nsilence = ["CC110", "CC120"]')
    assert load_configuration(tmp_path).settings.silenced == {"CC110", "CC120"}


def test_silenced_notices_in_small_letters(tmp_path: Path) -> None:
    write(tmp_path, '[notices]\nsilence = ["cc110"]')
    assert load_configuration(tmp_path).settings.silenced == {"CC110"}


def test_nothing_is_silent_unless_asked(tmp_path: Path) -> None:
    write(tmp_path, "[notices]")
    assert load_configuration(tmp_path).settings.silenced == frozenset()


def test_fetching(tmp_path: Path) -> None:
    write(tmp_path, '[fetch]\nallow = ["127.0.0.1:8000"]\ntotal_seconds = 2\nmax_bytes = 1000')
    settings = load_configuration(tmp_path).fetch_settings()
    assert settings.allow == ("127.0.0.1:8000",)
    assert settings.total_seconds == 2
    assert settings.max_bytes == 1000


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('article = ["a"]', "unknown key article. Did you mean “articles”?", id="a key misspelt"),
        pytest.param("[polcy]", "unknown key polcy. Did you mean “policy”?", id="a table misspelt"),
        pytest.param(
            "[policy]\nacept = []", "unknown key policy.acept. Did you mean “accept”?", id="below a table"
        ),
        pytest.param(
            '[policy]\naccept = ["verifed"]', "unknown “verifed”. Did you mean “verified”?", id="a status"
        ),
        pytest.param(
            '[notices]\nsilence = ["CC1100"]', "unknown “CC1100”. Did you mean “CC110”?", id="a code"
        ),
        pytest.param("[notices]\nsilnce = []", "unknown key notices.silnce", id="a key of notices"),
        pytest.param(
            '[notices]\nsilence = "CC110"', "silence must be a list of strings", id="a code, no list"
        ),
        pytest.param('articles = "a.md"', "articles must be a list of strings", id="a string for a list"),
        pytest.param("[fetch]\ntotal_seconds = 0", "fetch.total_seconds must be a number above 0", id="zero"),
        pytest.param(
            "[fetch]\nmax_bytes = true", "fetch.max_bytes must be a whole number above 0", id="a truth"
        ),
        pytest.param(
            "[fetch]\nmax_bytes = 0.5", "fetch.max_bytes must be a whole number above 0", id="half a byte"
        ),
        pytest.param("[fetch]\nconcurrency = inf", "fetch.concurrency must be a whole number", id="no end"),
        pytest.param("[fetch]\ntotal_seconds = nan", "fetch.total_seconds must be a number", id="no number"),
        pytest.param("topics = 3", "topics must be a table", id="a number for a table"),
        pytest.param("articles = [", "not valid TOML", id="no TOML"),
        pytest.param(
            '[policy.topics]\nasylum = ["verified"]', "unknown key policy.topics.asylum", id="no such topic"
        ),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path, text)
    with pytest.raises(ConfigError) as error:
        load_configuration(tmp_path)
    assert said in str(error.value)
    assert "claimcheck.toml" in str(error.value)
    assert "\n" not in str(error.value).replace("TOML: ", "")


def test_a_limit_that_makes_no_sense_names_file_and_key(tmp_path: Path) -> None:
    """What the settings themselves refuse is the configuration's fault too."""
    found = load_configuration(write(tmp_path, "[fetch]\nper_host = 4"))
    found.fetching["per_host"] = 0
    with pytest.raises(ConfigError, match=r"claimcheck\.toml: fetch\.per_host must be more than 0"):
        found.fetch_settings()
