"""Loads every view with the expressions of the README, and splits them: python load.py CORPUS"""

import json
import re
import sys
from importlib.metadata import version

from llama_index.core import Document
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.schema import ImageDocument, MetadataMode
from llama_index.core.utils import get_tokenizer

from corpus_lines import lines

root = sys.argv[1]
SPEAKER = re.compile(
    r"(Customer|Agent|Bot|Automation|Template|System)( \(private note\))?( \(continued\))?:|(Question|Answer)( \(continued\))?:"
)
tokens = get_tokenizer()
result = {"versions": {name: version(name) for name in ("llama-index-core",)}, "views": {}}

for view, document_class in (
    ("documents", Document),
    ("qa", Document),
    ("attachments", Document),
    ("images", ImageDocument),
    ("knowledge", Document),
):
    documents = [document_class.from_json(line) for line in lines(root, view)]
    raw = [json.loads(line) for line in lines(root, view)]
    facts = {
        "count": len(documents),
        "ids_kept": all(d.id_ == r["id_"] for d, r in zip(documents, raw)),
        "texts_kept": all(d.text == r["text"] for d, r in zip(documents, raw)),
        "metadata_kept": all(d.metadata == r["metadata"] for d, r in zip(documents, raw)),
        "distinct_ids": len({d.id_ for d in documents}),
        "hashes": {d.id_: d.hash for d in documents},
        "round_trip": all(document_class.from_json(d.to_json()).hash == d.hash for d in documents),
        "visible_tokens": max(
            max(
                len(tokens(d.get_metadata_str(MetadataMode.EMBED))),
                len(tokens(d.get_metadata_str(MetadataMode.LLM))),
            )
            for d in documents
        ),
        "all_tokens": max(len(tokens(d.get_metadata_str(MetadataMode.ALL))) for d in documents),
        "splits": {},
    }
    if document_class is Document:
        for size in (256, 512, 1024):
            for overlap in (0, None):
                options = {"chunk_size": size} if overlap is None else {"chunk_size": size, "chunk_overlap": overlap}
                nodes = SentenceSplitter(**options).get_nodes_from_documents(documents)
                by_id = {d.id_: d for d in documents}
                facts["splits"][f"{size}/{'default' if overlap is None else overlap}"] = {
                    "chunks": len(nodes),
                    "at_speaker": sum(bool(SPEAKER.match(n.text)) for n in nodes),
                    "metadata_kept": all(n.metadata == by_id[n.ref_doc_id].metadata for n in nodes),
                }
    result["views"][view] = facts

print(json.dumps(result))
