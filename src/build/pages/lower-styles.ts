import type { AcceptedPlugin } from 'postcss';

/** What a property of its own does in a transform; `none` and nothing else has no function. */
const functions: Record<string, (value: string) => string> = {
  rotate: (value) => `rotate(${value})`,
  scale: (value) => `scale(${value.split(/\s+/u).join(', ')})`,
  translate: (value) => `translate(${value.split(/\s+/u).join(', ')})`,
};

/**
 * Browsers at the floor know `transform` alone (Chrome 104 brought `rotate`, `scale` and
 * `translate`), and the builder does not lower these. An element may be moved by one of them only.
 */
export const lowerStyles = (): AcceptedPlugin => ({
  postcssPlugin: 'lower-styles',
  Declaration(declaration) {
    const write = functions[declaration.prop];
    if (write) declaration.assign({ prop: 'transform', value: write(declaration.value) });
    else if (declaration.prop === 'transition')
      declaration.value = declaration.value.replace(
        /\b(?:rotate|scale|translate)\b/gu,
        'transform',
      );
  },
});
