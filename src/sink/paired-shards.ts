import type { FileMark } from "../model/checkpoint.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { LineFile } from "./line-file.ts";
import { closedShards, DEFAULT_SHARD_BYTES, openShard, type ShardOptions } from "./shards.ts";

export interface PairedShardOptions extends ShardOptions {
  /** View of the second file. */
  readonly companion: string;
}

export interface PairedShardWriter extends AsyncDisposable {
  /** A line of each file. */
  append(line: string, companionLine: string): Promise<void>;
  /** Of all files so far: closed ones as they are published, the last two as they are written. */
  marks(): Promise<FileMark[]>;
  /** Files of the view, then those of its companion. */
  close(): Promise<ManifestFile[]>;
}

/**
 * Lines of two views side by side: line N of `<view>-00003.jsonl` and line N of `<companion>-00003.jsonl` belong together,
 * so both are cut where either is full.
 */
export async function openPairedShards(options: PairedShardOptions): Promise<PairedShardWriter> {
  const { shardBytes = DEFAULT_SHARD_BYTES } = options;
  const companions = { ...options, view: options.companion };
  const finished: [ManifestFile[], ManifestFile[]] = [await closedShards(options), await closedShards(companions)];
  const openPair = () => openBoth(options, companions, finished[0].length);
  let current = await openPair();

  const finish = async () => {
    finished[0].push(await current[0].close());
    finished[1].push(await current[1].close());
  };
  const isFull = (lines: readonly [string, string]): boolean =>
    lines.some((line, index) => {
      const textBytes = current[index]?.textBytes ?? 0;
      return textBytes > 0 && textBytes + Buffer.byteLength(line, "utf8") + 1 > shardBytes;
    });
  return {
    async append(line, companionLine) {
      if (isFull([line, companionLine])) {
        await finish();
        current = await openPair();
      }
      await current[0].append(line);
      await current[1].append(companionLine);
    },
    async marks() {
      const closed = finished.flat().map(({ view: _, ...mark }) => mark);
      return [...closed, await current[0].mark(), await current[1].mark()];
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

async function openBoth(one: ShardOptions, other: ShardOptions, index: number): Promise<[LineFile, LineFile]> {
  const first = await openShard(one, index);
  try {
    return [first, await openShard(other, index)];
  } catch (error) {
    await first[Symbol.asyncDispose]();
    throw error;
  }
}
