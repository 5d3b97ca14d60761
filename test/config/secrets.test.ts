import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadKey } from "../../src/config/secrets.ts";
import { runProgram } from "../support/program.ts";

const folder = () => mkdtempSync(join(tmpdir(), "key-"));
const bytes = (loaded: ReturnType<typeof loadKey>) => loaded.key.export().toString("utf8");

test("without a key one is made once, readable by its owner alone, and used again", () => {
  const stateDir = join(folder(), "state");
  const first = loadKey({ stateDir, out: join(folder(), "corpus") });
  const second = loadKey({ stateDir, out: join(folder(), "corpus") });
  expect(first).toMatchObject({ created: true, origin: join(stateDir, "key") });
  expect(second).toMatchObject({ created: false, origin: join(stateDir, "key") });
  expect(bytes(second)).toBe(bytes(first));
  expect(bytes(first)).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(join(stateDir, "key")).mode & 0o777).toBe(0o600);
  expect(statSync(stateDir).mode & 0o777).toBe(0o700);
});

test("a key from the environment or a file leaves the state folder alone", () => {
  const stateDir = join(folder(), "state");
  const keyFile = join(folder(), "key");
  writeFileSync(keyFile, " a-key-from-a-file-0123 \n", { mode: 0o600 });
  expect(bytes(loadKey({ key: "a-key-from-the-environment", stateDir, out: "corpus" }))).toBe(
    "a-key-from-the-environment",
  );
  expect(bytes(loadKey({ keyFile, stateDir, out: "corpus" }))).toBe("a-key-from-a-file-0123");
  expect(existsSync(stateDir)).toBe(false);
});

test("the key is never made inside the corpus", () => {
  const out = folder();
  expect(() => loadKey({ stateDir: join(out, "state"), out })).toThrow(
    "the state folder lies inside the corpus folder",
  );
});

test("a file of root that our group may read is private, for who is not root: as Kubernetes mounts secrets", async () => {
  const path = join(folder(), "url");
  chmodSync(dirname(path), 0o755);
  writeFileSync(path, "postgresql://reader@127.0.0.1:1/chatwoot");
  const readAs = async (mode: number, user: { uid: number; gid: number }) => {
    chmodSync(path, mode);
    const { stderr } = await runProgram(["check", "--database-url-file", path], { user });
    return /can be read by other users/.test(stderr) ? "refused" : /cannot read/.test(stderr) ? "unread" : "read";
  };
  chownSync(path, 0, 10_001);
  const member = { uid: 10_001, gid: 10_001 };

  expect(await readAs(0o440, member)).toBe("read");
  expect(await readAs(0o444, member)).toBe("refused");
  expect(await readAs(0o460, member)).toBe("refused");
  expect(await readAs(0o440, { uid: 0, gid: 0 })).toBe("refused");
  chownSync(path, 10_001, 10_001);
  expect(await readAs(0o440, member)).toBe("refused");
});

test("a key file that others can read, or that is short or missing, is refused", () => {
  const keyFile = join(folder(), "key");
  writeFileSync(keyFile, "0123456789abcdef");
  chmodSync(keyFile, 0o644);
  const load = () => loadKey({ keyFile, stateDir: folder(), out: "corpus" });
  expect(load).toThrow(`the key file ${keyFile} can be read by other users`);
  chmodSync(keyFile, 0o600);
  expect(load).not.toThrow();
  writeFileSync(keyFile, "short");
  expect(load).toThrow("holds fewer than 16 characters");
  expect(readFileSync(keyFile, "utf8")).toBe("short");
  expect(() => loadKey({ keyFile: `${keyFile}.gone`, stateDir: folder(), out: "corpus" })).toThrow(
    "cannot read the key file",
  );
});
