import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";
import { base58CheckValid, bech32Valid } from "./wallet-check.ts";

const ethereum = /(?<![\p{L}\p{N}])0x[0-9a-f]{40}(?![\p{L}\p{N}])/giu;
const bech32 =
  /(?<![\p{L}\p{N}])(?:bc|tb|ltc|addr|cosmos|osmo|terra|bnb|stake)1[02-9ac-hj-np-z]{11,100}(?![\p{L}\p{N}])/giu;
const base58 = /(?<![\p{L}\p{N}])[13LMDATr][1-9A-HJ-NP-Za-km-z]{25,34}(?![\p{L}\p{N}])/gu;
const monero = /(?<![\p{L}\p{N}])[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?(?![\p{L}\p{N}])/gu;

/** Addresses of wallets: everything paid from or to them is public, so they name a person to whoever asks. */
export const cryptoWallet: Recognizer = {
  name: "crypto-wallet",
  kinds: ["ID"],
  gate: gate({ all: Signal.longToken }),
  find(text, scan, _context, out) {
    if (scan.longestToken < 26) return;
    const add = (pattern: RegExp, valid: (address: string) => boolean): void => {
      for (const match of matchesOf(pattern, text)) {
        if (valid(match[0])) out.push(finding("ID", match.index, match.index + match[0].length, "crypto-wallet", 1));
      }
    };
    const cued = (scan.allTriggers & Trigger.crypto) !== 0;
    add(ethereum, () => true);
    add(bech32, (address) => cued || bech32Valid(address));
    add(base58, (address) => base58CheckValid(address) || (cued && /\d/.test(address) && /[a-z][A-Z]/.test(address)));
    add(monero, () => true);
  },
};
