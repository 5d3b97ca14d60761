import { CorpusError } from "../errors.ts";
import type { RunContext } from "../model/run.ts";
import { isEnded, isPassing } from "../source/errors.ts";
import { isReplicaBehind, sleeper, waitForReplica } from "./governor.ts";
import type { ReadOptions } from "./settings.ts";

const mostFailures = 10;
const firstDelayMs = 200;
const longestDelayMs = 20_000;

/** 0.2, 0.4 ... 20 s, each times 0.5 to 1: several programs thrown out together do not come back together. */
export const backoffMs = (failures: number, random: () => number): number =>
  Math.min(longestDelayMs, firstDelayMs * 2 ** (failures - 1)) * (0.5 + random() / 2);

const firstPageRows = 20;

/** Conversations in the first page of short transactions: the fewer, the more often even that was cancelled. Then they grow. */
export const pageRowsAfter = (failures: number): number =>
  Math.max(1, Math.floor(firstPageRows / 2 ** Math.max(0, failures - 1)));

/** What a run does about failures of the source: wait and try again, up to a point. */
export interface Patience {
  /**
   * Returns when it is time to try again, with the failures in a row; throws the error when it is not worth it.
   *
   * @param reached `false` before the source was ever open: a wrong address, role or schema ends the run at once, since waiting
   * changes nothing, and only what a busy server ended is tried again.
   */
  after(error: unknown, reached?: boolean): Promise<number>;
  /** Something was read and kept: what failed before counts no more. */
  progress(): void;
}

export function openPatience(options: ReadOptions, run: RunContext): Patience {
  const random = run.random ?? Math.random;
  const sleep = sleeper(run.signal);
  let failures = 0;
  return {
    async after(error, reached = true) {
      run.signal.throwIfAborted();
      if (!reached && !isEnded(error)) throw error;
      if (isReplicaBehind(error)) {
        await waitForReplica(options, run);
        return failures;
      }
      if (!isPassing(error)) throw error;
      failures++;
      if (failures > mostFailures) throw givenUp(error);
      const waitMs = Math.round(backoffMs(failures, random));
      run.log.warn(
        { failures, waitMs },
        `${error instanceof Error ? error.message : ""}: going on in short transactions`,
      );
      await sleep(waitMs);
      return failures;
    },
    progress() {
      failures = 0;
    },
  };
}

/** The last failure, after more of them than anyone waits for. */
export class GivenUp extends CorpusError {
  constructor({ code, message, cause }: CorpusError) {
    super(code, `${message}, ${mostFailures} times in a row`, {
      hint: "what was read is kept: run the command again, and it goes on where it stopped",
      cause,
    });
  }
}

const givenUp = (error: unknown): unknown => (error instanceof CorpusError ? new GivenUp(error) : error);
