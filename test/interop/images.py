"""Loads the pictures that have bytes, as docs/ingest.md shows it: python images.py CORPUS"""

import hashlib
import json
import os
import sys

from llama_index.core.schema import ImageDocument

from corpus_lines import lines

root = sys.argv[1]
all_lines = list(lines(root, "images"))
os.chdir(root)  # paths of image_resource are relative to the corpus
documents = [ImageDocument.from_json(line) for line in all_lines]
pictures = [document for document in documents if document.image_resource is not None]
loaded = {}
for document in pictures:
    data = document.resolve_image().read()
    loaded[document.id_] = {
        "sha256": hashlib.sha256(data).hexdigest(),
        "path": str(document.image_resource.path),
        "mimetype": document.image_resource.mimetype,
        "text": document.text,
    }
without = {json.loads(line)["id_"]: line for line in all_lines}
# The bytes count in the hash: with another picture the line is embedded again.
hashes_differ = all(
    ImageDocument.from_json(without[d.id_]).hash
    != ImageDocument.from_json(
        json.dumps({k: v for k, v in json.loads(without[d.id_]).items() if k != "image_resource"})
    ).hash
    for d in pictures
)
print(json.dumps({"documents": len(documents), "loaded": loaded, "hashes_differ": hashes_differ}))
