"""The reader: one encoder; heads for names, for roles, and for what belongs to which cue."""

import torch
from torch import nn

from .corpora import ACTS, LINK_LABELS, NAME_LABELS, ROLE_LABELS
from .crf import Crf
from .encoder import CheapDropout, Encoder, Layer
from .windows import LINK_BEFORE, LINK_SPAN, UNKNOWN, Batch

LINK_WIDTH, LINK_HEADS, LINK_LAYERS = 128, 4, 2


class Linker(nn.Module):
    """Marks source and content of one cue among the words around it, and tells what is done by saying it.

    A second pass, a ninth as wide as the first.
    """

    def __init__(self, dropout: CheapDropout):
        super().__init__()
        self.slot = nn.Embedding(LINK_SPAN, LINK_WIDTH)
        self.in_cue = nn.Embedding(2, LINK_WIDTH)
        self.cue = nn.Linear(LINK_WIDTH, LINK_WIDTH)
        self.norm = nn.LayerNorm(LINK_WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(LINK_WIDTH, LINK_HEADS, 2 * LINK_WIDTH, dropout) for _ in range(LINK_LAYERS))
        self.emit = nn.Linear(LINK_WIDTH, len(LINK_LABELS))
        self.emit_act = nn.Linear(LINK_WIDTH, len(ACTS))

    def forward(
        self, around: torch.Tensor, in_cue: torch.Tensor, present: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """[cues, LINK_SPAN, LINK_WIDTH] and two of [cues, LINK_SPAN] to what the words emit,
        [cues, LINK_SPAN, labels], and the cue, [cues, acts]."""
        inside = in_cue.unsqueeze(2).to(around.dtype)
        x = around + self.slot.weight + self.in_cue(in_cue.long()) + self.cue(mean_over(around, inside))
        x = self.norm(x)
        bias = (~present)[:, None, None, :].float() * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return self.emit(x), self.emit_act(mean_over(x, inside).squeeze(1))


def mean_over(words: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """[cues, words, width] and [cues, words, 1] to [cues, 1, width]."""
    return (words * inside).sum(1, keepdim=True) / inside.sum(1, keepdim=True).clamp(min=1)


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

    def losses(self, batch: Batch) -> dict[str, torch.Tensor]:
        """Of all that is marked in the batch, a word of the text: names, roles, links, acts."""
        words, count = self.words(batch), batch.words.sum()
        losses = {}
        if batch.names is not None:
            losses["names"] = self.names.loss(self.emit_names(words).float(), batch.names, batch.words).sum() / count
        if batch.roles is not None:
            losses["roles"] = self.roles.loss(self.emit_roles(words).float(), batch.roles, batch.words).sum() / count
            if len(batch.cues):
                links, acts = self.link_losses(words, batch)
                losses |= {"links": links / count, "acts": acts / count}
        return losses

    def link_losses(self, words: torch.Tensor, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Of what belongs to each cue, and of what is done by saying it."""
        around, in_cue, present = around_cues(self.narrow(words), batch.words, batch.cues)
        emissions, acts = (x.float() for x in self.linker(around, in_cue, present))
        # Absent words emit "outside" for certain, so that they add nothing.
        absent = torch.full_like(emissions, -1e3)
        absent[..., 0] = 0
        emissions = torch.where(present.unsqueeze(2), emissions, absent)
        known = nn.functional.cross_entropy(acts, batch.acts, ignore_index=UNKNOWN, reduction="sum")
        return self.link.loss(emissions, batch.links, torch.ones_like(present)).sum(), known


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
