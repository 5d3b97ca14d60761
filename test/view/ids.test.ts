import { expect, test } from "vitest";
import { corpusIds, uuidV5 } from "../../src/model/ids.ts";
import { sourceKey, threadId } from "../../src/view/thread-id.ts";
import { context, givenThread } from "./support.ts";

test("a version 5 UUID is that of RFC 9562, appendix A.4", () => {
  expect(uuidV5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

test("an id can be recomputed in Python from the namespace and the database's keys", () => {
  // uuid5(uuid5(NAMESPACE_URL, "https://support.example.com"), "conversation/1/101")
  expect(corpusIds("https://support.example.com").conversation(1, 101)).toBe("2476d05f-1807-58b3-a431-e0ced21937d1");
});

test("conversations, segments, attachments and answers with the same number have different ids", () => {
  const ids = corpusIds("chatwoot");
  expect(new Set([ids.conversation(1, 7), ids.segment(1, 7), ids.attachment(1, 7), ids.answer(1, 7)]).size).toBe(4);
});

test("the same conversation number in two accounts or two namespaces gives different ids", () => {
  const ids = [
    corpusIds("a").conversation(1, 7),
    corpusIds("a").conversation(2, 7),
    corpusIds("b").conversation(1, 7),
    corpusIds("a").conversation(17, 7),
    corpusIds("a").conversation(1, 77),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test("the first segment bears the conversation's id, whatever its first message", () => {
  const first = givenThread({ segmentIndex: 0, segmentFromMessageId: 8999 });
  expect(threadId(first, context)).toBe("2476d05f-1807-58b3-a431-e0ced21937d1");
  expect(sourceKey(first)).toBe("chatwoot:1:conversation:101");
});

test("a later segment is known by its first message, not by its number", () => {
  const second = givenThread({ segmentIndex: 1, segmentFromMessageId: 9050 });
  const renumbered = givenThread({ segmentIndex: 2, segmentFromMessageId: 9050 });
  expect(threadId(second, context)).toBe(threadId(renumbered, context));
  expect(threadId(second, context)).not.toBe(threadId(givenThread(), context));
  expect(sourceKey(second)).toBe("chatwoot:1:conversation:101:segment:9050");
});
