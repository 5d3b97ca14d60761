import { test } from "vitest";
import { imei } from "../../../src/redact/recognizers/imei.ts";
import { vehicle } from "../../../src/redact/recognizers/vehicle.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["by its check digit", "a «1HGCM82633A004352» here"],
  ["by the word for it", "VIN «WVWZZZ1JZXW000001»"],
])("vehicle number %s: %s", (_case, expected) => expectMarked(expected, vehicle));

test.each([
  ["British", "plate «AB12 CDE», thanks"],
  ["German", "Kennzeichen «B-MW 1234» gesehen"],
  ["American", "license plate is «7ABC123»."],
])("number plate, %s: %s", (_case, expected) => expectMarked(expected, vehicle));

test.each([
  "1HGCM82633A004353 was the reference",
  "the plate broke, registration is open until 12 May",
  "reg your message",
])("no vehicle number: %s", (text) => expectMarked(text, vehicle));

test.each([
  ["in one piece", "IMEI «490154203237518»"],
  ["grouped", "imei: «35-209900-176148-1» ok"],
  ["without the word", "it says «352099001761481»"],
  ["a SIM card", "sim «8944 1100 6822 5667 0004»".replace("0004", "0005")],
])("device number %s: %s", (_case, expected) => expectMarked(expected, imei));

test("fifteen digits without check digit or word are an order", () => expectMarked("order 352099001761482", imei));
