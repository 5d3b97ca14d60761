"""Other readers: python readers.py CORPUS"""

import json
import sys
from importlib.metadata import version

from datasets import load_dataset
from langchain_core.documents import Document
from langchain_core.indexing import InMemoryRecordManager, index
from langchain_core.vectorstores import InMemoryVectorStore
from langchain_core.embeddings import DeterministicFakeEmbedding

from corpus_lines import lines, paths

root = sys.argv[1]
result = {"versions": {name: version(name) for name in ("datasets", "langchain-core")}}

chat = load_dataset(
    "json",
    data_files={"train": paths(root, "chat"), "validation": paths(root, "chat.validation")},
    cache_dir=sys.argv[2],
)
result["chat"] = {
    "columns": chat["train"].column_names,
    "train": len(chat["train"]),
    "validation": len(chat["validation"]),
    "roles": sorted({m["role"] for split in chat.values() for row in split for m in row["messages"]}),
}

rows = [json.loads(line) for line in lines(root, "documents")]
documents = [Document(id=r["id_"], page_content=r["text"], metadata=r["metadata"]) for r in rows]
manager = InMemoryRecordManager("corpus")
manager.create_schema()
store = InMemoryVectorStore(DeterministicFakeEmbedding(size=8))
options = {"cleanup": "incremental", "source_id_key": "source", "key_encoder": "sha256"}
first = index(documents, manager, store, **options)
second = index(documents, manager, store, **options)
result["langchain"] = {"documents": len(documents), "added": first["num_added"], "again": second["num_added"], "skipped": second["num_skipped"]}
print(json.dumps(result))
