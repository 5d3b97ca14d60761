import { availableParallelism } from "node:os";
import type { RunContext } from "../model/run.ts";
import { type Governor, governedChunks } from "./governor.ts";
import type { Opened } from "./opened.ts";
import type { Renderer } from "./renderer.ts";
import { type ReadOptions, threadOptions, viewContext } from "./settings.ts";
import { indexStoredMedia, openStoredMedia } from "./stored-media.ts";
import { openPool } from "./worker/pool.ts";

/** Fewer are done before another thread has read its word lists. */
const WORTH_A_WORKER = 1_000;

export interface RendererOptions {
  readonly run: RunContext;
  /** How many are to come. */
  readonly conversations: number;
  /** Of this thread. */
  readonly governor: Governor;
  readonly endsAt: Date | null;
}

/**
 * Where conversations are read, redacted and made into lines: in worker threads, as many as `--workers` and `--connections`
 * allow and the work is worth, or in this thread.
 */
export async function openRenderer(
  { source, redactor, policy, key, reading, approval }: Opened,
  options: ReadOptions,
  { run, conversations, governor, endsAt }: RendererOptions,
): Promise<Renderer> {
  await indexStoredMedia(options, run);
  const workers = workersFor(options, conversations);
  if (workers === 0) {
    await source.widen();
    const media = await openStoredMedia(options);
    const context = viewContext(options, policy, media.find);
    // Word lists, phone numbers, language model: only where they are used, since each thread has its own.
    const { renderHere } = await import("./renderer.ts");
    const rendering = {
      ...{ redactor: await redactor(), options: threadOptions(options), context, signal: run.signal },
      source: governedChunks(source, governor),
    };
    return renderHere(source, rendering, () => media[Symbol.dispose]());
  }
  run.log.info({ workers }, `reading with ${workers} worker threads`);
  return await openPool(workers, {
    setting: { options, reading, approval, seat: await source.seat(), policy, key: key.key, endsAt },
    signal: run.signal,
    adopt: (processId) => source.adopt(processId),
  });
}

/**
 * Each worker has a connection, and the main thread one. What is to be slow needs no second thread; and a single worker beside
 * a main thread that waits for it is only memory, unless it is asked for.
 */
export function workersFor(
  { workers, connections, maxRowsPerSecond }: Pick<ReadOptions, "workers" | "connections" | "maxRowsPerSecond">,
  conversations: number,
): number {
  if (maxRowsPerSecond !== undefined) return 0;
  if (workers !== undefined) return Math.min(workers, connections - 1);
  const worth = Math.min(availableParallelism(), Math.floor(conversations / WORTH_A_WORKER), connections - 1);
  return worth < 2 ? 0 : worth;
}
