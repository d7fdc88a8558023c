"""Each claim of the threat model stands on a test that there is."""

from __future__ import annotations

from tests.named_tests import missing_tests, named_tests, page_text


def test_every_test_that_the_threat_model_names_exists() -> None:
    page = page_text("security.md")

    assert missing_tests(page) == set()
    assert len(named_tests(page)) > 20
