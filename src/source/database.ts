import type { Catalog, PgType } from "../model/catalog.ts";
import type { JsonText, PgTimestamp } from "../model/rows.ts";

/** What the type parsers of `pg-types.ts` hand over: ids as numbers, timestamps and JSON as the server's own text. */
interface JsTypes extends Readonly<Record<PgType, unknown>> {
  readonly int4: number;
  readonly int8: number;
  readonly float8: number;
  readonly bool: boolean;
  readonly varchar: string;
  readonly text: string;
  readonly timestamp: PgTimestamp;
  readonly json: JsonText;
  readonly jsonb: JsonText;
}

type ValueOf<C> = C extends { readonly types: readonly (infer T extends PgType)[]; readonly nullable: infer N }
  ? JsTypes[T] | (N extends true ? null : never)
  : never;

/** Chatwoot's tables as far as they are read, derived from the {@link Catalog}: the `Kysely<Database>` of this room. */
export type Database = {
  readonly [T in keyof Catalog]: {
    readonly [C in keyof Catalog[T]["columns"]]: ValueOf<Catalog[T]["columns"][C]>;
  };
};
