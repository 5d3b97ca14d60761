import { Worker } from "node:worker_threads";
import type { ManifestFile } from "../../model/manifest.ts";
import { type FileScan, FileScanner, type LookFor } from "./file-scanner.ts";

/** `words`: to be counted; `null`: to be scanned. */
export interface ScanTask {
  readonly path: string;
  readonly words: readonly string[] | null;
}

/** Looks into files, one at a time. */
interface Scanner {
  scan(path: string): Promise<FileScan>;
  countEveryday(path: string, words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  close(): Promise<unknown>;
}

/** Less is done before another thread has started. */
const WORTH_A_THREAD_BYTES = 16 * 2 ** 20;
/** Batches are young and small; a single line may be long. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 4_096 } as const;
/** Node runs TypeScript as it is, except below `node_modules`: what is installed is JavaScript. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./scan-thread.ts" : "./scan-thread.js", import.meta.url);

export type ScannedFile = Pick<ManifestFile, "path"> & Partial<Pick<ManifestFile, "bytes">>;

/** In as many threads as are allowed and the files are worth, or in this one. */
export class Scanners implements AsyncDisposable {
  readonly #scanners: readonly Scanner[];

  constructor(
    directory: string,
    files: readonly ScannedFile[],
    { lookFor, threads, signal }: { lookFor: LookFor; threads: number; signal: AbortSignal | undefined },
  ) {
    const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
    const worth = Math.min(threads, files.length, Math.floor(bytes / WORTH_A_THREAD_BYTES));
    this.#scanners =
      worth < 2
        ? [here(new FileScanner(directory, lookFor), signal)]
        : Array.from({ length: worth }, () => threadOf(directory, lookFor, signal));
  }

  /** Results in the order of the files, whoever gets which; the largest files first, so that nobody is left with one. */
  async each<T>(files: readonly ScannedFile[], work: (scanner: Scanner, path: string) => Promise<T>): Promise<T[]> {
    const left = files.map(({ path, bytes = 0 }, index) => ({ path, bytes, index }));
    left.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
    const results: T[] = [];
    const workThrough = async (scanner: Scanner): Promise<void> => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        results[file.index] = await work(scanner, file.path);
      }
    };
    await Promise.all(this.#scanners.map(workThrough));
    return results;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#scanners.map((scanner) => scanner.close()));
  }
}

const here = (scanner: FileScanner, signal: AbortSignal | undefined): Scanner => ({
  scan: (path) => scanner.scan(path, signal),
  countEveryday: (path, words) => scanner.countEveryday(path, words, signal),
  close: () => Promise.resolve(),
});

/** Answers one question at a time. */
function threadOf(directory: string, lookFor: LookFor, signal: AbortSignal | undefined): Scanner {
  const worker = new Worker(program, { workerData: { directory, lookFor }, resourceLimits, argv: [] });
  let waiting: PromiseWithResolvers<unknown> | null = null;
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => {}); // told to whoever waits
  const abort = () => ended.reject(signal?.reason);
  worker.on("message", (answer: unknown) => waiting?.resolve(answer));
  worker.on("error", ended.reject);
  worker.on("exit", () => {
    ended.reject(new Error("a thread of the leak gate ended unexpectedly"));
    signal?.removeEventListener("abort", abort);
  });
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  const ask = async <T>(task: ScanTask): Promise<T> => {
    const answer = Promise.withResolvers<unknown>();
    waiting = answer;
    worker.postMessage(task);
    return (await Promise.race([answer.promise, ended.promise])) as T;
  };
  return {
    scan: (path) => ask({ path, words: null }),
    countEveryday: (path, words) => ask({ path, words }),
    close: () => worker.terminate(),
  };
}
