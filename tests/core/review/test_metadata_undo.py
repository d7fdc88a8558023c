"""Metadata that was added is taken back, by undo and after a crash, if it still is ours."""

from __future__ import annotations

import pytest

from core.photo_files.decoding import Decoder
from core.photo_files.written_metadata import metadata_beside, sidecar_of
from core.progress import Progress
from core.records import Photo
from core.review.actions import staged_name
from core.review.journal import Action, Journal
from core.review.metadata_copy import new_sidecar
from core.review.removal import undo
from core.review.removal_reasons import MetadataCopyProblem, Settled, UndoProblem
from core.review.requests import RemovalRequest
from core.review.settling import settle
from core.wording.reasons import Reason
from tests.core.photo_files.test_xmp import DARKTABLE, VIENNA
from tests.core.review.test_metadata_copy import removed
from tests.folder_trash import FolderTrash


def test_undo_leaves_what_somebody_else_wrote(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    report = removed(three, journal, trash)
    sidecar_of(three[0].path).write_bytes(DARKTABLE)

    back = undo(report.batch, journal, Progress())

    assert back.moved == (three[1].path, three[2].path)
    assert back.metadata == ()
    assert [problem.reason for problem in back.failed] == [
        Reason(MetadataCopyProblem.SIDECAR_CHANGED)
    ] * 2
    assert sidecar_of(three[0].path).read_bytes() == DARKTABLE


def test_metadata_stays_where_its_photo_cant_come_back(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    report = removed(three, journal, trash)
    place = journal.of_batch(report.batch)[1].place
    assert place is not None
    place.unlink()

    back = undo(report.batch, journal, Progress())

    assert back.moved == (three[2].path,)
    assert metadata_beside(three[0].path).place == VIENNA
    assert [problem.reason for problem in back.failed] == [
        Reason(UndoProblem.NOT_IN_TRASH),
        Reason(MetadataCopyProblem.PHOTO_NOT_BACK),
        Reason(MetadataCopyProblem.PHOTO_NOT_BACK),
    ]


@pytest.mark.parametrize("crash", ["journalled", "staged", "written"])
@pytest.mark.parametrize("before", [None, DARKTABLE])
def test_a_crash_is_settled_by_what_is_true_on_disk(
    three: list[Photo], journal: Journal, trash: FolderTrash, crash: str, before: bytes | None
) -> None:
    sidecar = sidecar_of(three[0].path)
    if before is not None:
        sidecar.write_bytes(before)
    new = new_sidecar(RemovalRequest(three[1], three[0]), Decoder())
    assert new is not None
    row = journal.start("batch", Action.METADATA, new, three[0].path)
    journal.keep_before(row, new.before)
    if crash == "staged":
        staged_name(row, sidecar.parent).write_bytes(new.content[:9])
    elif crash == "written":
        sidecar.write_bytes(new.content)

    (settled,) = settle(journal, trash)

    assert journal.unsettled() == []
    assert settle(journal, trash) == ()
    assert not list(sidecar.parent.glob(".samelens*"))
    if crash == "written":
        assert settled == Reason.of(Settled.WRITTEN, path=sidecar)
        assert undo("batch", journal, Progress()).metadata == (three[0].path,)
    else:
        assert settled == Reason.of(Settled.NOT_WRITTEN, path=sidecar)
    assert (sidecar.read_bytes() if sidecar.exists() else None) == before
    assert journal.batches()[0].action is Action.METADATA


def test_an_undo_that_was_cut_off_is_completed_by_the_next(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    report = removed(three, journal, trash)
    second = journal.of_batch(report.batch)[2]
    between = journal.before(second)
    assert second.action is Action.METADATA
    assert between is not None
    sidecar_of(three[0].path).write_bytes(between)

    assert undo(report.batch, journal, Progress()).failed == ()
    assert not sidecar_of(three[0].path).exists()


def test_a_sidecar_that_the_user_deleted_stays_deleted(
    three: list[Photo], journal: Journal, trash: FolderTrash
) -> None:
    sidecar_of(three[0].path).write_bytes(DARKTABLE)
    report = removed(three, journal, trash)
    sidecar_of(three[0].path).unlink()

    assert undo(report.batch, journal, Progress()).failed == ()
    assert not sidecar_of(three[0].path).exists()
