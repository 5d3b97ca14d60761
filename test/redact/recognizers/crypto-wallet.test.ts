import { test } from "vitest";
import { cryptoWallet } from "../../../src/redact/recognizers/crypto-wallet.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["Ethereum", "pay «0x52908400098527886E0F7030069857D2E4169EE7» now"],
  ["Bitcoin, segwit", "or «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq» ok"],
  ["Bitcoin, taproot", "«bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr»"],
  ["Bitcoin, legacy", "«1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa» thanks"],
])("wallet address of %s: %s", (_case, expected) => expectMarked(expected, cryptoWallet));

test.each([
  "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
  "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb is mistyped",
  "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx",
  "0x529084000985",
])("no wallet address: %s", (text) => expectMarked(text, cryptoWallet));
