import type { CheckOptions, GrantsOptions, PlanOptions } from "./config/options.ts";
import { databaseUrlOf } from "./config/secrets.ts";
import { checkChatwoot } from "./dba/check/chatwoot.ts";
import { type Finding, fail, ok } from "./dba/check/finding.ts";
import { checkClock, checkDisk } from "./dba/check/place.ts";
import { checkRole } from "./dba/check/role.ts";
import { checkAccounts, checkSchema } from "./dba/check/schema.ts";
import { checkConflicts, checkConnection, checkReplayRate, checkReplica, checkSettings } from "./dba/check/server.ts";
import { estimateRun } from "./dba/estimate.ts";
import { type GrantScript, makeGrants } from "./dba/grants.ts";
import { makePlan, type ReplicaPlan } from "./dba/plan.ts";
import { CorpusError } from "./errors.ts";
import type { SampleIds } from "./model/replica.ts";
import { wholeAccount } from "./model/source.ts";
import { wantedTerms } from "./pipeline/approved.ts";
import { policyOf } from "./pipeline/policy.ts";
import { type SourceFlags, sourceOptions } from "./pipeline/settings.ts";
import { type Inspection, inspectReplica } from "./source/inspect.ts";
import { assertOneServer } from "./source/one-server.ts";

/** What a run with these options would do on this server. */
export async function planReplica(options: PlanOptions, signal: AbortSignal): Promise<ReplicaPlan> {
  const policy = await policyOf(options);
  const reading = { ...sourceOptions(options, databaseUrlOf(options)), media: options.media };
  await using inspection = await inspectReplica(reading, signal);
  assertUsable(inspection);
  const account = await inspection.account();
  const footprint = await inspection.footprint(account, await sampleIds(inspection, account, reading.pageRows));
  const { version, inRecovery, schemaVersion, releaseGuess } = inspection.server;
  const { scope, policy: policyTerms, limits } = wantedTerms(footprint, account, { options, reading, policy });
  return await makePlan(inspection.inquiry, {
    ...{ account, scope, limits, footprint, policy: policyTerms },
    server: { version, in_recovery: inRecovery, schema_version: schemaVersion, release_guess: releaseGuess },
  });
}

function assertUsable({ problems, missingGrants }: Inspection): void {
  if (problems.length > 0) {
    throw new CorpusError("schemaMismatch", `the database is not what a run needs: ${problems.join("; ")}`, {
      hint: "see `chatwoot-corpus check`",
    });
  }
  if (missingGrants.length > 0) {
    throw new CorpusError("permissionDenied", `the role may not read columns of ${missingGrants.length} tables`, {
      hint: missingGrants.join(" "),
    });
  }
}

/** The first page of the account: the server's estimates are then about rows like those that a run reads. */
async function sampleIds({ inquiry }: Inspection, account: number, pageRows: number): Promise<SampleIds> {
  const ids = async (text: string, values: readonly unknown[]) =>
    (await inquiry.query<{ id: number }>(text, values)).map(({ id }) => id);
  const conversations = await ids("SELECT id FROM conversations WHERE account_id = $1 ORDER BY id LIMIT $2", [
    account,
    pageRows,
  ]);
  const messages = await ids("SELECT id FROM messages WHERE conversation_id = ANY ($1::int8[]) LIMIT 5000", [
    conversations,
  ]);
  return { conversations, messages };
}

const wholeScope = {
  ...{ account: undefined, since: undefined, until: undefined, limit: undefined },
  ...{ inbox: [], status: [], label: [] },
} satisfies Partial<SourceFlags>;

/** For any role that can connect: the catalogues of the server say which columns this release has. */
export async function grantsOfReplica(options: GrantsOptions, signal: AbortSignal): Promise<GrantScript> {
  const reading = { ...sourceOptions({ ...wholeScope, ...options }, databaseUrlOf(options)), media: options.media };
  await using inspection = await inspectReplica(reading, signal);
  assertUsable({ ...inspection, missingGrants: [] });
  const { connections, statementTimeoutMs, lockTimeoutMs, idleTimeoutMs } = reading;
  const [migrations] = await inspection.inquiry.query<{ there: boolean }>(
    "SELECT to_regclass('schema_migrations') IS NOT NULL AS there",
  );
  return await makeGrants(inspection.inquiry, {
    ...{ role: options.role, connections, statementTimeoutMs, lockTimeoutMs, idleTimeoutMs },
    columns: inspection.columns,
    mayReadMigrations: migrations?.there === true,
  });
}

export interface CheckContext {
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Lets some time pass, and says how many milliseconds. */
  readonly wait: () => Promise<number>;
  /** Free bytes on the file system of a folder that need not be there yet. */
  readonly freeBytes: (folder: string) => Promise<number>;
}

/** Everything that a run needs, and everything that would make it harmful; nothing is read of what people wrote. */
export async function checkReplicaReady(options: CheckOptions, context: CheckContext): Promise<Finding[]> {
  const { account, allowPrimary, maxLag, out, chatwootUrl, media } = options;
  const reading = { ...sourceOptions({ ...wholeScope, ...options, account }, databaseUrlOf(options)), media };
  // Before the other connection is there: the role may have no more than a run needs.
  const together = await oneServer(reading, context.signal);
  const before = context.now();
  await using inspection = await inspectReplica({ ...reading, scope: wholeAccount }, context.signal);
  const after = context.now();
  const { inquiry, server } = inspection;
  const estimate = await estimateRun(inquiry, null);
  return [
    ok("connection", `Postgres ${server.version}`),
    ...(await checkConnection(inquiry, inspection)),
    ...(await checkReplica(inquiry, { allowPrimary, maxLagSeconds: maxLag })),
    ...(await checkReplayRate(inquiry, context.wait)),
    ...(await checkConflicts(inquiry)),
    ...(await checkSettings(inquiry)),
    ...together,
    ...(await checkRole(inquiry, { missingGrants: inspection.missingGrants, media })),
    ...checkSchema({ ...inspection, ...server }),
    ...(await checkAccounts(inquiry, account ?? null)),
    checkDisk(await context.freeBytes(out), estimate.corpusBytes),
    checkClock(new Date(server.clock), before, after),
    ...(chatwootUrl === undefined ? [] : await checkChatwoot(chatwootUrl, context.signal)),
  ];
}

async function oneServer(reading: Parameters<typeof assertOneServer>[0], signal: AbortSignal): Promise<Finding[]> {
  try {
    await assertOneServer(reading, signal);
    return [ok("one server", "several connections share one snapshot")];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return [fail("one server", error.message, error.hint ?? "use --connections 1")];
  }
}
