"""What the service counts, for Prometheus: requests, their seconds, those of each stage."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Measures:
    """A registry of its own: two services in one process don't meet."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        requests, seconds, stages = (
            f"samelens_{name}" for name in ("requests", "request_seconds", "stage_seconds")
        )
        mine = self._registry
        self._requests = Counter(requests, "Requests answered", ["route", "status"], registry=mine)
        self._seconds = Histogram(
            seconds, "From its head to its answer", ["route"], registry=mine, buckets=SECONDS
        )
        self._stages = Histogram(
            stages, "Seconds of a stage", ["stage"], registry=mine, buckets=SECONDS
        )
        self._photos = Gauge("samelens_photos", "Photos that are searched", registry=mine)
        self.under_way = Gauge(
            "samelens_requests_under_way", "Requests not answered yet", registry=mine
        )

    def follow(self, count: Callable[[], float]) -> None:
        """How many photos there are, asked whenever somebody looks."""
        self._photos.set_function(count)

    def answered(self, route: str, status: int, seconds: float) -> None:
        """One request."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """The seconds of a block."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self._stages.labels(name).observe(time.perf_counter() - started)

    def text(self) -> bytes:
        """In Prometheus's format."""
        return generate_latest(self._registry)
