import { hash } from "node:crypto";
import { canonicalJson } from "../model/canonical-json.ts";

/** `sha256:` and 64 hex digits, over the canonical JSON of the value. */
export const contentHash = (value: object): string => jsonHash(canonicalJson(value));

/** The same for a value that is canonical JSON already. */
export const jsonHash = (json: string): string => `sha256:${hash("sha256", json)}`;
