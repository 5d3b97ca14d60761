import pg from "pg"; import { test } from "vitest";
import { seedAccounts } from "/work/main/fixtures/generate.ts";
import { createDatabase } from "/work/main/test/support/database.ts";
test("x", async () => { await using d = await createDatabase(); const c = new pg.Client({connectionString:d.url}); await c.connect(); await seedAccounts(c,{seed:11,conversations:300});
 const r = await c.query(`select m.conversation_id, m.sender_type, m.sender_id, cv.contact_id, ct.name, m.content from messages m join conversations cv on cv.id=m.conversation_id left join contacts ct on ct.id=cv.contact_id where m.content like '%عبد الرحمن الحربي%'`); for (const x of r.rows) console.log(JSON.stringify(x));
 console.log(JSON.stringify((await c.query(`select id,name,last_name,account_id from contacts where name like '%عبد الرحمن%'`)).rows)); await c.end(); });
