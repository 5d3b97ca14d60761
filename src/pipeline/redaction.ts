import type { RedactionFlags } from "../config/options.ts";
import type { RedactionKey } from "../config/secrets.ts";
import type { KnownPerson } from "../model/thread.ts";
import { analyzeOverHttp } from "../redact/external/analyze.ts";
import type { Policy } from "../redact/policy.ts";
import { createRedactor, type Redactor } from "../redact/redactor.ts";
import { loadFakers } from "../redact/style/surrogate/surrogates.ts";

export interface RedactorSetting {
  readonly policy: Policy;
  readonly key: RedactionKey["key"];
  readonly accountId: number;
  readonly accountPeople: readonly KnownPerson[];
  readonly signal: AbortSignal;
}

export async function openRedactor(
  { style, recognizerUrl, recognizerTimeoutMs }: RedactionFlags,
  { policy, key, accountId, accountPeople, signal }: RedactorSetting,
): Promise<Redactor> {
  const { external } = policy;
  return createRedactor({
    ...{ policy, key, accountId, accountPeople, style },
    ...(style === "surrogate" ? { fakers: await loadFakers() } : {}),
    ...(external === null || recognizerUrl === undefined
      ? {}
      : {
          external: analyzeOverHttp({ url: recognizerUrl, policy: external, timeoutMs: recognizerTimeoutMs, signal }),
        }),
  });
}
