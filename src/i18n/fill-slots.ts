/** A text with its slots filled in: `{query}` with what stands under `query`. Unknown slots stay. */
export const fillSlots = (text: string, slots: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/gu, (slot, name: string) => String(slots[name] ?? slot));
