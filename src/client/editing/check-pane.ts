import type { ContentProblem } from '../../checks/read/content-file.ts';
import { draftsName } from '../../editing/collections.ts';
import { nameInForm } from '../../editing/labels.ts';
import { sayInForm } from '../../editing/say-in-form.ts';
import { judgeDraft, judgeFile, type Saving } from './before-saving.ts';

/** What is told beside the form while somebody writes: lines of text, and how they stand. */
type Told = { heading: string; lines: string[][] };

/** The parts of React that the editor hands to the page, and no more of them than is used here. */
type Draw = (name: string, settings: object | null, ...children: unknown[]) => unknown;
type Pane = {
  props: { entry: { toJS: () => unknown } };
  state: { told?: Told };
  setState: (state: { told: Told }) => void;
  timer?: ReturnType<typeof setTimeout>;
  plan: () => void;
};
type React = { h: Draw; createClass: (methods: object) => unknown };

/** So long after the last letter, what has been written is checked. */
const restMs = 900;

async function judge(saving: Saving): Promise<Told> {
  if (saving.collection === draftsName) {
    const judged = await judgeDraft(saving.data);
    if ('left' in judged)
      return { heading: 'Det här är kvar att svara på', lines: judged.left.map((one) => [one]) };
    return tellVerdict([...judged.verdict.here, ...judged.verdict.elsewhere]);
  }
  const { here, elsewhere } = await judgeFile(saving);
  return tellVerdict([...here, ...elsewhere]);
}

const tellVerdict = (problems: readonly ContentProblem[]): Told =>
  problems.length === 0
    ? { heading: 'Kontrollen har inget att säga', lines: [] }
    : {
        heading: `Kontrollen säger: ${problems.length} fel`,
        lines: problems.map(({ field, file, message, shown = [], remedy }) => [
          field === undefined ? file : nameInForm(field),
          `Fel: ${sayInForm(message)}`,
          ...shown,
          `Gör så här: ${sayInForm(remedy)}`,
        ]),
      };

/** The pane beside a form: what the content check says of what stands in it, a moment after each change. */
export function drawCheckPane(nameFile: (saving: Saving) => string): unknown {
  const { h, createClass } = window as unknown as React;
  return createClass({
    getInitialState: () => ({}),
    componentDidMount(this: Pane) {
      this.plan();
    },
    componentDidUpdate(this: Pane, before: Pane['props']) {
      if (before.entry !== this.props.entry) this.plan();
    },
    componentWillUnmount(this: Pane) {
      clearTimeout(this.timer);
    },
    plan(this: Pane) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        const { path, collection, data } = this.props.entry.toJS() as Saving;
        const saving = { path, collection, data };
        void judge({ ...saving, path: nameFile(saving) }).then((told) => this.setState({ told }));
      }, restMs);
    },
    render(this: Pane) {
      const { heading = 'Kontrollerar …', lines = [] } = this.state.told ?? {};
      const items = lines.map((parts, at) =>
        h('li', { key: at }, ...parts.map((part, index) => h('p', { key: index }, part))),
      );
      return h(
        'section',
        { className: 'koppla-pane', lang: 'sv', 'aria-live': 'polite' },
        h('h2', null, heading),
        h('ol', null, ...items),
      );
    },
  });
}
