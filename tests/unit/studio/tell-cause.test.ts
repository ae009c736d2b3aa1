import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { tellingHooks } from '../../../src/build/telling-hooks.ts';
import { asTold, tellCause } from '../../../src/studio/tell-cause.ts';

/** An error that has lost its words, as one that comes from another thread may. */
const wordless = (more: object = {}): Error => Object.assign(new Error(), more);

const bundlerFault = await build({
  stdin: { contents: 'import "./finns-inte.ts";' },
  bundle: true,
  write: false,
  logLevel: 'silent',
}).then(
  () => undefined,
  (error: unknown) => error,
);

const thrown: [name: string, thrown: unknown, told: RegExp][] = [
  ['an error', new Error('Disken är full.'), /^Disken är full\.$/u],
  ['a text', 'Disken är full.', /^Disken är full\.$/u],
  ['nothing', undefined, /Ingen orsak/u],
  ['null', null, /Ingen orsak/u],
  ['a number', 137, /137/u],
  ['an empty text', '', /""|''/u],
  ['an error without words', wordless({ code: 'EMFILE' }), /Error EMFILE/u],
  ['one whose words are taken away', wordless({ message: undefined }), /Felet Error/u],
  ['one that another caused', wordless({ cause: new Error('Disken är full.') }), /Disken är full/u],
  [
    'several at once',
    new AggregateError([new Error('Ett.'), undefined, 'Två.']),
    /Ett\.[^]*Två\./u,
  ],
  ['several, of none', new AggregateError([]), /Felet AggregateError/u],
  ['an object', { status: 3 }, /status: 3/u],
  ['what an abort gives', AbortSignal.abort().reason, /aborted/u],
  ['what a bundler gives', bundlerFault, /finns-inte/u],
];

test.each(thrown)('of %s the cause is told', (_, cause, told) => {
  expect(tellCause(cause)).toMatch(told);
  expect(tellCause(cause)).not.toMatch(/\bundefined\b/u);
});

test('one that causes itself comes to an end', () => {
  const circle = wordless();
  circle.cause = circle;
  expect(tellCause(circle)).toContain('Felet Error');
});

test.each(thrown)(
  'a hook that throws %s gives the builder words to show',
  async (_, cause, told) => {
    const { hooks } = tellingHooks({
      name: 'prov',
      hooks: {
        'astro:build:done': () => {
          throw cause;
        },
      },
    });
    const failed: unknown = await Promise.resolve()
      .then(() => hooks['astro:build:done']?.({} as never))
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(failed).toBeInstanceOf(Error);
    expect((failed as Error).message).toMatch(told);
    // The builder shows the first of a list of errors, and nothing else, whether it has words or not.
    expect(failed).not.toHaveProperty('errors');
  },
);

test('an error that has its words is left as it is', () => {
  const fault = new Error('Disken är full.');
  expect(asTold(fault)).toBe(fault);
});
