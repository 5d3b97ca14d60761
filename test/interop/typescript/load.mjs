// Loads every view in LlamaIndex.TS and splits it: node load.mjs CORPUS
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SentenceSplitter } from "@llamaindex/core/node-parser";
import { Document, ImageDocument } from "@llamaindex/core/schema";

const root = process.argv[2];
const { generations } = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
const SPEAKER =
  /^(?:(?:Customer|Agent|Bot|Automation|Template|System)(?: \(private note\))?|Question|Answer)(?: \(continued\))?:/;

const linesOf = (view) =>
  generations.flatMap(({ files }) =>
    files
      .filter((file) => file.view === view)
      .flatMap(({ path }) => readFileSync(join(root, path), "utf8").split("\n").filter(Boolean)),
  );

const views = {};
for (const view of ["documents", "qa", "attachments"]) {
  const rows = linesOf(view).map((line) => JSON.parse(line));
  const documents = rows.map((row) => new Document(row));
  const nodes = new SentenceSplitter({ chunkSize: 512 }).getNodesFromDocuments(documents);
  views[view] = {
    count: documents.length,
    ids_kept: documents.every((document, index) => document.id_ === rows[index].id_),
    texts_kept: documents.every((document, index) => document.text === rows[index].text),
    hashes: Object.fromEntries(documents.map((document) => [document.id_, document.hash])),
    excluded_kept: documents.every(
      (document, index) =>
        document.excludedEmbedMetadataKeys.join() === rows[index].excluded_embed_metadata_keys.join() &&
        document.excludedLlmMetadataKeys.join() === rows[index].excluded_llm_metadata_keys.join(),
    ),
    chunks: nodes.length,
    at_speaker: nodes.filter((node) => SPEAKER.test(node.text)).length,
  };
}
const images = linesOf("images")
  .map((line) => JSON.parse(line))
  .map((row) => new ImageDocument({ ...row, image: row.image_resource?.path ?? row.metadata.url }));
views.images = { count: images.length, ids: images.every(({ id_ }) => typeof id_ === "string") };

const { version } = JSON.parse(
  readFileSync(new URL("./node_modules/@llamaindex/core/package.json", import.meta.url), "utf8"),
);
console.log(JSON.stringify({ versions: { "@llamaindex/core": version }, views }));
