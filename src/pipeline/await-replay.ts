import { databaseUrlOf } from "../config/secrets.ts";
import { CorpusError } from "../errors.ts";
import type { RunContext } from "../model/run.ts";
import type { ReplayMark } from "../model/source.ts";
import { isPassing } from "../source/errors.ts";
import { isReplayed } from "../source/replayed.ts";
import { sleeper } from "./governor.ts";
import { type ReadOptions, sourceOptions } from "./settings.ts";

const firstPauseMs = 50;
const longestPauseMs = 1_000;

/**
 * Returns once the standby shows what was committed before the mark. Gives up after `--max-wait`. A server that answered
 * once may go away in between, as one that is restarted does; one that never answered is an error at once.
 */
export async function awaitReplay(options: ReadOptions, mark: ReplayMark, run: RunContext): Promise<void> {
  const reading = sourceOptions(options, databaseUrlOf(options));
  const sleep = sleeper(run.signal);
  const untilMs = performance.now() + options.maxWait * 1_000;
  let pauseMs = firstPauseMs;
  let answered = false;
  const again = async (): Promise<boolean> => {
    const leftMs = untilMs - performance.now();
    if (leftMs <= 0) return false;
    await sleep(Math.min(pauseMs, leftMs));
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    return true;
  };
  const isThere = () =>
    isReplayed(reading, mark, run.signal, () => {
      answered = true;
      return again();
    });
  for (;;) {
    try {
      if (await isThere()) return;
      break;
    } catch (error) {
      if (!answered || !isPassing(error) || !(await again())) throw error;
    }
  }
  throw new CorpusError("unfinished", `the standby did not get to --after within ${options.maxWait} s`, {
    hint: "run the command again, allow more with --max-wait, or leave these conversations to the next full pull",
  });
}
