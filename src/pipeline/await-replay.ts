import { databaseUrlOf } from "../config/secrets.ts";
import { CorpusError } from "../errors.ts";
import type { RunContext } from "../model/run.ts";
import type { ReplayMark } from "../model/source.ts";
import { isReplayed } from "../source/replayed.ts";
import { sleeper } from "./governor.ts";
import { type ReadOptions, sourceOptions } from "./settings.ts";

const firstPauseMs = 50;
const longestPauseMs = 1_000;

/** Returns once the standby shows what was committed before the mark. Gives up after `--max-wait`. */
export async function awaitReplay(options: ReadOptions, mark: ReplayMark, run: RunContext): Promise<void> {
  const reading = sourceOptions(options, databaseUrlOf(options));
  const sleep = sleeper(run.signal);
  const untilMs = performance.now() + options.maxWait * 1_000;
  let pauseMs = firstPauseMs;
  const again = async (): Promise<boolean> => {
    const leftMs = untilMs - performance.now();
    if (leftMs <= 0) return false;
    await sleep(Math.min(pauseMs, leftMs));
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    return true;
  };
  if (await isReplayed(reading, mark, run.signal, again)) return;
  throw new CorpusError("unfinished", `the standby did not get to --after within ${options.maxWait} s`, {
    hint: "run the command again, allow more with --max-wait, or leave these conversations to the next full pull",
  });
}
