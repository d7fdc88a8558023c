"""The demo library: pictures rendered by our own code, with planted copies and look-alikes."""

from core.demo.library import DemoTruth, write_demo

__all__ = ["DemoTruth", "write_demo"]
