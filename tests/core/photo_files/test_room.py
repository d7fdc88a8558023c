"""Whoever is alone in a room waits for the others, and they wait for him."""

from __future__ import annotations

import threading

from core.photo_files.room import Room


def test_nobody_is_inside_beside_whoever_is_alone() -> None:
    room, ended = Room(), threading.Event()
    inside = [0, 0]
    company: list[int] = []

    def share(number: int) -> None:
        while not ended.is_set():
            with room.shared():
                inside[number] = 1
                ended.wait(0.0001)
                inside[number] = 0

    threads = [threading.Thread(target=share, args=(number,)) for number in range(len(inside))]
    for thread in threads:
        thread.start()
    for _ in range(50):
        with room.alone():
            company.append(sum(inside))
            ended.wait(0.0001)
            company.append(sum(inside))
    ended.set()
    for thread in threads:
        thread.join()

    assert company == [0] * 100
