"""Teaching the head: edited copies, training, calibration, metrics."""
