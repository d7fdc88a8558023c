"""Watches one scan in the window and tells a file about it: for the test of the built program.

That test can press no buttons (the window is offscreen, on three systems), so it starts
``samelens --smoke REPORT FOLDER``: the window opens as ever, scans the folder, shows the groups,
and closes as if its user had closed it. What was seen is written to REPORT as JSON.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from core.records import ScanResult

if TYPE_CHECKING:
    from app.parts import Parts

PAINTING_MILLISECONDS = 1500
"""For thumbnails to be read and shown before the picture of the window is taken."""


def watch(parts: Parts, report: Path) -> None:
    """Write ``report``, and a picture of the window beside it, once groups are shown; then close.

    ``shown_at`` is the time (seconds since 1970) at which the event loop first came to rest.
    """
    seen: dict[str, object] = {}

    def shown() -> None:
        seen["shown_at"] = time.time()

    def finished(result: ScanResult) -> None:
        seen.update(photos=result.photos, groups=len(result.groups))
        parts.results_page.review_requested.emit()
        QTimer.singleShot(PAINTING_MILLISECONDS, tell)

    def tell() -> None:
        page = parts.review_page
        seen.update(rows=page.model.rowCount(), review_is_shown=page.isVisible())
        parts.window.grab().save(str(report.with_suffix(".png")))
        report.write_text(json.dumps(seen), encoding="utf-8")
        parts.window.close()

    QTimer.singleShot(0, shown)
    parts.scans.finished.connect(finished)
    parts.scans.stopped.connect(parts.window.close)
