import { hash } from "node:crypto";
import { canonicalJson } from "../model/canonical-json.ts";

/** `sha256:` and 64 hex digits, over the canonical JSON of the value. */
export function contentHash(value: object): string {
  return `sha256:${hash("sha256", canonicalJson(value))}`;
}
