import type { SourceOptions, SourceScope } from "../model/source.ts";
import type { Schema } from "./schema.ts";
import type { SourceDatabase } from "./snapshot-driver.ts";

/** What every query of a run is made with. Every query filters by the account: no id of another one is ever trusted. */
export interface Reader {
  readonly db: SourceDatabase;
  readonly schema: Schema;
  readonly accountId: number;
  readonly scope: SourceScope;
  readonly linkedBlobIds: NonNullable<SourceOptions["linkedBlobIds"]>;
}
