"""What the user prefers, kept between runs in the platform's own place (QSettings)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from core.settings import DEFAULT_KEEPER_RULES, KeeperRule, KeeperRules

_ORDER, _FOLDERS = "keeper/order", "keeper/folders"


class Preferences:
    """Typed reading and writing; what can't be understood counts as not set."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def keeper_rules(self) -> KeeperRules:
        """The rules that choose the keeper."""
        known = {rule.value: rule for rule in KeeperRule}
        words = self._words(_ORDER)
        if not self._settings.contains(_ORDER):
            return DEFAULT_KEEPER_RULES
        order = tuple(dict.fromkeys(known[word] for word in words if word in known))
        return KeeperRules(order, tuple(Path(one) for one in self._words(_FOLDERS)))

    @keeper_rules.setter
    def keeper_rules(self, rules: KeeperRules) -> None:
        self._settings.setValue(_ORDER, "\n".join(rule.value for rule in rules.order))
        self._settings.setValue(_FOLDERS, "\n".join(str(one) for one in rules.folders))

    def _words(self, key: str) -> list[str]:
        value = self._settings.value(key, "")
        return [word for word in value.split("\n") if word] if isinstance(value, str) else []
