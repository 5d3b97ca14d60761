import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { jsonSchemaFiles } from "../../src/verify/json-schema.ts";

const published = resolve(import.meta.dirname, "../../docs/schema");

test.each([...jsonSchemaFiles()])(
  "docs/schema/%s is what the program checks (otherwise: npm run docs:schema)",
  (name, text) => {
    expect(readFileSync(join(published, name), "utf8")).toBe(text);
  },
);

test("docs/schema holds nothing that the program does not check", () => {
  expect(readdirSync(published).toSorted()).toEqual([...jsonSchemaFiles().keys()].toSorted());
});
