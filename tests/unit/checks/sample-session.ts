export const sessionPath = 'content/sessions/forsta.mdx';
export const partsPath = 'content/sessions/forsta.yaml';

/** A session that shows three steps of the sample guide. */
export const soundSession: Record<string, string> = {
  [sessionPath]: `---
title: Första stegen
order: 1
for: För den som är ny.
minutes: 15
aim: Man vågar börja.
bring:
  - Telefonen.
prepare:
  - Visa filmen en gång.
updated: 2026-11-26
---

Ta det lugnt.
`,
  [partsPath]: `parts:
  - kind: talk
    title: Välkomna
    question: Vad vill du kunna?
    minutes: 13
    say:
      - Välkomna.
  - kind: film
    guide: bankid/skaffa
    from: oppna
    to: vanta
    say:
      - Nu ser vi en film.
`,
};
