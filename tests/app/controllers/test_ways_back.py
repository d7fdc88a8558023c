"""Acts are taken back in the order in which they were done, and done again in the same order."""

from __future__ import annotations

from app.controllers.ways_back import WaysBack


def pushed(ways: WaysBack, said: list[str], name: str, *, again: bool = True) -> None:
    def say(words: str) -> str:
        said.append(words)
        return words

    ways.push(
        lambda: say(f"{name} back"),
        (lambda: say(f"{name} again")) if again else None,
        batch=name,
    )


def test_what_was_undone_is_redone_in_order_until_something_new_is_done() -> None:
    ways, said = WaysBack(), list[str]()
    pushed(ways, said, "mark")
    pushed(ways, said, "accept")
    for step in (ways.undo, ways.undo, ways.redo, ways.redo):
        step()
    assert said == ["accept back", "mark back", "mark again", "accept again"]
    assert ways.redo() is None

    ways.undo()
    pushed(ways, said, "clear")
    assert ways.redo() is None
    assert [ways.undo(), ways.undo(), ways.undo()] == ["clear back", "mark back", None]


def test_a_removal_is_never_redone_nor_what_came_after_it() -> None:
    ways, said = WaysBack(), list[str]()
    pushed(ways, said, "accept")
    pushed(ways, said, "removal", again=False)
    pushed(ways, said, "mark")
    for _ in range(2):
        ways.undo()

    assert ways.redo() is None
    assert ways.undo() == "accept back"
    assert ways.redo() == "accept again"


def test_a_removal_undone_in_the_history_is_no_step_any_more() -> None:
    ways, said = WaysBack(), list[str]()
    pushed(ways, said, "accept")
    pushed(ways, said, "removal", again=False)
    ways.drop("removal")
    assert ways.undo() == "accept back"
