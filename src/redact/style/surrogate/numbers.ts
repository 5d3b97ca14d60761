import type { Faker } from "@faker-js/faker";

/**
 * Telephone numbers that regulators keep free for fiction. Sources: NANPA (555-0100 to 555-0199), Ofcom (07700 900xxx),
 * ACMA (02 5550 xxxx), Bundesnetzagentur (030 23125 xxx), ARCEP (06 39 98 xx xx), PTS (070-174 06 05 to 99). Elsewhere
 * the North American ones.
 */
const fictional: Readonly<
  Record<string, readonly [international: string, national: string, least: number, most: number]>
> = {
  GB: ["+44 7700 900###", "07700 900###", 0, 999],
  AU: ["+61 2 5550 ####", "(02) 5550 ####", 0, 9999],
  DE: ["+49 30 23125###", "030 23125###", 0, 999],
  FR: ["+33 6 39 98 ## ##", "06 39 98 ## ##", 0, 9999],
  SE: ["+46 70 174 06 ##", "070-174 06 ##", 5, 99],
};
const northAmericanAreas = [202, 212, 213, 303, 305, 312, 404, 415, 503, 512, 602, 615, 617, 702, 713, 714, 773, 919];

export function fictionalPhone(faker: Faker, region: string | null, isInternational: boolean): string {
  const range = fictional[region ?? ""];
  if (range === undefined) {
    const area = faker.helpers.arrayElement(northAmericanAreas);
    const line = `555-01${String(faker.number.int({ min: 0, max: 99 })).padStart(2, "0")}`;
    return isInternational ? `+1 ${area}-${line}` : `(${area}) ${line}`;
  }
  const [international, national, least, most] = range;
  const form = isInternational ? international : national;
  const digits = String(faker.number.int({ min: least, max: most })).padStart(form.split("#").length - 1, "0");
  let next = 0;
  return form.replace(/#/g, () => digits.charAt(next++));
}

/** Same grouping, other digits, and a wrong check digit (Luhn): nobody's card. */
export function invalidCard(faker: Faker, value: string): string {
  const digits = value.replace(/\D/g, "").replace(/\d/g, (_digit, at: number) => (at === 0 ? "4" : digit(faker)));
  const right = (10 - (luhnSum(`${digits.slice(0, -1)}0`) % 10)) % 10;
  return regroup(value, digits.slice(0, -1) + String((right + 1 + faker.number.int({ min: 0, max: 8 })) % 10));
}

/** Same country and grouping, other digits, and a wrong check (ISO 13616, remainder 1 of 97): nobody's account. */
export function invalidIban(faker: Faker, value: string): string {
  const compact = value.replace(/[^0-9A-Za-z]/g, "");
  const digits = compact.replace(/\d/g, () => digit(faker));
  let next = 0;
  const written = value.replace(/[0-9A-Za-z]/g, () => digits.charAt(next++));
  // Four groups of four digits could be a card: no issuer's numbers begin with 0.
  const safe = written.replace(/(?<=[^0-9A-Za-z])\d/g, "0");
  const isRight = ibanRemainder(safe.replace(/[^0-9A-Za-z]/g, "").toUpperCase()) === 1;
  return isRight ? safe.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 1) % 10)) : safe;
}

/** Area 000 is never given out (Social Security Administration). */
export const invalidSsn = (faker: Faker): string =>
  `000-${faker.string.numeric({ length: 2, exclude: ["0"] })}-${faker.string.numeric({ length: 4, exclude: ["0"] })}`;

/**
 * Letters for letters and digits for digits. A leading zero in every group of digits keeps it from being a card, a
 * telephone number in international form or a social security number; no form of a UUID that Chatwoot uses comes out.
 */
export function sameShape(faker: Faker, value: string): string {
  const shaped = value.replace(/\p{L}|\p{N}/gu, (unit, at: number) => {
    if (/\p{N}/u.test(unit)) return /[\p{L}\p{N}]/u.test(value.charAt(at - 1)) ? digit(faker) : "0";
    const letter = faker.string.alpha({ length: 1, casing: "lower" });
    return unit === unit.toUpperCase() && unit !== unit.toLowerCase() ? letter.toUpperCase() : letter;
  });
  const plain = shaped.replace(/^0\d\d-(?=\d\d-\d{4}$)/, "000-").replace(/^\+/, "");
  return /^[\w]{8}(?:-\w{4}){3}-\w{12}$/.test(plain) ? `${plain.slice(0, 14)}0${plain.slice(15)}` : plain;
}

/** RFC 5737 and RFC 3849: addresses for documentation. */
export function documentationIp(faker: Faker, value: string): string {
  if (value.includes(":")) return `2001:db8::${faker.string.hexadecimal({ length: 4, prefix: "", casing: "lower" })}`;
  const net = faker.helpers.arrayElement(["192.0.2", "198.51.100", "203.0.113"]);
  return `${net}.${faker.number.int({ min: 1, max: 254 })}`;
}

/** RFC 9542: hardware addresses for documentation. */
export const documentationMac = (faker: Faker): string =>
  `00:00:5E:00:53:${faker.string.hexadecimal({ length: 2, prefix: "", casing: "upper" })}`;

const digit = (faker: Faker): string => String(faker.number.int({ min: 0, max: 9 }));

function regroup(pattern: string, digits: string): string {
  let next = 0;
  return pattern.replace(/\d/g, () => digits.charAt(next++));
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const weighed = Number(digits.charAt(digits.length - 1 - place)) * (place % 2 === 1 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
}

function ibanRemainder(compact: string): number {
  let remainder = 0;
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    for (const digitOf of String(Number.parseInt(unit, 36))) remainder = (remainder * 10 + Number(digitOf)) % 97;
  }
  return remainder;
}
