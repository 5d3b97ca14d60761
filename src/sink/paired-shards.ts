import type { FileMark } from "../model/checkpoint.ts";
import type { ManifestFile } from "../model/manifest.ts";
import { type LineFile, openLineFile } from "./line-file.ts";
import { DEFAULT_SHARD_BYTES, type ShardOptions } from "./shards.ts";

export interface PairedShardOptions extends ShardOptions {
  /** View of the second file. */
  readonly companion: string;
}

export interface PairedShardWriter extends AsyncDisposable {
  /** A line of each file. */
  append(line: string, companionLine: string): Promise<void>;
  /** Of all files so far; `null` when they are compressed. */
  marks(): Promise<FileMark[] | null>;
  /** Files of the view, then those of its companion. */
  close(): Promise<ManifestFile[]>;
}

/**
 * Lines of two views side by side: line N of `<view>-00003.jsonl` and line N of `<companion>-00003.jsonl` belong together,
 * so both are cut where either is full.
 */
export async function openPairedShards(options: PairedShardOptions): Promise<PairedShardWriter> {
  const { shardBytes = DEFAULT_SHARD_BYTES } = options;
  const finished: [ManifestFile[], ManifestFile[]] = [[], []];
  let current = await openPair(options, 0);

  const finish = async () => {
    finished[0].push(await current[0].close());
    finished[1].push(await current[1].close());
  };
  while (options.resume?.has(nameOf(options.view, finished[0].length + 1))) {
    await finish();
    current = await openPair(options, finished[0].length);
  }
  const isFull = (lines: readonly [string, string]): boolean =>
    lines.some((line, index) => {
      const textBytes = current[index]?.textBytes ?? 0;
      return textBytes > 0 && textBytes + Buffer.byteLength(line, "utf8") + 1 > shardBytes;
    });
  return {
    async append(line, companionLine) {
      if (isFull([line, companionLine])) {
        await finish();
        current = await openPair(options, finished[0].length);
      }
      await current[0].append(line);
      await current[1].append(companionLine);
    },
    async marks() {
      const last = [await current[0].mark(), await current[1].mark()].filter((mark) => mark !== null);
      return last.length < 2 ? null : [...finished.flat().map(({ view: _, ...mark }) => mark), ...last];
    },
    async close() {
      await finish();
      return finished.flat();
    },
    async [Symbol.asyncDispose]() {
      await current[0][Symbol.asyncDispose]();
      await current[1][Symbol.asyncDispose]();
    },
  };
}

async function openPair(options: PairedShardOptions, index: number): Promise<[LineFile, LineFile]> {
  const { directory, view, companion, compress = "none", resume } = options;
  const common = { directory, compress, resume };
  const first = await openLineFile({ ...common, view, name: nameOf(view, index) });
  try {
    const second = await openLineFile({ ...common, view: companion, name: nameOf(companion, index) });
    return [first, second];
  } catch (error) {
    await first[Symbol.asyncDispose]();
    throw error;
  }
}

const nameOf = (view: string, index: number): string => `${view}-${String(index).padStart(5, "0")}.jsonl`;
