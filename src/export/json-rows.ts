import { canonicalJson } from "../model/canonical-json.ts";
import type { Columns } from "./columns.ts";
import { type ExportedLine, flatRow } from "./line.ts";

/** `Document.model_validate_json(line)` of `langchain_core.documents` takes it, and so does `new Document(JSON.parse(line))`. */
export const langChainLine = ({ id, text, metadata }: ExportedLine): string =>
  canonicalJson({ id, page_content: text, metadata });

/** One flat object with the same columns in every line, as `load_dataset("json", ...)` wants it. */
export function tableLine(line: ExportedLine, columns: Columns): string {
  const row = flatRow(line);
  return canonicalJson(Object.fromEntries(Object.keys(columns).map((name) => [name, row[name] ?? ""])));
}

const jsonTypes = { text: "string", integer: "integer" } as const;

/** JSON Schema of {@link langChainLine}. */
export function langChainSchema(columns: Columns): object {
  const { id: _id, thread_id: _thread, text: _text, ...metadata } = columns;
  return objectSchema({
    id: { type: "string" },
    page_content: { type: "string" },
    metadata: objectSchema(propertiesOf(metadata)),
  });
}

/** JSON Schema of {@link tableLine}. */
export const tableSchema = (columns: Columns): object => objectSchema(propertiesOf(columns));

const propertiesOf = (columns: Columns): Record<string, object> =>
  Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, { type: jsonTypes[type] }]));

const objectSchema = (properties: Readonly<Record<string, object>>): object => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** For `Features.from_dict` of `datasets`: then nothing is guessed. */
export const features = (columns: Columns): object =>
  Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [
      name,
      { dtype: type === "integer" ? "int64" : "string", _type: "Value" },
    ]),
  );
