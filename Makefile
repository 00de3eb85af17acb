# make demo       a fictional federation on this machine, in one step (SERVE=no stops before serving)
# make test       what the tests need, then style, types, floors and all tests
# make check      style, types and floors, in seconds
# make bench      every figure beside its floor, written to docs/performance.md
# make audit      all tests in full, every page by axe, each role's home by Lighthouse (needs npm), our arithmetic
#                 beside other libraries'
# make migration  draft a migration from the tables: make migration NAME="add coaches"
# make lock       write the lock files anew after a change of pyproject.toml (needs uv)

PYTHON ?= python3
VENV   := .venv
AUDIT  := .venv-audit
BIN    := $(VENV)/bin
PIP    := $(BIN)/pip --disable-pip-version-check --quiet
SERVE  ?= yes
NAME   ?= change the tables

DEMO   := TRACKER_HOME=demo/instance TRACKER_INSECURE_COOKIES=yes TRACKER_SECOND_FACTOR=no TRACKER_ASSOCIATION=MLV
UV     := uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.11

# What Python makes of a file is kept beside it, also where the machine is told otherwise: to start it takes half as long.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo test check bench audit browser migration lock clean

help:
	@grep -E '^# make ' Makefile | cut -c3-

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

# The stamps keep a second `make` from installing again what the lock files already gave.
$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps -e .
	@touch $@

$(VENV)/installed-test: requirements-test.lock $(VENV)/installed
	$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

demo: $(VENV)/installed
	@rm -rf demo
	@$(DEMO) $(BIN)/tracker demo --samples demo
ifeq ($(SERVE),yes)
	@$(DEMO) $(BIN)/tracker serve
endif

check: $(VENV)/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# On Debian, and as root, the browser that the tests look through is installed; elsewhere they say it is missing.
browser:
	@if ! command -v chromium >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; fi

# Each file is run by one worker, so that what a file founds for its tests is founded once.
test: check browser
	$(BIN)/python -m pytest -n 2 --dist loadfile

$(AUDIT)/installed: requirements-audit.lock
	$(PYTHON) -m venv $(AUDIT)
	$(AUDIT)/bin/pip --disable-pip-version-check --quiet install --require-hashes -r requirements-audit.lock
	@touch $@

# Lighthouse is no Python: npm brings it, at the versions of its lock file and without running anything of theirs.
LIGHTHOUSE := tests/audit/lighthouse
$(LIGHTHOUSE)/node_modules: $(LIGHTHOUSE)/package-lock.json
	npm ci --prefix $(LIGHTHOUSE) --ignore-scripts --no-audit --no-fund --silent
	@touch $@

# What `make test` looks at in part (tests/in_full.py) is looked at in full.
audit: $(AUDIT)/installed $(VENV)/installed-test $(LIGHTHOUSE)/node_modules browser
	$(AUDIT)/bin/python -m pytest --noconftest tests/audit/test_against_libraries.py
	TRACKER_AUDIT=yes $(BIN)/python -m pytest tests/audit/test_lighthouse.py
	TRACKER_AUDIT=yes $(BIN)/python -m pytest -n 2 --dist loadfile --ignore tests/audit/test_lighthouse.py

# Peers that only the bench looks at.
$(VENV)/installed-bench: requirements-bench.lock $(VENV)/installed-test
	$(PIP) install --require-hashes -r requirements-bench.lock
	@touch $@

bench: $(VENV)/installed-bench
	$(BIN)/python -m tests.bench

migration: $(VENV)/installed-test
	$(BIN)/python -m migrations.draft $(NAME)

lock:
	$(UV) --extra postgres pyproject.toml -o requirements.lock
	$(UV) --extra postgres --extra test pyproject.toml -o requirements-test.lock
	$(UV) --extra audit pyproject.toml -o requirements-audit.lock
	$(UV) --extra postgres --extra test --extra bench pyproject.toml -o requirements-bench.lock

clean:
	rm -rf $(VENV) $(AUDIT) demo dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
