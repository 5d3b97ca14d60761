import { stat } from "node:fs/promises";
import { CorpusError } from "../errors.ts";
import type { Generation, Manifest, ManifestFile } from "../model/manifest.ts";
import { checkCounts } from "./check-counts.ts";
import { checkFile } from "./check-file.ts";
import { checkManifest, listedFiles } from "./check-manifest.ts";
import { checkMedia } from "./check-media.ts";
import { checkReceipt } from "./check-receipt.ts";
import { type GenerationState, newGenerationState } from "./generation-state.ts";
import { leakRulesFor } from "./leaks/file-scanner.ts";
import { Problems, type VerifyReport } from "./report.ts";

export interface VerifyProgress {
  readonly files: number;
  readonly filesTotal: number;
  /** On disk. */
  readonly bytes: number;
  readonly bytesTotal: number;
}

export interface VerifyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: VerifyProgress) => void;
  /** Strings that must not occur anywhere: a customer's name and address after an erasure, for example. */
  readonly knownIdentifiers?: readonly string[];
  /** What may stand in the corpus: `allow` of the policy it was made with. */
  readonly allow?: readonly string[];
}

/**
 * Checks a corpus offline against its own manifest: files, hashes, every line's schema, ids, counts, and that it holds no
 * personal data that a rule can see, and its media. Reads each file once. Memory: a batch of lines, 43 bytes or less for an
 * id, 200 for a file under `media/`.
 *
 * @throws CorpusError `usage` when there is no such folder. Whatever is wrong with a corpus is in the report.
 */
export async function verifyCorpus(root: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  await assertFolder(root);
  const problems = new Problems();
  const tally = newTally();
  const manifest = await checkManifest(root, problems);
  if (manifest !== null) {
    const run = { root, manifest, problems, tally, options, progress: startProgress(manifest, options) };
    const named = new Set<string>();
    for (const generation of manifest.generations) await checkGeneration(generation, named, run);
    const media = await checkMedia(root, manifest, named, { problems, signal: options.signal });
    tally.mediaFiles = media.files;
    tally.mediaBytes = media.bytes;
  }
  return {
    ok: problems.total === 0,
    problems: problems.kept,
    problemCount: problems.total,
    leakCount: problems.leaks,
    counts: tally,
  };
}

type Tally = { -readonly [K in keyof VerifyReport["counts"]]: VerifyReport["counts"][K] };

const newTally = (): Tally => ({
  generations: 0,
  files: 0,
  bytes: 0,
  lines: 0,
  conversations: 0,
  segments: 0,
  messages: 0,
  attachments: 0,
  documents: 0,
  mediaFiles: 0,
  mediaBytes: 0,
});

interface Run {
  readonly root: string;
  readonly manifest: Manifest;
  readonly problems: Problems;
  readonly tally: Tally;
  readonly options: VerifyOptions;
  readonly progress: { bytes(read: number): void; file(): void };
}

async function assertFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => null);
  if (found?.isDirectory()) return;
  throw new CorpusError("usage", `there is no folder ${root}`, { hint: "give the folder that extract published into" });
}

async function checkGeneration(generation: Generation, named: Set<string>, run: Run): Promise<void> {
  const { root, manifest, problems, tally, options } = run;
  const state = newGenerationState(manifest.account_id, manifest.id_namespace);
  const files = await listedFiles(root, generation, problems);
  const check = {
    root,
    state,
    problems,
    rules: leakRulesFor({
      knownIdentifiers: options.knownIdentifiers ?? null,
      style: generation.redaction.style,
      allow: options.allow ?? [],
    }),
    signal: options.signal,
    onBytes: run.progress.bytes,
  };
  for (const file of conversationsFirst(files)) {
    options.signal?.throwIfAborted();
    const facts = await checkFile(file, check);
    tally.files += 1;
    tally.bytes += facts.bytes;
    tally.lines += facts.lines;
    run.progress.file();
  }
  await checkReceipt(root, manifest, generation, problems);
  checkCounts(generation, state, problems);
  addUp(tally, state);
  for (const path of state.media) named.add(path);
}

/** A document is checked against the conversations of its generation, a deletion against both. */
const conversationsFirst = (files: readonly ManifestFile[]): ManifestFile[] => {
  const turn = ({ view }: ManifestFile) => (view === "conversations" ? 0 : view === "deletes" ? 2 : 1);
  return files.toSorted((a, b) => turn(a) - turn(b));
};

function addUp(tally: Tally, state: GenerationState): void {
  tally.generations += 1;
  tally.conversations += state.conversations;
  tally.segments += state.segments;
  tally.messages += state.messages;
  tally.attachments += state.attachments;
  tally.documents += state.documents;
}

function startProgress({ generations }: Manifest, { onProgress }: VerifyOptions): Run["progress"] {
  const all = generations.flatMap(({ files }) => files);
  const totals = { filesTotal: all.length, bytesTotal: all.reduce((sum, { bytes }) => sum + bytes, 0) };
  let files = 0;
  let bytes = 0;
  const tell = () => onProgress?.({ files, bytes, ...totals });
  return {
    bytes(read) {
      bytes += read;
      tell();
    },
    file() {
      files += 1;
      tell();
    },
  };
}
