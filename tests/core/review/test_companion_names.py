"""Whatever a folder's files are called: none goes that a file which stays has a claim to."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.review.companion_names import NamesInFolder
from core.review.companions import with_companions
from core.review.requests import RemovalRequest
from tests.conftest import photo_of

STEMS = ("IMG_1", "img_1", "IMG_1.MP", "IMG_E1", "Caf\u00e9", "Cafe\u0301", "IMG_1-edited")
KINDS = ("jpg", "JPG", "jpeg", "heic", "png", "cr2", "dng", "mov", "MP4", "MP", "xmp", "aae",
         "json", "jpg.xmp", "heic.json", "jpg.json", "mov.xmp", "cr2.xmp", "psd")  # fmt: skip
FOLDERS = st.sets(st.builds("{}.{}".format, st.sampled_from(STEMS), st.sampled_from(KINDS)))
PICTURES = (".jpg", ".jpeg", ".heic", ".png", ".cr2", ".dng", ".psd")


def normal(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def has_a_claim(owner: str, file: str) -> bool:
    """What the rule says, in its plainest form: one name, or a name with something behind it."""
    owner, file = normal(owner), normal(file)
    stem, extension = owner.rsplit(".", 1)
    is_picture = f".{extension}" in PICTURES
    if not is_picture and extension not in ("mov", "mp4", "mp"):
        return False
    if file.startswith(f"{owner}."):
        return True
    if is_picture and file.endswith(".mp") and file == stem:
        return True
    about, kind = file.rsplit(".", 1)
    return about == stem and (is_picture or kind in ("xmp", "aae", "json", "wav"))


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(names=FOLDERS, data=st.data())
def test_no_file_goes_along_that_a_staying_file_has_a_claim_to(
    names: set[str], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, keep = (tmp_path_factory.mktemp(name) for name in ("folder", "keep"))
    for name in names:
        (folder / name).write_bytes(b"the same")
    for kind in data.draw(st.sets(st.sampled_from(KINDS))) | {"jpg"}:
        (keep / f"keeper.{kind}").write_bytes(b"the same")
    pictures = sorted(name for name in names if normal(name).endswith(PICTURES[:-1]))
    marked = data.draw(st.sets(st.sampled_from(pictures)) if pictures else st.just(set()))
    keeper_is_beside = bool(set(pictures) - marked) and data.draw(st.booleans())
    keeper = folder / min(set(pictures) - marked) if keeper_is_beside else keep / "keeper.jpg"

    result = with_companions(
        [RemovalRequest(photo_of(folder / name), photo_of(keeper)) for name in sorted(marked)],
        lambda: None,
    )

    going = {file.path.name for request in result.requests for file in request.files}
    remaining = names - going
    for name in going - marked:
        assert not [other for other in remaining if has_a_claim(other, name)]
    assert keeper.name not in going or not keeper_is_beside
    held = {request.photo.path.name for request in result.held}
    assert marked == (going & marked) | held and not going & held
    for path in result.staying:
        assert path.name in remaining


def test_a_json_that_many_files_could_share_is_nobodys() -> None:
    start = "x" * 45
    photos = [f"{start}{number}.jpg" for number in range(100)]

    names = NamesInFolder([*photos, f"{start}.json", f"{photos[0]}.json"], lambda: None)

    assert names.owners(f"{start}.json") == ()
    assert names.owners(f"{photos[0]}.json") == (photos[0],)


def test_a_large_folder_can_be_stopped() -> None:
    checked: list[None] = []

    NamesInFolder(["a.jpg", "b.jpg"], lambda: checked.append(None))

    assert len(checked) >= 2
