import { expect, test, vi } from "vitest";
import { extractSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { CorpusError } from "../../src/errors.ts";
import { openPatience } from "../../src/pipeline/patience.ts";
import { contextOf } from "../reliability/given.ts";

const options = parseOptions(extractSchema, {}, {});
const lost = () => new CorpusError("sourceUnreachable", "the connection to the database was lost");

// No test waits for real.
vi.mock("node:timers/promises", () => ({ setTimeout: async () => {} }));

async function failures(patience: ReturnType<typeof openPatience>, count: number): Promise<unknown> {
  try {
    for (let at = 0; at < count; at++) await patience.after(lost());
    return null;
  } catch (error) {
    return error;
  }
}

test("ten failures in a row are borne, the eleventh ends the run and says that it can be gone on with", async () => {
  const patience = openPatience(options, contextOf({}));

  expect(await failures(patience, 10)).toBeNull();
  expect(await failures(patience, 1)).toMatchObject({
    code: "sourceUnreachable",
    exitCode: 10,
    message: "the connection to the database was lost, 10 times in a row",
    hint: expect.stringContaining("goes on where it stopped"),
  });
});

test("a page in between makes up for what failed before", async () => {
  const patience = openPatience(options, contextOf({}));

  for (let round = 0; round < 3; round++) {
    expect(await failures(patience, 9)).toBeNull();
    patience.progress();
  }
});

test.each(["usage", "permissionDenied", "primaryRefused", "leakFound", "outputUnwritable"] as const)(
  "%s is final at once",
  async (code) => {
    const error = new CorpusError(code, "final");

    await expect(openPatience(options, contextOf({})).after(error)).rejects.toBe(error);
  },
);
