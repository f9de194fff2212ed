"""Set a newsroom up: the configuration, the folder of ledgers, the merge driver, and CI if asked."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.ports.project import ProjectFolder

CONFIGURATION = """\
# What this newsroom has decided; docs/configuration.md says what each key means.

# Every file these globs match must have a ledger, or `claimcheck check` fails.
articles = ["articles/*.md"]

# Topics are your own: a claim that has one of the words carries the topic. * stands for any ending.
[topics]
# asylum = ["asylum", "refugee*", "evacuat*"]

[policy]
# What `claimcheck check` accepts. Add "supported" to let the machine's findings pass without a person.
accept = ["verified", "dismissed", "waived"]

[newsroom]
# What you publish yourselves never counts as support for what you publish.
own_hosts = []

[fetch]
# Private and loopback addresses are refused unless they are named here, as "host" or "host:port".
allow = []
"""

_IGNORED = ("/.claimcheck/", "/claims/private/", "/claims/.*")  # the last: locks, and drafts a crash left
_ATTRIBUTES = ("claims/*.json merge=claimcheck text eol=lf",)

GITHUB_WORKFLOW = """\
name: facts
on: [pull_request, push]
permissions:
  contents: read
jobs:
  claimcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      # Until claimcheck-newsroom is on your package index, install it from where you keep it.
      - run: python -m pip install claimcheck-newsroom
      - run: claimcheck check --full --format github
"""

PRE_COMMIT = """\
repos:
  - repo: local
    hooks:
      - id: claimcheck
        name: claimcheck check
        entry: claimcheck check
        language: system
        pass_filenames: false
        always_run: true
"""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was written, and what was there already; paths, sorted as they were done."""

    done: tuple[str, ...]
    already: tuple[str, ...]
    git: bool  # False where there is no git repository, so that no merge driver could be registered


def init(folder: ProjectFolder, *, github: bool = False, pre_commit: bool = False) -> SetUp:
    """Set *folder* up; run twice, the second run changes nothing."""
    steps = {
        "claimcheck.toml": folder.create("claimcheck.toml", CONFIGURATION),
        "claims/": folder.create("claims/README.md", _CLAIMS_README),
        ".gitignore": folder.append_missing(".gitignore", _IGNORED),
        ".gitattributes": folder.append_missing(".gitattributes", _ATTRIBUTES),
    }
    git = folder.in_git()
    if git:
        steps["git merge driver"] = folder.configure_merge_driver(
            "claimcheck", "claimcheck ledgers, record by record", "claimcheck merge-ledger %O %A %B"
        )
    if github:
        workflow = ".github/workflows/facts.yml"
        steps[workflow] = folder.create(workflow, GITHUB_WORKFLOW)
    if pre_commit:
        steps[".pre-commit-config.yaml"] = folder.create(".pre-commit-config.yaml", PRE_COMMIT)
    return SetUp(
        tuple(name for name, done in steps.items() if done),
        tuple(name for name, done in steps.items() if not done),
        git,
    )


_CLAIMS_README = """\
# claims

The ledgers: one TinyDB file an article, kept in git. `claimcheck` writes them; read them with `claimcheck list` and
`claimcheck show`, or open them with `tinydb.TinyDB(path)`.
"""
