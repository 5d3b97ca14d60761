import type { Generation } from "../model/manifest.ts";
import type { RunState } from "../model/published.ts";
import type { RunContext } from "../model/run.ts";
import { version } from "../version.ts";

/** After a run that published nothing: the newest generation is as it was, and shows a later moment. */
export const unchangedState = (
  looked: Pick<RunState, "snapshotAt" | "reconciledAt" | "horizon" | "directoryDigest">,
  newest: Generation,
  run: RunContext,
): RunState => ({
  ...looked,
  runId: newest.run.run_id,
  generation: newest.name,
  toolVersion: version,
  finishedAt: run.now().toISOString(),
});
