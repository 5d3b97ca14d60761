import { readFileSync } from "node:fs";
import { CorpusError } from "../errors.ts";

/** @throws {CorpusError} `usage`, naming the file and never quoting it. */
export function readJsonFile(path: string, what: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new CorpusError("usage", `cannot read the ${what} ${path}`, {
      hint: "check that it exists and that you may read it",
      cause,
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CorpusError("usage", `the ${what} ${path} is not valid JSON`, { hint: "check it with `jq . FILE`" });
  }
}
