"""Writes a trained reader, or the mean of several, as the files that the product loads.

python -m hearsay_training.export --checkpoints FILE… --models DIR
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.optimizer import optimize_model
from torch import nn

from .corpora import ACTS, LINK_LABELS, NAME_LABELS, ROLE_LABELS
from .crf import Crf
from .decode import AGREEMENT, OVERLAP, SHARED
from .encoder import Encoder
from .reader import LINK_HEADS, LINK_WIDTH, Reader
from .train import BASE, Recipe, tokenizer
from .windows import LINK_AFTER, LINK_BEFORE, LINK_SPAN, LONGEST_WINDOW

OPSET = 17
FILES = ("encoder.onnx", "linker.onnx", "vocab.txt")


class WordHeads(nn.Module):
    """One window to what each of its words emits."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces: torch.Tensor, first: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        words = self.reader.encoder(pieces, None)[0].index_select(0, first)
        return self.reader.emit_names(words), self.reader.emit_roles(words), self.reader.narrow(words)


def export_encoder(reader: Reader, path: Path) -> None:
    example = torch.zeros(1, 9, 4, dtype=torch.long), torch.tensor([1, 3, 4])
    torch.onnx.export(
        WordHeads(reader), example, path, dynamo=False, opset_version=OPSET,
        input_names=["pieces", "first"], output_names=["names", "roles", "link"],
        dynamic_axes={"pieces": {1: "pieces"}, "first": {0: "words"},
                      "names": {0: "words"}, "roles": {0: "words"}, "link": {0: "words"}},
    )  # fmt: skip


def export_linker(reader: Reader, path: Path) -> None:
    around = torch.zeros(2, LINK_SPAN, LINK_WIDTH)
    in_cue = torch.zeros(2, LINK_SPAN, dtype=torch.bool)
    in_cue[:, LINK_BEFORE] = True
    torch.onnx.export(
        reader.linker, (around, in_cue, torch.ones_like(in_cue)), path, dynamo=False, opset_version=OPSET,
        input_names=["around", "in_cue", "present"], output_names=["links", "acts"],
        dynamic_axes={name: {0: "cues"} for name in ("around", "in_cue", "present", "links", "acts")},
    )  # fmt: skip


def shrink(source: Path, target: Path, heads: int, width: int, keep: tuple[str, ...]) -> None:
    """Fuses the operators of each layer and stores weights in 8 bits, a scale a column; nodes of `keep` stay."""
    fused = source.with_suffix(".fused.onnx")
    optimize_model(str(source), model_type="bert", num_heads=heads, hidden_size=width, opt_level=0).save_model_to_file(
        str(fused)
    )
    excluded = [node.name for node in onnx.load(fused).graph.node if node.name.startswith(keep)]
    # 7 bits of 8: without VNNI instructions 8-bit products overflow, and machines would read differently.
    quantize_dynamic(
        fused, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, nodes_to_exclude=excluded,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )  # fmt: skip


def scores_of(crf: Crf, labels: list[str]) -> dict:
    return {"labels": labels, "steps": [[round(float(x), 5) for x in row] for row in crf.transitions()]}


def description(reader: Reader, folder: Path, trained: dict) -> dict:
    files = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}
    return {
        "files": files,
        "trained": trained,
        "window": {"pieces": LONGEST_WINDOW, "overlapWords": OVERLAP},
        "agreement": {"bonus": AGREEMENT, "shared": SHARED},
        "link": {"before": LINK_BEFORE, "after": LINK_AFTER, "span": LINK_SPAN, "width": LINK_WIDTH},
        "names": scores_of(reader.names, NAME_LABELS),
        "roles": scores_of(reader.roles, ROLE_LABELS),
        "links": scores_of(reader.link, LINK_LABELS),
        "acts": ACTS,
    }


def load_reader(checkpoints: list[Path]) -> tuple[Reader, dict]:
    """The mean of weights that were trained from one beginning (a model soup, Wortsman et al. 2022)."""
    states = [torch.load(checkpoint, weights_only=True) for checkpoint in checkpoints]
    alike = [(state["done"], {**state["recipe"], "seed": None}) for state in states]
    if any(one != alike[0] for one in alike):
        raise SystemExit(f"{', '.join(map(str, checkpoints))}: of unlike recipes, or not all at their end")
    reader = Reader(len(tokenizer().ids), Recipe().dropout).eval()
    reader.load_state_dict(states[0]["kept"])
    with torch.no_grad():
        for name, weights in reader.named_parameters():
            weights.copy_(torch.stack([state["kept"][name] for state in states]).mean(0))
    seeds = [state["recipe"]["seed"] for state in states]
    return reader, {"passes": states[0]["done"], "recipe": states[0]["recipe"], "seeds": seeds}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--checkpoints", type=Path, nargs="+", required=True)
    options.add_argument("--models", type=Path, required=True)
    given = options.parse_args()
    reader, trained = load_reader(given.checkpoints)
    given.models.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        encoder, linker = Path(work, "encoder.onnx"), Path(work, "linker.onnx")
        export_encoder(reader, encoder)
        export_linker(reader, linker)
        shrink(
            encoder,
            given.models / "encoder.onnx",
            Encoder.HEADS,
            Encoder.WIDTH,
            ("/reader/emit", "/reader/narrow", "/emit", "/narrow"),
        )
        shrink(linker, given.models / "linker.onnx", LINK_HEADS, LINK_WIDTH, ("/emit",))
    (given.models / "vocab.txt").write_bytes((BASE / "vocab.txt").read_bytes())
    about = description(reader, given.models, trained)
    (given.models / "reader.json").write_text(json.dumps(about, separators=(",", ":")) + "\n", encoding="utf-8")
    print({f.name: f.stat().st_size for f in sorted(given.models.iterdir())})


if __name__ == "__main__":
    main()
