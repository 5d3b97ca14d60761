// Brings a LlamaIndex.TS docstore and vector store to where a corpus is: node ingest.ts CORPUS STORAGE
// npm install llamaindex. The embedding here is a toy, so that the example runs offline: use your own.
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import {
  BaseEmbedding,
  DocStoreStrategy,
  Document,
  IngestionPipeline,
  SentenceSplitter,
  SimpleDocumentStore,
  SimpleVectorStore,
} from "llamaindex";

interface Generation {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly view: string }[];
}

class ToyEmbedding extends BaseEmbedding {
  override async getTextEmbedding(text: string): Promise<number[]> {
    return Array.from({ length: 8 }, (_, index) => (text.charCodeAt(index) || 1) / 1_000);
  }
}

async function* lines(corpus: string, generation: Generation, view: string): AsyncGenerator<string> {
  for (const file of generation.files.filter((candidate) => candidate.view === view)) {
    const bytes = createReadStream(join(corpus, file.path));
    yield* createInterface({ input: file.path.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes });
  }
}

const [corpus = "", storage = ""] = process.argv.slice(2);
mkdirSync(storage, { recursive: true });
const appliedFile = join(storage, "applied.json");
const applied: string | null = existsSync(appliedFile) ? JSON.parse(readFileSync(appliedFile, "utf8")) : null;
const generations: Generation[] = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8")).generations;
const position = generations.findIndex(({ name }) => name === applied);

// By hand: `SimpleDocumentStore.persist` of llamaindex 0.12 writes nothing, and without its hashes changed documents would double.
const docStoreFile = join(storage, "doc_store.json");
const docStore =
  position < 0
    ? new SimpleDocumentStore()
    : SimpleDocumentStore.fromDict(JSON.parse(readFileSync(docStoreFile, "utf8")));
const embedModel = new ToyEmbedding();
const vectorStore =
  position < 0 ? new SimpleVectorStore({ embedModel }) : await SimpleVectorStore.fromPersistDir(storage, embedModel);
const pipeline = new IngestionPipeline({
  transformations: [new SentenceSplitter({ chunkSize: 512 }), embedModel],
  docStore,
  vectorStore,
  docStoreStrategy: DocStoreStrategy.UPSERTS, // never UPSERTS_AND_DELETE: a delta holds only what changed
  disableCache: true, // the cache would keep the text of deleted documents
});

for (const generation of generations.slice(position + 1)) {
  let deleted = 0;
  for await (const line of lines(corpus, generation, "deletes")) {
    const { id_, view } = JSON.parse(line) as { id_: string; view: string };
    if (view !== "documents") continue;
    await vectorStore.delete(id_);
    await docStore.deleteRefDoc(id_, false); // the chunks
    await docStore.deleteDocument(id_, false); // and the hash, or it would be skipped if it came back
    deleted++;
  }
  const documents: Document[] = [];
  for await (const line of lines(corpus, generation, "documents")) documents.push(new Document(JSON.parse(line)));
  await pipeline.run({ documents });
  writeFileSync(docStoreFile, JSON.stringify(docStore.toDict()));
  await vectorStore.persist(join(storage, "vector_store.json"));
  writeFileSync(appliedFile, JSON.stringify(generation.name));
  console.log(`${generation.name}: ${deleted} deletions, ${documents.length} documents`);
}
