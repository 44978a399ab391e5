# make run starts the program, make test checks it; `make` alone lists the rest.
# On a fresh machine git, make and Python 3.11, 3.12 or 3.13 are enough: see requirements/setup.sh.

PYTHON ?= python3
PORT ?= 8000
N ?= 1000

VENV := .venv
BIN := $(VENV)/bin
# What the pages are made with: as npm installs it, and what the program serves of it. Each file is written last.
NODE := node_modules/.package-lock.json
VENDOR := webapp/static/vendor/licences.txt
# A Python that was asked for by name must be the one in .venv; the default one need not.
SETUP = PYTHON='$(PYTHON)' WANTED=$(if $(filter file,$(origin PYTHON)),no,yes) requirements/setup.sh

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install run test lint format types contract features mutate docs bench fuzz drill lock screenshots schemas clean always

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/project ## set up .venv with the program in it
	@echo "Ready. 'make run' starts the program, 'make test' checks it."

run: $(VENV)/project ## start the program with the demonstration data (PORT=8000)
	$(BIN)/tilsynsklar demo
	$(BIN)/tilsynsklar serve --demo --port $(PORT)

test: lint types contract ## all checks and all tests
	$(BIN)/pytest -n 2

lint: $(VENV)/test ## style: ruff
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(VENV)/test ## let ruff put right what it can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: $(VENV)/test ## types: mypy
	$(BIN)/mypy

contract: $(VENV)/test ## which room may import which: import-linter
	$(BIN)/lint-imports --no-logo

features: $(VENV)/project ## run the law's own scenarios
	$(BIN)/tilsynsklar law test

mutate: $(VENV)/project ## change the rules one thing at a time, all of them, and list what no scenario notices
	$(BIN)/tilsynsklar law mutate --record tests/rules/mutation.lock

docs: $(VENV)/project ## write the law as a book that needs no server to build/docs
	$(BIN)/tilsynsklar docs build/docs

bench: $(VENV)/bench $(if $(filter all,$(PEERS)),$(VENV)/peers) ## measure against other rule engines (PEERS=all for all of them)
	$(BIN)/python -m bench $(if $(PEERS),--peers $(PEERS))
	$(BIN)/python -m bench.pages
	$(BIN)/python -m bench.rounds
	$(BIN)/python -m bench.suggestions

fuzz: $(VENV)/test ## generated cases against the second evaluator (N=1000)
	TILSYNSKLAR_FUZZ=$(N) $(BIN)/pytest -m fuzz

drill: $(VENV)/test ## rehearse the accidents, N malformed files and N/2 kills among them (N=1000)
	TILSYNSKLAR_DRILL=$(N) $(BIN)/pytest -m drill

# Each file is held to the ones before it. Run inside the folder, so that no path of this machine gets into the files.
COMPILE = ../$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
    $(if $(UPGRADE),--upgrade)
lock: $(VENV)/lock ## work out requirements/*.txt and package-lock.json (UPGRADE=1: newer versions)
	cd requirements && $(COMPILE) build.in -o build.txt
	cd requirements && $(COMPILE) lock.in -o lock.txt
	cd requirements && $(COMPILE) ../pyproject.toml -c build.txt -o run.txt
	cd requirements && $(COMPILE) test.in -o test.txt
	cd requirements && $(COMPILE) node.in -o node.txt
	cd requirements && $(COMPILE) bench.in -o bench.txt
	cd requirements && $(COMPILE) peers.in -o peers.txt
	$(SETUP) lock-packages

screenshots: $(VENV)/test ## take the pictures of the guides and put them in docs/images
	rm -rf build/screenshots
	$(BIN)/pytest tests/browser/test_screenshots.py -k taken
	rm -f docs/images/*.png
	cp build/screenshots/*.png docs/images/

schemas: $(VENV)/project ## write docs/schema/ anew from the models
	$(BIN)/python -m controls.schemas docs/schema

clean: ## remove .venv and everything that can be made again
	rm -rf $(VENV) node_modules webapp/static/vendor build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What has been installed. Each file is newer than what it was made from, so a second `make install` has nothing to do.
$(VENV)/made-for: always
	@$(SETUP) venv

$(VENV)/run: $(VENV)/made-for requirements/build.txt requirements/run.txt requirements/setup.sh
	@$(SETUP) run
	@touch $@

$(NODE): $(VENV)/made-for package.json package-lock.json .npmrc requirements/node.txt
	@$(SETUP) packages
	@touch $@

$(VENDOR): $(NODE) requirements/assets.py
	@$(BIN)/python requirements/assets.py
	@touch $@

# The installed program follows the folder, so that new files of the pages ask for no new installation.
$(VENV)/project: $(VENV)/run pyproject.toml | $(VENDOR)
	@$(SETUP) project
	@touch $@

$(VENV)/test $(VENV)/bench $(VENV)/peers: $(VENV)/%: $(VENV)/project requirements/%.txt
	@$(SETUP) add $*
	@touch $@

# Without the project: one that asks for what is not locked yet could not be installed.
$(VENV)/lock: $(VENV)/run requirements/lock.txt
	@$(SETUP) add lock
	@touch $@
