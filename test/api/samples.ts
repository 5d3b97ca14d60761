import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const guideFolder = resolve(import.meta.dirname, "../../docs/integrations");
const folder = join(guideFolder, "samples");

export const sampleNames = readdirSync(folder)
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

export const sampleText = (name: string): string => readFileSync(join(folder, `${name}.json`), "utf8");
export const sample = (name: string): unknown => JSON.parse(sampleText(name));
