import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const forgetTargets = (node: Node): void => {
  if (!('attrs' in node)) return;
  for (const attribute of node.attrs) if (attribute.name === 'data-target') attribute.value = '';
  node.childNodes.forEach(forgetTargets);
};

/**
 * A drawn screen, as `renderDevice` gives it, for where it is looked at alone: that something can be
 * pressed is seen, but what it is called is known in film and practice only.
 */
export function stillScreen(html: string): string {
  const fragment = parseFragment(html);
  fragment.childNodes.forEach(forgetTargets);
  return serialize(fragment);
}
