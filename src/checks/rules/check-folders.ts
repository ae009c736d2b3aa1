import type { ContentProblem } from '../read/content-file.ts';
import { findCopies } from '../twins/find-copies.ts';
import { writePlain } from '../safety/write-plain.ts';
import { findNearest, suggestInstead, suggestNames } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';

const findMissingFiles = ({ guides, files }: Draft): ContentProblem[] => {
  // One that lies there under nearly its name is told of where it lies.
  const near = new Set([...files.keys()].map((file) => writePlain(file)));
  return [...guides.keys()].flatMap((key) =>
    ['film.yaml', 'sv.mdx']
      .map((name) => `content/guides/${key}/${name}`)
      .filter((file) => !files.has(file) && !near.has(file))
      .map((file) => ({
        file,
        line: 1,
        message: 'Filen fattas. En guide har både film.yaml och sv.mdx.',
        remedy: 'Skriv filen, eller ta bort guidens mapp.',
      })),
  );
};

const findMissingGuides = ({ services, guides }: Draft): ContentProblem[] =>
  [...services].flatMap(([service, { file, value, lineOf }]) => {
    const known = [...guides.values()].filter((guide) => guide.service === service);
    return value.guides.flatMap((guide, index) => {
      const path = ['guides', index];
      const place = { file, line: lineOf(path), field: `guides › ${index + 1}` };
      if (value.guides.indexOf(guide) < index)
        return [
          {
            ...place,
            message: `Guiden "${guide}" står två gånger.`,
            remedy: 'Ta bort en av raderna.',
          },
        ];
      if (guides.has(`${service}/${guide}`)) return [];
      const names = known.map(({ guide: name }) => name);
      return [
        {
          ...place,
          message: `Guiden "${guide}" finns inte i mappen guides/${service}.`,
          remedy: suggestInstead(guide, names, 'ta bort raden'),
        },
      ];
    });
  });

const findUnlistedGuides = (draft: Draft): ContentProblem[] => {
  const { services, guides, files } = draft;
  const copies = findCopies(draft);
  return [...guides].flatMap(([key, { service, guide, page }]) => {
    const serviceFile = `content/services/${service}.mdx`;
    const file = `content/guides/${key}/film.yaml`;
    if (!files.has(serviceFile)) {
      const near = suggestNames(service, services.keys());
      return [
        {
          file,
          line: 1,
          message: `Guiden hör till tjänsten "${service}", men filen ${serviceFile} finns inte.`,
          remedy: `${near} Skriv tjänstens fil, eller byt namn på mappen.`.trim(),
        },
      ];
    }
    const listed = services.get(service);
    if (!listed || listed.value.guides.includes(guide)) return [];
    const original = copies.get(key);
    if (original !== undefined)
      return [
        {
          file: page?.file ?? file,
          line: page?.lineOf(['title']) ?? 1,
          field: 'title',
          message: `Mappen ser ut som en kopia av guides/${original}: titeln är densamma, och ingen tjänst visar den.`,
          remedy: `Ta bort mappen guides/${key}. Ska den bli en ny guide? Byt titel och sammanfattning, och skriv "- ${guide}" i ${serviceFile}.`,
        },
      ];
    // A guide under a wrong name in the list is one fault, told where the name stands.
    const strangers = listed.value.guides.filter((name) => !guides.has(`${service}/${name}`));
    if (strangers.some((name) => findNearest(name, [guide], 1).length > 0)) return [];
    return [
      {
        file: serviceFile,
        line: listed.lineOf(['guides']),
        field: 'guides',
        message: `Guiden "${guide}" finns i mappen guides/${service} men inte i listan.`,
        remedy: `Lägg till raden "- ${guide}" där guiden ska visas.`,
      },
    ];
  });
};

/** Holds services and guide folders together: none without the other, no folder half made. */
export const checkFolders = (draft: Draft): ContentProblem[] => [
  ...findMissingFiles(draft),
  ...findMissingGuides(draft),
  ...findUnlistedGuides(draft),
];
