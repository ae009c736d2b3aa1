let tries = 0;

/**
 * Loads a part of the page's script, in the place of the builder's own loader. A part that did not
 * come is asked for once more under another name: a browser remembers for as long as the page is
 * open that it failed, and a press when the network is back would come to nothing.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    // Chromium and Firefox end with which it was; Safari remembers nothing. Once is enough: the
    // other name does not end so, and the builder has this loaded by this function too.
    const address = /https?:\S+\.js$/u.exec(String(error))?.[0];
    if (address === undefined) throw error;
    tries += 1;
    return (await import(/* @vite-ignore */ `${address}?igen=${tries}`)) as Part;
  }
}
