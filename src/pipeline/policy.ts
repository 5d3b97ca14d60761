import { readJsonFile } from "../config/json-file.ts";
import type { RedactionFlags } from "../config/options.ts";
import { CorpusError } from "../errors.ts";
import { defaultExternalPolicy } from "../model/policy.ts";
import { defaultPolicy, type Policy, readPolicy } from "../redact/policy.ts";

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
