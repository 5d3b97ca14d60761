import { canonicalJson } from "../model/canonical-json.ts";
import { jsonHash } from "./content-hash.ts";
import type { ExcludedKeys } from "./excluded-keys.ts";

export interface LineParts {
  /** Ids and class names: not hashed. */
  readonly head: object;
  /** Text, metadata and whatever else a change of which makes another line. */
  readonly content: object;
  /** From {@link excludedKeysJson}. */
  readonly excluded: string;
}

/** Canonical JSON of head, content, excluded keys and content hash, in this order; the long text is written once. */
export function llamaIndexLine({ head, content, excluded }: LineParts): string {
  const json = canonicalJson(content);
  return `{${inner(canonicalJson(head))},${inner(json)},${excluded},"content_hash":"${jsonHash(json)}"}`;
}

/** The same in every line of a view. */
export const excludedKeysJson = (keys: ExcludedKeys): string => inner(canonicalJson(keys));

/** An object's JSON without its braces. */
const inner = (json: string): string => json.slice(1, -1);
