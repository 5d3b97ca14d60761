import { readJsonFile } from "../config/json-file.ts";
import type { RedactionFlags } from "../config/options.ts";
import { type Approval, assertApproved, parseApproval } from "../dba/approval.ts";
import { type Limits, type Terms, termsOf } from "../dba/terms.ts";
import type { Footprint } from "../model/replica.ts";
import type { Source, SourceOptions } from "../model/source.ts";
import { type Policy, policyNameOf, policySha256Of } from "../redact/policy.ts";
import { type ReadOptions, type ScopeFlags, scopeOf } from "./settings.ts";

export function readApproval(path: string | undefined): Approval | null {
  return path === undefined ? null : parseApproval(readJsonFile(path, "approval"), path);
}

/** @throws {CorpusError} `notApproved`, before a row is read. */
export async function assertSourceApproved(
  approval: Approval,
  source: Source,
  { options, reading, policy }: { options: ReadOptions; reading: SourceOptions; policy: Policy },
): Promise<void> {
  const { accountId } = source.facts;
  assertApproved(approval, wantedTerms(await source.footprint(), accountId, { options, reading, policy }));
}

export function wantedTerms(
  footprint: Footprint,
  account: number,
  {
    options,
    reading,
    policy,
  }: { options: Omit<ScopeFlags, "baseUrl"> & Pick<RedactionFlags, "style">; reading: SourceOptions; policy: Policy },
): Terms {
  const { account: _, base_url: __, ...scope } = scopeOf({ ...options, baseUrl: undefined }, account);
  return termsOf({
    ...{ footprint, account, scope },
    policy: { name: policyNameOf(policy), sha256: policySha256Of(policy, options.style) },
    limits: limitsOf(reading),
  });
}

const limitsOf = (reading: SourceOptions): Limits => ({
  connections: reading.connections,
  "page-rows": reading.pageRows,
  "page-bytes": reading.pageBytes,
  "statement-timeout-ms": reading.statementTimeoutMs,
  "lock-timeout-ms": reading.lockTimeoutMs,
  "idle-timeout-ms": reading.idleTimeoutMs,
});
