import { createHmac, createSecretKey } from "node:crypto";
import { expect, test } from "vitest";
import { Pseudonyms } from "../../src/redact/pseudonym.ts";

const key = Buffer.alloc(32, 7);

test("a reference is the role and twelve characters without look-alikes", () => {
  expect(new Pseudonyms(key).ref("customer", "1:contact:1")).toMatch(/^customer_[0-9a-hjkmnp-tv-z]{12}$/);
});

test("the same person has the same reference in every run with the same key, given as bytes or as a key object", () => {
  const ref = new Pseudonyms(key).ref("agent", "1:user:7");
  expect(new Pseudonyms(key).ref("agent", "1:user:7")).toBe(ref);
  expect(new Pseudonyms(createSecretKey(key)).ref("agent", "1:user:7")).toBe(ref);
});

test("another person, account, or key gives another reference", () => {
  const pseudonyms = new Pseudonyms(key);
  const refs = [
    pseudonyms.ref("agent", "1:user:7"),
    pseudonyms.ref("agent", "1:user:8"),
    pseudonyms.ref("agent", "2:user:7"),
    pseudonyms.ref("agent", "1:contact:7"),
    new Pseudonyms(Buffer.alloc(32, 8)).ref("agent", "1:user:7"),
  ];
  expect(new Set(refs).size).toBe(refs.length);
});

test("a token is the keyed HMAC of the value, five bits a character", () => {
  const digest = createHmac("sha256", key).update("value").digest();
  const first = "0123456789abcdefghjkmnpqrstvwxyz"[(digest[0] ?? 0) >> 3];
  expect(new Pseudonyms(key).token("value", 10).startsWith(first ?? "")).toBe(true);
  expect(new Pseudonyms(key).token("value", 10)).toHaveLength(10);
});

test("a hundred thousand people have a hundred thousand references", () => {
  const pseudonyms = new Pseudonyms(key);
  const refs = new Set<string>();
  for (let id = 0; id < 100_000; id++) refs.add(pseudonyms.ref("customer", `1:contact:${id}`));
  expect(refs.size).toBe(100_000);
});

test("the key id names the key and is no plain hash of it", () => {
  const { keyId } = new Pseudonyms(key);
  expect(keyId).toMatch(/^[0-9a-f]{8}$/);
  expect(new Pseudonyms(key).keyId).toBe(keyId);
  expect(new Pseudonyms(Buffer.alloc(32, 8)).keyId).not.toBe(keyId);
});
