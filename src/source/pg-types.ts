import pg from "pg";
import { CorpusError } from "../errors.ts";

// Type ids of pg_type.dat: fixed since these types exist.
const oids = { int8: 20, float8: 701, json: 114, jsonb: 3802, date: 1082, timestamp: 1114, timestamptz: 1184 } as const;

const asText = (value: string): string => value;

const parsers = new Map<number, (value: string) => unknown>([
  [oids.int8, safeInteger],
  [oids.float8, finiteNumber],
  [oids.json, asText],
  [oids.jsonb, asText],
  [oids.date, asText],
  [oids.timestamp, asText],
  [oids.timestamptz, asText],
]);

/** int8 as a number. Chatwoot mixes int4 and int8 for the same reference, so both must compare equal. */
function safeInteger(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new CorpusError("schemaMismatch", "a bigint column holds a value beyond 2^53", {
    hint: "such an id or size cannot be Chatwoot's own; please report it",
  });
}

/** NaN and Infinity cannot be written as JSON, and mean as little as no value. */
function finiteNumber(value: string): number | null {
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/**
 * For one client, never for the process (`pg.types` is shared with whoever else uses `pg`). Timestamps stay text, since
 * a Date has no microseconds and is read in the local zone; JSON stays text, since it may be double-encoded.
 */
export const typeParsers: pg.CustomTypesConfig = {
  // The overloads of `getTypeParser` tell binary from text by a literal; only text is ever asked for here.
  getTypeParser: ((oid: number, format?: "text") =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
