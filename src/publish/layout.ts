import { join } from "node:path";

/** Names inside a corpus folder. Whoever reads a corpus needs `manifest.json` only; the rest is named there. */
export const MANIFEST = "manifest.json";
export const GENERATIONS = "generations";
export { MEDIA_FOLDER as MEDIA } from "../model/media.ts";
export const STAGING_PREFIX = ".staging-";
export const LOCK_PREFIX = ".lock-";
export const PARTIAL_SUFFIX = ".partial";
/**
 * Stands in a staging folder from its first moment and moves with it. A generation that holds it and is not in the
 * manifest was never published: a run died between moving it and writing the manifest.
 */
export const UNPUBLISHED = ".unpublished";

export const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;

export const manifestPath = (root: string): string => join(root, MANIFEST);
export const generationsPath = (root: string): string => join(root, GENERATIONS);

const GENERATION_NAME = /^(\d{6})-(full|delta)$/;

/** `000012-delta` -> 12; `null` for any other name. */
export function generationNumber(name: string): number | null {
  const match = GENERATION_NAME.exec(name);
  return match === null ? null : Number(match[1]);
}

export const generationName = (number: number, kind: "full" | "delta"): string =>
  `${String(number).padStart(6, "0")}-${kind}`;
