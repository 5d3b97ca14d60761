import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.ts";
import type { ExportFormat, ExportView } from "../model/views.ts";
import { type Columns, columnsOf, withoutTimeTexts } from "./columns.ts";
import { features, langChainLine, langChainSchema, tableLine, tableSchema } from "./json-rows.ts";
import { type ExportedLine, flatRow } from "./line.ts";
import { openParquet } from "./parquet.ts";

/** A file that takes lines of JSON; given by whoever knows how to write one. */
export interface LineSink extends AsyncDisposable {
  append(line: string): Promise<void>;
  close(): Promise<unknown>;
}

export interface Table extends AsyncDisposable {
  readonly file: string;
  /** Files that describe it, by name. */
  readonly schemas: Readonly<Record<string, object>>;
  append(line: ExportedLine): Promise<void>;
  close(): Promise<void>;
}

/** One view in one format. */
export async function openTable(
  view: ExportView,
  format: ExportFormat,
  folder: string,
  openLines: (name: string) => Promise<LineSink>,
): Promise<Table> {
  if (format === "parquet") return parquetTable(view, folder);
  const columns = format === "hf" ? withoutTimeTexts(columnsOf[view]) : columnsOf[view];
  const lines = await openLines(`${view}.jsonl`);
  const write = format === "hf" ? (line: ExportedLine) => tableLine(line, columns) : langChainLine;
  return {
    file: `${view}.jsonl`,
    schemas: schemasOf(view, format, columns),
    append: (line) => lines.append(write(line)),
    async close() {
      await lines.close();
    },
    [Symbol.asyncDispose]: () => lines[Symbol.asyncDispose](),
  };
}

function parquetTable(view: ExportView, folder: string): Table {
  const columns = columnsOf[view];
  const file = `${view}.parquet`;
  const parquet = openParquet(join(folder, file), columns);
  return {
    file,
    schemas: schemasOf(view, "parquet", columns),
    append: async (line) => parquet.append(flatRow(line)),
    close: async () => parquet.close(),
    [Symbol.asyncDispose]: async () => {},
  };
}

function schemasOf(view: ExportView, format: ExportFormat, columns: Columns): Record<string, object> {
  const schema = format === "langchain" ? langChainSchema(columns) : tableSchema(columns);
  return {
    [`${view}.schema.json`]: { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema },
    ...(format === "hf" && { [`${view}.features.json`]: features(columns) }),
  };
}

export const schemaText = (schema: object): string => `${canonicalJson(schema)}\n`;
