import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { Compression } from "./compression.ts";
import { type LineFile, openLineFile } from "./line-file.ts";

export const DEFAULT_SHARD_BYTES = 256_000_000;

export interface ShardOptions {
  /** An existing folder. */
  readonly directory: string;
  readonly view: string;
  /** Of text, before compression. A longer line gets a file of its own. */
  readonly shardBytes?: number;
  readonly compress?: Compression;
  /** Goes on with the shards that an interrupted run left in `directory`. */
  readonly resume?: ResumePoint | undefined;
}

export interface ShardWriter extends AsyncDisposable {
  /** One JSON text without line ends. Await each call: that is the back-pressure, and what starts the next file. */
  append(line: string): Promise<void>;
  /** Of all files so far; `null` when they are compressed. */
  marks(): Promise<FileMark[] | null>;
  /** The files in order, at least one; `path` relative to `directory` until they are published. */
  close(): Promise<ManifestFile[]>;
}

/** Lines of one view, cut into `<view>-00000.jsonl`, `<view>-00001.jsonl` ... */
export async function openShards(options: ShardOptions): Promise<ShardWriter> {
  const { shardBytes = DEFAULT_SHARD_BYTES } = options;
  const finished: ManifestFile[] = [];
  let current: LineFile = await openShard(options, 0);
  // All but the last were full: closing them again checks them, and says what the manifest needs.
  while (options.resume?.has(`${options.view}-${numbered(finished.length + 1)}.jsonl`)) {
    finished.push(await current.close());
    current = await openShard(options, finished.length);
  }

  async function next(line: string): Promise<void> {
    finished.push(await current.close());
    current = await openShard(options, finished.length);
    await current.append(line);
  }
  return {
    append(line) {
      const isFull = current.textBytes > 0 && current.textBytes + Buffer.byteLength(line, "utf8") + 1 > shardBytes;
      return isFull ? next(line) : current.append(line);
    },
    async marks() {
      const last = await current.mark();
      return last && [...finished.map(({ view: _, ...mark }) => mark), last];
    },
    async close() {
      finished.push(await current.close());
      return finished;
    },
    [Symbol.asyncDispose]: () => current[Symbol.asyncDispose](),
  };
}

function openShard({ directory, view, compress = "none", resume }: ShardOptions, index: number): Promise<LineFile> {
  return openLineFile({ directory, view, compress, name: `${view}-${numbered(index)}.jsonl`, resume });
}

const numbered = (index: number): string => String(index).padStart(5, "0");
