import { test } from "vitest";
import { mac } from "../../../src/redact/recognizers/mac.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["with colons, and in Cisco's form", "device «00:1B:44:11:3A:B7» and «001B.4411.3AB7»"],
  ["with dashes", "«00-1b-44-11-3a-b7» is mine"],
  ["of eight octets", "«00:1b:44:ff:fe:11:3a:b7»"],
])("hardware address %s: %s", (_case, expected) => expectMarked(expected, mac));

test.each([
  ["too long", "00:1B:44:11:3A:B7:01"],
  ["mixed separators", "00:1B-44:11-3A:B7"],
  ["no hexadecimal", "00:1G:44:11:3A:B7"],
  ["digits in fours", "4111.1111.1111"],
  ["times", "12:00:13:00:14"],
])("%s is no hardware address: %s", (_case, expected) => expectMarked(expected, mac));
