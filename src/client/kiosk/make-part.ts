/** An element of the screen with what is in it. */
export function makePart<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** The name of what is seen now: it has the focus when it comes, so that it is read aloud. */
export function makeHeading(words: string): HTMLHeadingElement {
  const heading = makePart('h1', '', words);
  heading.tabIndex = -1;
  return heading;
}
