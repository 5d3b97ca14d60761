import { expect, test } from "vitest";
import { corpusIds } from "../../src/model/ids.ts";
import { context } from "../view/support.ts";
import { type AnyRecord, CONVERSATIONS, DOCUMENTS, givenCorpus, QUARANTINE } from "./support.ts";

/** Each of these is signed again after the change: file, receipt and manifest agree, and only the content is wrong. */
const wrongRecords: readonly [string, string, string, (record: AnyRecord) => void][] = [
  [
    "an id that was already there",
    "id-duplicate",
    CONVERSATIONS,
    (record) => {
      record["id"] = corpusIds(context.idNamespace).conversation(1, 101);
    },
  ],
  [
    "an id that is not a UUID",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["id"] = "101";
    },
  ],
  [
    "an id of another conversation",
    "id-not-derived",
    CONVERSATIONS,
    (record) => {
      record["id"] = corpusIds(context.idNamespace).conversation(1, 999);
    },
  ],
  [
    "a random id",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["id"] = "0b0e5b0a-52a5-4e5e-9a8f-0d5a6b7c8d9e";
    },
  ],
  [
    "another account's conversation",
    "account-foreign",
    CONVERSATIONS,
    (record) => {
      record["source"].account_id = 2;
    },
  ],
  [
    "a key that the format does not have",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["contact_id"] = 12;
    },
  ],
  [
    "a missing key",
    "schema",
    CONVERSATIONS,
    (record) => {
      delete record["status"];
    },
  ],
  [
    "a time without microseconds",
    "schema",
    CONVERSATIONS,
    (record) => {
      record["started_at"] = "2025-11-18T09:02:11Z";
    },
  ],
  [
    "an author who takes no part",
    "author-unknown",
    CONVERSATIONS,
    (record) => {
      record["messages"][1].author = "agent_other";
    },
  ],
  [
    "messages out of order",
    "messages-out-of-order",
    CONVERSATIONS,
    (record) => {
      record["messages"].reverse();
    },
  ],
  [
    "a last message later than the last",
    "messages-out-of-order",
    CONVERSATIONS,
    (record) => {
      record["last_message_at"] = "2026-01-01T00:00:00.000000Z";
    },
  ],
  [
    "unsorted labels",
    "labels-unsorted",
    CONVERSATIONS,
    (record) => {
      record["labels"] = ["refund", "billing"];
    },
  ],
  [
    "a label twice",
    "labels-unsorted",
    CONVERSATIONS,
    (record) => {
      record["labels"] = ["billing", "billing"];
    },
  ],
  [
    "a turn's separator inside a message",
    "turns-differ",
    CONVERSATIONS,
    (record) => {
      record["messages"][0].text = "one\n\n\ntwo";
    },
  ],
  [
    "a message more than counted",
    "counts-differ",
    CONVERSATIONS,
    (record) => {
      record["messages"].push({ ...record["messages"].at(-1), id: 9999 });
    },
  ],
  [
    "a redaction more than counted",
    "counts-differ",
    CONVERSATIONS,
    (record) => {
      record["redaction"].counts.EMAIL = 1;
    },
  ],
  [
    "null metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].subject = null;
    },
  ],
  [
    "metadata that is null",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"] = null;
    },
  ],
  [
    "a list in metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].labels = ["billing"];
    },
  ],
  [
    "a boolean in metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].status = true;
    },
  ],
  [
    "a fraction in metadata",
    "metadata-not-flat",
    DOCUMENTS,
    (record) => {
      record["metadata"].started_ts = 1.5;
    },
  ],
  [
    "unsorted metadata",
    "metadata-unsorted",
    DOCUMENTS,
    (record) => {
      const { account_id, ...rest } = record["metadata"];
      record["metadata"] = { ...rest, account_id };
    },
  ],
  [
    "a missing metadata key",
    "metadata-keys-differ",
    DOCUMENTS,
    (record) => {
      delete record["metadata"].subject;
    },
  ],
  [
    "a number where texts were",
    "metadata-keys-differ",
    DOCUMENTS,
    (record) => {
      record["metadata"].subject = 5;
    },
  ],
  [
    "a metadata key that stores overwrite",
    "metadata-reserved",
    DOCUMENTS,
    (record) => {
      record["metadata"] = { ...record["metadata"], ref_doc_id: "x" };
    },
  ],
  [
    "metadata that takes half a chunk",
    "metadata-too-long",
    DOCUMENTS,
    (record) => {
      record["metadata"].subject = "refund ".repeat(40);
    },
  ],
  [
    "an empty text",
    "text-empty",
    DOCUMENTS,
    (record) => {
      record["text"] = " ";
    },
  ],
  [
    "a turn that nobody speaks",
    "turns-differ",
    DOCUMENTS,
    (record) => {
      record["text"] = record["text"].replace("Agent: ", "");
    },
  ],
  [
    "a turn less than counted",
    "turns-differ",
    DOCUMENTS,
    (record) => {
      record["text"] = record["text"].split("\n\n\n").slice(1).join("\n\n\n");
    },
  ],
  [
    "turns two line ends apart",
    "turns-differ",
    DOCUMENTS,
    (record) => {
      record["text"] = record["text"].replaceAll("\n\n\n", "\n\n");
    },
  ],
  [
    "a document without its conversation",
    "document-unmatched",
    DOCUMENTS,
    (record) => {
      record["id_"] = corpusIds(context.idNamespace).conversation(1, 999);
      record["metadata"].source = "chatwoot:1:conversation:999";
      record["metadata"].conversation_id = 999;
    },
  ],
  [
    "a document with another's source",
    "id-not-derived",
    DOCUMENTS,
    (record) => {
      record["metadata"].source = "chatwoot:1:conversation:103";
    },
  ],
  [
    "another account's document",
    "account-foreign",
    DOCUMENTS,
    (record) => {
      record["metadata"].account_id = 2;
    },
  ],
  [
    "an excluded key that does not exist",
    "schema",
    DOCUMENTS,
    (record) => {
      record["excluded_llm_metadata_keys"].push("nothing");
    },
  ],
  [
    "two spellings of excluded keys that disagree",
    "excluded-keys-differ",
    DOCUMENTS,
    (record) => {
      record["excludedLlmMetadataKeys"].pop();
    },
  ],
  [
    "a tombstone among documents",
    "schema",
    DOCUMENTS,
    (record) => {
      for (const key of Object.keys(record)) if (key !== "id_") delete record[key];
      record["deleted"] = true;
    },
  ],
];

test.each(wrongRecords)("%s breaks the rule %s", async (_case, rule, file, change) => {
  await using corpus = await givenCorpus();
  await corpus.editRecord(file, 1, change);
  expect(await corpus.brokenRules()).toContain(rule);
  const found = (await corpus.verify()).problems.find((problem) => problem.rule === rule);
  if (rule !== "counts-differ") expect(found).toMatchObject({ file, line: expect.any(Number) });
});

const wrongLines: readonly [string, string, string, (lines: string[]) => string[]][] = [
  ["a line that is not JSON", "json-invalid", DOCUMENTS, ([first = ""]) => [first.slice(0, -1)]],
  ["a line that is a list", "json-invalid", DOCUMENTS, () => ["[]"]],
  [
    "spaces between tokens",
    "json-not-canonical",
    DOCUMENTS,
    ([first = "", ...rest]) => [first.replace(":", ": "), ...rest],
  ],
  [
    "a line separator that is not escaped",
    "json-not-canonical",
    DOCUMENTS,
    ([first = "", ...rest]) => [first.replace("Hi, ", "Hi\u2028"), ...rest],
  ],
  [
    "half an emoji",
    "json-not-canonical",
    CONVERSATIONS,
    ([first = "", ...rest]) => [first.replace("🎉", "\\ud83c"), ...rest],
  ],
  [
    "the same key twice",
    "json-not-canonical",
    CONVERSATIONS,
    ([first = "", ...rest]) => [first.replace("{", '{"schema":"x",'), ...rest],
  ],
  [
    "a changed word",
    "content-hash-differs",
    CONVERSATIONS,
    ([first = "", ...rest]) => [first.replace("charged twice", "charged thrice"), ...rest],
  ],
  [
    "a changed word in a document",
    "content-hash-differs",
    DOCUMENTS,
    ([first = "", ...rest]) => [first.replace("charged twice", "charged thrice"), ...rest],
  ],
  ["the same line twice", "id-duplicate", CONVERSATIONS, (lines) => [...lines, ...lines.slice(0, 1)]],
  ["the same document twice", "id-duplicate", DOCUMENTS, (lines) => [...lines, ...lines.slice(0, 1)]],
  ["a conversation without its document", "document-unmatched", DOCUMENTS, (lines) => lines.slice(1)],
  ["a conversation less than counted", "counts-differ", CONVERSATIONS, (lines) => lines.slice(1)],
  [
    "a quarantined row that is not counted",
    "counts-differ",
    QUARANTINE,
    () => ['{"table":"messages","id":5,"conversation_id":101,"reason":"json_invalid"}'],
  ],
  [
    "a quarantined row with its content",
    "schema",
    QUARANTINE,
    () => ['{"table":"messages","id":5,"conversation_id":101,"reason":"json_invalid","content":"secret"}'],
  ],
];

test.each(wrongLines)("%s breaks the rule %s", async (_case, rule, file, change) => {
  await using corpus = await givenCorpus();
  await corpus.editLines(file, change);
  expect(await corpus.brokenRules()).toContain(rule);
});
