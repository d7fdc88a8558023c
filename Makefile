# Two commands do everything: `make run` and `make test`. VENV names the virtual environment.
# `make package` builds the program and, on Linux, its .deb; `make smoke` tests what was built.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
PHOTOS ?=
SET ?=
SETS ?= ../shared/photos
BUILD_VENV := build/venv
BUILD_BIN := $(BUILD_VENV)/bin
TORCH_INDEX ?=

.PHONY: run test check soak fix clean evaluate results translations package smoke

run: $(VENV)/.installed
	$(BIN)/samelens $(if $(PHOTOS),"$(PHOTOS)")

# One worker a core, which computes on one thread. Many tests start a Python, which compiles again
# what it may not keep.
TESTING := QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=
test: $(VENV)/.installed-dev
	$(TESTING) $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

check: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) test VENV=$(VENV)

# The long forms of what the suite does shortly: hostile files, kills, power cuts, races, full
# disks, size
soak: $(VENV)/.installed-dev
	$(BIN)/python -m tests.soak.fuzz_decoding --inputs 20000
	$(BIN)/python -m tests.soak.kill_anywhere --kills 400
	$(BIN)/python -m tests.soak.kill_anywhere --what metadata --kills 400
	$(BIN)/python -m tests.soak.kill_anywhere --what companions --kills 400
	$(BIN)/python -m tests.soak.prompt_stops
	$(BIN)/python -m tests.soak.kill_anywhere --what teaching --kills 200
	$(BIN)/python -m tests.soak.power_cuts --long
	$(BIN)/python -m tests.soak.two_actors --races 200
	$(BIN)/python -m tests.soak.full_disk
	$(BIN)/python -m tests.soak.review_steps
	$(BIN)/python -m tests.soak.large_library --sizes 10000,30000,100000 --plot evaluation/growth.svg

# Every method on one data set: make evaluate SET=folder TRAIN_ON=folder
evaluate: $(VENV)/.installed-dev
	$(BIN)/python -m core evaluate "$(SET)" --out evaluation $(if $(TRAIN_ON),--train-on "$(TRAIN_ON)")

# Every protocol on the photo sets in SETS, and the page docs/results.md with its plots
results: $(VENV)/.installed-dev
	$(BIN)/python -m core results --photos "$(SETS)" --out evaluation --page docs/results.md

# New sentences of the window and the engine into the .ts files, to be translated there; then the
# .qm files, which the window reads
translations: $(VENV)/.installed-dev
	$(BIN)/python packaging/translations.py

package: $(BUILD_VENV)/.installed
	$(BUILD_BIN)/python packaging/build.py
	if command -v dpkg-deb > /dev/null; then $(BUILD_BIN)/python packaging/linux/debian.py; fi

smoke:
	$(PYTHON) packaging/smoke_test.py dist/samelens/samelens-cli

fix: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist *.egg-info

# A stamp and not bin/python: a failed venv (no ensurepip) leaves that behind, without pip.
$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.installed: pyproject.toml | $(VENV)/.made
	$(BIN)/python -m pip install --quiet -e .
	touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/.made
	$(BIN)/python -m pip install --quiet -e ".[dev]"
	touch $@ $(VENV)/.installed

# hnswlib is compiled here for any CPU of this kind, not for this one; a cached wheel might not be.
$(BUILD_VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(BUILD_VENV)
	HNSWLIB_NO_NATIVE=1 $(BUILD_BIN)/python -m pip install --quiet --no-cache-dir --no-binary hnswlib hnswlib
	$(BUILD_BIN)/python -m pip install --quiet $(if $(TORCH_INDEX),--extra-index-url "$(TORCH_INDEX)") -e ".[package]"
	touch $@
