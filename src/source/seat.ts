import type { BundleSource, Seat, SourceOptions } from "../model/source.ts";
import { bundleReader } from "./bundle-reader.ts";
import { readLoad } from "./load.ts";
import type { Reader } from "./reader.ts";
import { schemaOf } from "./schema.ts";
import { openSessionPool } from "./session-pool.ts";
import { renewing } from "./snapshot.ts";
import { snapshotDatabase } from "./snapshot-driver.ts";
import { parseTarget } from "./target.ts";
import { openTransaction } from "./transaction.ts";

export interface SeatSource extends BundleSource {
  /** Of the server's process: for {@link Source.adopt}. */
  readonly processId: number;
}

/**
 * Reads what the source that gave the seat reads, over one connection more: for another thread.
 *
 * @throws {CorpusError} as `openSource`, but for what was checked there.
 */
export async function openSeat(options: SourceOptions, seat: Seat, signal: AbortSignal): Promise<SeatSource> {
  const target = parseTarget(options.databaseUrl, options.environment ?? process.env, options.password);
  const session = await openTransaction(target, options, signal, seat.snapshotId ?? undefined);
  const pool = openSessionPool([session], options.idleTimeoutMs);
  const { accountId, directory } = seat;
  const db = snapshotDatabase((text, values) => pool.run((one) => one.query(text, values)));
  const { scope, linkedBlobIds = () => [] } = options;
  const reader: Reader = { db, schema: schemaOf(seat.schema), accountId, scope, linkedBlobIds };
  const renew = seat.snapshotId === null ? renewing(pool, options) : async () => {};
  return {
    ...bundleReader(reader, directory, options, renew),
    load: () => readLoad((text) => pool.run((one) => one.query(text))),
    processId: session.processId,
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
