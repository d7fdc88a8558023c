"""The language of the window: our translations and Qt's own, put in before the window is made."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QTime,
    QTimeZone,
    QTranslator,
)

from app.preferences import Language
from core.paths import resource

NATIVE_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.POLISH: "Polski",
    Language.UKRAINIAN: "Українська",
    Language.RUSSIAN: "Русский",
    Language.SIMPLIFIED_CHINESE: "简体中文",
}
"""What each calls itself."""
TRANSLATED = tuple(language.value for language in NATIVE_NAMES)
"""English is the language of the source; its file holds the plurals only."""


def language_code(language: Language) -> str:
    """Of the language that the user wants, or the first of the desktop's that there is."""
    if language is not Language.SYSTEM:
        return language.value
    wanted = (QLocale(name.replace("_", "-")) for name in QLocale.system().uiLanguages())
    there = (code for desktops in wanted for code in TRANSLATED if _writes_as(desktops, code))
    return next(there, "en")


def number_in_words(number: float, decimals: int = 0) -> str:
    """1234.5 -> "1,234", or as the window's language writes it."""
    return QLocale().toString(float(number), "f", decimals)


def moment_in_words(moment: datetime) -> str:
    """What the clock showed -> "12 Mar 2024, 14:05", or as the window's language writes it."""
    day = QDate(moment.year, moment.month, moment.day)
    time = QTime(moment.hour, moment.minute)
    #: A date and time as Qt's QDateTime::toString() takes it: "12 Mar 2024, 14:05"
    form = QCoreApplication.translate("time", "d MMM yyyy, HH:mm")
    # other zones skip an hour in spring, and the time would be shifted
    return QLocale().toString(QDateTime(day, time, QTimeZone.utc()), form)


def date_in_words(day: date) -> str:
    """-> "12 Mar 2024"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_in_words(moment: datetime) -> str:
    """When something was, as a person would say it -> "Today, 14:05"; else as
    :func:`moment_in_words`. ``moment`` is in the zone of the desktop."""
    time = QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
    days = (datetime.now(moment.tzinfo).date() - moment.date()).days
    if days == 0:
        return QCoreApplication.translate("time", "Today, {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("time", "Yesterday, {time}").format(time=time)
    return moment_in_words(moment)


def install_language(application: QCoreApplication, language: Language) -> list[QTranslator]:
    """Translate all that is made from now on, and write numbers as that language does; the
    translators, which the application owns."""
    code, system = language_code(language), QLocale.system()
    QLocale.setDefault(system if _writes_as(system, code) else QLocale(code))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = (f"{of_qt}/qtbase_{code}.qm", str(resource(f"translations/samelens_{code}.qm")))
    translators = []
    for file in files:
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)
            translators.append(translator)
    return translators


def _writes_as(locale: QLocale, code: str) -> bool:
    """The same language in the same script, of whatever country: Chinese is written in two."""
    ours = QLocale(code)
    return (locale.language(), locale.script()) == (ours.language(), ours.script())
