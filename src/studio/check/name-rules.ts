import { nameFolders } from '../name-folders.ts';

/** All that has a say in how long a film gets, and when its captions come. */
const folders = ['aloud', 'film', 'languages', 'studio/spoken', 'studio/voice'];

/** Names the code that speaks films and judges them. Where any of it is another, all films are judged anew. */
export const nameRules = (): Promise<string> => nameFolders(folders);
