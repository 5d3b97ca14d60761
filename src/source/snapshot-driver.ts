import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { ReadonlyKysely } from "kysely/readonly";
import type { Database } from "./database.ts";

export type SourceDatabase = ReadonlyKysely<Database>;

export type Answer = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** Typed queries over sessions whose transaction is already open: each query goes to any of them. */
export function snapshotDatabase(answer: Answer): SourceDatabase {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      return { rows: await answer<R>(query.sql, query.parameters) };
    },
    streamQuery: () => refuse("a cursor would hold its connection for as long as the consumer likes: read pages"),
  };
  const transaction = async () => refuse("the snapshot is the transaction");
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: transaction,
    commitTransaction: transaction,
    rollbackTransaction: transaction,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }) as never; // as the documentation of ReadonlyKysely does it
}

function refuse(reason: string): never {
  throw new Error(`not supported on a snapshot: ${reason}`);
}
