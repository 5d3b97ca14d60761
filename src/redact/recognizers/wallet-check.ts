import { createHash } from "node:crypto";

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Base58Check with a 4-byte double SHA-256 tail: Bitcoin (1..., 3...), Litecoin, Dogecoin, Tron, Ripple's cousins. */
export function base58CheckValid(address: string): boolean {
  let value = 0n;
  for (const character of address) {
    const digit = base58.indexOf(character);
    if (digit < 0) return false;
    value = value * 58n + BigInt(digit);
  }
  const bytes = Buffer.from(value.toString(16).padStart(50, "0"), "hex");
  if (bytes.length !== 25) return false;
  const payload = bytes.subarray(0, 21);
  const once = createHash("sha256").update(payload).digest();
  const twice = createHash("sha256").update(once).digest();
  return twice.subarray(0, 4).equals(bytes.subarray(21));
}

const bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** BIP 173 (checksum 1) and BIP 350 (bech32m): segwit addresses; also Cosmos and Cardano style addresses. */
export function bech32Valid(address: string): boolean {
  const lower = address.toLowerCase();
  if (lower !== address && address.toUpperCase() !== address) return false;
  const separator = lower.lastIndexOf("1");
  if (separator < 1 || lower.length - separator < 7) return false;

  const values: number[] = [];
  for (let index = 0; index < separator; index++) values.push(lower.charCodeAt(index) >> 5);
  values.push(0);
  for (let index = 0; index < separator; index++) values.push(lower.charCodeAt(index) & 31);
  for (let index = separator + 1; index < lower.length; index++) {
    const value = bech32.indexOf(lower.charAt(index));
    if (value < 0) return false;
    values.push(value);
  }
  const remainder = polymod(values);
  return remainder === 1 || remainder === 0x2bc830a3;
}

function polymod(values: readonly number[]): number {
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >>> bit) & 1) checksum ^= generator[bit] ?? 0;
  }
  return checksum;
}
