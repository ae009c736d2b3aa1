import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The guide that is in three languages, and its files. */
export const guide = 'tvatt/boka';
export const englishPath = `content/guides/${guide}/en.mdx`;
export const arabicPath = `content/guides/${guide}/ar.mdx`;

/** A whole content folder: one service, one guide in Swedish, English and Arabic, four screens. */
export const sampleFiles: Record<string, string> = {
  'content/addresses.yaml': 'everywhere:\n  hosts: [www.example.com]\n',
  'content/services/tvatt.mdx': `---
title: Tvättstugan
summary: Boka en tid i husets tvättstuga.
order: 1
pictogram: calendar
tint: wheat
guides:
  - boka
support:
  - title: Hjälp, Tvättstugan
    url: https://www.example.com/hjalp
---

Här ser du hur du bokar en tid i tvättstugan.
`,
  [`content/guides/${guide}/sv.mdx`]: `---
title: Boka en tid i tvättstugan
summary: Du bokar en tid i tvättstugan med telefonen.
youNeed:
  - Appen Tvättstugan i din telefon.
goesWrong:
  - see: Det finns ingen ledig tid.
    do: Titta igen i morgon.
  - see: Du tryckte på fel dag.
    do: Tryck på pilen överst, så kommer du tillbaka.
sources:
  - title: Så bokar du, Tvättstugan
    url: https://www.example.com/boka
claims:
  - { claim: Man bokar i en app., holds: Tvättstugan, source: none found, checked: 2026-11-23 }
factCheck:
  written: 2026-11-23
wish: Boka en tvättid
topics: [calls]
picture: boka-tid
---

Det gör inget om du trycker fel.
`,
  [`content/guides/${guide}/film.yaml`]: `steps:
  - id: boka-tid
    heading: Tryck på Boka tid
    screen: tvatt/start
    do: { tap: boka }
    then: tvatt/tider
    say: >-
      Tryck på "Boka tid" längst ner.
      Då ser du vilka tider som är lediga.
  - id: valj-tid
    heading: Välj en tid
    screen: tvatt/tider
    do: { tap: tisdag }
    then: tvatt/fraga
    say: >-
      Tryck på en dag som passar dig, i filmen "Tisdag".
      Du kan ändra dig sedan.
  - id: godkann
    heading: Tryck på Ja, boka
    screen: tvatt/fraga
    do: { tap: ja }
    then: tvatt/klar
    say: Tryck på "Ja, boka" längst ner.
  - id: klar
    heading: Nu är tiden din
    screen: tvatt/klar
    say: >-
      Nu är tiden din.
      Du får ett meddelande dagen innan.
`,
  [englishPath]: `---
title: Book a time in the laundry room
summary: You book a time in the laundry room with your phone.
wish: Book a laundry time
youNeed:
  - The app Tvättstugan on your phone.
goesWrong:
  - see: There is no free time.
    do: Look again tomorrow.
  - see: You pressed the wrong day.
    do: Press the arrow at the top.
steps:
  boka-tid:
    heading: Press Boka tid
    say: >-
      Press "Boka tid" at the bottom.
      Then you see which times are free.
  valj-tid:
    heading: Choose a time
    say: >-
      Press a day that suits you, here "Tisdag".
      That is Tuesday.
      You can change it later.
  godkann:
    heading: Press Ja, boka
    say: >-
      Press "Ja, boka" at the bottom.
      It means: yes, book.
  klar:
    heading: The time is yours
    say: >-
      Now the time is yours.
      You get a message the day before.
---

No harm is done if you press the wrong thing.
`,
  [arabicPath]: `---
title: حجز موعد في غرفة الغسيل
summary: تحجز موعدًا في غرفة الغسيل بهاتفك.
wish: حجز موعد للغسيل
youNeed:
  - تطبيق Tvättstugan في هاتفك.
goesWrong:
  - see: لا يوجد موعد متاح.
    do: انظر مرة أخرى غدًا.
  - see: ضغطت على يوم خاطئ.
    do: اضغط على السهم في الأعلى.
steps:
  boka-tid:
    heading: اضغط على Boka tid
    say: >-
      اضغط على "Boka tid" في أسفل الشاشة.
      ستظهر لك المواعيد المتاحة.
  valj-tid:
    heading: اختر موعدًا
    say: >-
      اضغط على اليوم الذي يناسبك، هنا "Tisdag".
      أي الثلاثاء.
      يمكنك تغييره لاحقًا.
  godkann:
    heading: اضغط على Ja, boka
    say: >-
      اضغط على "Ja, boka" في أسفل الشاشة.
      معناها: نعم، احجز.
  klar:
    heading: أصبح الموعد لك
    say: >-
      أصبح الموعد لك الآن.
      ستصلك رسالة قبله بيوم.
---

لا بأس إن ضغطت على شيء خاطئ.
`,
  'content/screens/tvatt/start.yaml': `title: Första skärmen i Tvättstugan
device: phone
app: Tvättstugan
elements:
  - { kind: heading, text: Hej! }
  - { kind: text, text: Här bokar du husets tvättstuga. }
bottom:
  - { kind: button, id: boka, label: Boka tid, look: main }
`,
  'content/screens/tvatt/tider.yaml': `title: Dagar att välja mellan
device: phone
app: Tvättstugan
elements:
  - { kind: heading, text: Lediga tider }
  - kind: list
    items:
      - { id: mandag, label: Måndag, detail: "13–16" }
      - { id: tisdag, label: Tisdag, detail: "9–12" }
`,
  'content/screens/tvatt/fraga.yaml': `title: Fråga om det är rätt
device: phone
app: Tvättstugan
elements:
  - { kind: heading, text: "Tisdag 9–12?" }
bottom:
  - { kind: button, id: ja, label: "Ja, boka", look: main }
  - { kind: button, id: nej, label: Nej }
`,
  'content/screens/tvatt/klar.yaml': `title: Tiden är bokad
device: phone
app: Tvättstugan
elements:
  - { kind: notice, text: Tiden är bokad, tone: good }
`,
};

/** Writes a content folder in a new place, with files put in, changed or (`undefined`) left out. */
export async function writeSample(
  changes: Record<string, string | undefined> = {},
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'koppla-languages-'));
  for (const [path, text] of Object.entries({ ...sampleFiles, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
