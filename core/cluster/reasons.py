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


class SourceProblem(Code):
    """Why photos can't be listed or fetched. A table remembers these by their codes."""

    NOT_THERE = "source-not-there", "There is nothing at {source}."
    NO_URIS = "no-uris", "{source} has no column “uri”."
    UNKNOWN_KIND = "unknown-kind", "{source} is at a place of a kind that isn't known."
    UNREACHABLE = (
        "unreachable",
        "{source} can't be reached: {why} Run the same command again later: it goes on where it"
        " stopped.",
    )
    NO_SPACE = (
        "no-space",
        "{folder} can't be written: {why}. Make room, then run the same command again: it goes on"
        " where it stopped.",
    )
    NOT_FETCHED = "not-fetched", "The file can't be fetched: {why}"
    NO_TEXT = "no-text", "The file's name is no valid text (UTF-8), which a table can't hold."
    DAMAGED_TAR = "damaged-tar", "The tar is damaged: what stands behind the damage is missing."


class ClusterProblem(Code):
    """Why a cluster can't work."""

    NOT_REACHED = "cluster-not-reached", "The Ray cluster at {address} can't be reached: {why}"
    FAILED = "cluster-failed", "A worker failed too often: {why}"
    NOT_MATCHED = (
        "not-matched",
        "{result} holds no match of version {version} of this table. Leave out --since to match"
        " everything.",
    )
    RESULT_UNWRITABLE = "result-unwritable", "{result} can't be written: {why}."
