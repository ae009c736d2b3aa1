const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september'],
  ...['oktober', 'november', 'december'],
];

/**
 * Says what is wrong with something that stands where a day should: that no calendar has it, or that it
 * is written in another way. `described` is what stands there, `help` what the day is for.
 */
export const explainDay = (
  found: unknown,
  described: string,
  help: string,
): { message: string; remedy: string } => {
  const day = typeof found === 'string' ? /^(\d{4})-(\d\d)-\d\d$/u.exec(found) : undefined;
  const [, year = 0, month = 0] = [...(day ?? [])].map(Number);
  if (!day)
    return {
      message: `Här ska det stå en dag, men det står ${described}.`,
      remedy: `Skriv år, månad och dag med siffror, som 2026-11-23. ${help}`.trim(),
    };
  const name = months[month - 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    message: name
      ? `Dagen ${day[0]} finns inte: ${name} har ${length} dagar.`
      : `Dagen ${day[0]} finns inte: ett år har månaderna 01 till 12.`,
    remedy: 'Skriv en dag som finns.',
  };
};
