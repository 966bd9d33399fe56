"""Writes what `tests/encode` compares the TypeScript reader with; to be run anew for each exported model.

python -m hearsay_training.fixture
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from .corpora import LINK_LABELS, NAME_LABELS, ROLE_LABELS, Document, Range
from .crf import Crf
from .decode import ranges, read_names, read_roles
from .text import WordPieces, words_of
from .windows import Batch, piece_rows

ROOT = Path(__file__).resolve().parents[2]

ODD_TEXTS = [
    "",
    " \n\t",
    "The minister, Jane Doe, said on Monday: “We will open it in May.”",
    '"Never," he said. "Not once," she added.\n"Left open, he said.\nThe next paragraph begins anew.',
    "““Twice opened”” and \"one \"inside\" another\", ‘single’ and «angled» marks stay characters.",
    "“Opened here\n\nand closed there”, he said.\r\n“Again”",
    "McDonald iPhone USA U.S. A I eBay NATO-led 3rd 4G x2 5 ½ Ⅻ ٣٤ 第五 ª",
    "Élysée ÉLYSÉE e\u0301lyse\u0301e Łódź Øre straße STRASSE ﬁre ǅ İstanbul ısı ΟΔΟΣ Σ σς",
    "Привет, мир! Ёлка й 日本語の文章 한국어 뉴스 가각 שלום עולם مرحبا بالعالم ไทย हिन्दी",
    "\u202eright-to-left\u202c said\u200b zero\u200dwidth\ufeff mark",
    "He laughed 😀👩‍👩‍👧‍👦🇳🇴 and 𝒎𝒂𝒕𝒉 𝟙𝟚 𐐀𐐨 said so.",
    "bell\x07 tab\tescape\x1b[0m unit\x1fseparator next\x85line nbsp\u00a0space wide\u3000space",
    "<p class=\"lead\">Jane &amp; John said &quot;no&quot;</p><!-- gone -->",
    "a" * 100 + " " + "b" * 101 + " " + "said" * 400,
    "𝒂" * 100 + " " + "𝒂" * 101,
    "\u0301 \u0301\u0301 a\u0301",
    "antidisestablishmentarianism's co-operation e-mail@example.org https://example.org/a_b?c=1#d $1,234.50 50%",
    "-–—…‐‑'’`´^~|\\/[]{}()<>!?.,:;@#*&§©®™°±×÷€£¥",
]  # fmt: skip


class Model:
    """The exported files behind the names that `decode` calls a trained reader by."""

    def __init__(self, folder: Path):
        about = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
        self.files = about["files"]
        alone = onnxruntime.SessionOptions()
        alone.intra_op_num_threads = 1
        self.encoder, self.linking = (
            onnxruntime.InferenceSession(folder / f"{name}.onnx", alone) for name in ("encoder", "linker")
        )
        self.names, self.roles, self.link = (
            crf_of(labels, about[n]["steps"])
            for n, labels in (("names", NAME_LABELS), ("roles", ROLE_LABELS), ("links", LINK_LABELS))
        )

    def words(self, batch: Batch) -> torch.Tensor:
        """All that the encoder emits for a word, in one row."""
        parts = self.encoder.run(None, {"pieces": batch.pieces.numpy(), "first": batch.first[0].numpy()})
        return torch.from_numpy(np.concatenate(parts, axis=1)).unsqueeze(0)

    def emit_names(self, states: torch.Tensor) -> torch.Tensor:
        return states[:, : len(NAME_LABELS)]

    def emit_roles(self, states: torch.Tensor) -> torch.Tensor:
        return states[:, len(NAME_LABELS) : len(NAME_LABELS) + len(ROLE_LABELS)]

    def narrow(self, states: torch.Tensor) -> torch.Tensor:
        return states[:, len(NAME_LABELS) + len(ROLE_LABELS) :]

    def linker(
        self, around: torch.Tensor, in_cue: torch.Tensor, present: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """A cue a run, so that none is read otherwise for the company it keeps."""
        names = "around", "in_cue", "present"
        rows = zip(*(t.split(1) for t in (around, in_cue, present)))
        emitted = [self.linking.run(None, {n: t.numpy() for n, t in zip(names, row)}) for row in rows]
        links, acts = (torch.from_numpy(np.concatenate(part)) for part in zip(*emitted))
        return links, acts


def crf_of(labels: list[str], steps: list[list[float]]) -> Crf:
    crf = Crf(labels)
    crf.steps.data = torch.tensor(steps)
    return crf


class Units:
    """Offsets in UTF-16 code units, in which the product counts."""

    def __init__(self, text: str):
        self.before = np.cumsum([0] + [2 if ord(c) > 0xFFFF else 1 for c in text]).tolist()

    def of(self, start: int, end: int) -> list[int]:
        return [self.before[start], self.before[end]]


def document_of(name: str, text: str) -> Document:
    words = words_of(text)
    return Document(name, text, words, roles=[0] * len(words))


def seen(text: str, pieces: WordPieces) -> dict:
    """The words of a text and the rows that the encoder is handed for each."""
    document, units = document_of("", text), Units(text)
    rows = piece_rows(document, pieces)
    return {"text": text, "words": [[units.of(w.start, w.end), row] for w, row in zip(document.words, rows)]}


def read(name: str, text: str, model: Model, pieces: WordPieces) -> dict:
    """The spans that the exported model reads in an article."""
    document, units = document_of(name, text), Units(text)

    def shown(found: list[Range]) -> list[str]:
        offsets = (units.of(document.words[start].start, document.words[end - 1].end) for start, end in found)
        return [f"{start}-{end}" for start, end in offsets]

    labels, reading = read_names(model, document, pieces), read_roles(model, document, pieces)
    names = [one for kind in range(len(NAME_LABELS) // 2) for one in ranges(labels, kind)]
    attributions = [[*shown([l.cue]), *shown(l.source), "|", *shown(l.content)] for l in reading.links]
    return {"article": name, "names": shown(sorted(names)), "attributions": [" ".join(one) for one in attributions]}


def write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n", encoding="utf-8")


def check_runtime() -> None:
    """Another version rounds otherwise, and 8-bit weights make much of it."""
    wanted = json.loads((ROOT / "package.json").read_text())["dependencies"]["onnxruntime-node"]
    if onnxruntime.__version__ != wanted:
        raise SystemExit(f"onnxruntime is {onnxruntime.__version__}: install {wanted}, which the product reads with")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--models", type=Path, default=ROOT / "models")
    options.add_argument("--articles", type=Path, default=ROOT / "tests" / "articles")
    options.add_argument("--fixtures", type=Path, default=ROOT / "tests" / "encode" / "fixtures")
    given = options.parse_args()
    check_runtime()
    pieces = WordPieces((given.models / "vocab.txt").read_text(encoding="utf-8").splitlines())
    write(given.fixtures / "seen.json", [seen(text, pieces) for text in ODD_TEXTS])
    model = Model(given.models)
    articles = sorted(given.articles.glob("*.txt"))
    readings = [read(a.name, a.read_bytes().decode("utf-8"), model, pieces) for a in articles]
    write(given.fixtures / "read.json", {"model": model.files, "readings": readings})


if __name__ == "__main__":
    main()
