/**
 * The region of a contact, for reading phone numbers: from a two-letter code, an English country name, or the calling
 * code of an international number. ISO 3166 alpha-2 in capitals, or null.
 */
export function regionOf(countries: readonly (string | null)[], phones: readonly (string | null)[]): string | null {
  for (const country of countries) {
    const region = country === null ? undefined : fromCountry(country.trim());
    if (region !== undefined) return region;
  }
  for (const phone of phones) {
    const region = phone === null ? undefined : fromPhone(phone);
    if (region !== undefined) return region;
  }
  return null;
}

function fromCountry(country: string): string | undefined {
  const code = country.toUpperCase();
  return code.length === 2 && /^[A-Z]{2}$/.test(code) ? code : countryNames().get(country.toLowerCase());
}

function fromPhone(phone: string): string | undefined {
  const digits = /^\+(\d{4})/.exec(phone.replace(/[\s().-]/g, ""))?.[1];
  if (digits === undefined) return undefined;
  return (
    callingCodes.get(digits.slice(0, 3)) ?? callingCodes.get(digits.slice(0, 2)) ?? callingCodes.get(digits.slice(0, 1))
  );
}

/** ITU-T E.164 country codes; of shared codes the largest country (1: US, 7: RU, 44: GB). */
const callingCodes: ReadonlyMap<string, string> = new Map(
  (
    "1 US,7 RU,20 EG,27 ZA,30 GR,31 NL,32 BE,33 FR,34 ES,36 HU,39 IT,40 RO,41 CH,43 AT,44 GB,45 DK,46 SE,47 NO,48 PL," +
    "49 DE,51 PE,52 MX,53 CU,54 AR,55 BR,56 CL,57 CO,58 VE,60 MY,61 AU,62 ID,63 PH,64 NZ,65 SG,66 TH,81 JP,82 KR,84 VN," +
    "86 CN,90 TR,91 IN,92 PK,93 AF,94 LK,95 MM,98 IR,212 MA,213 DZ,216 TN,218 LY,221 SN,225 CI,233 GH,234 NG,237 CM," +
    "243 CD,244 AO,251 ET,254 KE,255 TZ,256 UG,258 MZ,260 ZM,263 ZW,351 PT,352 LU,353 IE,354 IS,355 AL,356 MT,357 CY," +
    "358 FI,359 BG,370 LT,371 LV,372 EE,373 MD,374 AM,375 BY,376 AD,377 MC,380 UA,381 RS,382 ME,385 HR,386 SI,387 BA," +
    "389 MK,420 CZ,421 SK,502 GT,503 SV,504 HN,505 NI,506 CR,507 PA,591 BO,593 EC,595 PY,598 UY,852 HK,853 MO,855 KH," +
    "856 LA,880 BD,886 TW,960 MV,961 LB,962 JO,963 SY,964 IQ,965 KW,966 SA,967 YE,968 OM,970 PS,971 AE,972 IL,973 BH," +
    "974 QA,975 BT,976 MN,977 NP,992 TJ,993 TM,994 AZ,995 GE,996 KG,998 UZ"
  )
    .split(",")
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(" ")), pair.slice(-2)]),
);

let names: Map<string, string> | undefined;

/** Chatwoot stores the English name (`contacts.country_code` is a copy of `additional_attributes.country`). */
function countryNames(): ReadonlyMap<string, string> {
  if (names === undefined) {
    const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    names = new Map();
    for (const region of new Set(callingCodes.values())) {
      const name = english.of(region);
      if (name !== undefined) names.set(name.toLowerCase(), region);
    }
    names.set("united states of america", "US");
    names.set("usa", "US");
    names.set("uk", "GB");
  }
  return names;
}
