import type { Action, DrawnStep } from '../model/film.ts';
import type { ScreenState } from '../screen/screen-state.ts';

type Part = Pick<DrawnStep, 'screen' | 'then'> & { do?: Action | undefined };

/** What a screen looks like when an action on it is over. */
export function stateAfter(state: ScreenState, action: Action | undefined): ScreenState {
  if (!action || 'scroll' in action) return state;
  if ('type' in action) return { ...state, typed: action.type };
  if ('tap' in action) return { ...state, done: action.tap };
  return { ...state, done: 'scan' in action ? action.scan : action.wait };
}

/**
 * How each step finds its screen: what was typed or switched there in the step before still is, as
 * long as the same screen stays. One state for each step.
 */
export function carryStates(steps: Part[]): ScreenState[] {
  let shown: { screen: string; state: ScreenState } | undefined;
  return steps.map((step) => {
    const state = shown?.screen === step.screen ? shown.state : {};
    shown = step.then
      ? { screen: step.then, state: {} }
      : { screen: step.screen, state: stateAfter(state, step.do) };
    return state;
  });
}
