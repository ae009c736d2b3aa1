import { linkTo } from '../components/site/link-to.ts';
import { buildCaptions, standardCaptions } from '../film/captions.ts';
import { formatDuration } from '../i18n/format.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import type { FilmRecord } from '../model/film-record.ts';
import { type ReadCard, readCards, readServices } from './_read-service.ts';

/** A film's text: what is said, or in the language of the film where another is spoken. */
function readCues({ narration, language, timeline, subtitles }: FilmRecord) {
  const own = subtitles.find((one) => one.language === language);
  const isSubtitled = narration !== language && own !== undefined;
  const cues = isSubtitled ? own.cues : buildCaptions(timeline, standardCaptions);
  return {
    cueLanguage: isSubtitled ? language : narration,
    cues: cues.map(({ startMs, endMs, lines }) => [startMs, endMs, lines.join('\n')] as const),
  };
}

/** A film as the screen's script reads it: `client/kiosk/kiosk-films`. */
const readFilm = (
  { path, namedIn, contentLanguage, film, picture, lengthMs }: ReadCard,
  language: SiteLanguage,
) => ({
  guide: path,
  language: contentLanguage,
  namedIn,
  length: formatDuration(lengthMs, language),
  shapes: film.shapes.map(({ widthPx, heightPx, video, poster }) => ({
    ratio: widthPx / heightPx,
    video: linkTo(video),
    poster: linkTo(poster),
  })),
  picture: linkTo(picture),
  steps: film.timeline.steps.map(({ startMs }) => startMs),
  endMs: film.timeline.end.endMs,
  lastMs: film.timeline.durationMs,
  ...readCues(film),
});

/** All services with their films, in a language, as the screen in a library carries them. */
export async function readKiosk(language: SiteLanguage) {
  const services = await readServices(language);
  return Promise.all(
    services.map(async (service) => ({
      service,
      films: (await readCards(service, language)).map((card) => ({
        card,
        carried: readFilm(card, language),
      })),
    })),
  );
}
