"""A BERT encoder (Devlin et al. 2019) with marks beside the word pieces, written plainly so that it exports plainly."""

import math

import torch
import torch.nn.functional as F
from torch import nn

from .text import SHAPES


class CheapDropout(nn.Module):
    """Dropout whose masks are slices of one random pool: drawing them anew takes most of the time on a CPU."""

    POOL = 1 << 24

    def __init__(self, share: float):
        super().__init__()
        self.share = share
        self.pool: torch.Tensor | None = None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or not self.share:
            return x
        if self.pool is None:
            self.pool = (torch.rand(self.POOL) >= self.share).to(torch.bfloat16) / (1 - self.share)
        at = int(torch.randint(0, self.POOL - x.numel(), ()))
        return x * self.pool[at : at + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: CheapDropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.mix = (nn.Linear(width, width) for _ in range(4))
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after_attention, self.after_inner = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))
        self.dropout = dropout

    def forward(self, x: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        x = self.after_attention(x + self.dropout(self.mix(self._attend(x, bias))))
        return self.after_inner(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))

    def _attend(self, x: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        batch, length, width = x.shape
        split = (batch, length, self.heads, width // self.heads)
        query, key, value = (f(x).view(split).transpose(1, 2) for f in (self.query, self.key, self.value))
        # In parts: on a CPU the backward step of the fused attention takes twice as long.
        scores = query @ key.transpose(2, 3) / math.sqrt(width // self.heads)
        if bias is not None:
            scores = scores + bias.to(scores.dtype)
        mixed = torch.softmax(scores, dim=-1).to(value.dtype) @ value
        return mixed.transpose(1, 2).reshape(batch, length, width)


class Encoder(nn.Module):
    WIDTH, HEADS, INNER, LAYERS, LONGEST = 384, 12, 1536, 6, 512

    def __init__(self, vocabulary: int, dropout: CheapDropout):
        super().__init__()
        self.word = nn.Embedding(vocabulary, self.WIDTH)
        self.position = nn.Embedding(self.LONGEST, self.WIDTH)
        self.shape = nn.Embedding(2 * SHAPES, self.WIDTH)
        self.before = nn.Embedding(3, self.WIDTH)
        self.quoted = nn.Embedding(4, self.WIDTH)
        for marks in (self.shape, self.before, self.quoted):
            nn.init.normal_(marks.weight, std=0.01)
        self.norm = nn.LayerNorm(self.WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(self.WIDTH, self.HEADS, self.INNER, dropout) for _ in range(self.LAYERS))
        self.dropout = dropout

    def forward(self, pieces: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        """pieces [windows, pieces, 4] to [windows, pieces, WIDTH]; no mask: all pieces stand."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.word(pieces[..., 0]) + self.position(positions)
        x = x + self.shape(pieces[..., 1]) + self.before(pieces[..., 2]) + self.quoted(pieces[..., 3])
        x = self.dropout(self.norm(x))
        bias = None if mask is None else (~mask)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_base(self, weights: dict[str, torch.Tensor]) -> None:
        """Takes over the weights of a Hugging Face BERT of the same size."""
        own = {
            "word.weight": "embeddings.word_embeddings.weight",
            "position.weight": "embeddings.position_embeddings.weight",
            **{f"norm.{p}": f"embeddings.LayerNorm.{p}" for p in ("weight", "bias")},
        }
        parts = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "mix": "attention.output.dense", "after_attention": "attention.output.LayerNorm",
            "widen": "intermediate.dense", "narrow": "output.dense", "after_inner": "output.LayerNorm",
        }  # fmt: skip
        for layer in range(self.LAYERS):
            for mine, theirs in parts.items():
                for p in ("weight", "bias"):
                    own[f"layers.{layer}.{mine}.{p}"] = f"encoder.layer.{layer}.{theirs}.{p}"
        state = {mine: weights[theirs].clone() for mine, theirs in own.items()}
        state["word.weight"] = state["word.weight"].float()
        state["position.weight"] = state["position.weight"].float()
        # The base adds one constant vector for "first sentence": it goes into the positions.
        state["position.weight"] += weights["embeddings.token_type_embeddings.weight"][0]
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert not unexpected and all(m.split(".")[0] in ("shape", "before", "quoted") for m in missing), missing
