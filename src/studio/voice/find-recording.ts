import { soundEndings } from '../../model/film.ts';
import { findMedia, type MediaFile } from '../find-media.ts';

/** A person's recording of a part of a film. */
export type Recorded = MediaFile;

/** The recording of a part (`title`, a step's id, `end`) of a guide in a language, if there is one. */
export const findRecording = (
  root: string,
  guide: string,
  language: string,
  part: string,
): Recorded | undefined =>
  findMedia(
    root,
    `content/guides/${guide}/voice/${language === 'sv' ? '' : `${language}/`}${part}`,
    soundEndings,
  );
