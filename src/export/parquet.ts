import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { outputError } from "../model/output-error.ts";
import type { Columns } from "./columns.ts";
import type { Row } from "./line.ts";

/** Held in memory until they are written together. */
const ROW_GROUP_ROWS = 2_000;

export interface ParquetFile {
  append(row: Row): void;
  /** The file is of no use before. */
  close(): void;
}

/** Apache Parquet: text as UTF-8 strings, integers with 64 bits, no nulls, Snappy. The bytes depend on the rows alone. */
export function openParquet(path: string, columns: Columns): ParquetFile {
  const writing = (step: () => void) => {
    try {
      step();
    } catch (error) {
      throw outputError(error, path);
    }
  };
  const names = Object.keys(columns);
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    createdBy: "chatwoot-corpus",
    schema: [
      { name: "root", num_children: names.length },
      ...names.map((name) =>
        columns[name] === "integer"
          ? ({ name, type: "INT64", repetition_type: "REQUIRED" } as const)
          : ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" } as const),
      ),
    ],
  });
  let rows: Row[] = [];
  const flush = () => {
    if (rows.length > 0) writer.write({ columnData: columnData(rows, columns), rowGroupSize: ROW_GROUP_ROWS });
    rows = [];
  };
  return {
    append(row) {
      rows.push(row);
      if (rows.length >= ROW_GROUP_ROWS) writing(flush);
    },
    close() {
      writing(() => {
        flush();
        writer.finish();
      });
    },
  };
}

const columnData = (rows: readonly Row[], columns: Columns) =>
  Object.entries(columns).map(([name, type]) => ({
    name,
    data:
      type === "integer"
        ? rows.map((row) => BigInt(row[name] ?? 0))
        : rows.map((row) => String(row[name] ?? "").toWellFormed()),
  }));
