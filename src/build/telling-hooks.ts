import type { AstroIntegration } from 'astro';
import { asTold } from '../studio/tell-cause.ts';

type Hook = (options: never) => unknown;

/** A hook that fails tells why, whatever was thrown in it: the builder's own words may be "undefined". */
const tell =
  (hook: Hook): Hook =>
  async (options) => {
    try {
      return await hook(options);
    } catch (thrown) {
      throw asTold(thrown);
    }
  };

/** The same integration, whose hooks all tell why they fail. */
export const tellingHooks = (integration: AstroIntegration): AstroIntegration => ({
  ...integration,
  hooks: Object.fromEntries(
    Object.entries(integration.hooks).map(([name, hook]) => [name, tell(hook as Hook)]),
  ) as AstroIntegration['hooks'],
});
