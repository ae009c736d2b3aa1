/** Gives whoever sits here a file of their own; works for a page that is itself a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser that asks where to put it may take its time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
