import { test } from "vitest";
import { ip } from "../../../src/redact/recognizers/ip.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["private, and public with a port", "router «192.168.1.1», public «203.0.113.77»:8080"],
  ["at the end of a sentence", "blocked «198.51.100.4»."],
  ["version 6, and mapped version 4", "ping «2001:db8:85a3::8a2e:370:7334» or «::ffff:203.0.113.9»"],
  ["version 6 in full", "address «2001:db8:0:1:1:1:1:1» blocked"],
  ["version 6 in brackets", "http://[«2001:db8::1»]:8080/"],
  ["version 6 at the end of a sentence", "it was «fe80::1ff:fe23:4567:890a»."],
  ["with small octets beside its word", "my ip address is «10.0.0.1»"],
])("IP address %s: %s", (_case, expected) => expectMarked(expected, ip));

test.each([
  ["a version", "firmware 1.2.3.4, v10.0.0.1"],
  ["an octet above 255", "256.1.1.1 and 1.2.3.999"],
  ["a French phone number", "01.99.00.12.34"],
  ["a scope, times and ratios", "std::vector at 12:34:56 ratio 1:2:3:4, std::map, a::b"],
  ["a label", "Agent: Customer:: ok"],
])("%s is no IP address: %s", (_case, expected) => expectMarked(expected, ip));
