"""The weights of the files that the product loads, so that a training can go on from them.

They come back as exact as eight bits hold them; the steps between labels as they are.
"""

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .reader import Reader

Arrays = dict[str, np.ndarray]


def load_released(reader: Reader, models: Path) -> None:
    described = json.loads((models / "reader.json").read_text(encoding="utf-8"))
    linker = {f"linker.{name}": array for name, array in weights_of(models / "linker.onnx").items()}
    found = {name: torch.from_numpy(array) for name, array in {**weights_of(models / "encoder.onnx"), **linker}.items()}
    for crf, kept in ((reader.names, "names"), (reader.roles, "roles"), (reader.link, "links")):
        steps = torch.tensor(described[kept]["steps"])
        crf.steps.data.copy_(steps.masked_fill(crf.forbidden, 0))
    missing, unexpected = reader.load_state_dict(found, strict=False)
    assert not unexpected and all(".steps" in name or ".forbidden" in name for name in missing), (missing, unexpected)


def weights_of(path: Path) -> Arrays:
    """By the names that `reader.py` gives them, matrices as `nn.Linear` has them."""
    graph = onnx.load(path).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    products = [node for node in graph.node if node.op_type.startswith("MatMul") and node.input[1] in stored]
    found = {f"{layer_of(node.name)}.weight": exact(stored, node.input[1]).T for node in products}
    for i, node in enumerate(node for node in graph.node if node.op_type == "QAttention"):
        found |= attention(f"encoder.layers.{i}", exact(stored, node.input[1]), stored[node.input[2]])
    for name in stored:
        own = name.removeprefix("reader.").removesuffix("_quantized")
        if own.endswith((".weight", ".bias")) and own not in found:
            found[own] = exact(stored, name)
    return {name: np.array(array) for name, array in found.items()}


def layer_of(node: str) -> str:
    """ "/encoder/layers.0/mix/MatMul_quant": "encoder.layers.0.mix"."""
    return ".".join(node.strip("/").split("/")[:-1])


def attention(layer: str, matrix: np.ndarray, bias: np.ndarray) -> Arrays:
    """Query, key and value, which stand side by side in one product."""
    parts = zip(("query", "key", "value"), np.split(matrix, 3, axis=1), np.split(bias, 3), strict=True)
    return {f"{layer}.{part}.{own}": array for part, m, b in parts for own, array in (("weight", m.T), ("bias", b))}


def exact(stored: Arrays, name: str) -> np.ndarray:
    if not name.endswith("_quantized"):
        return stored[name]
    whole = name.removesuffix("_quantized")
    return (stored[name].astype(np.float32) - stored[f"{whole}_zero_point"]) * stored[f"{whole}_scale"]
