import { americas } from "./americas.ts";
import { centralEurope } from "./central-europe.ts";
import { commonwealth } from "./commonwealth.ts";
import type { CountryPack } from "./national-number.ts";
import { nordic } from "./nordic.ts";
import { westernEurope } from "./western-europe.ts";

export const countryPacks: readonly CountryPack[] = [
  ...americas,
  ...commonwealth,
  ...centralEurope,
  ...westernEurope,
  ...nordic,
];
