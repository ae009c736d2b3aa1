import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Hosting, readCaddy, readConfig, readNginx } from './read-hosting.ts';
import { pages, readSiteFile, root, siteFiles } from './read-site.ts';

/** What every answer has to carry; docs/hosting.md says why. */
const wanted: Record<string, string> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(self), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** What a site that is published holds besides, when it has an address and a stick to download. */
const published = ['xml', 'zip', 'txt', 'wasm'];
const endings = new Set([...siteFiles.map((file) => extname(file).slice(1)), ...published]);

const findFaults = ({ headers, types }: Hosting): string[] => [
  ...Object.entries(wanted).flatMap(([name, value]) =>
    headers.get(name.toLowerCase()) === value ? [] : [name],
  ),
  ...[...endings].filter((ending) => !types.has(ending)),
];

const servers = {
  nginx: { text: readConfig('nginx.conf'), read: readNginx },
  Caddy: { text: readConfig('Caddyfile'), read: readCaddy },
};

describe.each(Object.entries(servers))('%s', (_, { text, read }) => {
  const hosting = read(text);

  test('sends what protects, and knows the type of every file of the site', () => {
    expect(findFaults(hosting)).toEqual([]);
    expect([...hosting.headers.keys()].sort()).toEqual(
      Object.keys(wanted)
        .map((name) => name.toLowerCase())
        .sort(),
    );
  });

  test('a header or a type that is taken away is missed', () => {
    for (const name of Object.keys(wanted)) {
      const less = text.replace(new RegExp(`^.*\\b${name}\\b.*\\n`, 'mu'), '');
      expect(findFaults(read(less)), name).toContain(name);
    }
    for (const ending of ['vtt', 'mp4', 'webmanifest', 'woff2']) {
      const less = text.replace(new RegExp(`^.*[ .]${ending}\\b.*\\n`, 'mu'), '');
      expect(findFaults(read(less)), ending).toContain(ending);
    }
  });

  test('keeps for a year what is named after what is in it, and nothing else', () => {
    const kept = siteFiles.filter((file) => hosting.keep(`/${file}`)?.includes('immutable'));
    expect(kept.length).toBeGreaterThan(100);
    const isNamed =
      /^(?:_astro\/.*[-.][\w-]{8}\.|search-[0-9a-f]{10}\/|films\/.*\.[0-9a-f]{12}\.)/u;
    expect(kept.filter((file) => !isNamed.test(file))).toEqual([]);
    const asked = siteFiles.filter((file) => hosting.keep(`/${file}`) === 'no-cache');
    expect(kept.length + asked.length).toBe(siteFiles.length);
    // Captions are named after their film, and may be mended while it stays as it is.
    for (const file of ['index.html', 'sw.js', 'offline/sv.js', 'films/index.json'])
      expect(asked).toContain(file);
    expect(asked.filter((file) => /\.(?:html|vtt|pdf|webmanifest)$/u.test(file))).toEqual(
      siteFiles.filter((file) => /\.(?:html|vtt|pdf|webmanifest)$/u.test(file)),
    );
    expect(hosting.keep('/koppla-upp/_astro/a.12345678.js')).toContain('immutable');
    expect(hosting.keep('/koppla-upp/sw.js')).toBe('no-cache');
  });

  test('packs the files of the search, and leaves films as they are', () => {
    const { packed = ['text/', 'json', 'javascript', 'svg', 'xml'] } = hosting;
    const packs = (ending: string) =>
      packed.some((type) => hosting.types.get(ending)?.includes(type));
    expect([packs('json'), packs('mp4')]).toEqual([true, false]);
  });
});

test('both servers call every file the same', () => {
  const [nginx, caddy] = [readNginx(servers.nginx.text), readCaddy(servers.Caddy.text)];
  for (const ending of endings)
    if (ending !== 'xml') expect(nginx.types.get(ending), ending).toBe(caddy.types.get(ending));
  expect(nginx.types.get('vtt')).toBe('text/vtt');
  expect(nginx.types.get('mp4')).toBe('video/mp4');
  expect(nginx.types.get('webmanifest')).toBe('application/manifest+json');
  for (const file of siteFiles) expect(nginx.keep(`/${file}`)).toBe(caddy.keep(`/${file}`));
});

test('nginx leads from http to https', () => {
  expect(servers.nginx.text).toMatch(
    /listen 80;[^}]*return 301 https:\/\/\$server_name\$request_uri;/u,
  );
});

test('the header says nothing that the pages’ own policy says', () => {
  const inHeader = wanted['Content-Security-Policy']?.split(';').map((one) => one.trim()) ?? [];
  const names = inHeader.map((directive) => directive.split(' ')[0] ?? '');
  for (const { tags, path } of pages) {
    const policy = tags.find(({ attributes }) => attributes.get('http-equiv') !== undefined);
    const own = policy?.attributes.get('content') ?? '';
    expect(own.length, path).toBeGreaterThan(100);
    expect(
      names.filter((name) => own.includes(name)),
      path,
    ).toEqual([]);
  }
});

test('no script asks for what the headers forbid', () => {
  const asks: Record<string, RegExp> = {
    camera: /getUserMedia/u,
    'display-capture': /getDisplayMedia/u,
    microphone: /getUserMedia/u,
    midi: /requestMIDIAccess/u,
    payment: /PaymentRequest/u,
    serial: /navigator\.serial\b/u,
    usb: /navigator\.usb\b/u,
  };
  const forbidden = [...(wanted['Permissions-Policy'] ?? '').matchAll(/([\w-]+)=\(\)/gu)];
  expect(forbidden.map(([, name]) => name).sort()).toEqual(Object.keys(asks).sort());
  const scripts = siteFiles.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const file of scripts)
    for (const [name, pattern] of Object.entries(asks))
      expect(pattern.test(readSiteFile(file).toString()), `${file}: ${name}`).toBe(false);
});

test('docs/hosting.md tells every header with its value', () => {
  const guide = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
  for (const [name, value] of Object.entries(wanted))
    expect(guide).toContain(`\`${name}: ${value}\``);
});
