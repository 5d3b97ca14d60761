import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { givenFolder } from "./support.ts";

const run = promisify(execFile);
const shards = resolve(import.meta.dirname, "../../src/sink/shards.ts");

/** Writes until it fails, in a process whose files may not grow: the same path as a full disk, for any user. */
async function writeUnderLimit(compress: string): Promise<{ code: string; message: string; hint: string }> {
  await using folder = await givenFolder();
  const script = join(folder.path, "write.ts");
  await writeFile(
    script,
    `import { openShards } from ${JSON.stringify(shards)};
     import { createHash } from "node:crypto";
     process.on("SIGXFSZ", () => {});
     const shards = await openShards({ directory: ${JSON.stringify(folder.path)}, view: "v", compress: ${JSON.stringify(compress)} });
     try {
       for (let index = 0; ; index++) await shards.append(createHash("sha512").update(String(index)).digest("base64").repeat(20));
     } catch (error) {
       console.log(JSON.stringify({ code: error.code, message: error.message.replace(${JSON.stringify(folder.path)}, "OUT"), hint: error.hint }));
     }
     await shards[Symbol.asyncDispose]();`,
  );
  const { stdout } = await run("sh", ["-c", `ulimit -f 4096 && exec "$0" "$1"`, process.execPath, script]);
  return JSON.parse(stdout);
}

test.each(["none", "gzip", "zstd"])(
  "a file that cannot grow ends the writing with an error that says so, and nothing hangs, %s",
  async (compress) => {
    expect(await writeUnderLimit(compress)).toEqual({
      code: "outputUnwritable",
      message: "cannot write OUT/v-00000.jsonl: the file would be larger than allowed",
      hint: expect.stringContaining("nothing published was changed"),
    });
  },
);
