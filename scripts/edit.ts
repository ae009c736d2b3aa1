import { serveEditor } from '../src/build/editing/editing.ts';

const port = 4330;
console.log('Gör sidan. Det tar några sekunder.');
try {
  await serveEditor(process.cwd(), port);
  console.log(
    `\nÖppna http://localhost:${port}/redigera/ i Chrome eller Edge.\nTryck på "Arbeta med en mapp på datorn", och välj projektets mapp.\nTryck Ctrl-C för att avsluta.\n`,
  );
} catch (error) {
  const isBusy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(isBusy ? `Porten ${port} är upptagen. Är sidan redan igång?` : error);
  process.exitCode = 1;
}
