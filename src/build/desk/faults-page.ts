import type { ServerResponse } from 'node:http';
import type { ContentProblem } from '../../checks/read/content-file.ts';
import { countWords } from '../../checks/format-problems.ts';
import { escapeHtml } from '../../screen/escape-html.ts';
import { writeProblem } from './views/write-page.ts';

const listItem = (problem: ContentProblem): string => writeProblem({ ...problem, kind: 'fault' });

/** The faults as a page for whoever is writing. It looks for itself whether they are mended. */
const writeFaultsPage = (
  problems: readonly ContentProblem[],
  deskBase: string | undefined,
): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">
<meta http-equiv="refresh" content="2">
<title>Fel i innehållet</title>
</head>
<body>
<h1>${countWords(problems.length, 'fel', 'fel')} i innehållet</h1>
<p>Sidan visas när felen är rättade. Spara filen och vänta ett par sekunder.</p>
${deskBase === undefined ? '' : `<p>Det som går att läsa visas under tiden på <a href="${escapeHtml(deskBase)}">skrivbordet</a>.</p>`}
<ol>
${problems.map(listItem).join('\n')}
</ol>
</body>
</html>
`;

/** Answers whatever was asked for with the faults, and the way to the desk if there is one. */
export function sendFaults(
  response: ServerResponse,
  problems: readonly ContentProblem[],
  deskBase?: string,
): void {
  response.writeHead(500, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(writeFaultsPage(problems, deskBase));
}
