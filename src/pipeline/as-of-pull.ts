import { CorpusError } from "../errors.ts";
import { isReplicaBehind } from "./governor.ts";
import { GivenUp } from "./patience.ts";

const again = "a pull keeps nothing: the next one begins again";
const moreRoom = `${again}. Give it a longer window or more rows per second; where reading everything (reconcile) does not fit, \`extract\` goes on where it stopped`;

/**
 * What ended a pull, with a hint that is true of one: a delta is of one snapshot, so that, other than in a full run,
 * nothing of what was read is kept for the next (docs/replica.md, "Two kinds of consistency").
 */
export function asOfPull(error: unknown): unknown {
  const hint = hintOf(error);
  return error instanceof CorpusError && hint !== null
    ? new CorpusError(error.code, error.message, { hint, cause: error.cause })
    : error;
}

function hintOf(error: unknown): string | null {
  if (!(error instanceof CorpusError) || isReplicaBehind(error)) return null;
  if (error.code === "interrupted" || error.code === "terminated" || error.code === "unfinished") return moreRoom;
  return error instanceof GivenUp
    ? `${again}. Run it in a quieter hour, or with a max_standby_streaming_delay longer than a pull takes`
    : null;
}
