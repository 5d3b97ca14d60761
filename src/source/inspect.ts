import { type TableName, tablesRead } from "../model/catalog.ts";
import type { Footprint, Inquiry, SampleIds } from "../model/replica.ts";
import type { SourceOptions } from "../model/source.ts";
import { causeCodeOf } from "./errors.ts";
import { columnsRead, footprintOf } from "./footprint.ts";
import { type FoundColumn, introspect } from "./introspect.ts";
import { chooseAccount, readSchemaVersion, readServer } from "./preflight.ts";
import { guessRelease } from "./release.ts";
import { missingGrants, type Schema, schemaOf, schemaProblems } from "./schema.ts";
import type { Session } from "./session.ts";
import { parseTarget } from "./target.ts";
import { openTransaction } from "./transaction.ts";

/** A look at the server, without any of the conditions that a run makes. */
export interface Inspection extends AsyncDisposable {
  readonly inquiry: Inquiry;
  readonly server: {
    readonly version: string;
    readonly inRecovery: boolean;
    readonly clock: string;
    readonly schemaVersion: string | null;
    readonly releaseGuess: string | null;
    readonly role: string;
  };
  /** The host of the connection is this machine. */
  readonly isLocal: boolean;
  /** Server process as the protocol gives it: another one than `pg_backend_pid()` behind a pooler. */
  readonly announcedProcessId: number;
  readonly tables: ReadonlyMap<TableName, ReadonlyMap<string, FoundColumn>>;
  /** What a run would refuse about the schema. */
  readonly problems: readonly string[];
  readonly missingOptional: readonly string[];
  /** `GRANT` statements that a run would ask for. */
  readonly missingGrants: readonly string[];
  readonly columns: Footprint["columns"];
  /** @throws {CorpusError} `usage` when the account is not there, or has to be chosen. */
  account(): Promise<number>;
  footprint(accountId: number, sample?: SampleIds): Promise<Footprint>;
}

/** One connection, in a transaction like that of a run. */
export async function inspectReplica(options: SourceOptions, signal: AbortSignal): Promise<Inspection> {
  const target = parseTarget(options.databaseUrl, options.environment ?? process.env, options.password);
  const session = await openTransaction(target, options, signal);
  try {
    const { serverVersion: version, inRecovery, clock } = await readServer(session);
    const found = await introspect(session, tablesRead(options.knowledge ?? []), options.media);
    const schema: Schema = schemaOf(found);
    const schemaVersion = await readSchemaVersion(session);
    return {
      inquiry: inquiryOf(session),
      server: {
        ...{ version, inRecovery, clock, schemaVersion, role: found.role },
        releaseGuess: guessRelease(schemaVersion),
      },
      isLocal: target.host.startsWith("/") || /^(localhost|127\.|::1$)/.test(target.host),
      announcedProcessId: session.processId,
      tables: found.tables,
      problems: schemaProblems(found),
      missingOptional: schema.missingOptional,
      missingGrants: missingGrants(found),
      columns: columnsRead(schema),
      account: () => chooseAccount(session, options.accountId),
      footprint: (accountId, sample) => footprintOf({ schema, accountId, scope: options.scope }, options, sample),
      [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
    };
  } catch (error) {
    await session[Symbol.asyncDispose]();
    throw error;
  }
}

function inquiryOf(session: Session): Inquiry {
  return {
    query: (text, values) => session.query(text, values),
    async attempt<Row>(text: string, values?: readonly unknown[]) {
      await session.query("SAVEPOINT attempt");
      try {
        const rows = await session.query<Row>(text, values);
        await session.query("RELEASE SAVEPOINT attempt");
        return rows;
      } catch (error) {
        const sqlState = causeCodeOf(error);
        if (sqlState === undefined) throw error;
        await session.query("ROLLBACK TO SAVEPOINT attempt");
        return { sqlState };
      }
    },
  };
}
