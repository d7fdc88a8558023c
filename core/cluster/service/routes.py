"""The application: its routes, and what each of them takes and answers."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from core import __version__
from core.cluster.service.addresses import AllowedSites
from core.cluster.service.answers import (
    AddAnswer,
    CompareAnswer,
    FindAnswer,
    ForgetAnswer,
    HealthAnswer,
    Refused,
)
from core.cluster.service.archives import Archive
from core.cluster.service.desk import Desk
from core.cluster.service.finding import Finder
from core.cluster.service.forms import form_body, form_of, hash_in
from core.cluster.service.guard import Access, Guard
from core.cluster.service.limits import Limits
from core.cluster.service.measuring import Measures
from core.cluster.service.pages import add_pages
from core.cluster.service.reasons import Refusal, RequestRefused
from core.cluster.service.refusing import METHOD_NOT_ALLOWED, refused
from core.errors import CoreError
from core.jobs.nearest_photos import NEAREST
from core.jobs.photo_scorer import PhotoScorer

logger = logging.getLogger(__name__)
URI = "where to fetch it, from a site that was allowed with --allow-uri"
SHA256 = "of a photo that is known here, in hexadecimal"
MOST_NEAREST = 50
MEASURES = "text/plain; version=0.0.4; charset=utf-8"
DESCRIPTION = (
    "Do we have this photo? Errors are answered with a code that stays and a sentence. Where the"
    " service was started with a token: Authorization: Bearer TOKEN."
)


@dataclass(frozen=True, slots=True)
class Service:
    """All that the application needs; it owns none of it but closes the desk and the archive."""

    archive: Archive
    scorer: PhotoScorer
    desk: Desk
    measures: Measures
    access: Access
    sites: AllowedSites

    @property
    def limits(self) -> Limits:
        """The desk's."""
        return self.desk.limits


def application(service: Service) -> FastAPI:
    """The routes of a service, behind its guard."""

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        yield
        service.desk.stop()
        service.desk.close()
        service.archive.close()

    app = FastAPI(
        title="Samelens",
        version=__version__,
        description=DESCRIPTION,
        docs_url=None,  # its assets come from other sites
        redoc_url=None,
        lifespan=running,
        responses={"4XX": {"model": Refused}, "5XX": {"model": Refused}},
    )
    service.measures.follow(lambda: len(service.archive.photos))
    finder = Finder(service.archive, service.scorer, service.measures)
    _add_questions(app, service, finder)
    _add_changes(app, service, finder)
    _add_pictures(app, service, finder)
    _add_state(app, service)
    add_pages(app)
    _add_errors(app)
    app.add_middleware(
        Guard, access=service.access, limits=service.limits, measures=service.measures
    )
    return app


def _add_questions(app: FastAPI, service: Service, finder: Finder) -> None:
    desk, sites, limits = service.desk, service.sites, service.limits
    one = form_body(["photo"], {"photo_uri": URI})
    two = form_body(
        ["first", "second"],
        {f"{name}_{kind}": words for name in ("first", "second")
         for kind, words in (("uri", URI), ("sha256", SHA256))},
    )  # fmt: skip

    @app.post("/find", summary="The photos nearest to one", openapi_extra=one)
    async def find(
        request: Request,
        k: Annotated[int, Query(ge=1, le=MOST_NEAREST, description="how many")] = NEAREST,
        changes: Annotated[bool, Query(description="say what changed in matches")] = True,
    ) -> FindAnswer:
        async with form_of(request, sites, limits) as form, desk.folder() as folder:
            sent = await form.photo("photo", folder)
            return await desk.answered(
                lambda decoder, deadline: finder.find(sent, k, changes, decoder, deadline)
            )

    @app.post("/compare", summary="What two photos are to each other", openapi_extra=two)
    async def compare(
        request: Request,
        view: Annotated[bool, Query(description="pictures of both and of the difference")] = False,
    ) -> CompareAnswer:
        async with form_of(request, sites, limits) as form, desk.folder() as folder:
            paths = []
            for name in ("first", "second"):
                content = form.content_hash(name)
                if content is not None and form.has_photo(name):
                    raise RequestRefused(Refusal.NAME_ONE, field=name)
                paths.append(
                    (await form.photo(name, folder)).path
                    if content is None
                    else await run_in_threadpool(finder.file_of, content)
                )
            return await desk.answered(
                lambda decoder, _: finder.compare(paths[0], paths[1], view, decoder)
            )


def _add_changes(app: FastAPI, service: Service, finder: Finder) -> None:
    desk, sites, limits = service.desk, service.sites, service.limits
    name = "what to call it in the table; its sha256 if nothing is said"
    body = form_body(["photo"], {"photo_uri": URI, "name": name})

    @app.post("/add", summary="Remember a photo in the table", openapi_extra=body)
    async def add(request: Request) -> AddAnswer:
        service.archive.refuse_if_fixed()
        async with form_of(request, sites, limits) as form, desk.folder() as folder:
            sent = await form.photo("photo", folder)
            name = form.name(sent.content_hash.hex())
            return await desk.answered(lambda decoder, _: finder.add(sent, name, decoder))

    @app.delete("/photos/{sha256}", summary="Remove a photo's rows from the table, never a file")
    async def forget(sha256: str) -> ForgetAnswer:
        content = hash_in(sha256)
        return await desk.answered(lambda *_: finder.forget(content))


def _add_state(app: FastAPI, service: Service) -> None:
    @app.get("/health", summary="Whether it can be asked")
    async def health() -> HealthAnswer:
        return HealthAnswer(status="ready")

    @app.get("/metrics", summary="Counts and seconds, for Prometheus", response_class=Response)
    async def metrics() -> Response:
        return Response(service.measures.text(), media_type=MEASURES)


def _add_pictures(app: FastAPI, service: Service, finder: Finder) -> None:
    jpeg: dict[int | str, dict[str, Any]] = {200: {"content": {"image/jpeg": {}}}}

    @app.get(
        "/photos/{sha256}/picture",
        summary="A small picture of a photo that is known here",
        response_class=Response,
        responses=jpeg,
    )
    async def picture(sha256: str) -> Response:
        content = hash_in(sha256)
        data = await service.desk.answered(lambda decoder, _: finder.picture_of(content, decoder))
        return Response(data, media_type="image/jpeg")


def _add_errors(app: FastAPI) -> None:
    @app.exception_handler(CoreError)
    async def core_error(_: Request, error: CoreError) -> Response:
        return refused(error)

    @app.exception_handler(RequestValidationError)
    async def wrong_value(_: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        field, why = str(first["loc"][-1]), str(first["msg"])
        return refused(RequestRefused(Refusal.MAKES_NO_SENSE, field=field, why=why))

    @app.exception_handler(HTTPException)
    async def no_route(_: Request, error: HTTPException) -> Response:
        is_method = error.status_code == METHOD_NOT_ALLOWED
        code = Refusal.WRONG_METHOD if is_method else Refusal.UNKNOWN_ROUTE
        return refused(RequestRefused(code))

    @app.exception_handler(Exception)
    async def our_bug(_: Request, error: Exception) -> Response:
        logger.error("a request failed", exc_info=error)
        return refused(RequestRefused(Refusal.BROKEN))
