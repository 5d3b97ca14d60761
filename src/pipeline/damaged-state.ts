import type { RunContext } from "../model/run.ts";
import { discardState, isStateDamaged } from "../state/damage.ts";
import { statePath } from "../state/paths.ts";

/**
 * Damaged state is as good as lost: it is thrown away, and the run begins again.
 *
 * @returns whether that is so; once a run, because a disk that damages files will do so again.
 */
export function damageMender(
  { out, stateDir }: { readonly out: string; readonly stateDir: string },
  { log }: RunContext,
): (error: unknown) => boolean {
  let hasMended = false;
  return (error) => {
    if (hasMended || !isStateDamaged(error)) return false;
    hasMended = true;
    log.warn({}, "the state of earlier runs is damaged: it is thrown away");
    discardState(statePath(stateDir, out));
    return true;
  };
}
