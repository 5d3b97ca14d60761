import type { Scan } from "../scan.ts";

/**
 * Endings that make a capitalised word a surname: Slavic, Greek, Scandinavian, Armenian, Georgian, Romanian, Turkish,
 * German, Dutch patterns; long enough to be rare elsewhere.
 */
const surnameEnding =
  /(?:owski|ewski|inski|iński|ynski|yński|owska|skich|ckich|skiego|ckiego|skiej|ckiej|skim|ckim|yev|iev|chev|zhev|shev|nev|tev|elsen|ansen|ersen|ensen|olsen|nssen|arsen|ilsen|ewska|inska|ińska|czyk|czak|wicz|vich|vych|ović|ević|ovic|evic|enko|chuk|czuk|ovsky|evsky|insky|opoulos|opoulou|akis|idis|adis|ssen|sson|sdottir|sdóttir|escu|oglu|oğlu|osyan|asyan|anyan|elyan|shvili|idze|adze|enius|mann|meier|meyer|maier|huber|berger|bauer|ová|ský|cký|ova|nov|rov|lov|kov|inen|anen|onen|unen|änen|ez|ski|sky|iak|[bdhklmnprstvyz][oe]v|mäki|järvi|niemi|koski|lahti|moto|mura|naga|hashi|gawa|kawa|shima|jima|zawa|yama|zaki|guchi|bayashi|zadeh|nejad|swamy|murthy|krishnan|natarajan|singhe|kstra|lstra|nstra|mstra|qvist|quist|ström|gren|dahl|gaard|bjerg|thwaite|sław|mierz)$/u;
const endingMin = 6;

/** Whether a token ends as surnames do, whatever its case. */
export function hasSurnameEnding(scan: Scan, token: number): boolean {
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (end - start < endingMin || end - start > 24) return false;
  return surnameEnding.test(scan.text.slice(end - 9 > start ? end - 9 : start, end).toLowerCase());
}
