import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const step = (id: string, button: string, from: string, then: string) => `  - id: ${id}
    heading: Tryck på ${button}
    screen: prov/${from}
    do: { tap: knapp }
    then: prov/${then}
    say: Tryck på "${button}" längst ner.
`;

const screen = (title: string, button: string) => `title: ${title}
device: phone
app: Prov
elements:
  - { kind: heading, text: ${title} }
bottom:
  - { kind: button, id: knapp, label: ${button}, look: main }
`;

const service = `---
title: Prov
summary: En tjänst som finns i proven.
order: 1
pictogram: coins
tint: plum
guides: [kort]
support:
  - title: Prov
    url: https://example.se/
---

Det här är en tjänst i ett prov.
`;

const page = `---
title: Prova en kort guide
summary: Tryck på en knapp i taget.
youNeed:
  - En telefon.
goesWrong:
  - see: Inget händer.
    do: Vänta en stund. Börja om.
  - see: Fel sida visas.
    do: Gå tillbaka. Börja om.
sources:
  - title: Prov
    url: https://example.se/
claims:
  - { claim: Knappen finns., holds: en knapp, source: none found, checked: 2026-01-02 }
factCheck:
  written: 2026-01-02
wish: Prova en guide
topics: [calls]
picture: valj
---

Det här är en guide i ett prov.
`;

const files: Record<string, string> = {
  'addresses.yaml': 'everywhere:\n  hosts: [example.se]\n',
  'pronunciation.yaml': '- { written: BankID, spoken: bank-i-de }\n',
  'services/prov.mdx': service,
  'guides/prov/kort/sv.mdx': page,
  'guides/prov/kort/film.yaml': `steps:
${step('borja', 'Starta', 'start', 'val')}${step('valj', 'Nästa', 'val', 'mer')}${step('mer', 'Mer', 'mer', 'slut')}${step('sluta', 'Klar', 'slut', 'start')}`,
  'screens/prov/start.yaml': screen('Hej', 'Starta'),
  'screens/prov/val.yaml': screen('Val', 'Nästa'),
  'screens/prov/mer.yaml': screen('Mer att se', 'Mer'),
  'screens/prov/slut.yaml': screen('Sista sidan', 'Klar'),
};

/** Writes a project with one short guide of four steps, `prov/kort`; gives its folder. */
export async function writeSampleContent(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'koppla-fault-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'content', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return root;
}
