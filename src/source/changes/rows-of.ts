import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../reader.ts";

/** Rows of a statement that the typed builder cannot say (`xmin`, ranges of keys), as a subselect of one that it can. */
export async function rowsOf<Row>({ db }: Reader, query: RawBuilder<Row>): Promise<Row[]> {
  const rows = await db.selectFrom(sql<Row>`(${query})`.as("found")).selectAll().execute();
  return rows as Row[]; // the builder cannot tell the columns of a raw subselect
}
