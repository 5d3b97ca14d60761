import { setTimeout as delay } from "node:timers/promises";
import { databaseUrlOf } from "../config/secrets.ts";
import { CorpusError } from "../errors.ts";
import type { MessageChunk } from "../model/rows.ts";
import type { RunContext } from "../model/run.ts";
import type { BundleSource, Lists } from "../model/source.ts";
import { causeCodeOf, isPassing } from "../source/errors.ts";
import { askLoad } from "../source/load.ts";
import { type ReadOptions, sourceOptions } from "./settings.ts";

export type GovernorOptions = Pick<ReadOptions, "maxLag" | "maxWait" | "maxRowsPerSecond" | "untilTime">;

/** The standby is too far behind: to be met by letting go of it, and coming back later. */
export class ReplicaBehind extends CorpusError {
  constructor(maxLag: number) {
    super("unfinished", `the standby is more than ${maxLag} s behind`, {
      hint: "run the command again later, or allow more with --max-lag",
      cause: { code: behind }, // what is left of it when it comes from a worker thread
    });
  }
}

const behind = "replica_behind";

export const isReplicaBehind = (error: unknown): boolean => causeCodeOf(error) === behind;

const lookEveryMs = 2_000;
const secondLookMs = 1_000;

/** Lets what is read through as fast as the replica, the operator and the clock allow. */
export interface Governor {
  /** Pages, by the ids of their conversations. */
  lists(lists: Lists): AsyncGenerator<readonly number[]>;
  /** Of a conversation that is larger than a page. */
  chunks(chunks: AsyncIterable<MessageChunk>): AsyncGenerator<MessageChunk>;
}

export interface Governed {
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly endsAt: Date | null;
  /** Messages and attachments so far, for what is still to be listed. */
  readonly rowsRead: () => number;
}

export function openGovernor(
  source: Pick<BundleSource, "load">,
  options: GovernorOptions,
  { signal, now, endsAt, rowsRead }: Governed,
): Governor {
  const { maxRowsPerSecond = Number.POSITIVE_INFINITY } = options;
  const sleep = sleeper(signal);
  const startedMs = performance.now();
  const readBefore = rowsRead();
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  const admit = async () => {
    if (endsAt !== null && now() >= endsAt) throw timeIsOver(options);
    if (performance.now() - lookedAtMs <= lookEveryMs) return;
    await assertCurrent(source, options, signal);
    lookedAtMs = performance.now();
  };
  return {
    async *lists(lists) {
      for await (const list of lists) {
        await sleep(((rowsRead() - readBefore) / maxRowsPerSecond) * 1_000 - (performance.now() - startedMs));
        await admit();
        yield list;
      }
    },
    async *chunks(chunks) {
      for await (const chunk of chunks) {
        const startMs = performance.now();
        await admit();
        yield chunk;
        await sleep((rowsOf(chunk) / maxRowsPerSecond) * 1_000 - (performance.now() - startMs));
      }
    },
  };
}

/**
 * Asked twice: after a quiet time on the primary, the first record to arrive looks like lag for an instant. A run that
 * finds nothing to read asks as well, since nothing is what a standby that stands still has to show.
 *
 * @throws {ReplicaBehind}
 */
export async function assertCurrent(
  source: Pick<BundleSource, "load">,
  { maxLag }: Pick<GovernorOptions, "maxLag">,
  signal: AbortSignal,
): Promise<void> {
  if (!(await isBehind(source, maxLag))) return;
  await sleeper(signal)(secondLookMs);
  if (await isBehind(source, maxLag)) throw new ReplicaBehind(maxLag);
}

const isBehind = async (source: Pick<BundleSource, "load">, maxLag: number): Promise<boolean> =>
  (await source.load()).lagSeconds > maxLag;

const rowsOf = ({ messages, attachments }: MessageChunk): number => messages.length + attachments.length;

const timeIsOver = ({ untilTime }: GovernorOptions): CorpusError =>
  new CorpusError("unfinished", `it is ${untilTime}: the time for reading is over`, {
    hint: "run the command again: it goes on where it stopped",
  });

/** The next time that a clock on the wall of this machine shows `HH:MM`. */
export function endOf({ untilTime }: GovernorOptions, start: Date): Date | null {
  if (untilTime === undefined) return null;
  const [hours, minutes] = untilTime.split(":").map(Number);
  const end = new Date(start);
  end.setHours(hours ?? 0, minutes ?? 0, 0, 0);
  if (end <= start) end.setDate(end.getDate() + 1);
  return end;
}

export const sleeper =
  (signal: AbortSignal) =>
  async (ms: number): Promise<void> => {
    if (ms > 0) await delay(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  };

const askEveryMs = 2_000;

/** Holds nothing on the server in the meantime. Gives up after `--max-wait`. */
export async function waitForReplica(options: ReadOptions, run: RunContext): Promise<void> {
  const { maxLag, maxWait } = options;
  const reading = sourceOptions(options, databaseUrlOf(options));
  const sleep = sleeper(run.signal);
  const untilMs = performance.now() + maxWait * 1_000;
  run.log.warn({ maxLag }, `the standby is more than ${maxLag} s behind: waiting`);
  for (;;) {
    await sleep(Math.min(askEveryMs, Math.max(50, untilMs - performance.now())));
    const load = await askLoad(reading, run.signal).catch((error: unknown) => {
      if (!isPassing(error)) throw error;
      return null;
    });
    if (load !== null && load.lagSeconds <= maxLag) return;
    if (performance.now() >= untilMs) throw new ReplicaBehind(maxLag);
  }
}

/** What is read of a source in pieces, under the eyes of a governor. */
export const governedChunks = (
  { directory, chunks }: Pick<BundleSource, "directory" | "chunks">,
  governor: Governor,
): Pick<BundleSource, "directory" | "chunks"> => ({
  directory,
  chunks: (conversationId) => governor.chunks(chunks(conversationId)),
});
