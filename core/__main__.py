"""The command line: ``samelens scan | compare | find | label | heads | backbones | undo | demo |
bench | doctor | train | evaluate | templates | real-edits | results | cluster | serve``. Each
stands in ``core/command_line``.

Results go to standard output, progress and errors to standard error. Exit status: 0 done (even with
problems listed), 1 something in the environment failed, 2 unusable arguments, 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

import click
from rich.console import Console

from core import __version__
from core.command_line.backbone_commands import backbones
from core.command_line.benchmark_commands import bench, demo
from core.command_line.cluster_commands import cluster
from core.command_line.doctor import doctor
from core.command_line.evaluation_commands import evaluate, results
from core.command_line.photo_commands import compare, find
from core.command_line.protocol_commands import real_edits, templates
from core.command_line.removal_commands import undo
from core.command_line.scan_commands import scan
from core.command_line.service_commands import serve
from core.command_line.teaching_commands import heads, label
from core.command_line.terminal import harmless
from core.command_line.training_commands import train
from core.errors import Cancelled, CoreError, UnusableInput

INTERRUPTED = 130
_COMMANDS: list[click.Command] = [
    scan, compare, find, label, heads, backbones, undo, demo, bench, doctor, train, evaluate,
    templates, real_edits, results, cluster, serve,
]  # fmt: skip


@click.group(commands=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="samelens")
def commands() -> None:
    """Finds duplicate photos and never loses one. Without a command the window opens."""


COMMANDS = frozenset(commands.commands)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    return run_sorted(lambda: commands.main(arguments, prog_name="samelens", standalone_mode=False))


def run_sorted(work: Callable[[], Any]) -> int:
    """Run ``work`` and turn errors, sorted by blame, into sentences and an exit status."""
    errors = Console(stderr=True, highlight=False, markup=False)
    try:
        status = work()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UnusableInput as error:
        errors.print(harmless(f"samelens: {error}"), soft_wrap=True)
        return 2
    except CoreError as error:
        errors.print(harmless(f"samelens: {error}"), soft_wrap=True)
        return 1
    except (Cancelled, KeyboardInterrupt, click.Abort):
        errors.print("samelens: stopped; what was read stays in the cache.")
        return INTERRUPTED
    return status if isinstance(status, int) else 0


if __name__ == "__main__":
    sys.exit(main())
