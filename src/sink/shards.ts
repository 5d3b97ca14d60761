import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import { blockOf, type LineBlock, linesWithin, sliceBlock } from "../model/line-block.ts";
import type { ManifestFile } from "../model/manifest.ts";
import { type Compression, compressionSuffix } from "./compression.ts";
import { closedLineFile, type LineFile, openLineFile } from "./line-file.ts";

export const DEFAULT_SHARD_BYTES = 256_000_000;

export interface ShardOptions {
  /** An existing folder. */
  readonly directory: string;
  readonly view: string;
  /**
   * View of a second file beside each: line N of `<view>-00003.jsonl` and line N of `<companion>-00003.jsonl` belong
   * together, so both are cut where either is full.
   */
  readonly companion?: string;
  /** Of text, before compression. A longer line gets a file of its own. */
  readonly shardBytes?: number;
  readonly compress?: Compression;
  /** Goes on with the shards that an interrupted run left in `directory`. */
  readonly resume?: ResumePoint | undefined;
}

export interface ShardWriter extends AsyncDisposable {
  /** One JSON text without line ends, of each file. Await each call: that is the back-pressure, and what starts the next file. */
  append(line: string, companionLine?: string): Promise<void>;
  /** Many lines at once; as many in each block. Their memory may be used again when this resolves. */
  appendBlocks(...blocks: readonly LineBlock[]): Promise<void>;
  /** Of all files so far: closed ones as they are published, the last ones as they are written. */
  marks(): Promise<FileMark[]>;
  /** The files in order, at least one, those of the companion after those of the view; `path` relative to `directory` until they are published. */
  close(): Promise<ManifestFile[]>;
}

/** Lines of one view, or of two side by side, cut into `<view>-00000.jsonl`, `<view>-00001.jsonl` ... */
export async function openShards(options: ShardOptions): Promise<ShardWriter> {
  const shards = new Shards(options);
  await shards.start();
  return shards;
}

class Shards implements ShardWriter {
  readonly #options: ShardOptions;
  readonly #views: readonly string[];
  readonly #shardBytes: number;
  readonly #finished: ManifestFile[][];
  #current: readonly LineFile[] = [];

  constructor(options: ShardOptions) {
    this.#options = options;
    this.#views = [options.view, ...(options.companion === undefined ? [] : [options.companion])];
    this.#shardBytes = options.shardBytes ?? DEFAULT_SHARD_BYTES;
    this.#finished = this.#views.map(() => []);
  }

  async start(): Promise<void> {
    for (const [index, view] of this.#views.entries())
      this.#finished[index]?.push(...(await closedShards(view, this.#options)));
    await this.#open(this.#finished[0]?.length ?? 0);
  }

  append(line: string, companionLine?: string): Promise<void> {
    return this.appendBlocks(
      ...[line, ...(companionLine === undefined ? [] : [companionLine])].map((one) => blockOf([one])),
    );
  }

  async appendBlocks(...blocks: readonly LineBlock[]): Promise<void> {
    const total = blocks[0]?.ends.length ?? 0;
    for (let from = 0; from < total; ) {
      const fit = this.#linesThatFit(blocks, from);
      const to = from + Math.min(Math.max(fit, this.#isEmpty() ? 1 : 0), total - from);
      if (to > from) {
        await Promise.all(
          this.#current.map((file, index) => file.appendBlock(sliceBlock(blocks[index] ?? emptyBlock, from, to))),
        );
      }
      from = to;
      if (from < total) await this.#next((this.#finished[0]?.length ?? 0) + 1);
    }
  }

  async marks(): Promise<FileMark[]> {
    const last = await Promise.all(this.#current.map((file) => file.mark()));
    return [...this.#finished.flat().map(({ view: _, ...mark }) => mark), ...last];
  }

  async close(): Promise<ManifestFile[]> {
    await this.#finish();
    return this.#finished.flat();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const file of this.#current) await file[Symbol.asyncDispose]();
  }

  #isEmpty(): boolean {
    return this.#current.every(({ textBytes }) => textBytes === 0);
  }

  #linesThatFit(blocks: readonly LineBlock[], from: number): number {
    return Math.min(
      ...this.#current.map((file, index) =>
        linesWithin(blocks[index] ?? emptyBlock, from, this.#shardBytes - file.textBytes),
      ),
    );
  }

  async #next(index: number): Promise<void> {
    await this.#finish();
    await this.#open(index);
  }

  async #finish(): Promise<void> {
    for (const [index, file] of this.#current.entries()) this.#finished[index]?.push(await file.close());
  }

  async #open(index: number): Promise<void> {
    const { directory, compress = "none", resume } = this.#options;
    const opened: LineFile[] = [];
    try {
      for (const view of this.#views)
        opened.push(await openLineFile({ directory, compress, resume, view, name: nameOf(view, index) }));
    } catch (error) {
      for (const file of opened) await file[Symbol.asyncDispose]();
      throw error;
    }
    this.#current = opened;
  }
}

/** Those that an interrupted run had closed: all but the last one. */
async function closedShards(
  view: string,
  { directory, compress = "none", resume }: ShardOptions,
): Promise<ManifestFile[]> {
  const closed: ManifestFile[] = [];
  const markOf = (index: number) => resume?.get(`${nameOf(view, index)}${compressionSuffix[compress]}`);
  const isClosed = (index: number) => compress !== "none" || resume?.has(nameOf(view, index + 1)); // the last one is never compressed
  for (let mark = markOf(0); mark !== undefined && isClosed(closed.length); mark = markOf(closed.length))
    closed.push(await closedLineFile(directory, view, mark));
  return closed;
}

const emptyBlock: LineBlock = { bytes: new Uint8Array(), ends: new Uint32Array() };

const nameOf = (view: string, index: number): string => `${view}-${String(index).padStart(5, "0")}.jsonl`;
