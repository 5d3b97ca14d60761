import { matchesOf } from "../matches.ts";

/** Chinese: province, city or district, then road and number, block, unit, room. */
const chinese =
  /(?:\p{Script=Han}{2,8}(?:省|自治区|市|区|县|區|縣|州|镇|鎮|乡|鄉|街道)){0,5}\p{Script=Han}{1,10}(?:路|街|巷|弄|道|大道|胡同|里|村|段)\s?\d{1,5}(?:[-–]\d{1,4})?\s?(?:号|號|弄|巷)(?:\s?[0-9A-Za-z]{1,4}\s?(?:号楼|號樓|栋|棟|幢|座|单元|單元|楼|樓|层|層|室|号|號|户|之\d{1,2})){0,5}/gu;
/** Japanese: prefecture or city, then ward, quarter, block and house (`3-14-5`, `3丁目14番5号`). */
const japanese =
  /(?:\p{Script=Han}{2,3}[都道府県])?(?:(?:(?![はがをにへで])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶー]){1,8}[市区町村郡]){1,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶー]{0,12}\s?\d{1,4}(?:(?:丁目|番地?|号|[-−‐ー–])\d{0,4}){0,4}(?:号室?)?/gu;
/** Korean: province or city, district, road and number. */
const korean =
  /(?:[\p{Script=Hangul}]{1,8}(?:도|시|군|구|읍|면)\s){1,4}[\p{Script=Hangul}\d]{1,12}(?:로|길|동)\s?\d{1,4}(?:[-–]\d{1,4})?(?:번지|호)?(?:,?\s\d{1,4}동)?(?:\s\d{1,4}호)?/gu;

/** Ranges of addresses in scripts without spaces, where words and capitals tell nothing but the units of the address do. */
export const unspacedAddresses = (text: string): RegExpExecArray[] =>
  [chinese, japanese, korean].flatMap((pattern) => matchesOf(pattern, text));
