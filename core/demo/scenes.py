"""The pictures of the demo library: landscapes, still lifes, interiors, city lights, textures.

Each painter takes a random generator, a size and a palette; another seed gives another place.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image

from core.arrays import FloatArray
from core.demo.painting import blend, developed, disc, glow, gradient, polygon, ridge, smooth_noise

Painter = Callable[[np.random.Generator, int, int, list[str]], Image.Image]


def mountains(rng: np.random.Generator, width: int, height: int, palette: list[str]) -> Image.Image:
    """Ranges in haze under a sun, some over a lake. Palette: sky top, sky low, far, near, sun."""
    top, low, far, near, sun = palette
    canvas = gradient(width, height, [top, low, low])
    x, y = rng.uniform(0.15, 0.85) * width, rng.uniform(0.12, 0.4) * height
    blend(canvas, sun, 0.6 * glow(canvas, x, y, width * 0.22))
    blend(canvas, "#fff8e7", disc(canvas, x, y, width * rng.uniform(0.02, 0.05), 4))
    clouds = smooth_noise(rng, width, height, width / 4)
    fade = np.linspace(1, 0, height, dtype=np.float32)[:, None]
    blend(canvas, "#ffffff", np.clip(clouds * 2 - 1.1, 0, 0.7) * fade)
    rows = np.arange(height, dtype=np.float32)[:, None]
    layers = int(rng.integers(3, 6))
    for layer in range(layers):
        depth = (layer + 1) / layers
        base = height * (0.42 + 0.42 * depth)
        line = base - ridge(rng, width, 0.5) * height * rng.uniform(0.18, 0.42) * (
            1.2 - depth * 0.5
        )
        body = gradient(1, 1, [far])[0, 0] * (1 - depth) + gradient(1, 1, [near])[0, 0] * depth
        texture = smooth_noise(rng, width, height, width / 30)[..., None]
        over = body * (0.75 + 0.5 * texture)
        blend(canvas, over.astype(np.float32), np.clip(rows - line[None, :], 0, 1))
    if rng.random() < 0.5:
        _mirror_lake(rng, canvas)
    return developed(rng, canvas)


def _mirror_lake(rng: np.random.Generator, canvas: FloatArray) -> None:
    height, width = canvas.shape[:2]
    shore = int(height * rng.uniform(0.66, 0.78))
    above = canvas[max(0, 2 * shore - height) : shore][::-1]
    ripple = smooth_noise(rng, width, height, width / 40)[: len(above)] * 8
    columns = np.clip(np.arange(width) + ripple.astype(int) - 4, 0, width - 1)
    mirrored = np.take_along_axis(above, columns[..., None].repeat(3, 2), axis=1)
    canvas[shore : shore + len(above)] = mirrored * 0.8 + np.float32(0.05)


def seaside(rng: np.random.Generator, width: int, height: int, palette: list[str]) -> Image.Image:
    """Waves, a beach and sails. Palette: sky top, sky low, sea far, sea near, sand."""
    top, low, far, near, sand = palette
    canvas = gradient(width, height, [top, low])
    horizon, beach = int(height * rng.uniform(0.35, 0.55)), int(height * rng.uniform(0.75, 0.9))
    canvas[horizon:] = gradient(width, height - horizon, [far, near])
    waves = smooth_noise(rng, width * 1, height, width / 6, 5)
    stretched = np.asarray(Image.fromarray(waves).resize((width, height * 4)))[:height]
    rows = np.arange(height)[:, None]
    crest = np.clip(np.sin(rows * 0.12 + stretched * 14) - 0.75, 0, 1) * 2
    blend(canvas, "#ffffff", (crest * (rows > horizon)).astype(np.float32) * 0.6)
    line = (
        beach + 30 * np.sin(np.linspace(0, rng.uniform(3, 8), width)) + ridge(rng, width, 0.2) * 30
    )
    grain = smooth_noise(rng, width, height, 12)[..., None] * 0.25 + 0.85
    shore = gradient(width, height, [sand, sand]) * grain
    blend(canvas, "#ffffff", np.clip((rows - line[None] + 14) / 8, 0, 1).astype(np.float32))
    blend(canvas, shore, np.clip((rows - line[None]) / 4, 0, 1).astype(np.float32))
    for _ in range(int(rng.integers(1, 5))):
        x, size = rng.uniform(0.1, 0.9) * width, rng.uniform(0.05, 0.2) * height
        foot = horizon + rng.uniform(0.02, 0.12) * height
        color = ["#ffffff", "#d94f30", "#f2c14e", "#274c77"][int(rng.integers(4))]
        blend(canvas, color, polygon(canvas, [(x, foot - size), (x, foot), (x + size * 0.6, foot)]))
        hull: list[tuple[float, float]] = [
            (x - size * 0.4, foot + 3),
            (x + size * 0.7, foot + 3),
            (x + size * 0.5, foot + 16),
        ]
        blend(canvas, "#3b2f2f", polygon(canvas, [*hull, (x - size * 0.2, foot + 16)]))
    return developed(rng, canvas)


def fruit(rng: np.random.Generator, width: int, height: int, palette: list[str]) -> Image.Image:
    """Fruit on a table. Palette: wall, wall in light, table, cloth, then colors of fruit."""
    wall, lit, table, cloth, *colors = palette
    canvas = gradient(width, height, [wall, wall])
    blend(canvas, lit, glow(canvas, rng.uniform(0, 0.5) * width, 0.1 * height, width * 0.6))
    edge = int(height * rng.uniform(0.5, 0.65))
    canvas[edge:] = gradient(width, height - edge, [table, table])
    grain = smooth_noise(rng, width // 8 + 1, height, 18)
    grain = np.asarray(Image.fromarray(grain).resize((width, height)))
    canvas[edge:] *= (0.7 + 0.5 * grain[edge:])[..., None]
    left, right = rng.uniform(0.0, 0.3) * width, rng.uniform(0.6, 1.0) * width
    corners = [(left, edge + 30), (right, edge + 20), (right + 90, height), (left - 120, height)]
    blend(canvas, cloth, polygon(canvas, corners) * 0.85)
    count = int(rng.integers(4, 10))
    for place in sorted(rng.uniform(0, 1, count)):
        radius = width * rng.uniform(0.045, 0.11)
        x, y = rng.uniform(0.1, 0.9) * width, edge + place * (height - edge) * 0.75
        _ball(rng, canvas, x, y, radius, colors[int(rng.integers(len(colors)))])
    return developed(rng, canvas)


def _ball(
    rng: np.random.Generator, canvas: FloatArray, x: float, y: float, radius: float, color: str
) -> None:
    shadow = glow(canvas, x + radius * 0.7, y + radius * 0.75, radius * 0.9) * 0.55
    blend(canvas, "#0b0806", shadow)
    body = disc(canvas, x, y, radius)
    blend(canvas, color, body)
    blend(
        canvas,
        "#140a05",
        body * (1 - glow(canvas, x - radius * 0.35, y - radius * 0.4, radius)) * 0.7,
    )
    blend(
        canvas,
        "#ffffff",
        body * glow(canvas, x - radius * 0.4, y - radius * 0.45, radius * 0.22) * 0.8,
    )
    stem = [(x - 3, y - radius), (x + 4, y - radius), (x + rng.uniform(-9, 16), y - radius * 1.35)]
    blend(canvas, "#4a3420", polygon(canvas, stem))


def room(rng: np.random.Generator, width: int, height: int, palette: list[str]) -> Image.Image:
    """A room with a window. Palette: wall, floor, sofa, rug, outside, accent."""
    wall, floor, sofa, rug, outside, accent = palette
    canvas = gradient(width, height, [wall, wall])
    corner = int(height * rng.uniform(0.6, 0.72))
    canvas[corner:] = gradient(width, height - corner, [floor, floor])
    rows, columns = np.mgrid[corner:height, 0:width].astype(np.float32)
    away = (columns - width * rng.uniform(0.3, 0.7)) / (rows - corner + 40)
    canvas[corner:] *= (0.86 + 0.14 * (np.floor(away * 5) % 2))[..., None]
    x, y = rng.uniform(0.08, 0.6) * width, rng.uniform(0.08, 0.2) * height
    w, h = rng.uniform(0.18, 0.32) * width, rng.uniform(0.28, 0.4) * height
    _window(rng, canvas, (x, y, w, h), outside)
    blend(canvas, "#fff4d6", glow(canvas, x + w / 2, corner + 90, width * 0.25) * 0.35)
    cx, top = rng.uniform(0.3, 0.7) * width, corner + rng.uniform(0.05, 0.15) * height
    flat = [(cx - width * 0.3, top + 60), (cx + width * 0.3, top + 60)]
    blend(
        canvas,
        rug,
        polygon(canvas, [*flat, (cx + width * 0.42, height), (cx - width * 0.42, height)]),
    )
    sx, sw, sh = rng.uniform(0.1, 0.5) * width, rng.uniform(0.28, 0.42) * width, height * 0.2
    for dx, dy, dw, dh in (
        (0, -0.9, 1, 1.0),
        (-0.07, -0.45, 0.12, 1),
        (0.95, -0.45, 0.12, 1),
        (0, 0, 1, 0.5),
    ):
        box = [(sx + dx * sw, corner + dy * sh), (sx + (dx + dw) * sw, corner + dy * sh)]
        foot = corner + (dy + dh) * sh + 30
        blend(canvas, sofa, polygon(canvas, [*box, (box[1][0], foot), (box[0][0], foot)]))
        blend(
            canvas,
            "#000000",
            polygon(canvas, [*box, (box[1][0], box[1][1] + 5), (box[0][0], box[0][1] + 5)]) * 0.25,
        )
    lamp = rng.uniform(0.75, 0.95) * width
    blend(canvas, "#ffe9b0", glow(canvas, lamp, height * 0.3, width * 0.12) * 0.8)
    shade = [(lamp - 30, height * 0.24), (lamp + 30, height * 0.24), (lamp + 60, height * 0.36)]
    blend(canvas, accent, polygon(canvas, [*shade, (lamp - 60, height * 0.36)]))
    pole = [(lamp - 4, height * 0.36), (lamp + 4, height * 0.36), (lamp + 4, corner + 60)]
    blend(canvas, "#2b2b2b", polygon(canvas, [*pole, (lamp - 4, corner + 60)]))
    for _ in range(int(rng.integers(1, 4))):
        px, py, size = rng.uniform(0.05, 0.9) * width, rng.uniform(0.08, 0.3) * height, width * 0.08
        frame = [(px, py), (px + size, py), (px + size, py + size), (px, py + size)]
        blend(canvas, "#22201c", polygon(canvas, frame))
        inner = disc(canvas, px + size / 2, py + size / 2, size * 0.35)
        blend(canvas, accent, inner)
    return developed(rng, canvas)


def _window(
    rng: np.random.Generator,
    canvas: FloatArray,
    box: tuple[float, float, float, float],
    outside: str,
) -> None:
    x, y, w, h = box
    frame = [(x - 10, y - 10), (x + w + 10, y - 10), (x + w + 10, y + h + 10), (x - 10, y + h + 10)]
    blend(canvas, "#f7f3ea", polygon(canvas, frame))
    glass = polygon(canvas, [(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    view = gradient(canvas.shape[1], canvas.shape[0], ["#eaf4ff", outside])
    leaves = smooth_noise(rng, canvas.shape[1], canvas.shape[0], 60)[..., None]
    blend(canvas, (view * (0.8 + 0.3 * leaves)).astype(np.float32), glass)
    for bar in (0.33, 0.66):
        line = [(x + w * bar - 4, y), (x + w * bar + 4, y), (x + w * bar + 4, y + h)]
        blend(canvas, "#f7f3ea", polygon(canvas, [*line, (x + w * bar - 4, y + h)]))


def city(rng: np.random.Generator, width: int, height: int, palette: list[str]) -> Image.Image:
    """A skyline at night over wet ground. Palette: sky top, sky low, towers, then lights."""
    top, low, tower, *lights = palette
    canvas = gradient(width, height, [top, low, low])
    ground = int(height * rng.uniform(0.7, 0.8))
    for depth in (0.45, 0.75, 1.0):
        x = -rng.uniform(0, 60)
        while x < width:
            w = rng.uniform(0.04, 0.12) * width
            h = rng.uniform(0.15, 0.62) * height * (1.25 - 0.45 * depth)
            box = [(x, ground - h), (x + w, ground - h), (x + w, ground), (x, ground)]
            blend(canvas, tower, polygon(canvas, box) * depth)
            _lit_windows(rng, canvas, (int(x), int(ground - h), int(w), int(h)), lights, depth)
            x += w + rng.uniform(0, 0.03) * width
    reflected = canvas[2 * ground - height : ground][::-1]
    ripple = smooth_noise(rng, width, height - ground, 26)[..., None]
    canvas[ground:] = reflected * (0.35 + 0.4 * ripple)
    for _ in range(int(rng.integers(8, 22))):
        color = lights[int(rng.integers(len(lights)))]
        x, y = rng.uniform(0, width), rng.uniform(0.6, 1.0) * height
        blend(canvas, color, disc(canvas, x, y, rng.uniform(8, 38), 3) * rng.uniform(0.25, 0.7))
    return developed(rng, canvas)


def _lit_windows(
    rng: np.random.Generator,
    canvas: FloatArray,
    box: tuple[int, int, int, int],
    lights: list[str],
    depth: float,
) -> None:
    x, y, w, h = box
    color = lights[int(rng.integers(len(lights)))]
    step = int(rng.integers(11, 20))
    for row in range(y + 8, y + h - 8, step):
        for column in range(max(x, 0) + 6, min(x + w, canvas.shape[1]) - 8, step - 2):
            if rng.random() < 0.45 and row > 0:
                patch = canvas[row : row + step // 2, column : column + step // 3]
                patch += (gradient(1, 1, [color])[0, 0] - patch) * 0.9 * depth


def texture(rng: np.random.Generator, width: int, height: int, palette: list[str]) -> Image.Image:
    """Wood, bricks, pebbles or leaves, by the first entry. Palette: kind, then colors."""
    kind, base, *colors = palette
    canvas = gradient(width, height, [base, base])
    noise = smooth_noise(rng, width, height, width / 5, 6)
    if kind == "wood":
        rows, columns = np.mgrid[0:height, 0:width]
        rings = np.sin((columns * 0.02 + noise * rng.uniform(9, 16)) * 3 + rows * 0.002)
        blend(canvas, colors[0], (np.clip(rings, 0, 1) * 0.8).astype(np.float32))
        plank = rows // int(height / rng.integers(3, 6)) % 2
        canvas *= (0.85 + 0.2 * plank[..., None]).astype(np.float32)
    elif kind == "bricks":
        high, wide = int(rng.integers(50, 80)), int(rng.integers(120, 190))
        for row in range(-1, height // high + 1):
            for column in range(-1, width // wide + 2):
                x, y = float(column * wide + (row % 2) * wide // 2), float(row * high)
                box = [(x + 4, y + 4), (x + wide - 4, y + 4), (x + wide - 4, y + high - 4)]
                color = colors[int(rng.integers(len(colors)))]
                blend(canvas, color, polygon(canvas, [*box, (x + 4, y + high - 4)]))
        canvas *= (0.7 + 0.5 * noise[..., None]).astype(np.float32)
    else:
        for _ in range(260 if kind == "pebbles" else 170):
            x, y = rng.uniform(0, width), rng.uniform(0, height)
            color = colors[int(rng.integers(len(colors)))]
            if kind == "pebbles":
                _ball_flat(canvas, x, y, rng.uniform(18, 62), color)
            else:
                _leaf(rng, canvas, x, y, rng.uniform(60, 150), color)
    return developed(rng, canvas)


def _ball_flat(canvas: FloatArray, x: float, y: float, radius: float, color: str) -> None:
    blend(canvas, "#000000", disc(canvas, x + 6, y + 8, radius, 10) * 0.6)
    blend(canvas, color, disc(canvas, x, y, radius, 3))
    blend(canvas, "#ffffff", glow(canvas, x - radius / 3, y - radius / 3, radius / 2) * 0.3)


def _leaf(
    rng: np.random.Generator, canvas: FloatArray, x: float, y: float, size: float, color: str
) -> None:
    angle = rng.uniform(0, 2 * np.pi)
    along = np.array([np.cos(angle), np.sin(angle)]) * size
    across = np.array([-np.sin(angle), np.cos(angle)]) * size * 0.28
    place = np.array([x, y])
    points = [place - along, place + across - along * 0.2, place + along, place - across]
    mask = polygon(canvas, [(float(px), float(py)) for px, py in points])
    shadow = np.roll(mask, (9, 7), axis=(0, 1))
    blend(canvas, "#000000", shadow * 0.45)
    blend(canvas, color, mask)
    half = polygon(canvas, [(float(px), float(py)) for px, py in (points[0], points[1], points[2])])
    blend(canvas, "#ffffff", half * 0.12)
