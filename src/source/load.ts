import { replicaLoadStatement } from "../model/replica.ts";
import type { ReplicaLoad, SourceOptions } from "../model/source.ts";
import { parseTarget } from "./target.ts";
import { openTransaction } from "./transaction.ts";

type Ask = (text: string) => Promise<{ readonly lag_seconds: number }[]>;

export async function readLoad(ask: Ask): Promise<ReplicaLoad> {
  const [row] = await ask(replicaLoadStatement);
  return { lagSeconds: row?.lag_seconds ?? 0 };
}

/** By a connection of its own, which is closed again: nobody holds a snapshot while waiting for the replica to catch up. */
export async function askLoad(options: SourceOptions, signal: AbortSignal): Promise<ReplicaLoad> {
  const target = parseTarget(options.databaseUrl, options.environment ?? process.env, options.password);
  await using session = await openTransaction(target, options, signal);
  return await readLoad((text) => session.query(text));
}
