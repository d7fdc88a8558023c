"""The window speaks each of its languages completely."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.languages import (
    NATIVE_NAMES,
    TRANSLATED,
    install_language,
    language_code,
    moment_in_words,
)
from app.messages import in_words, size_in_words
from app.one_window import OneWindow, ask_which_window
from app.preferences import Language
from app.theme import LIGHT, stylesheet
from app.widgets.facts_table import FactsTable
from app.words import groups_in_words, photos_in_words
from core.closer_look.reasons import WhatChanged
from core.matching.reasons import TaughtHeadProblem
from core.paths import Places, resource
from core.records import ScanResult
from core.review.facts import FactRow
from core.review.reasons import Fact, TableProblem
from core.review.removal_reasons import Settled
from core.storage.reasons import Database, DatabaseProblem
from core.wording.numbers import SizeUnit
from core.wording.reasons import Reason
from tests.app.answers import click
from tests.app.conftest import shown_texts
from tests.app.test_review import Make

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resource("translations")
BIN = Path(sys.executable).parent
COMMANDS = (
    "__main__.py",
    "photo_commands.py",
    "teaching_commands.py",
    "training_commands.py",
    "settings.py",
)
"""What these say of options is for the command line only."""
BRACES = re.compile(r"\{\w+\}|%L?n")
OTHERS = [language for language in NATIVE_NAMES if language is not Language.ENGLISH]
FORMS = {"pl": 3, "uk": 3, "ru": 3, "zh_CN": 1}
"""Of a noun beside a number; the others have two."""


Speak = Callable[[Language], None]


def _translations_script() -> ModuleType:
    """packaging is no package: it has the name of one that others ship."""
    file = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TRANSLATIONS = _translations_script()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    translators: list[QTranslator] = []
    yield lambda language: translators.extend(install_language(qapp, language))
    for translator in translators:
        qapp.removeTranslator(translator)


def messages(file: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield str(context.findtext("name")), str(message.findtext("source")), message


def tool(name: str, *arguments: str | Path) -> None:
    program = BIN / name
    if not program.exists():
        pytest.skip(f"{name} is not installed")
    subprocess.run([program, *arguments], cwd=ROOT, check=True, capture_output=True)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_sentence_is_translated_and_keeps_its_braces(code: str) -> None:
    for _, source, message in messages(FOLDER / f"samelens_{code}.ts"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        forms = [form.text or "" for form in translation.iter("numerusform")]
        assert len(forms) == (0 if message.get("numerus") is None else FORMS.get(code, 2))
        for text in forms or [translation.text or ""]:
            assert sorted(BRACES.findall(text)) == sorted(BRACES.findall(source)), source
            assert text.strip()


def test_every_sentence_of_the_window_is_there(tmp_path: Path) -> None:
    sources = TRANSLATIONS.sources(tmp_path)
    tool("pyside6-lupdate", "-locations", "none", *sources, "-ts", tmp_path / "now.ts")
    now = {(context, source) for context, source, _ in messages(tmp_path / "now.ts")}
    assert len(now) > 400

    for language in OTHERS:
        file = FOLDER / f"samelens_{language}.ts"
        there = {(context, source) for context, source, _ in messages(file)}
        assert now == there, "run make translations and translate what is new"


@pytest.mark.parametrize("language", OTHERS)
def test_every_code_of_the_engine_has_its_sentence(language: Language, speak: Speak) -> None:
    translated = {
        source: message.findtext("translation")
        for context, source, message in messages(FOLDER / f"samelens_{language}.ts")
        if context == "core"
    }
    speak(language)

    codes = TRANSLATIONS.codes()
    assert len(codes) >= len(SizeUnit)
    for code in codes:
        assert in_words(code) == translated[code.sentence]
        assert sorted(BRACES.findall(in_words(code))) == sorted(BRACES.findall(code.sentence))


def test_every_room_has_its_codes_where_the_translators_look() -> None:
    listed = {*TRANSLATIONS.code_modules(), "core.wording.codes"}
    for file in sorted((ROOT / "core").rglob("*.py")):
        module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        if module.split(".")[1] not in TRANSLATIONS.NEVER_IN_THE_WINDOW:
            has_codes = re.search(r"^class \w+\(\w*Code\):", file.read_text("utf-8"), re.M)
            assert has_codes is None or module in listed, module


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_the_window_reads_is_of_these_sentences(code: str, tmp_path: Path) -> None:
    compiled = tmp_path / "now.qm"
    tool("pyside6-lrelease", FOLDER / f"samelens_{code}.ts", "-qm", compiled)

    assert compiled.read_bytes() == (FOLDER / f"samelens_{code}.qm").read_bytes()


def test_a_window_started_in_ukrainian_speaks_it(
    qtbot: QtBot, make_window: Make, three_groups: ScanResult, speak: Speak
) -> None:
    speak(Language.UKRAINIAN)
    parts = make_window()
    parts.reviews.open(three_groups)
    parts.window.show_page("review")

    assert parts.start_page.scan_button.text() == "Сканувати"
    assert "Позначено 0 фото" in shown_texts(parts.review_page)
    assert parts.review_page.cards[0].badge.text() == "ЛИШИТИ"
    assert "ті самі байти" in shown_texts(parts.review_page.cards[1])
    assert "3 · вирішено 0" in shown_texts(parts.review_page.groups)


def test_the_teach_page_and_the_second_window_speak_it(
    qtbot: QtBot, make_window: Make, places: Places, tmp_path: Path, speak: Speak
) -> None:
    speak(Language.UKRAINIAN)
    places.data_folder.mkdir(parents=True, exist_ok=True)
    places.store_file.write_bytes(b"no database at all" * 100)
    tools = make_window().tools
    tools.teaches.ask()
    qtbot.waitUntil(lambda: "пошкоджено" in tools.teach_page.message.text(), timeout=60_000)
    assert tools.teach_page.message.text().startswith("Файл із вашими рішеннями")

    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.is_first()
    click("Відкрити ще одне")
    assert ask_which_window(second, None)


def test_counts_are_declined(speak: Speak) -> None:
    speak(Language.UKRAINIAN)
    assert [groups_in_words(n) for n in (1, 2, 5, 11, 21, 22)] == [
        "1 група", "2 групи", "5 груп", "11 груп", "21 група", "22 групи",
    ]  # fmt: skip
    speak(Language.RUSSIAN)
    assert [groups_in_words(n) for n in (1, 3, 12)] == ["1 группа", "3 группы", "12 групп"]
    assert size_in_words(1_500_000) == "1,5 МБ"
    assert photos_in_words(12_345) == "12\xa0345 фото"
    speak(Language.POLISH)
    assert [groups_in_words(n) for n in (1, 2, 5, 12, 22)] == [
        "1 grupa", "2 grupy", "5 grup", "12 grup", "22 grupy",
    ]  # fmt: skip
    speak(Language.GERMAN)
    assert [photos_in_words(n) for n in (0, 1, 2345)] == ["0 Fotos", "1 Foto", "2.345 Fotos"]
    assert size_in_words(1_500_000) == "1,5\xa0MB"
    speak(Language.ENGLISH)
    assert [photos_in_words(n) for n in (0, 1, 2345)] == [
        "0 photos", "1 photo", "2,345 photos",
    ]  # fmt: skip


@pytest.mark.parametrize("language", NATIVE_NAMES)
def test_no_name_of_a_fact_is_cut(qtbot: QtBot, language: Language, speak: Speak) -> None:
    speak(language)
    table = FactsTable(LIGHT)
    table.setStyleSheet(stylesheet(LIGHT))
    qtbot.addWidget(table)
    table.resize(800, 300)
    table.show()
    table.show_rows([FactRow(fact, ("a", "b")) for fact in Fact])

    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_what_core_says_is_said_in_the_language_of_the_window(speak: Speak) -> None:
    speak(Language.RUSSIAN)

    formats = {"format": "JPEG", "other_format": "PNG"}
    changed = Reason.of(WhatChanged.RE_ENCODED_AS, **formats)
    assert in_words(changed) == "перекодировано: JPEG вместо PNG"
    full = Reason.of(DatabaseProblem.OF, database=Database.CACHE, reason=DatabaseProblem.DISK_FULL)
    assert in_words(full) == "Кэш: Диск заполнен."
    still_there = in_words(Reason.of(Settled.NOT_MOVED, path=Path("/a: {b}.jpg")))
    assert still_there.startswith("/a: {b}.jpg ") and still_there.endswith(".")


def test_dates_are_written_as_the_language_does(speak: Speak) -> None:
    moment = datetime(2024, 3, 12, 14, 5)
    assert moment_in_words(moment) == "12 Mar 2024, 14:05"
    assert moment_in_words(datetime(1, 1, 1)) == "1 Jan 0001, 00:00"

    speak(Language.RUSSIAN)
    assert moment_in_words(datetime(2024, 1, 5, 19, 22)) == "5 янв. 2024, 19:22"
    speak(Language.GERMAN)
    assert moment_in_words(moment) == "12. März 2024, 14:05"
    speak(Language.SIMPLIFIED_CHINESE)
    assert moment_in_words(moment) == "2024/3/12 14:05"


def test_reasons_within_reasons_are_worded_too(speak: Speak) -> None:
    speak(Language.UKRAINIAN)

    head = Reason.of(TaughtHeadProblem.REPLACED, reason=TaughtHeadProblem.ALTERED)
    assert "файл змінено. " in in_words(head)
    row = Reason.of(TableProblem.ROW, number=3, reason=TableProblem.SECOND_UNNAMED)
    assert in_words(row) == "Рядок 3: друге фото не має ні хешу, ні шляху."
    newer = Reason.of(DatabaseProblem.NEWER, path=Path("/s"))
    store = Reason.of(DatabaseProblem.OF, database=Database.DECISIONS, reason=newer)
    assert in_words(store).startswith("Ваші рішення: /s ")


def test_the_language_of_the_desktop_is_taken_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def desktop(*languages: str) -> str:
        monkeypatch.setattr(
            QLocale, "system", lambda: SimpleNamespace(uiLanguages=lambda: languages)
        )
        return language_code(Language.SYSTEM)

    assert desktop("be-BY", "uk-Cyrl-UA", "en-US") == "uk"
    assert desktop("de-Latn-AT", "de-AT", "de-Latn", "de") == "de"
    assert desktop("zh-Hans-SG", "zh-SG", "zh-Hans", "zh") == "zh_CN"
    assert desktop("C") == "en"
    assert language_code(Language.RUSSIAN) == "ru"
