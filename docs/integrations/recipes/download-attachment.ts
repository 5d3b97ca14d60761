import { createHash, randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const MOST_BYTES = 40 * 2 ** 20;
const MOST_REDIRECTS = 3;

const { CHATWOOT_URL = "", CHATWOOT_STORAGE_HOSTS = "" } = process.env;
/** Chatwoot itself, and the hosts of its object storage: a message can carry any link. */
const allowed = new Set([new URL(CHATWOOT_URL).host, ...CHATWOOT_STORAGE_HOSTS.split(",").filter(Boolean)]);

/** Follows redirects to allowed hosts only. No token goes along: these links need none. */
async function fetchAllowed(link: string): Promise<Response> {
  let url = new URL(link);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!allowed.has(url.host)) throw new Error("the link leads to a host that is not allowed");
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(60_000) });
    const location = answer.headers.get("location");
    if (location === null) return answer;
    url = new URL(location, url);
  }
  throw new Error("too many redirects");
}

/** Saves the file under its own hash: a name that a customer chose is no name for a path. */
async function download(link: string, bytesExpected: number, folder: string): Promise<string> {
  const answer = await fetchAllowed(link);
  if (!answer.ok || answer.body === null) throw new Error(`the storage answered ${answer.status}`);
  const partial = join(folder, `.${randomUUID()}.partial`);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    await using file = await open(partial, "wx", 0o600);
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new Error("the file is larger than allowed");
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    if (bytes !== bytesExpected) throw new Error(`expected ${bytesExpected} bytes, received ${bytes}`);
    const name = join(folder, hash.digest("hex"));
    await rename(partial, name);
    return name;
  } finally {
    await rm(partial, { force: true });
  }
}

const [link = "", bytesExpected = "", folder = "."] = process.argv.slice(2);
console.log(await download(link, Number(bytesExpected), folder));
