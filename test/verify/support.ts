import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import { type Manifest, manifestSchema } from "../../src/model/manifest.ts";
import type { VerifyReport } from "../../src/verify/report.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { type PublishedRun, publishCorpus } from "../publish/support.ts";
import { type Folder, givenFolder } from "../sink/support.ts";

export const GENERATION = "generations/000001-full";
export const CONVERSATIONS = `${GENERATION}/conversations-00000.jsonl`;
export const DOCUMENTS = `${GENERATION}/documents-00000.jsonl`;
export const QUARANTINE = `${GENERATION}/quarantine.jsonl`;
export const RECEIPT = `${GENERATION}/receipt.json`;

export interface GivenCorpus extends Folder {
  verify(): Promise<VerifyReport>;
  /** The rules that a verification finds broken, each once, sorted. */
  brokenRules(): Promise<string[]>;
  read(file: string): Promise<string>;
  write(file: string, content: string | Buffer): Promise<void>;
  /** Changes the manifest and signs it again, so that nothing but the change is wrong. */
  editManifest(change: (manifest: Manifest) => void): Promise<void>;
  /** Changes the lines of a file, and makes manifest and receipt agree with the new file. */
  editLines(file: string, change: (lines: string[]) => string[]): Promise<void>;
  /** The same for the record of one line; its content_hash is made anew. */
  editRecord(file: string, index: number, change: (record: AnyRecord) => void): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach into records to break them in ways that no type allows
export type AnyRecord = { [key: string]: any };

export async function givenCorpus(run: PublishedRun = {}): Promise<GivenCorpus> {
  const folder = await givenFolder();
  await publishCorpus(folder.path, run);
  const { path } = folder;
  const read = (file: string) => readFile(join(path, file), "utf8");
  const write = (file: string, content: string | Buffer) => writeFile(join(path, file), content);
  const verify = () => verifyCorpus(path);

  async function editManifest(change: (manifest: Manifest) => void): Promise<void> {
    const { content_hash: _former, ...manifest } = manifestSchema.parse(JSON.parse(await read("manifest.json")));
    change(manifest as Manifest);
    const sealed = { ...manifest, content_hash: `sha256:${hash("sha256", canonicalJson(manifest))}` };
    await write("manifest.json", JSON.stringify(sealed));
  }

  async function editLines(file: string, change: (lines: string[]) => string[]): Promise<void> {
    const lines = change((await read(file)).split("\n").slice(0, -1));
    const text = lines.map((line) => `${line}\n`).join("");
    await write(file, text);
    const receipt: AnyRecord = JSON.parse(await read(RECEIPT));
    const name = file.split("/").at(-1);
    receipt["files"].find((entry: AnyRecord) => entry["path"] === name).sha256 = hash("sha256", text);
    const receiptText = `${JSON.stringify(receipt)}\n`;
    await write(RECEIPT, receiptText);
    await editManifest(({ generations: [generation] }) => {
      for (const entry of generation?.files ?? []) {
        const content = entry.path === file ? text : entry.path === RECEIPT ? receiptText : null;
        if (content === null) continue;
        entry.bytes = Buffer.byteLength(content);
        entry.sha256 = hash("sha256", content);
        entry.lines = entry.path === file ? lines.length : 1;
      }
    });
  }

  return {
    ...folder,
    read,
    write,
    verify,
    brokenRules: async () => [...new Set((await verify()).problems.map(({ rule }) => rule))].toSorted(),
    editManifest,
    editLines,
    editRecord: (file, index, change) =>
      editLines(file, (lines) => lines.map((line, at) => (at === index ? resealed(line, change) : line))),
  };
}

function resealed(line: string, change: (record: AnyRecord) => void): string {
  const { content_hash: _former, ...record }: AnyRecord = JSON.parse(line);
  change(record);
  const { text, metadata } = record as { text: unknown; metadata: unknown };
  const hashed = "id_" in record ? { text, metadata } : record;
  return canonicalJson({ ...record, content_hash: `sha256:${hash("sha256", canonicalJson(hashed))}` });
}
