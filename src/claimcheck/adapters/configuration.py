"""claimcheck.toml, or [tool.claimcheck] in pyproject.toml: read, checked key by key, and typed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.adapters.configuration_keys import Table
from claimcheck.core.errors import ConfigError
from claimcheck.core.lapse import lapse
from claimcheck.core.model.settings import Policy, Settings, Status

if TYPE_CHECKING:
    from claimcheck.adapters.web.archive_settings import ArchiveSettings
    from claimcheck.adapters.web.settings import FetchSettings

NAME = "claimcheck.toml"


class Configuration(NamedTuple):
    """Where the project is, and what it has decided. ``file`` is None where nothing is configured."""

    root: Path
    file: Path | None
    settings: Settings
    fetching: dict[str, object]
    archiving: dict[str, object]

    def fetch_settings(self) -> FetchSettings:
        """The limits of fetching; built only by commands that fetch. Raises ConfigError that names file and key."""
        from claimcheck.adapters.web.settings import FetchSettings

        try:
            return FetchSettings(**self.fetching)  # type: ignore[arg-type]  # each key was checked for its type
        except ValueError as error:
            raise ConfigError(f"{self.file}: fetch.{error}") from error

    def archive_settings(self) -> ArchiveSettings:
        """Which web archive is asked, if any; built only by commands that ask."""
        from claimcheck.adapters.web.archive_settings import ArchiveSettings

        return ArchiveSettings(**self.archiving)  # type: ignore[arg-type]  # each key was checked for its type


def load_configuration(start: Path) -> Configuration:
    """The configuration of the project *start* lies in: the nearest file upwards, or the defaults at *start*.

    Raises ConfigError that names the file, the key and the nearest known one.
    """
    for folder in (start, *start.parents):
        file, raw = _table_in(folder)
        if file is not None:
            return _parse(folder, file, raw)
        if (folder / ".git").exists() or (folder / "claims").is_dir():
            return Configuration(folder, None, Settings(), {}, {})
    return Configuration(start, None, Settings(), {}, {})


def _table_in(folder: Path) -> tuple[Path | None, dict[str, object]]:
    own = folder / NAME
    if own.is_file():
        return own, _toml(own)
    shared = folder / "pyproject.toml"
    if shared.is_file():
        tool = _toml(shared).get("tool")
        table = tool.get("claimcheck") if isinstance(tool, dict) else None
        if isinstance(table, dict):
            return shared, table
    return None, {}


def _toml(file: Path) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: cannot be read: {error}") from error


def _parse(root: Path, file: Path, raw: dict[str, object]) -> Configuration:
    top = Table(file, "", raw)
    settings = Settings(
        articles=top.strings("articles", ()),
        ledger=top.string("ledger", "claims"),
        topics=_topics(top.table("topics")),
        own_hosts=_own_hosts(top.table("newsroom")),
        policy=_policy(top.table("policy"), top.table("topics")),
        max_age=_max_age(top.table("fetch")),
        silenced=_silenced(top.table("notices")),
    )
    fetching = _fetching(top.table("fetch"))
    top.only("articles", "ledger", "topics", "newsroom", "policy", "notices", "fetch", "archive")
    return Configuration(root, file, settings, fetching, _archiving(top.table("archive")))


def _topics(table: Table) -> dict[str, tuple[str, ...]]:
    return {name: table.strings(name, ()) for name in table.names()}


def _own_hosts(table: Table) -> tuple[str, ...]:
    hosts = table.only("own_hosts").strings("own_hosts", ())
    for host in hosts:
        if set(host) & set("/*@?# ") or not host.strip(".:"):
            raise ConfigError(
                f"{table.file}: newsroom.own_hosts: “{host}”: write a host, such as echo.example or echo.example:8000"
            )
    return hosts


def _policy(table: Table, topics: Table) -> Policy:
    table.only("accept", "topics")
    default = Policy()
    by_topic = table.table("topics")
    by_topic.only(*topics.names())
    return Policy(
        accept=_statuses(table, "accept", default.accept),
        topics={name: _statuses(by_topic, name, default.accept) for name in by_topic.names()},
    )


def _statuses(table: Table, key: str, default: frozenset[Status]) -> frozenset[Status]:
    names = table.strings(key, ())
    known = [status.value for status in Status]
    return frozenset(Status(table.one_of(key, name, known)) for name in names) if names else default


def _silenced(table: Table) -> frozenset[str]:
    codes = table.only("silence").strings("silence", ())
    if not codes:
        return frozenset()
    from claimcheck.core.notices.catalogue import CATALOGUE

    known = [
        code.upper() if code.upper() in CATALOGUE else code for code in codes
    ]  # as a comment may write it
    return frozenset(table.one_of("silence", code, list(CATALOGUE)) for code in known)


def _max_age(table: Table) -> timedelta | None:
    if "max_age" not in table.names():
        return None
    try:
        return lapse(table.string("max_age", ""))
    except ValueError as error:
        raise ConfigError(f"{table.file}: fetch.max_age: {error}") from error


def _archiving(table: Table) -> dict[str, object]:
    table.only("timegate", "timemap", "save", "pause_seconds")
    found: dict[str, object] = {}
    for key in ("timegate", "timemap", "save"):
        if key in table.names():
            found[key] = table.string(key, "")
            if not str(found[key]).startswith(("https://", "http://")):
                raise ConfigError(f"{table.file}: archive.{key} must be a web address, and is {found[key]!r}")
    if "pause_seconds" in table.names():
        found["pause_seconds"] = table.number("pause_seconds")
    return found


def _fetching(table: Table) -> dict[str, object]:
    table.only("max_age", "allow", "total_seconds", "connect_seconds", "max_bytes", "concurrency", "per_host")
    found: dict[str, object] = {}
    if "allow" in table.names():
        found["allow"] = table.strings("allow", ())
    for key in ("total_seconds", "connect_seconds"):
        if key in table.names():
            found[key] = table.number(key)
    for key in ("max_bytes", "concurrency", "per_host"):
        if key in table.names():
            found[key] = table.whole(key)
    return found
