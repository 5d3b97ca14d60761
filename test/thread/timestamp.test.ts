import { expect, test } from "vitest";
import { epochMicros, isoTimestamp, secondsBetween } from "../../src/thread/timestamp.ts";

test.each([
  ["2025-11-18 09:02:11.123456", "2025-11-18T09:02:11.123456Z"],
  ["2025-11-18 09:02:11.5", "2025-11-18T09:02:11.500000Z"],
  ["2025-11-18 09:02:11", "2025-11-18T09:02:11.000000Z"],
  ["infinity", null],
  ["0044-03-15 12:00:00 BC", null],
  ["12025-01-01 00:00:00", null],
])("the database's %s is %s", (text, iso) => {
  expect(isoTimestamp(text)).toBe(iso);
});

test("microseconds survive the way to a number", () => {
  expect(epochMicros("2025-11-18T09:02:11.123456Z")).toBe(1_763_456_531_123_456);
});

test("time between hosts with skewed clocks is never negative", () => {
  expect(secondsBetween("2025-11-18T09:00:05.000000Z", "2025-11-18T09:00:00.000000Z")).toBe(0);
  expect(secondsBetween("2025-11-18T09:00:00.000000Z", "2025-11-18T09:01:00.400000Z")).toBe(60);
});
