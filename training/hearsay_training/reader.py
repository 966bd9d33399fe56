"""The reader: one encoder; heads for names, for roles, and for what belongs to which cue."""

import torch
from torch import nn

from .corpora import LINK_LABELS, NAME_LABELS, ROLE_LABELS
from .crf import Crf
from .encoder import CheapDropout, Encoder, Layer
from .windows import LINK_BEFORE, LINK_SPAN, Batch

LINK_WIDTH, LINK_HEADS, LINK_LAYERS = 128, 4, 2


class Linker(nn.Module):
    """Marks source and content of one cue among the words around it: a second pass, a ninth as wide as the first."""

    def __init__(self, dropout: CheapDropout):
        super().__init__()
        self.slot = nn.Embedding(LINK_SPAN, LINK_WIDTH)
        self.in_cue = nn.Embedding(2, LINK_WIDTH)
        self.cue = nn.Linear(LINK_WIDTH, LINK_WIDTH)
        self.norm = nn.LayerNorm(LINK_WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(LINK_WIDTH, LINK_HEADS, 2 * LINK_WIDTH, dropout) for _ in range(LINK_LAYERS))
        self.emit = nn.Linear(LINK_WIDTH, len(LINK_LABELS))

    def forward(self, around: torch.Tensor, in_cue: torch.Tensor, present: torch.Tensor) -> torch.Tensor:
        """[cues, LINK_SPAN, LINK_WIDTH] and two of [cues, LINK_SPAN] to emissions [cues, LINK_SPAN, labels]."""
        inside = in_cue.unsqueeze(2).to(around.dtype)
        cue = (around * inside).sum(1, keepdim=True) / inside.sum(1, keepdim=True).clamp(min=1)
        x = around + self.slot.weight + self.in_cue(in_cue.long()) + self.cue(cue)
        x = self.norm(x)
        bias = (~present)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return self.emit(x)


class Reader(nn.Module):
    def __init__(self, vocabulary: int, dropout: float = 0.1):
        super().__init__()
        shared = CheapDropout(dropout)
        self.encoder = Encoder(vocabulary, shared)
        self.dropout = shared
        self.emit_names = nn.Linear(Encoder.WIDTH, len(NAME_LABELS))
        self.emit_roles = nn.Linear(Encoder.WIDTH, len(ROLE_LABELS))
        self.narrow = nn.Linear(Encoder.WIDTH, LINK_WIDTH)
        self.linker = Linker(shared)
        self.names, self.roles, self.link = Crf(NAME_LABELS), Crf(ROLE_LABELS), Crf(LINK_LABELS)

    def words(self, batch: Batch) -> torch.Tensor:
        """[windows, words, WIDTH]: what the encoder makes of the first piece of each word."""
        hidden = self.encoder(batch.pieces, batch.mask)
        at = batch.first.unsqueeze(2).expand(-1, -1, hidden.shape[2])
        return self.dropout(hidden.gather(1, at))

    def name_loss(self, batch: Batch) -> torch.Tensor:
        """A word."""
        emissions = self.emit_names(self.words(batch)).float()
        return self.names.loss(emissions, batch.labels, batch.words).sum() / batch.words.sum()

    def attribution_loss(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Of the roles and of the links, both a word of the text."""
        words = self.words(batch)
        roles = self.roles.loss(self.emit_roles(words).float(), batch.labels, batch.words).sum() / batch.words.sum()
        if not len(batch.cues):
            return roles, roles * 0
        around, in_cue, present = around_cues(self.narrow(words), batch.words, batch.cues)
        emissions = self.linker(around, in_cue, present).float()
        # Absent words emit "outside" for certain, so that they add nothing.
        absent = torch.full_like(emissions, -1e3)
        absent[..., 0] = 0
        emissions = torch.where(present.unsqueeze(2), emissions, absent)
        return roles, self.link.loss(emissions, batch.links, torch.ones_like(present)).sum() / batch.words.sum()


def around_cues(words: torch.Tensor, present: torch.Tensor, cues: torch.Tensor):
    """Cuts the words around each cue out of [windows, words, width]: (words, in the cue?, present?)."""
    slots = torch.arange(LINK_SPAN) - LINK_BEFORE
    at = cues[:, 1:2] + slots
    inside = (at >= 0) & (at < words.shape[1])
    clipped = at.clamp(0, words.shape[1] - 1)
    stands = inside & present[cues[:, :1], clipped]
    around = words[cues[:, :1], clipped] * stands.unsqueeze(2)
    in_cue = (at >= cues[:, 1:2]) & (at < cues[:, 2:3])
    return around, in_cue, stands
