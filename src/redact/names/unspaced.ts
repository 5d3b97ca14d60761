import type { Finding } from "../../model/finding.ts";

/**
 * Introductions and titles in scripts without spaces and capitals: the name stands beside the words "my name is", "to",
 * "Mr", and ends at punctuation or at a word that goes on. Bounded by the length of names.
 */
const patterns: readonly RegExp[] = [
  // Chinese: I am called, my name is, name, recipient, contact, account holder.
  /(?:我叫|我是|我的名字是|我的名字叫|名字叫|姓名[是:：]?|本人|联系人[是:：]?|聯絡人[是:：]?|收件人[是:：]?|收货人[是:：]?|户名[是:：]?|持卡人[是:：]?)\s?(\p{Script=Han}{2,4}?)(?=$|[^\p{Script=Han}]|的|是|在|想|要|住|电|電|邮|郵|手机|手機|我|来|來|有)/gu,
  /(\p{Script=Han}{1,3})(?=先生|女士|小姐)/gu,
  // Japanese: I am, my name is; "so called, humbly"; Mr behind the name.
  /(?:私は|名前は|氏名[:：]?|わたしは)\s?([\p{Script=Han}\p{Script=Katakana}ー]{2,6})(?=です|と申し|といい|と言い|$|[\s、。])/gu,
  /(?<![\p{Script=Han}\p{Script=Katakana}])([\p{Script=Han}\p{Script=Katakana}ー]{2,6})(?=と申します|と申しま)/gu,
  /(?<![\p{Script=Han}\p{Script=Katakana}])(\p{Script=Han}{2,4})(?=さん|様|氏(?!名))/gu,
  // Korean: my name is, I am; Mr behind the name.
  /(?:제 이름은|이름은|저는|성명[:：]?|성함[:：]?)\s?(\p{Script=Hangul}{2,4}?)(?=입니다|이에요|예요|이고|$|[\s,.])/gu,
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,4})(?=\s?(?:님|씨)(?!\p{Script=Hangul}{2}))/gu,
];
/** Customer, everybody, person in charge, teacher, boss: addressed with a title, and nobody by name. */
const nobody = new Set(
  `客 御客 皆 各位 担当 担当者 奥 神 王 仕 責任者 店長 社長 部長 課長 先生 医者 客服 老 你 您 这位 那位 一位 고객 선생 사장 회원 기사 상담원 담당자 여러분 부모 대표 팀장 과장 부장
  직원 손님 주인`
    .trim()
    .split(/\s+/u),
);

export function findUnspacedIntroductions(text: string, out: Finding[]): void {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? "";
      if (nobody.has(name)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      out.push({ kind: "PERSON", start, end: start + name.length, rule: "name-cue", score: 0.8 });
    }
  }
}
