"""Each promise stands on a test that there is, or is listed as untested."""

from __future__ import annotations

import re

from tests.named_tests import ROOT, missing_tests, named_tests, page_text


def test_every_test_that_a_promise_names_exists() -> None:
    page = page_text("promises.md")

    assert missing_tests(page) == set()
    assert len(named_tests(page)) > 50
    assert all(file for file, _ in named_tests(page))
    assert page.count("::") == len(re.findall(r"`tests/[\w/]+\.py::test_\w+`", page))


def test_every_promise_has_a_test_or_is_called_untested() -> None:
    tested, untested = page_text("promises.md").split("\n## Untested\n")
    rows = [line for line in tested.splitlines() if line.startswith("| ")]
    promises = [row for row in rows if not row.startswith("| Promise |")]

    assert [row for row in promises if not named_tests(row)] == []
    assert untested.count("\n- ") > 3


def test_every_long_run_that_is_named_exists() -> None:
    runs = re.findall(r"`(\w+)(?: --[^`]*)?`: (?:\d{4}-\d\d-\d\d|-)", page_text("promises.md"))

    assert runs
    assert [run for run in runs if not (ROOT / f"tests/soak/{run}.py").is_file()] == []
