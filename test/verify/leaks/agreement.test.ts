import { expect, test } from "vitest";
import type { Thread } from "../../../src/model/thread.ts";
import { defaultPolicy } from "../../../src/redact/policy.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import { leakRules } from "../../../src/verify/leaks/rules.ts";
import { scanValue } from "../../../src/verify/leaks/scan-value.ts";
import { givenThread } from "../../view/support.ts";

/**
 * A find of the gate blocks publication, so what the redactor lets pass must pass the gate. The two share no code, only
 * these texts: invented values of each kind in many surroundings.
 */
const redactor = createRedactor({ policy: defaultPolicy, key: new Uint8Array(32), accountPeople: [] });

function redacted(text: string): string {
  const turn = {
    messageId: 1,
    speaker: { role: "customer", kind: "contact", id: 1 },
    at: "2025-11-18T09:02:11.123456Z",
    kind: "message",
    automated: false,
    contentType: "text",
    failed: false,
    text,
    inReplyTo: null,
    attachments: [],
  } as const;
  const thread: Thread = { ...givenThread(), turns: [turn] };
  return redactor.open([]).redact(thread).turns[0]?.text ?? "";
}

const leaks = (text: string): string[] => {
  const rules: string[] = [];
  scanValue({ text }, leakRules, (rule) => rules.push(rule));
  return rules;
};

const values: Readonly<Record<string, readonly string[]>> = {
  email: [
    "jane.doe@example.com",
    "x+tag@mail.example.org",
    "müller@beispiel.example",
    "o'neil@exa-mple.example",
    "jane%40example.com",
  ],
  phone: [
    "+1 202 555 0143",
    "+1 (202) 555-0143",
    "+442079460018",
    "+49 30 901820",
    "+33 6 12 34 56 78",
    "+971 50 1234567",
    "+61 491 570 156",
    "+420 601 123 456",
  ],
  card: [
    "4111 1111 1111 1111",
    "4111111111111111",
    "5555-5555-5555-4444",
    "378282246310005",
    "30569309025904",
    "6011111111111117",
    "3530111333300000",
    "3782 822463 10005",
  ],
  iban: [
    "DE89370400440532013000",
    "DE89 3704 0044 0532 0130 00",
    "gb82west12345698765432",
    "FR14-2004-1010-0505-0001-3M02-606",
    "NL91 ABNA 0417 1643 00",
  ],
  ssn: ["219-09-9999", "123-45-6789", "555-50-1234"],
  ip: ["203.0.113.42", "10.0.0.5", "192.168.178.255", "2001:db8:85a3::8a2e:370:7334", "fe80:0:0:0:202:b3ff:fe1e:8329"],
  mac: ["00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e"],
  jwt: ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl"],
  key: [
    "sk_live_0123456789abcdefABCDEF12",
    "ghp_0123456789abcdefghijABCDEFGHIJ012345",
    "xoxb-123456789012-abcdefabcdef",
    "AKIAIOSFODNN7EXAMPLE",
    "AKIA0123456789ABCDEF",
    "glpat-0123456789abcdefghij",
  ],
  credentials: [
    "https://user:hunter2@host.example/x",
    "postgres://u:p@db.example/chatwoot",
    "https://0a1b2c3d4e5f@git.example/a.git",
  ],
  link: [
    "https://chat.example/rails/active_storage/blobs/redirect/eyJfcmFpbHMi--1/a.png",
    "https://chat.example/slack_uploads?blob_key=abcdef",
    "https://chat.example/survey/responses/abc",
    "/rails/active_storage/x",
    "chat.example/survey/responses/abc",
  ],
  uuid: ["2476d05f-1807-48b3-a431-e0ced21937d1", "2476D05F-1807-48B3-B431-E0CED21937D1"],
};
const before = [
  "",
  "my ",
  "order ",
  "Order no. ",
  "see (",
  "line\n",
  "call ",
  '"',
  "'",
  "invoice ",
  "total ",
  "[",
  "tel: ",
  "tel:",
  "id_",
  "IP ",
  "**",
  "ref: ",
  "it's <",
];
const after = [
  "",
  "/a",
  "=",
  " %",
  " please",
  ".",
  ", and",
  ")",
  "\nthanks",
  "!",
  '"',
  "'",
  "?",
  "*",
  "]",
  "; ok",
  " is my order",
  ">",
];

test.each(Object.entries(values))("what the redactor leaves of %s, the gate lets pass", (_kind, kind) => {
  const passed: string[] = [];
  for (const value of kind) {
    expect(leaks(value)).not.toEqual([]); // the gate would see it
    for (const head of before) {
      for (const tail of after) {
        const text = `${head}${value}${tail}`;
        const left = redacted(text);
        if (leaks(left).length > 0) passed.push(`${text} -> ${left}`);
      }
    }
  }
  expect(passed).toEqual([]);
});
