# make demo   a fictional federation on this machine, in one step (SERVE=no stops before serving)
# make test   everything the tests need, then all of them
# make check  style, types and floors, in seconds

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SERVE  ?= yes

.DEFAULT_GOAL := help
.PHONY: help demo test check install install-test lock clean

help:
	@grep -E '^# make ' Makefile | cut -c3-

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

# The stamps keep a second `make` from installing again what the lock files already gave.
$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/installed-test: requirements-test.lock $(VENV)/installed
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@touch $@

install: $(VENV)/installed
install-test: $(VENV)/installed-test

check: install-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

test: check
	$(BIN)/python -m pytest -n 2 --dist loadgroup
