import { type QueryExecutorProvider, sql } from "kysely";

/** One step of Chatwoot's schema. Only forwards: a database of an older release is built by stopping earlier. */
export interface MirrorMigration {
  /** As `schema_migrations.version` holds it: YYYYMMDDhhmmss. */
  readonly version: string;
  up(db: QueryExecutorProvider): Promise<void>;
}

/** Runs any number of statements in one round trip. The text is ours; nothing is interpolated into it. */
export async function run(db: QueryExecutorProvider, statements: string): Promise<void> {
  await sql.raw(statements).execute(db);
}
