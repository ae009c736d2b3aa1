/** A time of day, `14.30` or `14:30`; the source of a pattern. */
export const clockSource = (): string =>
  String.raw`(?<hours>[01]?\d|2[0-4])[.:](?<minutes>[0-5]\d)`;

/** Until when, straight after it: `9–17`, `14.30–16`. */
export const untilSource = (): string =>
  String.raw`(?:[–-](?<hours2>[01]?\d|2[0-4])(?:[.:](?<minutes2>[0-5]\d))?)?`;
