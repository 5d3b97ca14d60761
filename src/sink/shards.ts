import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import type { ManifestFile } from "../model/manifest.ts";
import { type Compression, compressionSuffix } from "./compression.ts";
import { closedLineFile, type LineFile, openLineFile } from "./line-file.ts";

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
  /** Of all files so far: closed ones as they are published, the last one as it is written. */
  marks(): Promise<FileMark[]>;
  /** The files in order, at least one; `path` relative to `directory` until they are published. */
  close(): Promise<ManifestFile[]>;
}

/** Lines of one view, cut into `<view>-00000.jsonl`, `<view>-00001.jsonl` ... */
export async function openShards(options: ShardOptions): Promise<ShardWriter> {
  const { shardBytes = DEFAULT_SHARD_BYTES } = options;
  const finished = await closedShards(options);
  let current: LineFile = await openShard(options, finished.length);

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
      return [...finished.map(({ view: _, ...mark }) => mark), await current.mark()];
    },
    async close() {
      finished.push(await current.close());
      return finished;
    },
    [Symbol.asyncDispose]: () => current[Symbol.asyncDispose](),
  };
}

export function openShard(
  { directory, view, compress = "none", resume }: ShardOptions,
  index: number,
): Promise<LineFile> {
  return openLineFile({ directory, view, compress, name: shardName(view, index), resume });
}

/** Those that an interrupted run had closed: all but the last one. */
export async function closedShards({
  directory,
  view,
  compress = "none",
  resume,
}: ShardOptions): Promise<ManifestFile[]> {
  const closed: ManifestFile[] = [];
  const markOf = (index: number) => resume?.get(`${shardName(view, index)}${compressionSuffix[compress]}`);
  const isClosed = (index: number) => compress !== "none" || resume?.has(shardName(view, index + 1)); // the last one is never compressed
  for (let mark = markOf(0); mark !== undefined && isClosed(closed.length); mark = markOf(closed.length))
    closed.push(await closedLineFile(directory, view, mark));
  return closed;
}

const shardName = (view: string, index: number): string => `${view}-${String(index).padStart(5, "0")}.jsonl`;
