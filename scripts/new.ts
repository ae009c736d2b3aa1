import { newContent } from './new-content.ts';

process.exitCode = await newContent(process.argv.slice(2));
