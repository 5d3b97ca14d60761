import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { CorpusError } from "../errors.ts";
import { assertAsPublished, damaged, type SealedFile } from "./as-published.ts";

/**
 * The lines of published files, one after the other, decompressed.
 *
 * A file is compared with the manifest as a whole before its first line is given, so that nobody ever works on a line that
 * was not published, wherever they stop. That costs a second reading of each file, mostly from the system's cache: a file
 * is a shard.
 *
 * @throws CorpusError `corpusDamaged` when a file is not there or not what was published.
 */
export async function* readLines(root: string, files: readonly SealedFile[]): AsyncGenerator<string> {
  for (const file of files) {
    await assertAsPublished(root, file);
    try {
      yield* linesOf(join(root, file.path));
    } catch (cause) {
      if (cause instanceof CorpusError) throw cause;
      throw damaged(file.path);
    }
  }
}

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
