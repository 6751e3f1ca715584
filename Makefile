# Everything one does with Kith's sources. Each target sets up what it needs:
# a virtual environment in .venv and, on Debian-like systems, the system
# packages of resources/linux/debian-packages.txt. `make help` lists them.

VENV := .venv
PY := $(VENV)/bin/python
DEBIAN_PACKAGES := resources/linux/debian-packages.txt
ARGS ?=
TIMES ?= 0
SEED ?= $(shell date +%s)

# Without bytecode files every start would compile Kith's modules anew.
unexport PYTHONDONTWRITEBYTECODE
# Nothing of the caller's own Python may reach into .venv.
unexport PYTHONPATH PYTHONHOME

.DEFAULT_GOAL := help
.PHONY: help setup run display check format test fast journeys at-size overflow fuzz faults translations package deb try-deb twice appdir bench pictures screenshots clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile
	@echo 'Arguments for Kith itself: make run ARGS="--demo"'

setup: $(VENV)/ready ## make .venv and install what is missing, no more

$(VENV)/ready: constraints.txt pyproject.toml $(VENV)/system-run
	@$(PY) -c '' 2>/dev/null || { \
	    python=$$(.ci/find-python) && echo "Making $(VENV) with $$python" && \
	    "$$python" -m venv --clear $(VENV) && touch $(VENV)/system-run; }
	$(PY) -m pip install -qq --disable-pip-version-check -r constraints.txt
	$(PY) -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard resources/languages/*.ts))

resources/languages/%.qm: resources/languages/%.ts | $(VENV)/ready
	@$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

translations: $(VENV)/ready ## bring the catalogues up to the sources, and compile them
	$(PY) .ci/translations.py
	@$(MAKE) --no-print-directory $(LANGUAGES)

$(VENV)/system-%: $(DEBIAN_PACKAGES)
	@.ci/system-packages $*
	@mkdir -p $(VENV) && touch $@

run: display $(VENV)/ready $(LANGUAGES) ## start Kith (ARGS="--demo" opens sample people)
	@$(PY) -m desktop $(ARGS)

display:
	@.ci/need-display

check: $(VENV)/ready ## formatting, lint, types, layers
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-logo

format: $(VENV)/ready ## put the sources in order
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

# The journeys mostly wait for their window; whatever they leave of the processors the other
# tests take, which give way to them.
test: $(VENV)/ready $(VENV)/system-test ## check, and every test
	@echo "All go side by side; each says at its end what it found."
	@$(MAKE) --no-print-directory -j3 -O GIVE_WAY="nice -n 10" check journeys fast

fast: $(VENV)/ready $(LANGUAGES) ## the tests that need no screen (ARGS="-k rhythm")
	$(GIVE_WAY) $(PY) -m pytest -q -m "not journey" -n auto $(ARGS)

journeys: $(VENV)/ready $(VENV)/system-test $(LANGUAGES) ## whole flows in a real window, with real mouse and keys
	QT_QPA_PLATFORM=xcb $(PY) -m pytest -q -m journey tests/journeys $(ARGS)

at-size: $(VENV)/ready $(VENV)/system-test ## a day with 100,000 people: no gap of the event loop
	KITH_AT_SIZE=1 QT_QPA_PLATFORM=xcb $(PY) -m pytest -q -m journey tests/journeys/test_at_size.py $(ARGS)

overflow: $(VENV)/ready $(LANGUAGES) ## every place and state, every language, 200 % text at 1024x700 and as usual at 1280x800: all fits, can be read, has a name
	KITH_EVERY_LANGUAGE=1 QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto tests/painted tests/ui/aloud/test_every_place.py $(ARGS)

fuzz: $(VENV)/ready ## atheris looks for inputs that readers stumble over (ARGS="vcard --seconds 600")
	$(PY) -m tests.fuzz $(ARGS)

faults: $(VENV)/ready ## the disk fails, dies, loses its power at every write (TIMES=3: three times what `make test` tries)
	FAULTS_TIMES=$(TIMES) FAULTS_SEED=$(SEED) $(PY) -m pytest -q tests/faults --timeout 3600 $(ARGS)

# The same order of everything that Python keeps in sets, so that the same commit gives the same bytes.
package: $(VENV)/ready $(VENV)/system-test $(VENV)/system-package $(LANGUAGES) ## the frozen program in dist/kith, tried out
	PYTHONHASHSEED=0 $(PY) -m PyInstaller --noconfirm --log-level WARN build.spec
	$(PY) .ci/try_package.py dist/kith

deb: package $(VENV)/system-deb ## a .deb of it, in dist
	rm -f dist/*.deb
	$(PY) .ci/make_deb.py dist/kith dist

twice: $(VENV)/ready $(VENV)/system-package $(VENV)/system-deb ## the .deb built twice: the same, to the byte?
	.ci/build_twice

appdir: package ## build/Kith.AppDir, for appimagetool
	.ci/make_appdir dist/kith build/Kith.AppDir

try-deb: $(VENV)/ready $(VENV)/system-test $(VENV)/system-deb ## install, use and remove that .deb in a Debian of its own (root only)
	$(PY) .ci/try_deb.py dist/*.deb

bench: $(VENV)/ready ## speed and memory as ratios to floors of the same run (ARGS="--quick")
	$(PY) -m tests.bench $(ARGS)

pictures: $(VENV)/ready $(LANGUAGES) ## those of docs/pictures anew: every place, light and dark
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots $(ARGS)

screenshots: $(VENV)/ready $(LANGUAGES) ## every place and state in every variant, into screenshots/ (open index.html)
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots screenshots --all

clean: ## remove everything that these targets made
	rm -f $(LANGUAGES)
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .fuzz .bench
	find desktop tests -name __pycache__ -prune -exec rm -rf {} +
