import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { RunState } from "../model/published.ts";
import { STATE_FORMAT } from "./database.ts";

const runStateSchema = z.strictObject({
  runId: z.string(),
  generation: z.string(),
  snapshotAt: z.string(),
  finishedAt: z.string(),
  reconciledAt: z.string().nullable(),
  horizon: z
    .strictObject({ xid: z.string(), system: z.string().nullable(), timeline: z.number().nullable() })
    .nullable(),
  directoryDigest: z.string().nullable(),
  toolVersion: z.string(),
  readAlone: z.array(z.int()).optional(),
}) satisfies z.ZodType<RunState>;

const draftSchema = z.strictObject({ kind: z.enum(["full", "delta", "meta"]), base: z.string().nullable() });
/** `full` replaces the state; the others are laid over that of the run `base`. `meta`: the same content, of another run. */
export type DraftKind = z.infer<typeof draftSchema>;

export function writeMeta(database: DatabaseSync, run: RunState, draft: DraftKind | null): void {
  const write = database.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)");
  write.run("format", String(STATE_FORMAT));
  write.run("run", JSON.stringify(run));
  if (draft !== null) write.run("draft", JSON.stringify(draft));
}

export const readRunState = (database: DatabaseSync): RunState | null =>
  readValue(database, "format") === STATE_FORMAT
    ? (runStateSchema.safeParse(readValue(database, "run")).data ?? null)
    : null;

export const readDraftKind = (database: DatabaseSync): DraftKind | null =>
  draftSchema.safeParse(readValue(database, "draft")).data ?? null;

/** `null` also for a file that is not such a database, or was cut off while it was written. */
function readValue(database: DatabaseSync, key: string): unknown {
  try {
    const row = database.prepare("SELECT value FROM meta WHERE key = ?").get(key);
    return typeof row?.["value"] === "string" ? JSON.parse(row["value"]) : null;
  } catch {
    return null;
  }
}
