/** Chinese, Korean: one syllable of surname (two for these), the rest is the given name. */
const twoSyllableSurnames = new Set(
  "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 公孙 慕容 令狐 남궁 황보 제갈 선우".split(" "),
);

/** Forms of a name in a script without spaces: whole, with and without the blank, and each part of two characters or more. */
export function unspacedForms(name: string): string[] {
  const pieces = name.split(/[\s·・,，]+/u).filter((piece) => piece !== "");
  const whole = pieces.join("");
  const forms = [whole, pieces.join(" "), ...pieces, ...(pieces.length === 1 ? givenName(whole) : [])];
  return [...new Set(forms)].filter((form) => [...form].length >= 2);
}

function givenName(name: string): string[] {
  if (!/^(?:\p{Script=Han}{3,4}|\p{Script=Hangul}{3,4})$/u.test(name)) return [];
  const characters = [...name];
  const surname = twoSyllableSurnames.has(characters.slice(0, 2).join("")) ? 2 : 1;
  return [characters.slice(surname).join("")];
}
