"""Brings a LlamaIndex docstore and vector store to where a corpus is: python ingest.py CORPUS STORAGE

pip install llama-index-core. The embedding here is a toy, so that the example runs offline: use your own.
"""

import gzip
import json
import sys
from pathlib import Path

from llama_index.core import Document, MockEmbedding
from llama_index.core.ingestion import DocstoreStrategy, IngestionPipeline
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.storage.docstore import SimpleDocumentStore
from llama_index.core.vector_stores import SimpleVectorStore


def lines(corpus: Path, generation: dict, view: str):
    for file in generation["files"]:
        if file["view"] != view:
            continue
        opened = gzip.open if file["path"].endswith(".gz") else open
        with opened(corpus / file["path"], "rt", encoding="utf-8") as text:
            yield from text


def delete(id_: str, docstore: SimpleDocumentStore, vector_store: SimpleVectorStore) -> None:
    vector_store.delete(id_)
    docstore.delete_ref_doc(id_, raise_error=False)  # the chunks
    docstore.delete_document(id_, raise_error=False)  # and the hash, or it would be skipped if it came back


def main(corpus: Path, storage: Path) -> None:
    storage.mkdir(parents=True, exist_ok=True)
    applied_file = storage / "applied.json"
    applied = json.loads(applied_file.read_text()) if applied_file.exists() else None
    generations = json.loads((corpus / "manifest.json").read_text())["generations"]
    names = [generation["name"] for generation in generations]
    known = applied in names

    docstore = SimpleDocumentStore()
    vector_store = SimpleVectorStore()
    if known:
        docstore = SimpleDocumentStore.from_persist_path(str(storage / "docstore.json"))
        vector_store = SimpleVectorStore.from_persist_path(str(storage / "vectors.json"))
    pipeline = IngestionPipeline(
        transformations=[SentenceSplitter(chunk_size=512), MockEmbedding(embed_dim=8)],
        docstore=docstore,
        vector_store=vector_store,
        docstore_strategy=DocstoreStrategy.UPSERTS,  # never UPSERTS_AND_DELETE: a delta holds only what changed
        disable_cache=True,  # the cache would keep the text of deleted documents
    )
    for generation in generations[names.index(applied) + 1 :] if known else generations:
        deletes = [json.loads(line) for line in lines(corpus, generation, "deletes")]
        for id_ in (entry["id_"] for entry in deletes if entry["view"] == "documents"):
            delete(id_, docstore, vector_store)
        pipeline.run(documents=[Document.from_json(line) for line in lines(corpus, generation, "documents")])
        docstore.persist(str(storage / "docstore.json"))
        vector_store.persist(str(storage / "vectors.json"))
        applied_file.write_text(json.dumps(generation["name"]))
        chunks = len(vector_store.data.embedding_dict)
        print(f"{generation['name']}: {len(docstore.docs)} documents, {chunks} chunks")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
