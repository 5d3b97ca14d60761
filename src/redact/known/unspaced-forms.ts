/** Chinese, Korean: one syllable of surname (two for these), the rest is the given name. */
const twoSyllableSurnames = new Set(
  "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 公孙 慕容 令狐 남궁 황보 제갈 선우".split(" "),
);

const separators = /[\s·・,，]+/u;

/** Forms of a name in a script without spaces: whole, with and without the blank, and each part of two characters or more. */
export function unspacedForms(name: string): string[] {
  const pieces = name.split(separators).filter((piece) => piece !== "");
  const whole = pieces.join("");
  const forms = [whole, pieces.join(" "), ...pieces, ...(pieces.length === 1 ? givenName(whole) : [])];
  return [...new Set(forms)].filter((form) => [...form].length >= 2);
}

/**
 * Parts of one character, such as most Chinese surnames: they stand for the person only where they stand alone
 * (`Mr 王`), as the same character is a word in running text.
 */
export function unspacedParts(name: string): string[] {
  const pieces = name.split(separators).filter((piece) => piece !== "");
  const whole = pieces.length === 1 ? (pieces[0] ?? "") : "";
  const surname = [...whole].slice(0, surnameLength(whole)).join("");
  return [...new Set([...pieces, surname])].filter((piece) => [...piece].length === 1);
}

function givenName(name: string): string[] {
  const length = surnameLength(name);
  return length === 0 ? [] : [[...name].slice(length).join("")];
}

/** 0 when the name does not look like a surname with a given name behind it. */
function surnameLength(name: string): number {
  if (!/^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(name)) return 0;
  return twoSyllableSurnames.has([...name].slice(0, 2).join("")) ? 2 : 1;
}
