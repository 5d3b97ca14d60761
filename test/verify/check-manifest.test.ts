import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type GivenCorpus, givenCorpus } from "./support.ts";

const editedManifests: readonly [string, string, Parameters<GivenCorpus["editManifest"]>[0]][] = [
  [
    "more conversations than there are",
    "counts-differ",
    ({ generations: [one] }) => {
      if (one) one.counts.conversations.published += 1;
    },
  ],
  [
    "fewer attachments left out than read",
    "counts-differ",
    ({ generations: [one] }) => {
      if (one) one.counts.attachments.read += 1;
    },
  ],
  [
    "another hash of a file",
    "hash-differs",
    ({ generations: [one] }) => {
      if (one?.files[0]) one.files[0].sha256 = createHash("sha256").digest("hex");
    },
  ],
  [
    "a file outside of the corpus",
    "file-misplaced",
    ({ generations: [one] }) => {
      if (one?.files[0]) one.files[0].path = "../../etc/passwd";
    },
  ],
  [
    "a file of another generation",
    "file-misplaced",
    ({ generations: [one] }) => {
      if (one?.files[0]) one.files[0].path = "generations/000002-full/conversations-00000.jsonl";
    },
  ],
  [
    "another policy than the receipt",
    "receipt-differs",
    ({ generations: [one] }) => {
      if (one) one.redaction.policy = "other@1";
    },
  ],
  [
    "another account than its lines",
    "account-foreign",
    (manifest) => {
      manifest.account_id = 2;
    },
  ],
  [
    "another namespace than its ids",
    "id-not-derived",
    (manifest) => {
      manifest.id_namespace = "other";
    },
  ],
  [
    "no full generation",
    "generations-out-of-order",
    ({ generations: [one] }) => {
      if (one) one.kind = "delta";
    },
  ],
  [
    "an e-mail address in its scope",
    "leak:email",
    ({ generations: [one] }) => {
      if (one) one.scope["label"] = ["jane@example.com"];
    },
  ],
];

test.each(editedManifests)("a manifest that says %s breaks the rule %s", async (_case, rule, change) => {
  await using corpus = await givenCorpus();
  await corpus.editManifest(change);
  expect(await corpus.brokenRules()).toContain(rule);
});

test.each([
  ["manifest-changed", (text: string) => text.replace('"run-1"', '"run-9"')],
  ["manifest-unreadable", (text: string) => text.slice(0, 100)],
  ["manifest-unreadable", () => '{"format":"chatwoot-corpus@1"}'],
])("a manifest edited by hand breaks the rule %s", async (rule, change) => {
  await using corpus = await givenCorpus();
  await corpus.write("manifest.json", change(await corpus.read("manifest.json")));
  expect(await corpus.brokenRules()).toContain(rule);
});
