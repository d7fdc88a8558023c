"""Long tests by hand or by ``make soak``; their short forms are part of the suite."""
