import { canonicalRecord } from "/work/main/src/view/canonical.ts";
import { documentLine } from "/work/main/src/view/document.ts";
import { documentMetadata } from "/work/main/src/view/document-metadata.ts";
import { canonicalJson } from "/work/main/src/sink/canonical-json.ts";
import { givenThread, givenTurn, context } from "/work/main/test/view/support.ts";
import { openShards } from "/work/main/src/sink/shards.ts";
import { scanForLeaks } from "/work/main/src/verify/leaks/scan-files.ts";
import { publishCorpus } from "/work/main/test/publish/support.ts";
import { verifyCorpus } from "/work/main/src/verify/verify.ts";
import { mkdtempSync, rmSync } from "node:fs";
const N = 20000;
const text = "Hello <PERSON_1>, thank you for reaching out about order <ID_1>. We have refunded the second charge of 49.99 EUR; it takes 3-5 days to arrive on your statement, depending on your bank. Please tell us if we can do anything else for you – we're happy to help!";
const threads = Array.from({length: N}, (_, i) => givenThread({ conversationId: i+1, displayId: i+1, segmentFromMessageId: i*12+1, subject: "Refund not received for order placed last week and still nothing", turns: Array.from({length: 12}, (_, j) => givenTurn({ messageId: i*12+j+1, role: j%2?"agent":"customer", author: j%2?"agent_7m2q9c":"customer_8f3k2a", at: `2025-11-18T09:${String(j).padStart(2,"0")}:00.000000Z`, text })), startedAt: "2025-11-18T09:00:00.000000Z", lastMessageAt: "2025-11-18T09:11:00.000000Z" }));
const t = (name, f) => { const s = performance.now(); const r = f(); console.log(name, ((performance.now()-s)/N*1000).toFixed(1), "us/thread"); return r; };
t("canonicalRecord", () => { for (const x of threads) canonicalRecord(x, context); });
t("canonical+json", () => { let b=0; for (const x of threads) b+=canonicalJson(canonicalRecord(x, context)).length; console.log(b/N); });
t("metadata", () => { for (const x of threads) documentMetadata(x); });
t("document+json", () => { for (const x of threads) canonicalJson(documentLine(x, context)); });
const dir = mkdtempSync("/tmp/bench-");
{
  const lines = threads.slice(0, 10000).map((x) => canonicalJson(canonicalRecord(x, context)));
  const s = performance.now(); let b = 0;
  const w = await openShards({ directory: dir, view: "v" }); for (const l of lines) { b += l.length; await w.append(l); } await w.close();
  console.log("sink MB/s", (b/1e6/((performance.now()-s)/1000)).toFixed(0));
  const s2 = performance.now(); await scanForLeaks(dir, [{path: "v-00000.jsonl"}]); console.log("leak scan MB/s", (b/1e6/((performance.now()-s2)/1000)).toFixed(0), ((performance.now()-s2)/10000*1000).toFixed(1),"us/thread");
}
const root = dir + "/corpus"; await publishCorpus(root, { threads });
const s3 = performance.now(); const r = await verifyCorpus(root); console.log("verify", r.ok, r.problems[0], (r.counts.bytes/1e6/((performance.now()-s3)/1000)).toFixed(0), "MB/s", ((performance.now()-s3)/N*1000).toFixed(1), "us/thread(both views)", Math.round(process.memoryUsage().rss/1e6));
rmSync(dir, {recursive:true});
