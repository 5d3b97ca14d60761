"""Ingests a corpus generation by generation, as nightly jobs do: python nightly.py CORPUS

The embedding is a hash of words, made here, so that nothing is downloaded.
"""

import hashlib
import json
import sys

from llama_index.core import Document
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.ingestion import DocstoreStrategy, IngestionPipeline
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.storage.docstore import SimpleDocumentStore
from llama_index.core.vector_stores import SimpleVectorStore

from corpus_lines import generations, lines

DIMENSIONS = 64


class HashingEmbedding(BaseEmbedding):
    def _vector(self, text):
        vector = [0.0] * DIMENSIONS
        for word in text.lower().split():
            digest = hashlib.sha256(word.encode()).digest()
            vector[digest[0] % DIMENSIONS] += 1.0 if digest[1] % 2 else -1.0
        return vector

    def _get_text_embedding(self, text):
        return self._vector(text)

    def _get_query_embedding(self, query):
        return self._vector(query)

    async def _aget_query_embedding(self, query):
        return self._vector(query)


root = sys.argv[1]
vector_store = SimpleVectorStore()
docstore = SimpleDocumentStore()
pipeline = IngestionPipeline(
    transformations=[SentenceSplitter(chunk_size=512), HashingEmbedding()],
    docstore=docstore,
    vector_store=vector_store,
    docstore_strategy=DocstoreStrategy.UPSERTS,
    disable_cache=True,
)


def apply(generation):
    for line in lines(root, "deletes", generation):
        id_ = json.loads(line)["id_"]
        vector_store.delete(id_)
        docstore.delete_ref_doc(id_, raise_error=False)
        docstore.delete_document(id_, raise_error=False)
    views = ("documents", "qa", "attachments")
    documents = [Document.from_json(line) for view in views for line in lines(root, view, generation)]
    return len(pipeline.run(documents=documents))


def state():
    in_vectors = set(vector_store._data.text_id_to_ref_doc_id.values())
    hashes = {id_: docstore.get_document_hash(id_) for id_ in in_vectors}
    return {"ids": sorted(in_vectors), "hashes": hashes, "docstore": sorted(docstore.get_all_document_hashes().values())}


steps = []
for number in range(len(generations(root))):
    chunks = apply(number)
    before = state()
    again = apply(number)  # a delta is safe to feed twice
    steps.append({"chunks": chunks, "again": again, "same": state() == before, **before})
print(json.dumps(steps))
