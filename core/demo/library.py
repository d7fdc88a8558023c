"""Plans and writes the demo library: base pictures, planted copies and look-alikes, the truth.

Deterministic: the same library each time. ``truth.json`` tells the groups, the look-alikes, the
unreadable files and how each copy was made, all paths relative to the folder.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from core.demo.reasons import DemoProblem
from core.demo.scenes import Painter, city, fruit, mountains, room, seaside, texture
from core.errors import CoreError, UnusableInput
from core.progress import Progress, Stage

TRUTH = "truth.json"


@dataclass(frozen=True, slots=True)
class Scene:
    """One base picture: where it lies, who paints it, its seed, palette and size."""

    path: str
    painter: Painter
    seed: int
    palette: str
    size: tuple[int, int] = (960, 720)
    taken: str | None = None


@dataclass(frozen=True, slots=True)
class DemoTruth:
    """What was planted: groups of paths, look-alike pairs, unreadable files, kind of each edit."""

    photos: int
    groups: tuple[tuple[str, ...], ...]
    look_alikes: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]
    edits: dict[str, str]


PORTRAIT = (720, 960)
SCENES = (
    Scene("2023 Carpathians/dawn.jpg", mountains, 1, "#27406b #f4b183 #b58aa5 #2b2438 #ffd9a0", taken="2023:08:12 05:48:10"),
    Scene("2023 Carpathians/noon.jpg", mountains, 2, "#3d7fc1 #cfe6f5 #8fb0c4 #2f4a2f #fff6d0", taken="2023:08:12 12:10:44"),
    Scene("2023 Carpathians/dusk.jpg", mountains, 3, "#1c1c44 #d3566b #6b3f6e #17121f #ff9a76", taken="2023:08:12 20:31:02"),
    Scene("2023 Carpathians/rain.jpg", mountains, 9, "#6f7b85 #c3c9cc #8d989e #3c4a48 #e8eef0", PORTRAIT, "2023:08:13 09:02:51"),
    Scene("2022 Sea/morning.jpg", seaside, 5, "#79b4e0 #eef6f7 #2f7fa8 #63c0c0 #e6cf9d", taken="2022:07:02 08:15:00"),
    Scene("2022 Sea/sunset.jpg", seaside, 7, "#4a2a5c #ff9e5e #7a4a6b #d8785a #c99b6c", PORTRAIT, "2022:07:04 20:55:37"),
    Scene("Kitchen/apples.jpg", fruit, 9, "#4b2f2a #b0785a #3a2a20 #c2d4cf #b3202a #7fae3c #d6c04a", (900, 900)),
    Scene("Kitchen/plums.jpg", fruit, 10, "#c9c2b5 #f5f0e6 #a98d6a #3d4c63 #4a2c63 #2f2a5a #7d3f78"),
    Scene("Kitchen/lemons.png", fruit, 21, "#7f9fb8 #dbeaf2 #d9d3c7 #2f5f77 #f3dc3f #e6c81f #a8c43a"),
    Scene("Flat/living room.jpg", room, 12, "#d8cdbd #8a6242 #3f6b66 #c46f4f #9fc38a #d0a13a"),
    Scene("Flat/blue room.jpg", room, 13, "#7e97ad #c9b593 #d9b24c #efe7da #7fb0d8 #b4483a"),
    Scene("Flat/study.jpg", room, 14, "#5b3f3a #4a3a30 #a33f3f #3d4a63 #8a9a5a #e0c080", PORTRAIT),
    Scene("Flat/white room.jpg", room, 15, "#f0eeea #b9b0a6 #8c8c94 #4f7f6f #c8dfe8 #2f4f8f"),
    Scene("Phone/IMG_2041.jpg", city, 16, "#0b1026 #3a2a55 #11131f #ffd27f #ff9f5a #fff1c9", PORTRAIT, "2024:01:05 19:22:40"),
    Scene("Textures/planks.jpg", texture, 19, "wood #8a5a34 #4f2f18"),
    Scene("Textures/wall.jpg", texture, 20, "bricks #b8aa9a #9a4a35 #a8583f #7f3a2a"),
    Scene("Textures/beach stones.jpg", texture, 22, "pebbles #3a3a3a #8a8f94 #b8aea0 #5f666e #d9d2c6", (800, 600)),
    Scene("Textures/gravel.jpg", texture, 31, "pebbles #6b4a2f #c98a4a #8a5a2f #e0b070 #5a3a20", (800, 600)),
    Scene("Textures/ivy.jpg", texture, 33, "leaves #0f1a10 #2f6b2f #4f8f3f #7fae5f #1f4f2f", (800, 600)),
    Scene("2022 Sea/lagoon.jpg", seaside, 34, "#c8e8e0 #ffffff #48c0a8 #90e8d0 #f8f0d8", taken="2022:07:06 11:20:00"),
    Scene("2024 Andes/red ridge.jpg", mountains, 35, "#f2d0a0 #ffe8c0 #d08050 #702818 #ffffff", taken="2024:02:11 16:40:12"),
    Scene("2024 Andes/night.jpg", mountains, 36, "#020818 #10305a #183858 #040810 #d0e0ff", PORTRAIT, "2024:02:11 22:10:45"),
    Scene("Flat/green room.jpg", room, 37, "#3f5f4a #2f2a26 #e8e0d0 #a08a60 #d8e8c0 #c08a3a", (900, 900)),
    Scene("Textures/autumn.webp", texture, 23, "leaves #2a1d12 #c8501f #e09a2a #8a2a1a #b8a02f", (800, 600)),
)  # fmt: skip
LOOK_ALIKES = {
    "2023 Carpathians/rain.jpg": 109,
    "2022 Sea/sunset.jpg": 107,
    "2023 Carpathians/noon.jpg": 102,
    "2022 Sea/morning.jpg": 105,
    "Kitchen/plums.jpg": 110,
    "Flat/blue room.jpg": 113,
    "Textures/autumn.webp": 123,
    "2024 Andes/night.jpg": 136,
    "2022 Sea/lagoon.jpg": 134,
    "Flat/green room.jpg": 137,
}
"""Another picture by the same painter in the same colors: a different photo."""
EXACT_COPIES = {
    "Backup/dawn.jpg": "2023 Carpathians/dawn.jpg",
    "Backup/dawn (1).jpg": "2023 Carpathians/dawn.jpg",
    "Backup/morning.jpg": "2022 Sea/morning.jpg",
    "Backup/living room.jpg": "Flat/living room.jpg",
    "Backup/red ridge.jpg": "2024 Andes/red ridge.jpg",
    "Downloads/ivy.jpg": "Textures/ivy.jpg",
}


def _reencoded(image: Image.Image) -> Image.Image:
    return image


def _smaller(image: Image.Image) -> Image.Image:
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS)


def _cropped(image: Image.Image) -> Image.Image:
    width, height = image.size
    return image.crop((int(width * 0.1), int(height * 0.08), int(width * 0.93), int(height * 0.92)))


def _turned(image: Image.Image) -> Image.Image:
    return image.transpose(Image.Transpose.ROTATE_90)


def _brighter(image: Image.Image) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(1.35)


def _warmer(image: Image.Image) -> Image.Image:
    return Image.blend(image, Image.new("RGB", image.size, "#ff9a3c"), 0.18)


def _softer(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(2.5))


def _watermarked(image: Image.Image) -> Image.Image:
    layer = Image.new("RGBA", image.size)
    draw, font = ImageDraw.Draw(layer), ImageFont.load_default(34)
    for y in range(20, image.height, 130):
        for x in range(-60 + y % 3 * 40, image.width, 260):
            draw.text((x, y), "Agency 24", (255, 255, 255, 120), font)
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def _captioned(image: Image.Image) -> Image.Image:
    framed = ImageOps.expand(image, (0, 0, 0, 90), "white")
    place = (30, image.height + 20)
    ImageDraw.Draw(framed).text(place, "Greetings from here!", "black", ImageFont.load_default(42))
    return framed


def _with_logo(image: Image.Image) -> Image.Image:
    marked = image.copy()
    draw = ImageDraw.Draw(marked)
    x, y = image.width - 190, image.height - 100
    draw.rounded_rectangle((x, y, x + 160, y + 70), 12, fill="#1f6feb")
    draw.text((x + 24, y + 16), "HOMES", "white", ImageFont.load_default(32))
    return marked


def _on_a_screen(image: Image.Image) -> Image.Image:
    screen = Image.new("RGB", (image.width, image.height + 200), "#111111")
    screen.paste(image, (0, 90))
    draw, font = ImageDraw.Draw(screen), ImageFont.load_default(34)
    draw.text((30, 25), "21:47", "white", font)
    draw.text((30, image.height + 120), "Liked by 12 others", "white", font)
    return screen


Edit = Callable[[Image.Image], Image.Image]
EDITS: tuple[tuple[str, str, str, Edit], ...] = (
    ("Downloads/dawn-small.jpg", "2023 Carpathians/dawn.jpg", "resized", _smaller),
    ("Downloads/noon-final.jpg", "2023 Carpathians/noon.jpg", "cropped", _cropped),
    ("Downloads/noon-mirror.jpg", "2023 Carpathians/noon.jpg", "mirrored", ImageOps.mirror),
    ("Phone/IMG_1999.jpg", "2023 Carpathians/rain.jpg", "rotated", _turned),
    ("Downloads/postcard.jpg", "2022 Sea/morning.jpg", "captioned", _captioned),
    ("Downloads/sunset-mirror.jpg", "2022 Sea/sunset.jpg", "mirrored", ImageOps.mirror),
    ("Downloads/sunset-warm.jpg", "2022 Sea/sunset.jpg", "tinted", _warmer),
    ("Downloads/apples-bright.jpg", "Kitchen/apples.jpg", "brighter", _brighter),
    ("Downloads/apples-frame.jpg", "Kitchen/apples.jpg", "framed", lambda image: ImageOps.expand(image, 40, "white")),
    ("Downloads/ridge-warm.jpg", "2024 Andes/red ridge.jpg", "tinted", _warmer),
    ("Downloads/lagoon-small.jpg", "2022 Sea/lagoon.jpg", "resized", _smaller),
    ("Downloads/lagoon-bw.jpg", "2022 Sea/lagoon.jpg", "gray", lambda image: ImageOps.grayscale(image).convert("RGB")),
    ("Agency/green.jpg", "Flat/green room.jpg", "captioned", _captioned),
    ("Downloads/gravel.webp", "Textures/gravel.jpg", "re-encoded", _reencoded),
    ("Downloads/lemons.jpg", "Kitchen/lemons.png", "re-encoded", _reencoded),
    ("Agency/living.jpg", "Flat/living room.jpg", "logo", _with_logo),
    ("Agency/dusk.jpg", "2023 Carpathians/dusk.jpg", "watermarked", _watermarked),
    ("Downloads/plums-soft.jpg", "Kitchen/plums.jpg", "blurred", _softer),
    ("Agency/blue.jpg", "Flat/blue room.jpg", "logo", _with_logo),
    ("Agency/study.jpg", "Flat/study.jpg", "brighter", _brighter),
    ("Phone/Screenshot_0107.png", "Phone/IMG_2041.jpg", "screenshot", _on_a_screen),
    ("Downloads/planks-crop.jpg", "Textures/planks.jpg", "cropped", _cropped),
    ("Downloads/wall-dark.jpg", "Textures/wall.jpg", "darker", lambda image: ImageEnhance.Brightness(image).enhance(0.65)),
)  # fmt: skip
BROKEN, EMPTY = "Downloads/cut-off.jpg", "Downloads/empty.jpg"


def write_demo(folder: Path, progress: Progress) -> DemoTruth:
    """Write the library into ``folder``, which must be missing, empty or hold an older demo.

    Raises UnusableInput for a folder with other files, CoreError when it can't be written.
    """
    try:
        _check_free(folder)
        truth = _write(folder, progress)
        (folder / TRUTH).write_text(_as_json(truth), encoding="utf-8")
    except OSError as error:
        why = error.strerror or str(error)
        raise CoreError(DemoProblem.NOT_WRITTEN, path=folder, why=why) from error
    return truth


def _check_free(folder: Path) -> None:
    """Only a demo's own names may be there: these are written anew, nothing is ever deleted."""
    planned = {*_planned_names(), TRUTH}
    if folder.exists():
        there = (file for file in folder.rglob("*") if not file.is_dir())
        foreign = next(
            (file for file in there if file.relative_to(folder).as_posix() not in planned), None
        )
        if foreign is not None:
            raise UnusableInput(DemoProblem.NOT_EMPTY, path=folder)
    folder.mkdir(parents=True, exist_ok=True)


def _planned_names() -> set[str]:
    names = {scene.path for scene in SCENES} | {_other_name(path) for path in LOOK_ALIKES}
    return names | set(EXACT_COPIES) | {copy for copy, *_ in EDITS} | {BROKEN, EMPTY}


def _write(folder: Path, progress: Progress) -> DemoTruth:
    groups: dict[str, list[str]] = {scene.path: [scene.path] for scene in SCENES}
    painted: dict[str, Image.Image] = {}
    for scene in progress.track(Stage.RENDERING, SCENES, len(SCENES)):
        painted[scene.path] = _paint(folder, scene, scene.path, scene.seed)
        if scene.path in LOOK_ALIKES:
            _paint(folder, scene, _other_name(scene.path), LOOK_ALIKES[scene.path])
    for copy, original in EXACT_COPIES.items():
        _ready(folder / copy)
        shutil.copyfile(folder / original, folder / copy)
        groups[original].append(copy)
    edits = {}
    for copy, original, kind, edit in EDITS:
        _save(edit(painted[original]), folder / copy, quality=80)
        groups[original].append(copy)
        edits[copy] = kind
    whole = (folder / SCENES[0].path).read_bytes()
    (folder / BROKEN).write_bytes(whole[: len(whole) // 3])
    (folder / EMPTY).write_bytes(b"")
    return DemoTruth(
        len(_planned_names()),
        tuple(tuple(paths) for paths in groups.values() if len(paths) > 1),
        tuple((path, _other_name(path)) for path in LOOK_ALIKES),
        (BROKEN, EMPTY),
        edits,
    )


def _paint(folder: Path, scene: Scene, path: str, seed: int) -> Image.Image:
    rng = np.random.default_rng(seed)
    image = scene.painter(rng, *scene.size, scene.palette.split())
    exif = Image.Exif()
    if scene.taken:
        exif[0x0132] = scene.taken
        exif.get_ifd(0x8769)[0x9003] = scene.taken
    _save(image, folder / path, quality=92, exif=exif)
    return image


def _other_name(path: str) -> str:
    name = Path(path)
    return str(name.with_stem(f"{name.stem} 2").as_posix())


def _ready(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)


def _save(image: Image.Image, file: Path, quality: int, exif: Image.Exif | None = None) -> None:
    _ready(file)
    image.save(file, quality=quality, exif=exif or Image.Exif())


def _as_json(truth: DemoTruth) -> str:
    content = {
        "made_by": "Samelens demo",
        "groups": truth.groups,
        "look_alikes": truth.look_alikes,
        "problems": truth.problems,
        "edits": truth.edits,
    }
    return json.dumps(content, indent=1)
