import { walkCorePath } from '../browsers/core-path.ts';
import { openOldChromium } from '../browsers/drivers/old-chromium.ts';

// The package from npm is for this kind of machine alone, as the one that films are drawn in.
if (process.platform === 'linux' && process.arch === 'x64')
  walkCorePath('Chromium 103, with what is newer than the floor taken away', openOldChromium);
