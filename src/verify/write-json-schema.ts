import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonSchemaFiles } from "./json-schema.ts";

/** Run by `npm run docs:schema`. */
const folder = resolve(import.meta.dirname, "../../docs/schema");
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemaFiles()) writeFileSync(join(folder, name), text);
