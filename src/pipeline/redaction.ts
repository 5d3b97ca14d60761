import { readJsonFile } from "../config/json-file.ts";
import type { RedactionFlags } from "../config/options.ts";
import type { RedactionKey } from "../config/secrets.ts";
import { CorpusError } from "../errors.ts";
import { defaultExternalPolicy } from "../model/policy.ts";
import type { KnownPerson } from "../model/thread.ts";
import { analyzeOverHttp } from "../redact/external/analyze.ts";
import { defaultPolicy, type Policy, readPolicy } from "../redact/policy.ts";
import { createRedactor, type Redactor } from "../redact/redactor.ts";
import { loadFakers } from "../redact/style/surrogate/surrogates.ts";

type PolicyFlags = Pick<RedactionFlags, "policy"> & Partial<Pick<RedactionFlags, "recognizerUrl">>;

/** The policy of a run: an external recognizer is part of it, since it decides what is removed. */
export async function policyOf({ policy: path, recognizerUrl }: PolicyFlags): Promise<Policy> {
  const policy = path === undefined ? defaultPolicy : await readPolicy(readJsonFile(path, "policy"));
  if (policy.external !== null && recognizerUrl === undefined) {
    throw new CorpusError("usage", "the policy asks for an external recognizer, and none is named", {
      hint: "give its address with --recognizer-url",
    });
  }
  return recognizerUrl === undefined ? policy : { ...policy, external: policy.external ?? defaultExternalPolicy };
}

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
