import { z } from "zod";

/** UUID version 5: made from the database's key. Chatwoot's own are version 4. */
export const corpusId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .describe("UUIDv5 over the manifest's id_namespace, account, kind and database id");

export const contentHash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Six fractional digits, as Postgres keeps them. */
export const timestamp = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)
  .describe("ISO 8601, UTC, six fractional digits");

export const isoSeconds = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe("ISO 8601, UTC, whole seconds");

export const databaseId = z.int().positive();
export const count = z.int().nonnegative();
export const counter = z.record(z.string(), count);
