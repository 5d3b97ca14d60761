import { expect, test } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import { outputError } from "../../src/model/output-error.ts";

const failure = (code: string) => Object.assign(new Error(`${code}: something, open '/data/out/x'`), { code });

test.each([
  ["ENOSPC", "cannot write /data/out: no space left on the device"],
  ["EDQUOT", "cannot write /data/out: disk quota exceeded"],
  ["EROFS", "cannot write /data/out: the file system is read-only"],
  ["EACCES", "cannot write /data/out: permission denied"],
  ["ENOTDIR", "cannot write /data/out: a part of the path is a file, not a folder"],
])("%s is told in plain words, with what to do, and keeps its cause", (code, message) => {
  const error = outputError(failure(code), "/data/out");
  expect(error).toMatchObject({
    code: "outputUnwritable",
    message,
    exitCode: 16,
    hint: expect.stringContaining("nothing published was changed"),
  });
  expect((error as CorpusError).cause).toBeInstanceOf(Error);
});

test("the operator is told of the folder they chose, not of the staging folder in it", () => {
  const error = outputError(failure("ENOSPC"), "/data/out/.staging-17/documents-00000.jsonl");
  expect(error).toMatchObject({ message: "cannot write /data/out: no space left on the device" });
});

test("an error that is not about writing stays what it is", () => {
  const bug = new TypeError("undefined is not a function");
  expect(outputError(bug, "/data/out")).toBe(bug);
  const known = new CorpusError("usage", "bad option");
  expect(outputError(known, "/data/out")).toBe(known);
});
