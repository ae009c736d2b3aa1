/**
 * The way into the form's room. In: the content's texts. Out: where one is not in the form that all files
 * have, and the texts put right where nobody has to choose.
 */
export { findFormProblems } from './find-form-problems.ts';
export { type Fixed, fixTexts, type Left } from './fix-texts.ts';
export { layOut } from './lay-out.ts';
export { listSuggestions, type Suggestion } from './list-suggestions.ts';
