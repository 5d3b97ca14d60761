import fc from "fast-check";
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

test("every instant that the form allows is what the engine parses", () => {
  const two = fc.nat(99).map((number) => String(number).padStart(2, "0"));
  const year = fc.nat(9999).map((number) => String(number).padStart(4, "0"));
  fc.assert(
    fc.property(year, fc.tuple(two, two, two, two, two), (years, [month, day, hour, minute, second]) => {
      const whole = `${years}-${month}-${day}T${hour}:${minute}:${second}`;
      expect(epochMicros(`${whole}.000007Z`)).toBe(Date.parse(`${whole}Z`) * 1000 + 7);
    }),
  );
  for (let day = 0; day < 800; day++) {
    const at = new Date(Date.UTC(2023, 0, day, 23, 59, 59)).toISOString().slice(0, 19);
    expect(epochMicros(`${at}.999999Z`)).toBe(Date.parse(`${at}Z`) * 1000 + 999_999);
  }
});

test("time between hosts with skewed clocks is never negative", () => {
  expect(secondsBetween("2025-11-18T09:00:05.000000Z", "2025-11-18T09:00:00.000000Z")).toBe(0);
  expect(secondsBetween("2025-11-18T09:00:00.000000Z", "2025-11-18T09:01:00.400000Z")).toBe(60);
});
