import type { Finding } from "../../model/finding.ts";

/**
 * Introductions in scripts without spaces and capitals: the name follows the words "my name is" and ends at punctuation
 * or at a word that goes on. Bounded: at most four characters of Chinese, six of Japanese or Korean.
 */
const chinese =
  /(?:我叫|我是|我的名字是|我的名字叫|名字叫|姓名[是:：]?|本人)\s?(\p{Script=Han}{2,4}?)(?=$|[^\p{Script=Han}]|的|是|在|想|要|住|电|電|邮|郵|手机|手機|我|来|來|有)/gu;
const japanese =
  /(?:私は|名前は|氏名[:：]?|わたしは)\s?([\p{Script=Han}\p{Script=Katakana}ー]{2,6})(?=です|と申し|といい|と言い|$|[\s、。])/gu;
const korean = /(?:제 이름은|이름은|저는|성명[:：]?)\s?(\p{Script=Hangul}{2,4}?)(?=입니다|이에요|예요|이고|$|[\s,.])/gu;
const patterns: readonly RegExp[] = [chinese, japanese, korean];

export function findUnspacedIntroductions(text: string, out: Finding[]): void {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      out.push({ kind: "PERSON", start, end: start + name.length, rule: "name-cue", score: 0.8 });
    }
  }
}
