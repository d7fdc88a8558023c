"""What each route answers, by the names that programs rely on."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path

import pytest
from PIL import Image

pytest.importorskip("fastapi", reason="the extra [service] isn't installed")
pytest.importorskip("httpx2", reason="the optional library httpx2 isn't installed")

from core.photo_files.hashing import hash_of_stream
from tests.core.cluster.service.conftest import Serve, code_in, sent


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hash_of_stream(stream).hex()


def test_an_edited_copy_finds_its_photo_and_what_changed(
    serve: Serve, library: Path, edited: Path
) -> None:
    with sent(edited) as files:
        answer = serve().post("/find", files=files).json()

    assert set(answer) == {"sha256", "have", "searched", "found"}
    assert answer["sha256"] == sha256(edited)
    assert answer["have"] is True
    assert answer["searched"] == 12
    assert len(answer["found"]) == 10
    best = answer["found"][0]
    assert best.pop("score") > 0.75
    assert best.pop("similarity") > 0.99
    assert [change.pop("change") for change in best["changes"]] == ["resized", "re-encoded"]
    assert best.pop("changes")[1]["words"] == "re-encoded: PNG instead of JPEG"
    photo = library / "07.jpg"
    assert best == {
        "verdict": "same-photo", "words": "The same photo", "sha256": sha256(photo),
        "uri": str(photo), "width": 320, "height": 240, "format": "JPEG", "copies": 0,
        "is_there": True,
    }  # fmt: skip
    others = answer["found"][1:]
    assert {other["verdict"] for other in others} <= {"different", "similar"}
    assert [other["changes"] for other in others] == [None] * 9


def test_the_same_bytes_under_another_name_are_exact(serve: Serve, library: Path) -> None:
    with sent(library / "03.jpg", name="else.jpg") as files:
        answer = serve().post("/find?k=2&changes=false", files=files).json()

    assert answer["found"][0]["verdict"] == "exact"
    assert answer["found"][0]["changes"] is None
    assert answer["found"][0]["score"] == 1.0
    assert len(answer["found"]) == 2


def test_a_stranger_is_not_had(serve: Serve, library: Path, tmp_path: Path) -> None:
    file = tmp_path / "stranger.png"
    Image.linear_gradient("L").save(file)
    with sent(file) as files:
        answer = serve().post("/find", files=files).json()

    assert answer["have"] is False
    assert "exact" not in {near["verdict"] for near in answer["found"]}


def test_an_empty_library_finds_nothing(serve: Serve, tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    Image.linear_gradient("L").save(file)
    with sent(file) as files:
        answer = serve().post("/find", files=files).json()

    assert (answer["have"], answer["searched"], answer["found"]) == (False, 0, [])


def test_two_photos_are_compared_and_seen(serve: Serve, library: Path, edited: Path) -> None:
    with sent(edited, "first") as files:
        known = {"second_sha256": sha256(library / "07.jpg")}
        answer = serve().post("/compare?view=true", files=files, data=known).json()

    view = answer.pop("view")
    assert {key: answer[key] for key in ("verdict", "same_bytes", "same_pixels")} == {
        "verdict": "same-photo", "same_bytes": False, "same_pixels": False,
    }  # fmt: skip
    assert sum(answer["shares"].values()) == pytest.approx(1)
    assert answer["first"]["format"] == "PNG"
    assert answer["second"]["sha256"] == sha256(library / "07.jpg")
    assert "path" not in answer["first"]
    for name in ("first", "second", "difference"):
        kind, data = view[name].split(",")
        assert kind == "data:image/jpeg;base64"
        with Image.open(io.BytesIO(base64.b64decode(data))) as picture:
            assert picture.size == (200, 150)
    assert view["share"] < 0.2


def test_a_photo_that_is_known_has_a_small_picture(serve: Serve, library: Path) -> None:
    client = serve()
    answer = client.get(f"/photos/{sha256(library / '05.jpg')}/picture")

    assert answer.headers["content-type"] == "image/jpeg"
    with Image.open(io.BytesIO(answer.content)) as picture:
        assert picture.size == (320, 240)
    assert code_in(client.get(f"/photos/{'0' * 64}/picture")) == "unknown-photo"


def test_a_library_is_filled_by_scans_alone(serve: Serve, library: Path, edited: Path) -> None:
    client, photo = serve(), library / "01.jpg"
    with sent(edited) as files:
        added = client.post("/add", files=files)
    gone = client.delete(f"/photos/{sha256(photo)}")

    assert (added.status_code, gone.status_code) == (409, 409)
    assert code_in(added) == code_in(gone) == "filled-by-scans"
    assert photo.exists()


def test_what_is_asked_wrongly_is_told(serve: Serve, edited: Path) -> None:
    client = serve()
    with sent(edited, "first") as files:
        both = client.post("/compare", files=files, data={"first_sha256": "0" * 64})
    with sent(edited, "first") as files:
        one = client.post("/compare", files=files)
    with sent(edited) as files:
        many = client.post("/find?k=51", files=files)
    answers = {
        (both.status_code, code_in(both)),
        (one.status_code, code_in(one)),
        (many.status_code, code_in(many)),
    }
    assert answers == {(400, "name-one"), (400, "makes-no-sense")}
    assert code_in(client.post("/find", content=b"\xff\xd8")) == "not-a-form"
    assert code_in(client.post("/find", data={"photo": "no file"})) == "not-a-form"
    assert code_in(client.delete("/photos/../../etc/passwd")) == "unknown-route"
    assert code_in(client.delete("/photos/abc")) == "no-hash"
    assert code_in(client.get("/find")) == "wrong-method"


def test_every_route_is_described_and_no_page_asks_another_site(serve: Serve) -> None:
    client = serve()
    described = {
        (method, path)
        for path, methods in client.get("/openapi.json").json()["paths"].items()
        for method in methods
    }
    assert described == {
        ("post", "/find"), ("post", "/compare"), ("post", "/add"),
        ("delete", "/photos/{sha256}"), ("get", "/photos/{sha256}/picture"),
        ("get", "/health"), ("get", "/metrics"),
    }  # fmt: skip
    docs = client.get("/docs").text
    assert all(f"{method.upper()} {path}" in docs for method, path in described)
    for page in (docs, *(client.get(path).text for path in ("/", "/page.js", "/page.css"))):
        assert not re.search(r"https?://|//[a-z]+\.", page)


def test_health_and_metrics_tell_of_what_was_asked(serve: Serve, edited: Path) -> None:
    client = serve()
    assert client.get("/health").json() == {"status": "ready"}
    with sent(edited) as files:
        client.post("/find", files=files)

    lines = client.get("/metrics").text.splitlines()

    assert 'samelens_requests_total{route="/find",status="200"} 1.0' in lines
    assert 'samelens_stage_seconds_count{stage="search"} 1.0' in lines
    assert "samelens_photos 12.0" in lines
