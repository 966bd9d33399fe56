"""A linear-chain conditional random field (Lafferty et al. 2001) over BIO labels."""

import torch
from torch import nn

FORBIDDEN = -1e4


def forbidden_steps(labels: list[str]) -> torch.Tensor:
    """True at [a, b] where label b may not follow label a: I-x follows only B-x and I-x."""
    return torch.tensor([[b[0] == "I" and a[2:] != b[2:] for b in labels] for a in labels])


class Crf(nn.Module):
    """Scores in log space: emissions [batch, words, labels] plus learned steps [labels, labels]."""

    def __init__(self, labels: list[str]):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.register_buffer("forbidden", forbidden_steps(labels))

    def transitions(self) -> torch.Tensor:
        return self.steps.masked_fill(self.forbidden, FORBIDDEN)

    def loss(self, emissions: torch.Tensor, labels: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Negative log-likelihood of the labels, one value a row. A row starts with a present word or is empty."""
        return self._total(emissions, mask) - self._path(emissions, labels, mask)

    def _path(self, emissions: torch.Tensor, labels: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        here = emissions.gather(2, labels.unsqueeze(2)).squeeze(2)
        # A window that cuts a span starts with I-, which its first word may; inside it every step is legal.
        step = self.steps[labels[:, :-1], labels[:, 1:]]
        return (here * mask).sum(1) + (step * (mask[:, :-1] & mask[:, 1:])).sum(1)

    def _total(self, emissions: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        transitions = self.transitions()
        score = emissions[:, 0]
        for i in range(1, emissions.shape[1]):
            longer = torch.logsumexp(score.unsqueeze(2) + transitions, dim=1) + emissions[:, i]
            score = torch.where(mask[:, i : i + 1], longer, score)
        return torch.logsumexp(score, dim=1)

    @torch.no_grad()
    def best(self, emissions: torch.Tensor) -> list[int]:
        """The most probable labels of one sequence [words, labels] (Viterbi 1967); it may not start with I-."""
        if not len(emissions):
            return []
        transitions = self.transitions()
        opening = self.forbidden[0] * FORBIDDEN
        score, back = emissions[0] + opening, []
        for emission in emissions[1:]:
            score, origin = (score.unsqueeze(1) + transitions).max(dim=0)
            score = score + emission
            back.append(origin.tolist())
        label = int(score.argmax())
        path = [label]
        for origin in reversed(back):
            path.append(label := origin[label])
        return path[::-1]
