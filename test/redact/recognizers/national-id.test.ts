import { expect, test } from "vitest";
import { countryPacks } from "../../../src/redact/policy.ts";
import { countryPacks as packs } from "../../../src/redact/recognizers/national/index.ts";
import { nationalId } from "../../../src/redact/recognizers/national-id.ts";
import { expectMarked, findIn } from "./marked.ts";

const all = { countries: countryPacks };

// Published specimens and numbers made up for their check digits.
test.each([
  ["UK", "gb-nino", "NI number QQ 12 34 56 C is a sample, «AB 12 34 56 C» is mine"],
  ["UK", "gb-nhs", "NHS number «943 476 5919»"],
  ["UK", "gb-driving-licence", "licence «MORGA657054SM9IJ»"],
  ["US", "us-mbi", "medicare «1EG4-TE5-MK73»"],
  ["US", "us-ein", "our EIN is «12-3456789»"],
  ["CA", "ca-sin", "SIN: «046 454 286»"],
  ["BR", "br-cpf", "cpf «111.444.777-35», e agora?"],
  ["BR", "br-cnpj", "«11.222.333/0001-81» ok"],
  ["DE", "de-steuer-id", "Steuer-ID «86 095 742 719»"],
  ["DE", "de-rentenversicherung", "Nr «15 070649 C 103»"],
  ["AT", "at-svnr", "«1237 010180» ist meine"],
  ["CH", "ch-ahv", "AHV «756.9217.0769.85»"],
  ["PL", "pl-pesel", "PESEL «44051401359»"],
  ["PL", "pl-nip", "«123-456-32-18» tak"],
  ["FR", "fr-nir", "n° «2 55 08 14 168 025 38» merci"],
  ["ES", "es-dni", "mi dni «12345678Z» y ya"],
  ["ES", "es-nie", "tengo «X1234567L» ahora"],
  ["IT", "it-codice-fiscale", "cf «RSSMRA85T10A562S» grazie"],
  ["NL", "nl-bsn", "BSN «111222333»"],
  ["BE", "be-rijksregister", "«85.07.30-033.28» bedankt"],
  ["PT", "pt-nif", "NIF «123 456 789»"],
  ["PT", "pt-cartao-cidadao", "«00000000 0 ZZ4» obrigado"],
  ["SE", "se-personnummer", "«811228-9874» tack"],
  ["NO", "no-fodselsnummer", "«01010750160» takk"],
  ["DK", "dk-cpr", "CPR «010180-1234»"],
  ["FI", "fi-hetu", "«131052-308T» kiitos"],
  ["IN", "in-aadhaar", "aadhaar «2341 2341 2346»"],
  ["IN", "in-pan", "PAN «ABCPE1234F»"],
  ["AU", "au-tfn", "my TFN is «123 456 782»"],
  ["AU", "au-medicare", "medicare «2123 45670 1»"],
  ["ZA", "za-id", "«8001015009087» thanks"],
] as const)("official number of %s (%s): %s", (country, rule, expected) => {
  expectMarked(expected, nationalId, { countries: [country] });
  const text = expected.replaceAll(/[«»]/g, "");
  expect(findIn(text, nationalId, { countries: [country] }).map((found) => found.rule)).toContain(rule);
  expectMarked(text, nationalId, { countries: [] });
});

test("every country of the policy has a pack", () => {
  const codes = packs.map(({ country }) => (country === "GB" ? "UK" : country));
  expect(codes.toSorted()).toEqual(countryPacks.toSorted());
});

test.each([
  "order 3348917502, invoice 2024000417, ticket 123456789",
  "cpf 111.444.777-36, dni 12345678A, PESEL 44051401358",
  "call 555-0142 or 2024-03-05 14:30",
  "AHV 756.9217.0769.84 and 8001015009088",
  "AB 99 99 99 E, GB 12 34 56 A",
])("a wrong check digit or an everyday number is none: %s", (text) => expectMarked(text, nationalId, all));

test("without its name a compact number counts only in a conversation of its country", () => {
  expectMarked("it is 44051401359", nationalId, all);
  expectMarked("it is «44051401359»", nationalId, { ...all, regions: ["PL"] });
});
