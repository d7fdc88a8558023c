"""Which photos a request speaks of: files that were sent, URIs, or contents of the archive."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException

from core.cluster.service.addresses import AllowedSites
from core.cluster.service.fetching import fetched
from core.cluster.service.limits import Limits
from core.cluster.service.reasons import Refusal, RequestRefused
from core.cluster.service.uploads import RequestFolder, SentPhoto
from core.records import ContentHash

MOST_FILES, MOST_FIELDS, LONGEST_FIELD = 2, 8, 4096
_HASH = re.compile(r"[0-9a-fA-F]{64}")
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Form:
    """One request's fields, read."""

    fields: FormData
    sites: AllowedSites
    limits: Limits

    def content_hash(self, name: str) -> ContentHash | None:
        """The content that ``NAME_sha256`` names. Raises RequestRefused."""
        text = self._text(f"{name}_sha256")
        return None if text is None else hash_in(text)

    def has_photo(self, name: str) -> bool:
        """Whether it is sent, or a URI of it."""
        return bool(self.fields.getlist(name)) or self._text(f"{name}_uri") is not None

    async def photo(self, name: str, folder: RequestFolder) -> SentPhoto:
        """The photo that was sent as ``name``, or that ``NAME_uri`` names. Raises
        RequestRefused."""
        sent, uri = self.fields.getlist(name), self._text(f"{name}_uri")
        if len(sent) + (uri is not None) != 1:
            raise RequestRefused(Refusal.NAME_ONE, field=name)
        if uri is not None:
            return await run_in_threadpool(self._fetched, uri, folder)
        if not isinstance(sent[0], UploadFile):
            raise RequestRefused(Refusal.NOT_A_FORM, field=name)
        file = sent[0]
        return await run_in_threadpool(folder.keep, file.file, file.filename or "")

    def name(self, otherwise: str) -> str:
        """The field ``name``. Raises RequestRefused for one that can't be shown."""
        text = self._text("name")
        if text is None:
            return otherwise
        if not 0 < len(text) <= 200 or not text.isprintable():
            raise RequestRefused(Refusal.NO_NAME)
        return text

    def _text(self, name: str) -> str | None:
        values = self.fields.getlist(name)
        if not values or values == [""]:
            return None
        if len(values) > 1 or not isinstance(values[0], str):
            raise RequestRefused(Refusal.NAME_ONE, field=name.partition("_")[0])
        return values[0]

    def _fetched(self, uri: str, folder: RequestFolder) -> SentPhoto:
        with fetched(uri, self.sites, self.limits.upload, self.limits.seconds) as body:
            return folder.keep(body, urlsplit(uri).path, uri)


@asynccontextmanager
async def form_of(request: Request, sites: AllowedSites, limits: Limits) -> AsyncIterator[Form]:
    """The fields of a request, whose files are closed at the end. Raises RequestRefused."""
    kind = request.headers.get("content-type", "")
    if not kind.lower().startswith(_MULTIPART):
        raise RequestRefused(Refusal.NOT_A_FORM, field="photo")
    try:
        fields = await request.form(
            max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=LONGEST_FIELD
        )
    except (HTTPException, MultiPartException, KeyError, ValueError) as error:
        raise RequestRefused(Refusal.NOT_A_FORM, field="photo") from error
    try:
        yield Form(fields, sites, limits)
    finally:
        await fields.close()


def hash_in(text: str) -> ContentHash:
    """64 hexadecimal digits. Raises RequestRefused."""
    if not _HASH.fullmatch(text):
        raise RequestRefused(Refusal.NO_HASH)
    return ContentHash(bytes.fromhex(text))


def form_body(files: Sequence[str], texts: Mapping[str, str]) -> dict[str, Any]:
    """What OpenAPI is told of a form: fields that are files, and others with what they hold."""
    properties: dict[str, Any] = {
        name: {"type": "string", "format": "binary", "description": "a photo"} for name in files
    }
    properties |= {name: {"type": "string", "description": words} for name, words in texts.items()}
    schema = {"type": "object", "properties": properties}
    return {"requestBody": {"required": True, "content": {_MULTIPART: {"schema": schema}}}}
