"""The same question put to splink (``pip install splink``): its documented comparisons,
trained by itself, and the threshold that suits the truth best."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple

from desktop.domain.drafts import PersonDraft
from desktop.domain.text import fold
from desktop.services.matching.facts import Facts

Pair = tuple[int, int]
_LISTS = ("emails", "phones", "profiles")
_WORDS = ("given", "family", "born", "organisation", "street")


class At(NamedTuple):
    """What a threshold gives."""

    f1: float
    precision: float
    recall: float
    offered: int


class Curve(NamedTuple):
    best: At
    precise: At  # the most that is found at a precision of .99


def judged(drafts: Sequence[PersonDraft], facts: Sequence[Facts], true: set[Pair]) -> Curve:
    """What splink finds among these records. Raises ImportError where it is not installed."""
    found = _predicted([_row(n, *told) for n, told in enumerate(zip(drafts, facts, strict=True))])
    right, at = 0, []
    for count, pair in enumerate(dict.fromkeys(pair for _, pair in sorted(found, reverse=True)), 1):
        right += pair in true
        precision, recall = right / count, right / len(true)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        at.append(At(f1, precision, recall, count))
    precise = [one for one in at if one.precision >= 0.99]
    return Curve(max(at), max(precise, key=lambda one: one.recall))


def _row(number: int, draft: PersonDraft, facts: Facts) -> dict[str, Any]:
    born = facts.born
    return {
        "unique_id": number,
        "given": fold(draft.given) or None,
        "family": fold(draft.family) or None,
        "born": f"{born[0]:04}-{born[1]:02}-{born[2]:02}" if born and born[0] else None,
        "organisation": fold(draft.organisation) or None,
        "street": facts.streets[0] if facts.streets else None,
        "emails": list(facts.emails) or None,
        "phones": list(facts.tails) or None,
        "profiles": list(facts.profiles) or None,
    }


def _predicted(rows: list[dict[str, Any]]) -> list[tuple[float, Pair]]:
    splink, arrow = import_module("splink"), import_module("pyarrow")
    block = splink.block_on
    shared = {name: block(name, arrays_to_explode=[name]) for name in _LISTS}
    fields = [("unique_id", arrow.int64()), *((name, arrow.string()) for name in _WORDS)]
    fields += [(name, arrow.list_(arrow.string())) for name in _LISTS]
    table = arrow.Table.from_pylist(rows, schema=arrow.schema(fields))
    linker = splink.Linker(splink.DuckDBAPI().register(table), _settings(splink, shared))
    training = linker.training
    certain = [shared["emails"], shared["profiles"]]
    training.estimate_probability_two_random_records_match(certain, recall=0.8)
    training.estimate_u_using_random_sampling(max_pairs=2e6 if len(rows) < 20_000 else 1e7, seed=1)
    for rule in (block("given", "family"), block("born")):
        training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=0.01).as_record_list()
    return [
        (row["match_probability"], _ordered(row["unique_id_l"], row["unique_id_r"]))
        for row in found
    ]


def _settings(splink: Any, shared: dict[str, Any]) -> Any:
    compare, block = import_module("splink.comparison_library"), splink.block_on
    return splink.SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            compare.NameComparison("given"),
            compare.NameComparison("family"),
            compare.DateOfBirthComparison("born", input_is_string=True),
            *(compare.ArrayIntersectAtSizes(name, [1]) for name in _LISTS),
            compare.ExactMatch("organisation").configure(term_frequency_adjustments=True),
            compare.ExactMatch("street"),
        ],
        blocking_rules_to_generate_predictions=[
            *shared.values(),
            block("given", "family"),
            block("born", "given"),
            block("born", "family"),
            block("family", "organisation"),
            block("given", "street"),
        ],
    )


def _ordered(one: int, two: int) -> Pair:
    return (one, two) if one < two else (two, one)
