/** Scripts that tell the language well enough to invent a name in it. First match wins: Japanese text holds Han, too. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Han}/u, "zh_CN"],
  [/\p{Script=Hangul}/u, "ko"],
  [/[іїєґ]/iu, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Georgian}/u, "ka_GE"],
  [/\p{Script=Thai}/u, "th"],
];

/** Locales of faker whose names are written in Latin letters, by region (ISO 3166 alpha-2). */
const byRegion: Readonly<Record<string, string>> = {
  AT: "de_AT",
  AU: "en_AU",
  BE: "nl_BE",
  BR: "pt_BR",
  CA: "en_CA",
  CH: "de_CH",
  CZ: "cs_CZ",
  DE: "de",
  DK: "da",
  ES: "es",
  FI: "fi",
  FR: "fr",
  GB: "en_GB",
  HR: "hr",
  HU: "hu",
  ID: "id_ID",
  IE: "en_IE",
  IN: "en_IN",
  IT: "it",
  MX: "es_MX",
  NG: "en_NG",
  NL: "nl",
  NO: "nb_NO",
  PL: "pl",
  PT: "pt_PT",
  RO: "ro",
  SE: "sv",
  SK: "sk",
  TR: "tr",
  US: "en_US",
  VN: "vi",
  ZA: "en_ZA",
};

/** By the script of the value, for Latin letters by the region; English when neither says anything. */
export function localeOf(value: string, region: string | null): string {
  for (const [script, locale] of byScript) if (script.test(value)) return locale;
  return byRegion[region ?? ""] ?? "en";
}
