import type { SourceOptions } from "../model/source.ts";
import { openSnapshot } from "./snapshot.ts";
import { parseTarget } from "./target.ts";

/**
 * Behind a load-balanced address each connection may end at another server, and a snapshot of one is unknown to the
 * others. A balancer takes turns, so two connections show it.
 *
 * @throws {CorpusError} `sourceUnreachable`, with the remedy.
 */
export async function assertOneServer(options: SourceOptions, signal: AbortSignal): Promise<void> {
  const target = parseTarget(options.databaseUrl, options.environment ?? process.env, options.password);
  const connections = Math.max(2, options.connections);
  await using snapshot = await openSnapshot(target, { ...options, connections }, signal, async () => null);
  await snapshot.widen();
}
