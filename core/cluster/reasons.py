"""What can be wrong with a table, with sources and with a cluster: codes with sentences."""

from __future__ import annotations

from core.wording.codes import Code


class TableProblem(Code):
    """Why a Lance table can't be used."""

    NOT_THERE = "table-not-there", "There is no table at {table}. Make one: samelens cluster embed"
    NO_PHOTOS = "no-table-of-photos", "{table} isn't a table of photos that Samelens made."
    OTHER_BACKBONE = (
        "table-of-other-backbone",
        "{table} was embedded with {theirs}, and {ours} is in use. Embed into another table, or"
        " choose that backbone.",
    )
    UNUSABLE = "table-unusable", "{table} can't be read or written: {why}"
