import { databaseUrlOf, loadKey, type RedactionKey } from "../config/secrets.ts";
import { type Approval, permitOnly } from "../dba/approval.ts";
import type { Generation } from "../model/manifest.ts";
import type { RunContext } from "../model/run.ts";
import type { Source, SourceOptions } from "../model/source.ts";
import { type Policy, policyNameOf, policySha256Of } from "../redact/policy.ts";
import { keyIdOf } from "../redact/pseudonym.ts";
import type { Redactor } from "../redact/redactor.ts";
import { openSource } from "../source/source.ts";
import { linkedBlobIds } from "../thread/inline-images.ts";
import { assertSourceApproved, readApproval } from "./approved.ts";
import { openPatience } from "./patience.ts";
import { policyOf } from "./policy.ts";
import type { Publication } from "./publication.ts";
import { type ReadOptions, scopeOf, sourceFacts, sourceOptions, viewsScope } from "./settings.ts";

/** The two ends of the chain that need secrets: a database to read, and what redacts. */
export interface Opened extends AsyncDisposable {
  readonly source: Source;
  /** Made when it is first asked for: a night in which nothing changed does without, and is over sooner. */
  readonly redactor: () => Promise<Redactor>;
  readonly policy: Policy;
  readonly key: RedactionKey;
  /** How {@link source} was opened, for other threads. */
  readonly reading: SourceOptions;
  readonly approval: Approval | null;
}

/** @param how the source is read, where that differs from the options: after a cancellation. */
export async function openChain(
  options: ReadOptions,
  run: RunContext,
  how: Pick<SourceOptions, "consistency" | "firstPageRows" | "media"> = {},
): Promise<Opened> {
  const policy = await policyOf(options);
  const databaseUrl = databaseUrlOf(options);
  const key = loadKey(options);
  const approval = readApproval(options.approval);
  const reading = { ...sourceOptions(options, databaseUrl), ...how };
  const source = await openSource(
    { ...reading, linkedBlobIds, ...(approval && { permit: permitOnly(approval) }) },
    run.signal,
  );
  try {
    if (approval) await assertSourceApproved(approval, source, { options, reading, policy });
    run.log.info({ ...source.facts }, `reading account ${source.facts.accountId}`);
    let redactor: Promise<Redactor> | null = null;
    return {
      ...{ source, policy, key, reading, approval },
      redactor: () => {
        redactor ??= redactorOf(options, { source, policy, key }, run.signal);
        return redactor;
      },
      [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
    };
  } catch (error) {
    await source[Symbol.asyncDispose]();
    throw error;
  }
}

async function redactorOf(
  options: ReadOptions,
  { source, policy, key }: Pick<Opened, "source" | "policy" | "key">,
  signal: AbortSignal,
): Promise<Redactor> {
  const { openRedactor } = await import("./redaction.ts"); // with recognizers and word lists
  const { accountPeople } = await import("../thread/people.ts");
  return await openRedactor(options, {
    ...{ policy, key: key.key, accountId: source.facts.accountId, signal },
    accountPeople: accountPeople(source.directory),
  });
}

/** {@link openChain} for the first time. */
export async function openFirst(options: ReadOptions, run: RunContext): Promise<Opened> {
  const patience = openPatience(options, run);
  for (;;) {
    try {
      return await openChain(options, run);
    } catch (error) {
      await patience.after(error, false);
    }
  }
}

/**
 * What no file may hold, and what the operator lets pass.
 *
 * @param threads that read files back: as many as made them, which have ended, and left their memory.
 */
export const leakGate = ({ source, policy }: Opened, threads: number): Publication["gate"] => ({
  threads,
  identifiers: source.identifiers,
  allow: policy.allow,
  namesOfOthers: policy.names_of_others,
});

/** What a generation says about where it comes from and how it was made. */
export function origin(
  { source, policy, key }: Opened,
  options: ReadOptions,
): Pick<Generation, "watermark" | "scope" | "source" | "redaction"> {
  const { snapshotAt, accountId } = source.facts;
  return {
    watermark: { consistency: "snapshot", snapshot_at: snapshotAt, horizon: source.changes.horizon },
    scope: { ...scopeOf(options, accountId), ...viewsScope(options) },
    source: sourceFacts(source),
    redaction: {
      policy: policyNameOf(policy),
      policy_sha256: policySha256Of(policy, options.style),
      style: options.style,
      key_id: keyIdOf(key.key),
    },
  };
}
