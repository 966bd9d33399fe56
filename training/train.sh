#!/usr/bin/env bash
# From the corpora to ../models in one command: ./train.sh DATA [WORK]
# Goes on from the last pass where it was stopped. An hour and a half to two hours on two cores.
set -euo pipefail
cd "$(dirname "$0")"
data=$(realpath "${1:?give the folder that holds quotes/ and ner/}")
work=$(realpath -m "${2:-work}")

python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt
.venv/bin/python -m hearsay_training.train --data "$data" --work "$work"
.venv/bin/python -m hearsay_training.train --data "$data" --work "$work/again" --seed 2 --first "$work/first.pt"
.venv/bin/python -m hearsay_training.export --checkpoints "$work/checkpoint.pt" "$work/again/checkpoint.pt" --models ../models
.venv/bin/python -m hearsay_training.fixture
