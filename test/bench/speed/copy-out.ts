/** `node copy-out.ts URL FILE`, a COPY statement on standard input: as `psql` does it, where there is no psql. */
import { createWriteStream } from "node:fs";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to } from "pg-copy-streams";

const [url = "", file = ""] = process.argv.slice(2);
const client = new pg.Client({ connectionString: url });
await client.connect();
await pipeline(client.query(to(await text(process.stdin))), createWriteStream(file));
await client.end();
