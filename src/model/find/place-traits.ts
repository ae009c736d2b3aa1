import type { Place } from './place.ts';

/** What one may ask of a place, as its row in the finder carries it: see `client/find`. */
export function placeTraits(place: Place & { id: string }) {
  const { id, municipality, booking, access, kind, languages, services, position } = place;
  return {
    place: id,
    municipality,
    at: position && `${position.latitude},${position.longitude}`,
    booking,
    step: access.stepFree,
    loop: access.hearingLoop,
    kind,
    languages: languages.join(' '),
    services: services.join(' '),
  };
}
