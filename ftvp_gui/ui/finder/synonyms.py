"""Words that people type for what the program calls otherwise; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ftvp_gui.language import tr
from ftvp_gui.ui.finder.matching import plain, words

Group = tuple[tuple[str, ...], str]
"""Words of the program, any of which is enough, and the words that people type for them."""


Also = Callable[[str], str]
"""What people type for something that is called so."""


def synonyms() -> Also:
    """In the language in force; a translator writes its words: those of the program, a colon, and the others."""
    lists = (
        tr("price, fee, costs: price, cost, rate, tariff, fee"),
        tr("requests: traffic, volume, calls, load, usage"),
        tr("hour of: wage, salary, pay, rate"),
        tr("gpu, gpus: graphics card, hardware, server"),
        tr("accuracy, right: quality, precision, correctness, score"),
        tr("wrong: errors, mistakes, hallucinations, failures"),
        tr("fail: errors, time-outs, retries"),
        tr("examples: data, dataset, training set, labels, samples"),
        tr("labelling: annotation, labels, tagging"),
        tr("live, starts: deadline, launch, timeline, date, begin"),
        tr("tokens, input of, answer: length, size, context"),
        tr("prompt, prompting: instructions, zero-shot, few-shot"),
        tr("tuning, tuned, training: fine-tuning, finetune, train, lora"),
        tr("re-training, drift: retraining, retrain, again"),
        tr("cache: caching, cached, prefix"),
        tr("hosting, servers: endpoint, deployment, serving"),
        tr("discount: interest, present value, npv, wacc"),
        tr("theme: colours, contrast, mode, look"),
        tr("size of type: zoom, scale, larger, font"),
        tr("report: export, pdf, html, print"),
        tr("scenario, scenarios: what if, case, variant"),
        tr("remove: delete"),
        tr("duplicate: copy, clone"),
        tr("keys: shortcuts, keyboard, help"),
        tr("table: numbers, spreadsheet, excel"),
        tr("review, reviewed: check, human, moderation"),
        tr("currency: dollar, euro, money"),
        tr("waiting, second: latency, speed, slow"),
        tr("model and prices: provider, vendor, offer, base model"),
        tr("complexity: difficulty, hard"),
        tr("what matters most: tornado, sensitivity"),
        tr("how sure: distribution, histogram, probability"),
        tr("where the money goes: iceberg, breakdown, hidden"),
        tr("cost over time: break-even, crossover, cumulative, payback"),
        tr("worth finding out: value of information, evpi"),
        tr("quick start: wizard, questions"),
        tr("start page: home, welcome, close"),
    )
    groups = tuple(_group(each) for each in lists)

    # Approaches share their labels, so most texts have been looked up before.
    @lru_cache(maxsize=4096)
    def also(text: str) -> str:
        bare = plain(text)
        own = set(words(bare))
        return " ".join(more for here, more in groups if any(_in(word, bare, own) for word in here))

    return also


def _in(word: str, text: str, own: set[str]) -> bool:
    return word in own or (not word.isalnum() and word in text)


def _group(line: str) -> Group:
    here, _, more = line.partition(":")
    return tuple(plain(word) for word in here.split(",")), plain(more.replace(",", " "))
