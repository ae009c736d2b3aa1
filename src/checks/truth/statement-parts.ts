/** A part of an accessibility statement: what it is, its heading or any of the text, and what has to stand there. */
export type StatementPart = { name: string; heading?: RegExp; says: RegExp; write: string };

/**
 * What the law asks an accessibility statement to say in its running text. Source: Digg, "Skapa en
 * tillgänglighetsredogörelse" (MDFFS 2019:2; lagen 2018:1937). The rest is made from the settings.
 */
export const statementParts: readonly StatementPart[] = [
  {
    name: 'vad som brister, och vad det beror på',
    heading: /brister/iu,
    says: /beror på/u,
    write: 'Skriv det under en rubrik med ordet "brister", och vad bristerna "beror på".',
  },
  {
    name: 'vad som skulle vara oskäligt betungande',
    says: /oskäligt betungande/u,
    write: 'Skriv om något är undantaget för att det vore "oskäligt betungande" att rätta till.',
  },
  {
    name: 'vad lagen inte omfattar',
    heading: /omfattas inte/iu,
    says: /\p{L}{3}/u,
    write: 'Skriv det under en rubrik med orden "omfattas inte".',
  },
  {
    name: 'hur webbplatsen är bedömd',
    heading: /granskat|bedömt|testat/iu,
    says: /självskattning|extern/iu,
    write:
      'Skriv under en rubrik med ordet "granskat" om det är en "självskattning" eller en "extern" granskning.',
  },
  {
    name: 'vad den är jämförd med',
    says: /WCAG 2\.2[^]*EN 301 549|EN 301 549[^]*WCAG 2\.2/u,
    write: 'Skriv att den är jämförd med "WCAG 2.2" och "EN 301 549".',
  },
];
