# The work is done by the scripts in tools/; this file only names it.
PYTHON ?= python3
IN_VENV = $(PYTHON) -m tools.environment dev && .venv/bin/python

.PHONY: run test test-offscreen bench pictures generated format pins

run:
	@$(PYTHON) -m tools.launch

test:
	@$(PYTHON) -m tools.check

test-offscreen:
	@$(PYTHON) -m tools.check --offscreen

bench:
	@$(IN_VENV) -m benchmarks

pictures:
	@QT_QPA_PLATFORM=offscreen; export QT_QPA_PLATFORM; \
	$(IN_VENV) -m cordially tour --pictures docs/pictures

generated:
	@$(IN_VENV) -m tools.generate_rule_pages && .venv/bin/python -m tools.generate_plurals

format:
	@$(IN_VENV) -m ruff format . && .venv/bin/python -m ruff check --fix .

pins:
	@$(IN_VENV) -m tools.pin $(if $(UPGRADE),--upgrade)
