import { spawn } from 'node:child_process';

/** What is checked without building anything; each of them keeps one core busy. */
const checks = ['check:format', 'check:types', 'check:content'];

/** Runs a command of package.json to its end and tells what it wrote, whole; true when all is well. */
const run = (name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', name], { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const written: Buffer[] = [];
    for (const output of [child.stdout, child.stderr])
      output.on('data', (part: Buffer) => written.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(written));
      resolve(code === 0);
    });
  });

const passed = await Promise.all(checks.map(run));
if (passed.includes(false)) process.exitCode = 1;
