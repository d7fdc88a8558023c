"""What was decided of the same folders before: a scan's own job looks it up, once it is done."""

from __future__ import annotations

import logging
from contextlib import closing

from app.controllers.scan_controller import Scan
from core.errors import CoreError
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import ScanResult
from core.review.decision import Decision
from core.review.kept_session import decided_before
from core.settings import ScanSettings
from core.storage.database import open_store

logger = logging.getLogger(__name__)


class EarlierDecisions:
    """Hands what it found from the job's thread to the window's, one scan at a time."""

    def __init__(self) -> None:
        self._found: tuple[ScanResult, dict[int, Decision]] | None = None

    def after(self, scan: Scan) -> Scan:
        """The same scan, which looks them up in the end."""

        def scan_and_look(
            settings: ScanSettings, places: Places, progress: Progress, decoder: Decoder
        ) -> ScanResult:
            result = scan(settings, places, progress, decoder)
            if result.groups:
                self._found = result, _found(settings, places, result)
            return result

        return scan_and_look

    def of(self, result: ScanResult) -> dict[int, Decision]:
        """By group number of what the last scan found."""
        found, self._found = self._found, None
        return found[1] if found is not None and found[0] is result else {}


def _found(settings: ScanSettings, places: Places, result: ScanResult) -> dict[int, Decision]:
    """Without them the scan is as good: that they can't be read is told by who lists them."""
    try:
        with closing(open_store(places.store_file)) as store:
            return decided_before(store, settings.folders, result)
    except CoreError as error:
        logger.info("earlier decisions can't be read: %s", error)
        return {}
