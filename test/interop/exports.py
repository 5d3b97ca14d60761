"""Exports in the hands of those they are for: python exports.py FOLDER CACHE, with FOLDER/langchain, hf and parquet."""

import json
import pathlib
import sys

from datasets import Features, load_dataset
from langchain_core.documents import Document

folder, cache = pathlib.Path(sys.argv[1]), sys.argv[2]
result = {}
for view in ("documents", "qa", "attachments"):
    with open(folder / "langchain" / f"{view}.jsonl", encoding="utf-8") as file:
        documents = [Document.model_validate_json(line) for line in file]
    features = Features.from_dict(json.loads((folder / "hf" / f"{view}.features.json").read_text(encoding="utf-8")))
    path = str(folder / "hf" / f"{view}.jsonl")
    typed = load_dataset("json", data_files=path, features=features, split="train", cache_dir=cache)
    guessed = load_dataset("json", data_files=path, split="train", cache_dir=cache)
    parquet = load_dataset("parquet", data_files=str(folder / "parquet" / f"{view}.parquet"), split="train", cache_dir=cache)
    result[view] = {
        "langchain": len(documents),
        "ids": [document.id for document in documents] == list(typed["id"]) == list(parquet["id"]),
        "texts": [document.page_content for document in documents] == list(typed["text"]) == list(parquet["text"]),
        "metadata": [document.metadata for document in documents]
        == [{k: v for k, v in row.items() if k not in ("id", "thread_id", "text")} for row in parquet],
        "guessed_as_told": guessed.features == typed.features,
        "types": sorted({feature.dtype for feature in parquet.features.values()}),
    }
print(json.dumps(result))
