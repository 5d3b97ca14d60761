import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { CorpusError } from "../errors.ts";
import type { ManifestFile } from "../model/manifest.ts";

/**
 * The lines of published files, one after the other, decompressed.
 *
 * @throws CorpusError `corpusDamaged` when a file is not there or cannot be decompressed.
 */
export async function* readLines(root: string, files: readonly Pick<ManifestFile, "path">[]): AsyncGenerator<string> {
  for (const { path } of files) {
    try {
      yield* linesOf(join(root, path));
    } catch (cause) {
      if (cause instanceof CorpusError) throw cause;
      throw damaged(path);
    }
  }
}

export const damaged = (path: string): CorpusError =>
  new CorpusError("corpusDamaged", `${path} is not what was published`, {
    hint: "run `chatwoot-corpus verify`, then restore the corpus from a backup, or extract again into an empty folder",
  });

async function* linesOf(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path, { highWaterMark: 2 ** 20 });
  const text = path.endsWith(".gz")
    ? bytes.compose(zlib.createGunzip())
    : path.endsWith(".zst")
      ? bytes.compose(zlib.createZstdDecompress())
      : bytes;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const chunk of Readable.from(text)) {
    const pieces = (rest + decoder.decode(chunk as Buffer, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    yield* pieces;
  }
  if (rest !== "") yield rest;
}
