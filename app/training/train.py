"""From labelled messages and unlabelled texts to weights."""

import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rich.console import Console

from app.core.detection.weights import Weights
from app.training import examples as sets
from app.training.examples import Example
from app.training.outputs import OUTPUTS
from app.training.reading import features, words_only
from app.training.sentences import Sentences
from app.training.stacking import stack
from app.training.stacks import Stack
from app.training.student import Lessons, Names, as_weights, learn, pruned
from app.training.teacher import Teacher
from app.training.texts import pool, spliced

Floats: TypeAlias = NDArray[np.float64]
FEATURES = 60_000
FOLDS = 3
_TOLD = 2.0
"""A label is worth so many logits, beside half of what the teacher says without having seen it."""
_LABELS = 3.0
_JUDGED = 0.3
"""How much a labelled message weighs, and a text that only the teacher judged."""
_SURE = 6.0


def labelled(data: Path, chance: random.Random) -> list[Example]:
    """All that is learned from, each set in an amount that leaves support talk the largest part."""
    return [
        *sets.own(held_back=False),
        *sets.lines(data, held_back=False),
        *sets.convabuse(data, "train"),
        *chance.sample(sets.emotions(data, "train"), 3_500),
        *chance.sample(sets.calm(data, held_back=False), 1_200),
        *chance.sample(sets.requests(data, "train"), 800),
        *chance.sample(sets.questions(data), 800),
    ]


def train(data: Path, memory: Path, seed: int) -> Weights:
    """Minutes to half an hour, most of it for texts that no earlier run has read into `memory`."""
    console = Console(stderr=True)
    examples = labelled(data, random.Random(seed))
    texts = [*pool(data, random.Random(seed)), *spliced(examples, random.Random(seed))]
    console.print(f"{len(examples):,} labelled messages, {len(texts):,} other texts")
    return fit(examples, texts, Sentences(memory), console.print)


def fit(
    examples: Sequence[Example],
    texts: Sequence[Example],
    sentences: Sentences,
    tell: Callable[[str], None],
) -> Weights:
    found = [words_only(each.text) if each.source == "lines" else features(each.text) for each in examples]
    names = Names([*found, *(features(each.text) for each in texts)])
    matrix, others = names.matrix[: len(examples)], names.matrix[len(examples) :]
    tell(f"{len(names.names):,} features; the teacher learns …")
    teacher = Teacher(examples, sentences.of([each.text for each in examples]), matrix)
    tell("… and judges the other texts")
    judged = teacher.of(sentences.of([each.text for each in texts]), others)
    lessons = _lessons(examples, texts, teacher, judged)
    tell("The small model learns")
    student = pruned(learn(names.names, names.matrix, lessons), FEATURES)
    tell("It is tried on messages that it has not seen")
    stacked = _stacked(examples, names, lessons)
    return as_weights(student, stacked)


def _lessons(
    examples: Sequence[Example], texts: Sequence[Example], teacher: Teacher, judged: Mapping[str, Floats]
) -> Lessons:
    """A label and half of what the teacher says without it; of other texts what is known, or what it says."""
    everything = [*examples, *texts]
    logits = np.zeros((len(everything), len(OUTPUTS)), dtype=np.float32)
    weights = np.zeros_like(logits)
    for column, output in enumerate(OUTPUTS):
        logits[len(examples) :, column] = judged[output]
        weights[len(examples) :, column] = _JUDGED
        for row, each in enumerate(everything):
            if output in each.labels:
                logits[row, column] = _TOLD * (2 * each.labels[output] - 1)
                weights[row, column] = each.weight * (_LABELS if row < len(examples) else 1.0)
        for row, unseen in teacher.of_examples[output].items():
            logits[row, column] += 0.5 * unseen
    return Lessons(OUTPUTS, np.clip(logits, -_SURE, _SURE), weights)


def _stacked(examples: Sequence[Example], names: Names, lessons: Lessons) -> dict[str, Stack]:
    """What each output's logit means, seen on examples that the model was not shown."""
    fold_of = np.array([crc32(each.text.encode()) % FOLDS for each in examples])
    logits = np.zeros((len(examples), len(OUTPUTS)))
    for fold in range(FOLDS):
        hidden = np.concatenate([fold_of == fold, np.zeros(names.matrix.shape[0] - len(examples), bool)])
        student = learn(names.names, names.matrix, lessons.without(hidden))
        logits[fold_of == fold] = student.of(names.matrix[hidden])
    return {
        output: stack(output, examples, logits[:, column], names) for column, output in enumerate(OUTPUTS)
    }
