"""The demo library: pictures rendered by our own code, with planted copies and look-alikes."""
