import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderOptions } from "../../src/config/docs.ts";

test("docs/options.md is what the schema says: renew it with `npm run docs:options`", () => {
  expect(readFileSync(new URL("../../docs/options.md", import.meta.url), "utf8")).toBe(renderOptions());
});
