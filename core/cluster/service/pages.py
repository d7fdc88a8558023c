"""The pages: a photo is dropped at ``/``, ``/docs`` says the routes. No other site is asked."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse

from core.paths import resource

_FILES = {
    "/": ("find.html", "text/html; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
}
_FRAME = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Samelens: routes</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"></head>
<body><main><h1>Samelens</h1><p>{description}</p>
<p><a href="/">Find a photo</a> · <a href="/openapi.json">OpenAPI (JSON)</a></p>
{routes}</main></body></html>
"""


def add_pages(app: FastAPI) -> None:
    """Files of the program's own, and a page made of what OpenAPI says."""
    for path, (name, kind) in _FILES.items():
        _add_file(app, path, name, kind)

    @app.get("/docs", include_in_schema=False)
    async def docs() -> HTMLResponse:
        return HTMLResponse(routes_in_words(app.openapi()))


def _add_file(app: FastAPI, path: str, name: str, kind: str) -> None:
    @app.get(path, include_in_schema=False)
    async def file() -> FileResponse:
        return FileResponse(resource(f"service/{name}"), media_type=kind)


def routes_in_words(schema: Mapping[str, Any]) -> str:
    """A page of HTML about every route of an OpenAPI schema."""
    routes = "".join(
        _route(method.upper(), path, operation)
        for path, operations in schema["paths"].items()
        for method, operation in operations.items()
    )
    description = html.escape(schema["info"]["description"])
    return _FRAME.format(description=description, routes=routes)


def _route(method: str, path: str, operation: Mapping[str, Any]) -> str:
    parameters = [
        (given["name"], f"in the {given['in']}: {given.get('description', 'required')}")
        for given in operation.get("parameters", ())
    ]
    content = operation.get("requestBody", {}).get("content", {})
    for kind in content.values():
        fields = kind["schema"]["properties"].items()
        parameters += [(name, f"in the form: {field['description']}") for name, field in fields]
    rows = "".join(
        f"<tr><th scope='row'><code>{html.escape(name)}</code></th><td>{html.escape(words)}</td>"
        for name, words in parameters
    )
    table = f"<table>{rows}</table>" if rows else ""
    summary = html.escape(operation.get("summary", ""))
    return f"<h2><code>{method} {html.escape(path)}</code></h2><p>{summary}.</p>{table}"
