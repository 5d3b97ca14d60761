import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { labelledPath, readMarked, toJsonLines } from "../../../fixtures/pii/build.ts";
import { hardCases } from "../../../fixtures/pii/hard-cases.ts";
import { readLabelled } from "../../bench/labelled-file.ts";
import { cleanLines } from "./redaction.ts";

const labelled = readLabelled(labelledPath);
const marked = readMarked();

test("labelled.jsonl is what fixtures/pii/build.ts makes of the marked sentences", () => {
  expect(readFileSync(labelledPath, "utf8")).toBe(toJsonLines(marked));
});

test("the labelled set has at least 400 different texts in ten languages, about a quarter without personal data", () => {
  const languages = Map.groupBy(marked, ({ lang }) => lang);
  const clean = labelled.filter(({ spans }) => spans.length === 0).length;

  expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
  expect(labelled.length).toBeGreaterThanOrEqual(400);
  expect([...languages].filter(([, texts]) => texts.length >= 30).length).toBeGreaterThanOrEqual(10);
  expect(clean / labelled.length).toBeGreaterThan(0.2);
  expect(clean / labelled.length).toBeLessThan(0.3);
});

test("every card of the labelled set passes the Luhn check, every IBAN mod 97", () => {
  const valuesOf = (type: string) => labelled.flatMap(({ spans }) => spans.filter((span) => span.type === type));

  expect(valuesOf("CARD").length).toBeGreaterThan(10);
  expect(valuesOf("IBAN").length).toBeGreaterThan(10);
  expect(valuesOf("CARD").filter(({ value }) => !passesLuhn(value))).toEqual([]);
  expect(valuesOf("IBAN").filter(({ value }) => !passesMod97(value))).toEqual([]);
});

test("hosts and mail domains are reserved ones, which nobody owns", () => {
  const texts = [...labelled.map(({ text }) => text), ...cleanLines];
  const hosts = texts.flatMap((text) =>
    [...text.matchAll(/(?:@|:\/\/)([\w.-]+\.[a-z]{2,})/gu)].map((match) => match[1]),
  );

  expect(hosts.length).toBeGreaterThan(30);
  expect(hosts.filter((host) => !/(?:^|\.)example(?:\.[a-z]{2,3}){0,2}$/u.test(host ?? ""))).toEqual([]);
});

test("there are 300 lines of clean dialogue, all different", () => {
  expect(cleanLines.length).toBeGreaterThanOrEqual(300);
  expect(new Set(cleanLines).size).toBe(cleanLines.length);
});

test("there are 63 hard cases, and each holds what must go and what must stay", () => {
  const absent = hardCases.filter(
    ({ text, mustGo, mustStay }) => ![...mustGo, ...mustStay].every((value) => text.includes(value)),
  );

  expect(hardCases.map(({ number }) => number)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
  expect(absent).toEqual([]);
});

function passesLuhn(value: string): boolean {
  const digits = [...value.replace(/\D/gu, "")].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function passesMod97(value: string): boolean {
  const compact = value.replace(/\s/gu, "").toUpperCase();
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/gu, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(digits) % 97n === 1n;
}
