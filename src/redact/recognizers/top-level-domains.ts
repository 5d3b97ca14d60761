const words = (text: string): string[] => text.trim().split(/\s+/);

/** Generic endings in wide use (IANA root zone), and the names RFC 2606 and RFC 6761 reserve. */
const generic = words(`
  com net org edu gov mil int info biz name pro mobi travel jobs tel cat asia xyz top online site shop store app dev cloud
  blog tech club live life world space website email agency company digital media news group global solutions services
  support network systems software page link design studio art fun icu vip work today team one zone center health care
  finance bank insure money capital legal law academy school university museum coop aero post chat social video photo
  photos music games game events house properties realty estate restaurant cafe wine pizza berlin hamburg london paris
  nyc tokyo amsterdam swiss wien koeln example test invalid localhost local onion internal`);

/** Country codes of the root zone (ISO 3166-1 with the exceptions `ac`, `eu`, `su`, `uk`). */
const countries = words(`
  ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg
  ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi
  gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw
  ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng
  ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn
  so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws
  ye yt za zm zw`);

const endings: ReadonlySet<string> = new Set([...generic, ...countries]);

/** Whether a label ends host names: asked where nothing else (a scheme, an `@`) tells a host from two words and a dot. */
export function isTopLevel(label: string): boolean {
  const lower = label.toLowerCase();
  return endings.has(lower) || lower.startsWith("xn--");
}
