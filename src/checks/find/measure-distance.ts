import type { Position } from '../../model/find/shared.ts';

const earthKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How far it is between two places as the crow flies, in kilometres (the haversine formula). */
export function measureKm(one: Position, other: Position): number {
  const latitude = radians(other.latitude - one.latitude) / 2;
  const longitude = radians(other.longitude - one.longitude) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitude) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(chord));
}
