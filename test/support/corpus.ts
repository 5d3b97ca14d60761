import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { type ExtractSummary, extract } from "../../src/extract.ts";
import type { Manifest } from "../../src/model/manifest.ts";

export const testKey = "a-key-for-tests-0123456789";

/** A folder that is gone with its scope. */
export async function givenFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "corpus-test-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A run as the command line starts it; flags as a user would type them. */
export async function extractTo(
  out: string,
  databaseUrl: string,
  flags: Readonly<Record<string, unknown>> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<ExtractSummary> {
  const options = parseOptions(
    extractSchema,
    {
      out,
      "state-dir": `${out}-state`,
      account: 1,
      "allow-primary": true,
      "database-url": databaseUrl,
      key: testKey,
      ...flags,
    },
    {},
  );
  const log = { info: () => {}, warn: () => {} };
  return await extract(options, { signal, now: () => new Date("2026-01-02T03:04:05Z"), log });
}

export async function readManifestOf(out: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(out, "manifest.json"), "utf8"));
}

/** The lines of a view of the last generation, parsed. */
export async function readView<T = Record<string, unknown>>(out: string, view: string): Promise<T[]> {
  const manifest = await readManifestOf(out);
  const lines: T[] = [];
  for (const { path } of manifest.generations.at(-1)?.files.filter((file) => file.view === view) ?? []) {
    const text = await readFile(join(out, path), "utf8");
    for (const line of text.split("\n")) if (line !== "") lines.push(JSON.parse(line) as T);
  }
  return lines;
}

/** sha256 by view over what readers get, shard by shard; times and run ids (manifest, receipt) are not in it. */
export async function fingerprint(out: string): Promise<Record<string, string>> {
  const manifest = await readManifestOf(out);
  const hashes: Record<string, string> = {};
  for (const { path, view } of manifest.generations.at(-1)?.files ?? []) {
    if (view === "receipt") continue;
    const name = path.split("/").at(-1) ?? path;
    hashes[name] = createHash("sha256")
      .update(await readFile(join(out, path)))
      .digest("hex");
  }
  return hashes;
}

/** Every file below a folder, as text. */
export async function readEverything(folder: string): Promise<{ readonly path: string; readonly text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, text: await readFile(path, "utf8") };
    }),
  );
}
