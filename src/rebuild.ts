import { randomUUID } from "node:crypto";
import type { StateOptions } from "./config/options.ts";
import { readChain } from "./corpus/chain.ts";
import { publishedThread } from "./corpus/published-thread.ts";
import { CorpusError } from "./errors.ts";
import type { Manifest } from "./model/manifest.ts";
import type { RunContext } from "./model/run.ts";
import { acquireLock } from "./publish/lock.ts";
import { readPublished } from "./publish/published.ts";
import { openDraft } from "./state/draft.ts";
import { encodeConversation } from "./state/encode.ts";
import { statePath } from "./state/paths.ts";
import { settleState } from "./state/settle.ts";

/** For `state rebuild`: takes the lock, so that no run is in the way. */
export async function rebuildPublishedState(options: StateOptions, run: RunContext): Promise<number> {
  await readPublished(options.out);
  const runId = run.runId ?? randomUUID();
  await using _lock = await acquireLock(options.out, { runId, command: "state rebuild", now: run.now });
  const { manifest } = await readPublished(options.out);
  return await rebuildState(options.out, manifest, statePath(options.stateDir, options.out), run);
}

/**
 * The state, from the corpus alone: what is published, but not from which rows. So the pull after it reads everything
 * once, and publishes what differs.
 */
export async function rebuildState(root: string, manifest: Manifest, path: string, run: RunContext): Promise<number> {
  const newest = manifest.generations.at(-1);
  if (!newest) throw new CorpusError("corpusDamaged", `${root} has no generation`);
  await using draft = await openDraft(path, { kind: "full", base: null });
  let conversations = 0;
  for await (const [id, threads] of readChain(root, manifest.generations)) {
    run.signal.throwIfAborted();
    conversations++;
    draft.put(encodeConversation({ id, threads: threads.map(publishedThread), read: null }));
  }
  await draft.finish(
    {
      runId: newest.run.run_id,
      generation: newest.name,
      snapshotAt: newest.watermark.snapshot_at,
      finishedAt: newest.run.finished_at,
      reconciledAt: null,
      horizon: null,
      directoryDigest: null,
      toolVersion: newest.run.tool_version,
    },
    { scans: new Map(), tagDigests: new Map() },
  );
  await settleState(path, newest.run.run_id);
  return conversations;
}
